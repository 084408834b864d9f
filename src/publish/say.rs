mod card;

use super::date::Dates;
use crate::fact::{Date, Fact, Facts, Line, Nations, Value};
use crate::guide::ReadersCheck;
use crate::locale::{Argument, Language, Locale, Script, Words};
use crate::theme::{Html, view};

/// The HTML that fills a hole in words, in the language of the words.
type Inside<'i> = &'i dyn Fn(&Language) -> String;

/// Everything one language says around and inside pages: interface words, facts, dates.
pub(super) struct Voice<'v> {
    pub(super) locale: &'v Locale,
    pub(super) facts: &'v Facts,
    dates: Dates,
    english_dates: Dates,
    fallback_dates: Option<(&'static Language, Dates)>,
}

impl<'v> Voice<'v> {
    pub(super) fn new(locale: &'v Locale, facts: &'v Facts) -> Self {
        Self {
            locale,
            facts,
            dates: Dates::new(locale.language),
            english_dates: Dates::new(crate::locale::english()),
            fallback_dates: locale
                .fallback
                .as_ref()
                .map(|other| (other.language, Dates::new(other.language))),
        }
    }

    /// The language of the pages.
    pub(super) fn language(&self) -> &'static Language {
        self.locale.language
    }

    /// Words of the interface as HTML; English ones are marked as English.
    pub(super) fn say(&self, id: &str) -> Html {
        self.say_with(id, &[])
    }

    /// Words of the interface with their holes filled, as HTML.
    pub(super) fn say_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Html {
        self.locale
            .interface
            .say_with(id, arguments)
            .map_or_else(Html::default, |words| Html::new(&self.marked(&words)))
    }

    /// Words of the interface as plain text; empty when there is no such message.
    pub(super) fn plain(&self, id: &str) -> String {
        self.locale.interface.say(id).map(|words| words.text).unwrap_or_default()
    }

    /// Words of the interface inside a passage: in the passage's language, or marked.
    pub(super) fn say_inside(&self, id: &str, language: &Language) -> String {
        let words = self.locale.interface.say_in(id, &[], language);
        words.map(|words| marked(&words, language)).unwrap_or_default()
    }

    fn marked(&self, words: &Words) -> String {
        marked(words, self.language())
    }

    /// Words with one hole filled by HTML of ours: the words are escaped around it.
    pub(super) fn around(&self, id: &str, name: &str, inside: &str) -> Html {
        self.around_with(id, name, |_| inside.to_owned())
    }

    /// Words with one hole filled by a date in the language of the words.
    fn around_date(&self, id: &str, date: Date) -> Html {
        self.around_with(id, "date", |language| escape(&self.dates_in(language).write(date)))
    }

    /// How dates are written inside words of a language.
    fn dates_in(&self, language: &Language) -> &Dates {
        match &self.fallback_dates {
            _ if language == self.language() => &self.dates,
            Some((other, dates)) if *other == language => dates,
            _ => &self.english_dates,
        }
    }

    fn around_with(&self, id: &str, name: &str, inside: impl Fn(&Language) -> String) -> Html {
        self.around_all(id, &[(name, &inside)])
    }

    fn around_all(&self, id: &str, inside: &[(&str, Inside<'_>)]) -> Html {
        // Each stands for a hole while the words are escaped; callers' HTML never passes through Fluent.
        const HOLES: [&str; 2] = ["\u{E000}", "\u{E001}"];
        let arguments: Vec<_> =
            inside.iter().zip(HOLES).map(|((name, _), hole)| (*name, Argument::Text(hole))).collect();
        let words = self.locale.interface.say_with(id, &arguments);
        words.map_or_else(Html::default, |words| {
            let filled = inside.iter().zip(HOLES).fold(self.marked(&words), |html, ((_, inside), hole)| {
                html.replace(hole, &inside(words.language))
            });
            Html::new(&filled)
        })
    }

    /// Who read an easy page with the people it is for, and when; or that nobody has.
    pub(super) fn read_with(&self, check: Option<&ReadersCheck>) -> Html {
        check.map_or_else(
            || self.say("easy-not-checked"),
            |check| {
                let who = |_: &Language| format!("<bdi lang=\"en\">{}</bdi>", escape(&check.who));
                let date = |language: &Language| escape(&self.dates_in(language).write(check.on));
                self.around_all("easy-checked", &[("who", &who), ("date", &date)])
            },
        )
    }

    /// "This copy was made on ...".
    pub(super) fn made(&self, date: Date) -> Html {
        self.around_date("page-made", date)
    }

    /// Who hosts this copy.
    pub(super) fn host(&self, name: &str) -> Html {
        if name.is_empty() {
            Html::default()
        } else {
            self.around("footer-host", "host", &format!("<bdi>{}</bdi>", escape(name)))
        }
    }

    /// Where the newest version of what the reader holds is.
    pub(super) fn newest(&self, address: &str) -> Html {
        let address = escape(address);
        let link =
            format!("<a rel=\"noreferrer nofollow\" href=\"{address}\"><bdi dir=\"ltr\">{address}</bdi></a>");
        self.around("file-newest", "address", &link)
    }

    /// The size of a file: whole kilobytes, rounded up, and from 1,000 on megabytes, each of a thousand
    /// of the smaller, as phones count them.
    pub(super) fn size(&self, bytes: usize) -> Html {
        let kilobytes = bytes.div_ceil(1_000);
        if kilobytes < 1_000 {
            return self.say_with("size-kb", &[("amount", Argument::Text(&kilobytes.to_string()))]);
        }
        let tenths = bytes.div_ceil(100_000);
        let amount = format!("{}.{}", tenths / 10, tenths % 10);
        self.say_with("size-mb", &[("amount", Argument::Text(&amount))])
    }

    /// A fact's value inside words, in the language of the words, as HTML. A withdrawn one is
    /// replaced by what stands instead of it, or by words that say so.
    pub(super) fn value(&self, id: &str, language: &Language) -> String {
        match self.facts.shown(id) {
            Some(fact) => self.write(fact, language),
            None => {
                format!("<span class=\"withdrawn\">{}</span>", self.say_inside("fact-withdrawn", language))
            }
        }
    }

    /// What a fact prints in the language of the page, whatever its freshness.
    pub(super) fn print(&self, fact: &Fact) -> String {
        self.write(fact, self.language())
    }

    fn write(&self, fact: &Fact, language: &Language) -> String {
        let speak = |id: &str, arguments: &[(&str, Argument<'_>)]| -> String {
            let words = self.locale.interface.say_in(id, arguments, language);
            words.map(|words| escape(&words.text)).unwrap_or_default()
        };
        match &fact.value {
            Value::Phone(line) => number("tel", line),
            Value::Sms(line) => number("sms", line),
            Value::Money(pence) => join(pence.iter().map(|pence| money(*pence, &speak))),
            Value::Duration { n, unit } => {
                speak(&format!("duration-{}", unit.id()), &[("n", Argument::Number(*n))])
            }
            Value::Date(date) => escape(&self.dates_in(language).write(*date)),
            Value::Count(counts) => match counts.as_slice() {
                [low, high] => speak(
                    "range",
                    &[("low", Argument::Text(&low.to_string())), ("high", Argument::Text(&high.to_string()))],
                ),
                counts => join(counts.iter().map(u32::to_string)),
            },
            Value::Name(name) => format!("<bdi lang=\"en\">{}</bdi>", escape(name)),
            Value::Url(url) => escape(url),
            Value::Statement => String::new(),
        }
    }

    /// The names of nations, with the comma of the language between them.
    pub(super) fn nations(&self, nations: Nations) -> Html {
        let comma = match self.language().script {
            Script::Latin | Script::Bengali => ", ",
            Script::Arabic => "، ",
            Script::Ethiopic => "፣ ",
            Script::Han => "、",
        };
        let names: Vec<Html> =
            nations.iter().map(|nation| self.say(&format!("nation-{}", nation.id()))).collect();
        let names: Vec<&str> = names.iter().map(Html::as_str).collect();
        Html::new(&names.join(comma))
    }
}

/// Words as HTML inside a language; those in another one are marked.
pub(super) fn marked(words: &Words, around: &Language) -> String {
    let text = escape(&words.text);
    if words.language == around {
        text
    } else {
        format!(
            "<span lang=\"{}\" dir=\"{}\">{text}</span>",
            words.language.tag,
            words.language.direction.html()
        )
    }
}

/// A language as templates see it.
pub(super) fn tongue(locale: &Locale) -> view::Language {
    let language = locale.language;
    view::Language {
        tag: language.tag,
        dir: language.direction.html(),
        name: locale.name.clone(),
        english: language.english,
    }
}

/// A number as a link, grouped and read from left to right whatever stands around it.
fn number(scheme: &str, line: &Line) -> String {
    format!(
        "<a class=\"number\" href=\"{scheme}:{}\"><bdi dir=\"ltr\">{}</bdi></a>",
        escape(&line.dial),
        escape(&line.show)
    )
}

fn money(pence: u32, speak: &impl Fn(&str, &[(&str, Argument<'_>)]) -> String) -> String {
    if pence == 0 {
        return speak("money-free", &[]);
    }
    let (pounds, rest) = (grouped(pence / 100), pence % 100);
    let amount = if rest == 0 { pounds } else { format!("{pounds}.{rest:02}") };
    format!("<bdi>{}</bdi>", speak("money", &[("amount", Argument::Text(&amount))]))
}

/// A number with a comma between thousands, as prices in pounds are written.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn join(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(" / ")
}

/// Text as HTML.
pub(super) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape_into(&mut html, text);
    html
}

/// Adds text as HTML.
pub(super) fn escape_into(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = special(rest.as_bytes()) {
        let (before, after) = rest.split_at(at);
        html.push_str(before);
        html.push_str(match after.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            _ => "&quot;",
        });
        rest = after.get(1..).unwrap_or_default();
    }
    html.push_str(rest);
}

/// Where the first byte stands that means something in HTML. Looked for in steps, since there are few.
fn special(bytes: &[u8]) -> Option<usize> {
    const STEP: usize = 32;
    let is_special = |byte: &u8| matches!(byte, b'&' | b'<' | b'>' | b'"');
    let mut steps = bytes.chunks(STEP).enumerate();
    // Without a way out of the middle of a step the compiler looks at all its bytes at once.
    let has = |step: &[u8]| step.iter().fold(false, |any, byte| any | is_special(byte));
    let (number, step) = steps.find(|(_, step)| has(step))?;
    step.iter().position(is_special).map(|place| number * STEP + place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_grouped_by_thousands() {
        assert_eq!(grouped(6_000), "6,000");
        assert_eq!(grouped(384), "384");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }

    #[test]
    fn nothing_that_opens_html_comes_through() {
        assert_eq!(escape("a<b>&\"c\""), "a&lt;b&gt;&amp;&quot;c&quot;");
        for length in 0..70 {
            let plain = "ä".repeat(length);
            assert_eq!(escape(&format!("{plain}<{plain}")), format!("{plain}&lt;{plain}"));
        }
    }
}
