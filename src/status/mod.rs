//! How far each language has come, and what to do next: for people who translate and review.
//!
//! *Invariant:* counts are of English words, and each word is counted as exactly one of translated,
//! changed, missing and refused. Nothing here changes a file of the guide.

mod html;
mod next;

pub use html::pages;
pub use next::Next;

use crate::locale::{self, Desk, Language, Mode, Progress, Row, Worksheet};

/// How far every language has come, in the guide's order.
#[derive(Clone, Debug)]
pub struct Status(pub Vec<Tally>);

/// How far one language has come.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The language.
    pub language: &'static Language,
    /// Its own name.
    pub name: String,
    /// How its translators work.
    pub mode: Mode,
    /// Its files: those of critical pages first, the words around the pages last.
    pub files: Vec<(Worksheet, Words)>,
    /// What to do next, the most pressing first.
    pub next: Vec<Next>,
}

/// How many words of English are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// All of them.
    pub all: usize,
    /// Those that readers get translated.
    pub translated: usize,
    /// Those among the translated that somebody has recorded to have read.
    pub reviewed: usize,
    /// Those whose English changed since.
    pub changed: usize,
    /// Those that nobody has translated yet.
    pub missing: usize,
    /// Those whose translation a rule refuses.
    pub refused: usize,
}

impl Words {
    /// The words of some texts.
    pub fn of<'r>(rows: impl IntoIterator<Item = &'r Row>) -> Self {
        rows.into_iter().fold(Self::default(), |mut words, row| {
            words.all += row.words;
            match row.progress {
                Progress::Reviewed => {
                    words.translated += row.words;
                    words.reviewed += row.words;
                }
                Progress::Unchecked => words.translated += row.words,
                Progress::Changed => words.changed += row.words,
                Progress::Missing => words.missing += row.words,
                Progress::Refused => words.refused += row.words,
            }
            words
        })
    }

    /// How many of a hundred words these are; a hundred only when it is all of them.
    pub fn percent(&self, part: usize) -> usize {
        (part * 100).checked_div(self.all).unwrap_or(100)
    }
}

/// Counts how far each language has come.
pub fn make<'d>(desks: impl Iterator<Item = Desk<'d>>) -> Status {
    Status(desks.map(|desk| tally(&desk)).collect())
}

fn tally(desk: &Desk<'_>) -> Tally {
    let mut sheets = locale::worksheets(desk);
    sheets.sort_by_key(|sheet| !sheet.critical);
    let files: Vec<(Worksheet, Words)> = sheets
        .into_iter()
        .map(|sheet| {
            let words = Words::of(&sheet.rows);
            (sheet, words)
        })
        .collect();
    let next = next::steps(desk.locale, &files);
    let locale::Locale { language, ref name, mode, .. } = *desk.locale;
    Tally { language, name: name.clone(), mode, files, next }
}

#[cfg(test)]
mod tests;
