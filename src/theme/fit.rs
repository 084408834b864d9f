//! The part of the stylesheet that a page can need. A rule for classes that are not on the page only
//! makes it heavier.

use super::policy::source_hash;
use crate::text::Needle;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// A stylesheet taken apart, to fit it to pages.
#[derive(Debug)]
pub(super) struct Fit {
    style: String,
    /// Its beginning: enough to find it by.
    head: Needle,
    /// How a policy names the whole of it.
    hash: Needle,
    /// What a page's classes stand after.
    attribute: Needle,
    parts: Vec<Part>,
    /// The classes that its rules name, sorted.
    classes: Vec<String>,
    /// The places of those that scripts may give to an element.
    given: BTreeSet<usize>,
    /// What was fitted so far, by the places of the classes on the page.
    fitted: Mutex<BTreeMap<BTreeSet<usize>, Arc<Fitted>>>,
}

#[derive(Debug)]
struct Fitted {
    style: String,
    hash: String,
}

/// A part of a stylesheet.
#[derive(Debug)]
enum Part {
    /// Selectors, each with the classes that it asks for, and what stands in curly brackets after them.
    Rule { selectors: Vec<(String, Vec<String>)>, body: String },
    /// Rules under a condition, such as the width of the window.
    Group { condition: String, parts: Vec<Part> },
    /// What holds on every page: fonts, movements, sheets of paper.
    Whole(String),
}

/// How many bytes of the stylesheet it is looked for by.
const HEAD: usize = 48;

impl Fit {
    /// Takes a stylesheet apart. `scripts` are those that may run on its pages, `later` is a class that comes
    /// onto them otherwise.
    pub(super) fn new(style: &str, scripts: &[&str], later: &str) -> Self {
        // A stylesheet that is not understood stays whole.
        let parts = parts(style).unwrap_or_else(|| vec![Part::Whole(style.to_owned())]);
        let mut classes = BTreeSet::new();
        parts.iter().for_each(|part| part.classes(&mut classes));
        let words: Vec<&str> = scripts.iter().flat_map(|script| said(script)).chain([later]).collect();
        let is_given = |class: &str| {
            let begins = |word: &str| word == class || (word.ends_with('-') && class.starts_with(word));
            words.iter().any(|word| begins(word))
        };
        let classes: Vec<String> = classes.into_iter().collect();
        let given = classes.iter().enumerate().filter(|(_, class)| is_given(class)).map(|(at, _)| at);
        Self {
            head: Needle::new(style.as_bytes().get(..HEAD).unwrap_or(style.as_bytes())),
            hash: Needle::new(source_hash(style).as_bytes()),
            attribute: Needle::new(b"class="),
            given: given.collect(),
            style: style.to_owned(),
            parts,
            classes,
            fitted: Mutex::default(),
        }
    }

    /// Puts the part of the stylesheet that a page can need in the place of the whole, and its hash into the
    /// page's policy. A page without the stylesheet stays as it is.
    pub(super) fn fit(&self, mut page: Vec<u8>) -> Vec<u8> {
        let Some(place) = self.place(&page) else { return page };
        let (before, after) = (page.get(..place.start), page.get(place.end..));
        let mut on_page = self.given.clone();
        for text in before.into_iter().chain(after) {
            self.classes_of(text, &mut on_page);
        }
        let fitted = self.fitted(on_page);
        // What is left is never longer than the whole.
        let kept = place.start + fitted.style.len();
        if let Some(room) = page.get_mut(place.start..kept) {
            room.copy_from_slice(fitted.style.as_bytes());
        }
        page.drain(kept..place.end);
        if let Some(at) = self.hash.find(&page)
            && let Some(hash) = page.get_mut(at..at + fitted.hash.len())
        {
            hash.copy_from_slice(fitted.hash.as_bytes());
        }
        page
    }

    /// Where the whole of the stylesheet stands, and nothing else with it.
    fn place(&self, page: &[u8]) -> Option<Range<usize>> {
        let start = self.head.find(page).filter(|_| !self.style.is_empty())?;
        let rest = page.get(start..)?.strip_prefix(self.style.as_bytes())?;
        rest.starts_with(b"</style").then(|| start..start + self.style.len())
    }

    /// Adds the places of the classes that elements of a page have.
    fn classes_of(&self, html: &[u8], places: &mut BTreeSet<usize>) {
        for names in self.attributes(html) {
            for name in names.split(u8::is_ascii_whitespace) {
                let place = self.classes.binary_search_by(|class| class.as_bytes().cmp(name));
                places.extend(place.ok());
            }
        }
    }

