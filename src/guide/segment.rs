use super::block::Mention;
use super::inline::{Inline, Template};
use crate::text::{Span, composed};
use sha2::{Digest, Sha256};
use std::fmt;

/// A run of words that is translated as one: a heading, a paragraph, a list item, a table cell, a
/// page's title, summary or keywords.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Its id, from its English.
    pub id: SegmentId,
    /// The author's own bytes, normalised, with `{ $link1 }` in place of each link's address.
    pub text: String,
    /// Which of two meanings it has, where the same English needs two translations.
    pub context: Option<String>,
    /// What the author wants translators to know.
    pub note: Option<String>,
    /// What it is.
    pub role: Role,
    /// The text taken apart.
    pub template: Template,
    /// Its running text.
    pub inlines: Vec<Inline>,
    /// How many words its English has.
    pub words: usize,
    /// Where its links lead; `{ $link1 }` is the first.
    pub links: Vec<Link>,
    /// The nearest heading above it, in English, for translators.
    pub under: Option<String>,
    /// Where it is written.
    pub span: Span,
    /// What is written there, byte for byte, with `_` for each byte that is not of its words: of
    /// facts, addresses and comments. So a place in it is a place in the file.
    pub bare: String,
}

/// What a segment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The page's title.
    Title,
    /// The page's summary, shown in lists of pages.
    Summary,
    /// The words by which readers look for the page, between commas.
    Keywords,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A sentence beside a picture.
    Statement,
    /// A hard word of the glossary.
    Term,
    /// What a hard word means.
    Meaning,
}

/// A link of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// Where it is written.
    pub span: Span,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a page of the guide, perhaps to a heading of it.
    Page {
        /// The page's address: `see-a-doctor`.
        address: String,
        /// The heading's id.
        anchor: Option<String>,
    },
    /// To an outside page, by the id of a fact.
    Fact(Mention),
}

/// The Fluent id of a segment: up to five of its words and six characters of a hash of its English.
///
/// Any change to the English is another id; the format outlives us, so it is fixed by ten vectors
/// in a test. The bytes hashed are the normalised English (see [`normalise`]) in UTF-8, then, where
/// there is a context, a zero byte and the context; SHA-256; the first 8 bytes as a big-endian
/// number modulo 31⁶, six digits in base 31, most significant first, over
/// `abcdefghjkmnpqrstuvwxyz23456789`. The words are runs of ASCII letters and digits of the
/// English outside `{ $names }`, in lower case, at most five; `s` stands in when there is none,
/// and in front when the first word starts with a digit (a Fluent id cannot).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SegmentId(String);

const DIGITS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";

impl SegmentId {
    /// The id of an English text, already normalised.
    pub fn of(text: &str, context: Option<&str>) -> Self {
        let mut hash = Sha256::new();
        hash.update(text);
        if let Some(context) = context {
            hash.update([0]);
            hash.update(context);
        }
        let first = hash.finalize().iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        let mut rest = first % 31_u64.pow(6);
        let mut tail = [0_u8; 6];
        for place in tail.iter_mut().rev() {
            *place = DIGITS.get((rest % 31) as usize).copied().unwrap_or(b'a');
            rest /= 31;
        }
        let tail: String = tail.iter().map(|byte| char::from(*byte)).collect();
        Self(format!("{}-{tail}", readable(text)))
    }

    /// An id that does not come from the English: of a glossary's word, whose name is fixed.
    pub(super) fn named(id: String) -> Self {
        Self(id)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for SegmentId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

fn readable(text: &str) -> String {
    let mut words = String::new();
    let mut count = 0;
    for outside in text
        .split('{')
        .enumerate()
        .map(|(n, part)| if n == 0 { part } else { part.split_once('}').map_or("", |(_, rest)| rest) })
    {
        for word in outside.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
            if count == 5 {
                return words;
            }
            match words.is_empty() {
                true if word.starts_with(|c: char| c.is_ascii_digit()) => words.push_str("s-"),
                true => {}
                false => words.push('-'),
            }
            words.push_str(&word.to_ascii_lowercase());
            count += 1;
        }
    }
    if words.is_empty() { "s".to_owned() } else { words }
}

/// Normalises English for hashing and for translators: NFC, each run of white space one space,
/// trimmed.
pub fn normalise(text: &str) -> String {
    collapse(&composed(text))
}

/// A text as it is written, with `_` for each byte of what stands in curly brackets.
pub(super) fn without_holes(written: &str) -> String {
    let mut bare = String::with_capacity(written.len());
    let mut is_inside = false;
    for c in written.chars() {
        is_inside |= c == '{';
        if is_inside {
            bare.extend(std::iter::repeat_n('_', c.len_utf8()));
        } else {
            bare.push(c);
        }
        is_inside &= c != '}';
    }
    bare
}

/// Makes each run of white space one space, and trims.
pub(super) fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    collapse_into(&mut collapsed, text);
    collapsed
}

/// [`collapse`], at the end of another text.
pub(super) fn collapse_into(whole: &mut String, text: &str) {
    if is_collapsed(text) {
        whole.push_str(text);
        return;
    }
    for (number, word) in text.split_whitespace().enumerate() {
        if number > 0 {
            whole.push(' ');
        }
        whole.push_str(word);
    }
}

fn is_collapsed(text: &str) -> bool {
    let mut spaced = true;
    let single = text.chars().all(|c| {
        let second = std::mem::replace(&mut spaced, c.is_whitespace());
        !spaced || (c == ' ' && !second)
    });
    single && (!spaced || text.is_empty())
}

/// Makes a heading's id out of its English words: `what-to-say`.
pub(super) fn anchor_of(words: &str) -> String {
    let lower = words.to_lowercase();
    let parts: Vec<_> =
        lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if parts.is_empty() { "section".to_owned() } else { parts.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ten vectors of the format. They may never change: every translation hangs on them.
    const VECTORS: [(&str, Option<&str>, &str); 10] = [
        (
            "Anyone in England can **register with a GP** for free.",
            None,
            "anyone-in-england-can-register-xvt2va",
        ),
        (
            "If they refuse, show them [the NHS guide]({ $link1 }) or read [what to do]({ $link2 }).",
            None,
            "if-they-refuse-show-them-nhkggh",
        ),
        (
            "Anyone in England can **register with a GP** for free. You do not need proof of address or ID.",
            None,
            "anyone-in-england-can-register-fnmtah",
        ),
        ("Call { $tel-999 }.", None, "call-8qyn5k"),
        ("Free", None, "free-snbemf"),
        ("Free", Some("no cost"), "free-nhcfh9"),
        ("999 is free.", None, "s-999-is-free-uwga7h"),
        ("{ $tel-999 }: { $tel-101 }", None, "s-k5v6jx"),
        ("لا", None, "s-k5ajs7"),
        ("Café", None, "caf-c5mvu8"),
    ];

    #[test]
    fn the_ten_vectors_hold() {
        for (text, context, id) in VECTORS {
            assert_eq!(SegmentId::of(text, context).as_str(), id, "{text}");
        }
    }

    #[test]
    fn an_id_is_a_fluent_name_whatever_the_text() {
        for text in ["", "999", "-", "{ $a }", "ሰላም", "A&E", "a_b"] {
            let id = SegmentId::of(text, None);
            assert!(id.as_str().starts_with(|c: char| c.is_ascii_alphabetic()), "{id}");
            assert!(
                id.as_str().bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{id}"
            );
        }
    }

    #[test]
    fn white_space_and_composition_do_not_matter() {
        assert_eq!(normalise("  Cafe\u{301}\n a\u{a0} b "), "Café a b");
    }
}
