//! What a translator wrote: interface strings, messages, reviews; and `sync`, which writes what
//! English needs into their files.
//!
//! *Invariant:* nothing a translator wrote can stop a build, and nothing is shown that a rule
//! refused: a [`Message`] is either whole and checked, or not there.

mod catalog;
mod doubt;
mod fill;
mod fold;
mod ftl;
mod interface;
mod language;
mod names;
mod read;
mod refuse;
mod review;
mod reviews;
mod script;
mod sync;
mod telling;
mod workroom;
mod worksheet;

pub use catalog::{Catalog, Message, State, Written};
pub use fill::{Filled, Offer, fill};
pub use interface::{Argument, Interface, Words};
pub use language::{Direction, LANGUAGES, Language, Script, english, language_of};
pub use read::read;
pub use review::{Reader, Recorded, review};
pub use reviews::{Reviews, fingerprint};
pub use sync::{Changed, Wish, sync};
pub use telling::telling;
pub use workroom::Workroom;
pub use worksheet::{Desk, Entry, Progress, Row, Worksheet, worksheets};

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
}

impl Locales {
    /// The locale of English.
    pub fn english(&self) -> Option<&Locale> {
        self.0.iter().find(|locale| locale.language == english())
    }
}