    /// What stands in the `class` attributes of HTML.
    fn attributes<'h>(&self, html: &'h [u8]) -> impl Iterator<Item = &'h [u8]> {
        let mut rest = html;
        std::iter::from_fn(move || {
            let at = self.attribute.find(rest)?;
            // What only looks like an attribute may go on over others: they are looked for in it too.
            rest = rest.get(at + "class=".len()..)?;
            let value = rest.trim_ascii_start();
            let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'>';
            let (value, length) = match value.split_first() {
                Some((mark @ (b'"' | b'\''), inside)) => {
                    (inside, inside.iter().position(|byte| byte == mark))
                }
                _ => (value, value.iter().position(ends)),
            };
            value.get(..length.unwrap_or(value.len()))
        })
    }

    fn fitted(&self, on_page: BTreeSet<usize>) -> Arc<Fitted> {
        let lock = || self.fitted.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(fitted) = lock().get(&on_page) {
            return fitted.clone();
        }
        let has =
            |class: &String| self.classes.binary_search(class).is_ok_and(|place| on_page.contains(&place));
        let mut style = String::new();
        self.parts.iter().for_each(|part| part.write(&has, &mut style));
        let fitted = Arc::new(Fitted { hash: source_hash(&style), style });
        lock().insert(on_page, fitted.clone());
        fitted
    }
}

impl Part {
    fn classes(&self, classes: &mut BTreeSet<String>) {
        match self {
            Self::Rule { selectors, .. } => {
                classes.extend(selectors.iter().flat_map(|(_, asks)| asks.clone()))
            }
            Self::Group { parts, .. } => parts.iter().for_each(|part| part.classes(classes)),
            Self::Whole(_) => {}
        }
    }

    /// Writes what can match where there are only these classes.
    fn write(&self, has: &impl Fn(&String) -> bool, style: &mut String) {
        match self {
            Self::Rule { selectors, body } => {
                let kept = selectors.iter().filter(|(_, asks)| asks.iter().all(has));
                let kept: Vec<&str> = kept.map(|(selector, _)| selector.as_str()).collect();
                if !kept.is_empty() {
                    style.push_str(kept.join(",").trim_start());
                    style.push_str(body);
                }
            }
            Self::Group { condition, parts } => {
                let mut inside = String::new();
                parts.iter().for_each(|part| part.write(has, &mut inside));
                if !inside.is_empty() {
                    style.extend([condition, "{", &inside, "}"]);
                }
            }
            Self::Whole(text) => style.push_str(text),
        }
    }
}

/// The parts of a stylesheet without comments; nothing where its brackets do not close.
fn parts(css: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = css;
    while !rest.trim().is_empty() {
        let (at, mark) = bare(rest).find(|(_, c)| matches!(c, '{' | '}' | ';'))?;
        let end = match mark {
            // Elsewhere a browser reads on, up to the end of a rule, and takes none of it.
            ';' if rest.trim_start().starts_with('@') => at,
            '{' => at + 1 + closing(rest.get(at + 1..)?)?,
            _ => return None,
        };
        let (before, body, whole) = (rest.get(..at)?, rest.get(at..=end)?, rest.get(..=end)?);
        let is_group =
            ["@media", "@supports", "@container"].iter().any(|name| before.trim_start().starts_with(name));
        parts.push(if mark == '{' && is_group {
            Part::Group { condition: before.to_owned(), parts: self::parts(rest.get(at + 1..end)?)? }
        } else if mark == ';' || before.trim_start().starts_with('@') || before.contains(":-") {
            // Of a list with a name of one maker (`::-moz-..`) other browsers take nothing: it stays a list.
            Part::Whole(whole.to_owned())
        } else {
            let selectors =
                selectors(before).into_iter().map(|selector| (selector.to_owned(), asked(selector)));
            Part::Rule { selectors: selectors.collect(), body: body.to_owned() }
        });
        rest = rest.get(end + 1..)?;
    }
    Some(parts)
}

/// The characters of CSS outside quotation marks, round and square brackets, and their places.
fn bare(css: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut quote, mut depth, mut is_escaped) = (None, 0_usize, false);
    css.char_indices().filter(move |(_, c)| {
        if std::mem::take(&mut is_escaped) {
            return false;
        }
        match (*c, quote) {
            ('\\', _) => is_escaped = true,
            (c, Some(mark)) if c == mark => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(*c),
            ('(' | '[', None) => depth += 1,
            (')' | ']', None) => depth = depth.saturating_sub(1),
            (_, None) => return depth == 0,
        }
        false
    })
}

/// Where the curly bracket closes that was open before this text.
fn closing(css: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in bare(css) {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The selectors of a list.
fn selectors(list: &str) -> Vec<&str> {
    let mut from = 0;
    let ends = bare(list).filter(|(_, c)| *c == ',').map(|(at, _)| at).chain([list.len()]);
    ends.filter_map(|end| list.get(std::mem::replace(&mut from, end + 1)..end)).collect()
}

/// The classes without which a selector matches nothing: not those in round brackets, of which one may do, or
/// none.
fn asked(selector: &str) -> Vec<String> {
    if selector.contains('\\') {
        return Vec::new();
    }
    let dots = bare(selector).filter(|(_, c)| *c == '.').filter_map(|(at, _)| selector.get(at + 1..));
    dots.map(|rest| rest.chars().take_while(|c| is_name(*c)).collect()).collect()
}

/// Whether a character can be part of a class's name (CSS Syntax Module Level 3, 4.2).
fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '\u{80}'..)
}

