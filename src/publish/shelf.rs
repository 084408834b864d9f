use crate::edition::{Edition, Reading, is_in_progress};
use crate::guide::Wording;
use crate::locale::Locales;
use std::collections::{BTreeMap, BTreeSet};

/// Which page can be had in which language and reading, looked up once for all pages.
pub(super) struct Shelf<'m> {
    pages: BTreeMap<&'static str, Pages<'m>>,
    in_progress: BTreeSet<&'static str>,
    /// What is shown of each page, by language, reading and address.
    wordings: BTreeMap<(&'static str, Reading, &'m str), &'m Wording>,
}

/// The readings each page can be had in, in one language, by the page's address.
pub(super) type Pages<'m> = BTreeMap<&'m str, Vec<Reading>>;

impl<'m> Shelf<'m> {
    pub(super) fn new(editions: &'m [Edition<'m>], locales: &Locales) -> Self {
        let mut pages: BTreeMap<&'static str, Pages<'m>> = BTreeMap::new();
        let mut wordings = BTreeMap::new();
        for edition in editions {
            let (tag, reading) = (edition.locale.language.tag, edition.reading);
            let language = pages.entry(tag).or_default();
            for sheet in &edition.pages {
                language.entry(&sheet.page.address).or_default().push(reading);
                // Of a suspended page no words are shown.
                if sheet.page.suspended.is_none() {
                    wordings.insert((tag, reading, sheet.page.address.as_str()), sheet.wording);
                }
            }
        }
        let unfinished = locales.0.iter().filter(|locale| is_in_progress(editions, locale));
        Self { pages, in_progress: unfinished.map(|locale| locale.language.tag).collect(), wordings }
    }

    /// The readings of every page in one language.
    pub(super) fn pages(&self, tag: &str) -> Option<&Pages<'m>> {
        self.pages.get(tag)
    }

    /// Whether a page can be had in a language and reading.
    pub(super) fn has(&self, tag: &str, reading: Reading, address: &str) -> bool {
        self.pages(tag)
            .and_then(|pages| pages.get(address))
            .is_some_and(|readings| readings.contains(&reading))
    }

    /// Whether a page shows a heading of this name in a language and reading.
    pub(super) fn lands(&self, tag: &'static str, reading: Reading, address: &str, anchor: &str) -> bool {
        self.wordings.get(&(tag, reading, address)).is_some_and(|wording| wording.anchors().contains(&anchor))
    }

    /// Whether a language's most important pages are not all translated.
    pub(super) fn in_progress(&self, tag: &str) -> bool {
        self.in_progress.contains(tag)
    }
}
