//! What one reader holds: one language in one reading, block by block, each with its standing.
//!
//! *Invariant:* every [`Passage`] knows the language it is really in, so that English inside an
//! Arabic page is marked as English; and where no sound translation is, the language that
//! stands in or English stands, never half a sentence. Nothing here knows a theme or an output path.

mod make;
mod passage;

use make::Says;
pub use make::{Layout, explained, make};
pub use passage::{Leaf, Passage, Standing};

use crate::guide::{Block, Mention, Page, Shape, Wording};
use crate::locale::{Language, Locale};
use std::collections::BTreeMap;

/// One language in one reading.
#[derive(Debug)]
pub struct Edition<'g> {
    /// The language.
    pub locale: &'g Locale,
    /// The reading.
    pub reading: Reading,
    /// Its pages, in the guide's order.
    pub pages: Vec<Sheet<'g>>,
}

/// A way to read a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// The full text.
    Full,
    /// Easy read: short sentences and pictures.
    Easy,
    /// Two languages side by side, to show to someone.
    Both,
}

impl Reading {
    /// Its name, as in addresses and in summaries.
    pub fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Easy => "easy",
            Self::Both => "both",
        }
    }
}

/// A page as one reader gets it.
#[derive(Debug)]
pub struct Sheet<'g> {
    /// The page.
    pub page: &'g Page,
    /// The wording that is shown: the full one stands in for an easy one that is not translated.
    pub wording: &'g Wording,
    /// Its title.
    pub title: Leaf<'g>,
    /// Its summary.
    pub summary: Leaf<'g>,
    /// The words by which it is found, between commas; only in the full wording.
    pub keywords: Option<Leaf<'g>>,
    /// What the reader must be told about it.
    pub notices: Vec<Notice>,
    /// How much of the wording that was asked for is translated.
    pub coverage: Coverage,
    helplines: &'g [Mention],
    says: Says<'g>,
}

impl<'g> Sheet<'g> {
    /// How its words are laid out.
    pub fn layout(&self) -> Layout {
        self.says.layout
    }

    /// Whether its easy wording is shown.
    pub fn reads_easy(&self) -> bool {
        self.wording.stem != self.page.full.stem && self.page.suspended.is_none()
    }

    /// What its sections are on the sheet. Only the full wording of a page can be cards.
    pub fn shape(&self) -> Shape {
        let easy = self.wording.stem != self.page.full.stem;
        if easy || self.page.suspended.is_some() { Shape::Text } else { self.page.shape }
    }

    /// Its blocks: only the helplines when it is suspended. They are put together anew at each
    /// call: a large guide would not fit into memory with all its pages at once.
    pub fn body(&self) -> Vec<Block<Leaf<'g>>> {
        if self.page.suspended.is_some() {
            return self.helplines.iter().cloned().map(Block::Fact).collect();
        }
        self.wording.body.iter().map(|block| block.map(&mut |segment| self.says.leaf(segment))).collect()
    }
}

/// What the reader must be told about a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// No person has checked the translation.
    Unchecked,
    /// No person has checked it, and so the English stands beside it.
    Beside,
    /// Some blocks are in the language that stands in.
    Borrowed,
    /// Some blocks are in English.
    Parts,
    /// The whole page is in English.
    Page,
    /// There is no easy text in this language; the full text is shown.
    NoEasy,
    /// Two languages stand side by side because the reader asked for it.
    Both,
    /// The page must not be read now: only helplines are shown.
    Suspended,
}

impl Notice {
    /// The interface message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Unchecked => "notice-unchecked",
            Self::Beside => "notice-beside",
            Self::Borrowed => "notice-borrowed",
            Self::Parts => "notice-parts",
            Self::Page => "notice-page",
            Self::NoEasy => "notice-no-easy",
            Self::Both => "notice-both",
            Self::Suspended => "notice-suspended",
        }
    }
}

/// How much of a wording is translated, in English words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The words of its segments.
    pub words: usize,
    /// The words of those that have a translation in use.
    pub translated: usize,
    /// The words of those whose translation a person has recorded to have read.
    pub reviewed: usize,
    /// Whether the title is translated, without which a page is not shown translated.
    pub title: TitleStanding,
}

/// Whether the title of a page is translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TitleStanding {
    /// It is, or the page is in its own language.
    Translated,
    /// It is not.
    #[default]
    Missing,
}

impl Coverage {
    /// Whether enough is translated for a page to be shown translated: at least this many of a
    /// hundred words, the title among them.
    pub fn reaches(&self, threshold: u8) -> bool {
        self.title == TitleStanding::Translated
            && self.translated * 100 >= self.words * usize::from(threshold)
    }

    /// Whether every word is translated.
    pub fn is_whole(&self) -> bool {
        self.translated == self.words
    }
}

/// The pages of one language in one reading.
pub fn sheets<'e>(
    editions: &'e [Edition<'e>],
    language: &Language,
    reading: Reading,
) -> impl Iterator<Item = &'e Sheet<'e>> {
    let own = move |edition: &&Edition<'_>| edition.reading == reading && edition.locale.language == language;
    editions.iter().filter(own).flat_map(|edition| &edition.pages)
}

/// The same by their addresses.
pub fn by_address<'e>(
    editions: &'e [Edition<'e>],
    language: &Language,
    reading: Reading,
) -> BTreeMap<&'e str, &'e Sheet<'e>> {
    sheets(editions, language, reading).map(|sheet| (sheet.page.address.as_str(), sheet)).collect()
}

/// Whether a language's most important pages are not all translated.
pub fn is_in_progress(editions: &[Edition<'_>], locale: &Locale) -> bool {
    let mut full = sheets(editions, locale.language, Reading::Full);
    full.any(|sheet| sheet.page.critical && !sheet.coverage.is_whole())
}