/// The words in the texts of a script. In doubt too many: all, where a text may go on over several lines, and all
/// of a line where a quotation mark may stand in a pattern or in a remark.
fn said(script: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for line in script.lines() {
        let in_doubt =
            script.contains('`') || ["/'", "/\"", "/*", "//"].iter().any(|mark| line.contains(mark));
        let texts = if in_doubt { vec![line] } else { texts(line) };
        words.extend(texts.into_iter().flat_map(|text| text.split(move |c| !is_name(c))));
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What stands in quotation marks on a line of a script; all of the line where a mark does not close.
fn texts(line: &str) -> Vec<&str> {
    let mut texts = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut is_escaped = false;
    for (at, c) in line.char_indices() {
        if std::mem::take(&mut is_escaped) {
            continue;
        }
        match (c, open) {
            ('\\', _) => is_escaped = true,
            ('"' | '\'', None) => open = Some((at + 1, c)),
            (c, Some((start, mark))) if c == mark => {
                texts.extend(line.get(start..at));
                open = None;
            }
            _ => {}
        }
    }
    if open.is_some() { vec![line] } else { texts }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = "html{--a: 1}a, .b, .c .d:not(.e){x:y}@media (z) and (w){.b{x:\"}\"}i{x:y}}@media print{.c{x:y}}\
        @font-face{x:url(a;b)}.f[g=\".h\"], .i:is(.j, .k){x:y}@page{x:y}";

    fn fitted(html: &str, scripts: &[&str]) -> String {
        let fit = Fit::new(STYLE, scripts, "");
        let page = format!("<meta content=\"{}\"><style>{STYLE}</style>{html}", source_hash(STYLE));
        let page = String::from_utf8(fit.fit(page.into_bytes())).unwrap();
        let (head, rest) = page.split_once("<style>").unwrap();
        let (style, body) = rest.split_once("</style>").unwrap();
        assert_eq!((head, body), (format!("<meta content=\"{}\">", source_hash(style)).as_str(), html));
        style.to_owned()
    }

    #[test]
    fn a_rule_whose_classes_are_not_on_the_page_is_left_out() {
        let bare = "html{--a: 1}a{x:y}@media (z) and (w){i{x:y}}@font-face{x:url(a;b)}@page{x:y}";
        assert_eq!(fitted("<p>b c d f i</p>", &[]), bare);
        assert_eq!(fitted("<p class=\"c\">", &[]), bare.replace("@font", "@media print{.c{x:y}}@font"));
        assert_eq!(fitted("<p class='x  d'><i class=b>", &[]).matches(".b").count(), 2);
        assert!(fitted("<p class=\"c\n d\">", &[]).contains("a, .c .d:not(.e){x:y}"));
        assert!(fitted("<p class=i>", &[]).contains(".i:is(.j, .k){x:y}"));
        assert!(fitted("<p>class='</p><p class= \"c\">", &[]).contains(".c{"));
        assert_eq!(fitted("<p class=\"b c d f i\">", &[]), STYLE);
    }

    #[test]
    fn a_rule_for_a_class_that_a_script_gives_stays() {
        for script in
            ["a.className = 'x f';", "a(\"f\")", "a('b\\'f')", "a(`x\n${f}`)", "don't f", "a(/'/, 'f', /'/)"]
        {
            assert!(fitted("", &[script]).contains(".f["), "{script}");
        }
        for script in ["f.b = 'ff';", "a('x') + f", "f = /\\s/; a('it\\'s')"] {
            assert!(!fitted("", &[script]).contains(".f["), "{script}");
        }
        assert_eq!(asked(".ক্ষ:hover .😀"), ["ক্ষ", "😀"]);
        let fit = Fit::new(".in-a{}.in-b{}.out{}.off{}", &["a('in-' + b)"], "out");
        assert_eq!(fit.given.len(), 3);
    }

    #[test]
    fn what_is_not_understood_stays_whole() {
        for style in ["a{b", "a}b{}", ".c\\:d{x:y}", "@layer e;.f{}", "", "a{};.g{}b{}", ".g::-a, b{}"] {
            let page = format!("<style>{style}</style>");
            let kept = String::from_utf8(Fit::new(style, &[], "").fit(page.clone().into_bytes())).unwrap();
            assert_eq!(kept, page.replace(".f{}", ""), "{style}");
        }
        // Another stylesheet that begins like it.
        let page = "<style>.a{}.b{}</style>".to_owned().into_bytes();
        assert_eq!(Fit::new(".a{}", &[], "").fit(page.clone()), page);
    }
}
