use super::{Voice, escape, tongue};
use crate::fact::{Cost, Fact, Freshness, Hours, Line, Opening, Time, Value};
use crate::theme::{Html, view};
use std::fmt::Write;

impl Voice<'_> {
    /// A helpline that stands alone.
    pub(in crate::publish) fn card(&self, fact: &Fact) -> Option<view::Card> {
        let (kind, line) = match &fact.value {
            Value::Phone(line) => ("call", line),
            Value::Sms(line) => ("text", line),
            _ => return None,
        };
        let scheme = if kind == "call" { "tel" } else { "sms" };
        Some(view::Card {
            name: line.name.clone().unwrap_or_default(),
            kind,
            verb: self.say(if kind == "call" { "card-call" } else { "card-text" }),
            href: format!("{scheme}:{}", line.dial),
            number: line.show.clone(),
            words: vec![self.card_words(fact, line, "own")],
        })
    }

    /// A helpline with what is known of it in this language and in English, for staff to read.
    pub(in crate::publish) fn card_beside(&self, english: &Self, fact: &Fact) -> Option<view::Card> {
        let mut card = self.card(fact)?;
        if let Value::Phone(line) | Value::Sms(line) = &fact.value {
            let mut words = english.card_words(fact, line, "english");
            // The button says it in one language only, and staff must not call such a number.
            if let Value::Sms(_) = &fact.value {
                words.lines.insert(0, english.say("card-text"));
            }
            card.words.push(words);
        }
        Some(card)
    }

    fn card_words(&self, fact: &Fact, line: &Line, voice: &'static str) -> view::CardWords {
        let nations =
            format!("{} {}", self.say("nation-label").as_str(), self.nations(fact.nations).as_str());
        view::CardWords {
            language: tongue(self.locale),
            voice,
            nations: if fact.nations.is_all() { Html::default() } else { Html::new(&nations) },
            open: self.say("card-open"),
            hours: line.hours.as_ref().map(|hours| self.hours(hours)).unwrap_or_default(),
            lines: self.lines(fact, line),
            check: self.check(fact),
        }
    }

    fn lines(&self, fact: &Fact, line: &Line) -> Vec<Html> {
        let bdi = |text: &str| format!("<bdi dir=\"ltr\">{}</bdi>", escape(text));
        let menu = line.menu.as_deref().map(|key| self.around("card-menu", "key", &bdi(key)));
        let word = line.body.as_deref().map(|word| {
            self.around("card-word", "word", &format!("<bdi lang=\"en\">{}</bdi>", escape(word)))
        });
        let then = line.then.as_deref().map(|key| self.around("card-then", "key", &bdi(key)));
        let cost = line.cost.and_then(|cost| match (cost, &fact.value) {
            (Cost::Free, Value::Sms(_)) => Some(self.say("card-text-free")),
            (Cost::Free, _) => Some(self.say("card-free")),
            // What a text message costs depends on the reader's phone company.
            (Cost::Local, Value::Sms(_)) => None,
            (Cost::Local, _) => Some(self.say("card-local")),
        });
        let interpreter = (line.interpreter == Some(true)).then(|| self.say("card-interpreter"));
        let textphone =
            line.textphone.as_deref().map(|number| self.around("card-textphone", "number", &bdi(number)));
        [menu, word, then, cost, interpreter, textphone].into_iter().flatten().collect()
    }

    fn hours(&self, hours: &Hours) -> Vec<Html> {
        match hours {
            Hours::Always => vec![self.say("hours-always")],
            Hours::Weekly(openings) => openings.iter().map(|opening| self.opening(opening)).collect(),
        }
    }

    /// `Monday – Friday: 9:00 in the morning – 5:00 in the afternoon (UK time)`.
    fn opening(&self, opening: &Opening) -> Html {
        let every_day = (opening.first, opening.last) == (crate::fact::Day::Monday, crate::fact::Day::Sunday);
        let mut html = if every_day {
            self.say("hours-every-day").as_str().to_owned()
        } else {
            self.say(opening.first.id()).as_str().to_owned()
        };
        if opening.first != opening.last && !every_day {
            let _ = write!(html, " – {}", self.say(opening.last.id()).as_str());
        }
        let _ = if opening.is_all_day() {
            write!(html, ": {}", self.say("hours-all-day").as_str())
        } else {
            write!(
                html,
                ": {} – {} ({})",
                self.time(opening.from).as_str(),
                self.time(opening.to).as_str(),
                self.say("hours-uk-time").as_str()
            )
        };
        Html::new(&html)
    }

    fn time(&self, time: Time) -> Html {
        let id = match (time.hour, time.minute) {
            (0 | 24, 0) => "time-midnight",
            (12, 0) => "time-noon",
            (5..=11, _) => "time-morning",
            (12..=17, _) => "time-afternoon",
            (18..=21, _) => "time-evening",
            _ => "time-night",
        };
        let hour = if time.hour.is_multiple_of(12) { 12 } else { time.hour % 12 };
        self.around(id, "time", &format!("<bdi dir=\"ltr\">{hour}:{:02}</bdi>", time.minute))
    }

    /// What must be said of a helpline's freshness; empty when it was checked in time.
    fn check(&self, fact: &Fact) -> Html {
        match fact.freshness(self.facts.today()) {
            Freshness::Unchecked => self.say("fact-unchecked"),
            Freshness::Due(Some(checked)) => self.around_date("fact-due", checked),
            Freshness::Due(None) => self.say("fact-due-never"),
            Freshness::Checked(_) | Freshness::Withdrawn(_) => Html::default(),
        }
    }
}
