//! What the authors wrote: settings, pages, blocks, segments and their ids, and the words they use.
//!
//! *Invariant:* the guide holds the author's own bytes; Markdown is never printed again from a
//! tree. Nothing here knows a locale or HTML.

mod block;
mod comment;
mod discreet;
mod glossary;
mod inline;
mod known_words;
mod look;
mod markdown;
mod page;
mod plain_words;
mod read;
mod segment;
mod settings;
mod wording;

pub use block::{Block, Mention, Picture};
pub use glossary::{Glossary, Term};
pub use inline::{BadBracket, Fault, Inline, Piece, Running, Template, plain};
pub use known_words::{Confidence, Known, KnownWord, KnownWords};
pub use look::Look;
pub use page::{Audience, Care, Page, Shape, Style};
pub use plain_words::PlainWords;
pub use read::read;
pub use segment::{Link, Role, Segment, SegmentId, Target, normalise};
pub use settings::{Formats, Host, Section, Settings, Unchecked};
pub use wording::{Claim, ReadersCheck, Wording};

use std::collections::BTreeMap;

/// Everything the authors wrote.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The settings of `guide.toml`.
    pub settings: Settings,
    /// The hard words and their plain meaning.
    pub glossary: Glossary,
    /// The pages: `index` first, then in the order of the sections, then the rest by address.
    pub pages: Vec<Page>,
    /// What readers of each language may already call the hard words.
    pub known_words: KnownWords,
    /// The words that need no explanation.
    pub plain_words: PlainWords,
}

impl Guide {
    /// The page at an address.
    pub fn page(&self, address: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.address == address)
    }

    /// The pages that state each fact, by the fact's id: those that print it, link to it, or name it
    /// as what a block rests on.
    pub fn stated(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut stated: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for page in &self.pages {
            let wordings = std::iter::once(&page.full).chain(page.easy.as_ref());
            for claim in wordings.flat_map(|wording| &wording.claims) {
                for mention in claim.named.iter().chain(&claim.used) {
                    let pages = stated.entry(&mention.id).or_default();
                    if pages.last() != Some(&page.address.as_str()) {
                        pages.push(&page.address);
                    }
                }
            }
        }
        stated
    }

    /// Every wording of every page, in order: the full one, then the easy one.
    pub fn wordings(&self) -> impl Iterator<Item = &Wording> {
        self.pages.iter().flat_map(|page| std::iter::once(&page.full).chain(page.easy.as_ref()))
    }
}
