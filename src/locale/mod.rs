//! What a translator wrote: interface strings, messages, reviews; and `sync`, which writes what
//! English needs into their files.
//!
//! *Invariant:* nothing a translator wrote can stop a build, and nothing is shown that a rule
//! refused: a [`Message`] is either whole and checked, or not there.

mod add;
mod asked;
mod catalog;
mod doubt;
mod fill;
mod fold;
mod ftl;
mod interface;
mod language;
mod names;
mod pseudo;
mod read;
mod refuse;
mod review;
mod reviews;
mod script;
mod settings;
mod sync;
mod telling;
mod words;
mod workroom;
mod worksheet;

pub use add::{Added, CannotAdd, Listed, add};
pub use catalog::{Catalog, Message, State, Written};
pub use fill::{Filled, Offer, fill};
pub use interface::Interface;
pub use language::{Direction, LANGUAGES, Language, PSEUDO, Script, english, language_of, nearest_language};
pub use pseudo::pseudo;
pub use read::read;
pub use review::{Reader, Recorded, review};
pub use reviews::{Reviews, fingerprint};
pub use settings::Mode;
pub use sync::{Changed, PROJECT_FILE, Wish, sync};
pub use telling::telling;
pub use words::{Argument, Words};
pub use workroom::Workroom;
pub use worksheet::{Desk, Entry, Progress, Row, Worksheet, worksheets};

use crate::guide::Guide;
use std::collections::BTreeMap;

/// Every language of the guide, in its order, English first.
#[derive(Debug)]
pub struct Locales(pub Vec<Locale>);

/// One language: what its translators wrote.
#[derive(Debug)]
pub struct Locale {
    /// The language.
    pub language: &'static Language,
    /// Its own name.
    pub name: String,
    /// The words around the pages.
    pub interface: Interface,
    /// The translated wordings, by the name of the file: `see-a-doctor.easy`. English has none.
    pub catalogs: BTreeMap<String, Catalog>,
    /// Its words for the hard words of the guide, and their meaning.
    pub glossary: Catalog,
    /// The language to read where a translation is missing, before English.
    pub fallback: Option<Fallback>,
    /// How many of a hundred words of a page must be translated, where it is not the guide's number.
    pub page_threshold: Option<u8>,
    /// How its translators work.
    pub mode: Mode,
}

/// A language that stands in for another where that one has no sound translation.
#[derive(Debug)]
pub struct Fallback {
    /// The language.
    pub language: &'static Language,
    /// Its translated wordings, by the name of the file.
    pub catalogs: BTreeMap<String, Catalog>,
}

impl Locale {
    /// How many of a hundred words of a page must be translated before it is shown translated.
    pub fn page_threshold(&self, guide: &Guide) -> u8 {
        self.page_threshold.unwrap_or(guide.settings.page_threshold)
    }
}

impl Locales {
    /// The locale of English.
    pub fn english(&self) -> Option<&Locale> {
        self.0.iter().find(|locale| locale.language == english())
    }
}
