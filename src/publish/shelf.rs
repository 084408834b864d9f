use crate::edition::{Edition, Reading, is_in_progress};
use crate::locale::Locales;
use std::collections::{BTreeMap, BTreeSet};

/// Which page can be had in which language and reading, looked up once for all pages.
pub(super) struct Shelf<'m> {
    pages: BTreeMap<&'static str, Pages<'m>>,
    in_progress: BTreeSet<&'static str>,
}

/// The readings each page can be had in, in one language, by the page's address.
pub(super) type Pages<'m> = BTreeMap<&'m str, Vec<Reading>>;

impl<'m> Shelf<'m> {
    pub(super) fn new(editions: &'m [Edition<'m>], locales: &Locales) -> Self {
        let mut pages: BTreeMap<&'static str, Pages<'m>> = BTreeMap::new();
        for edition in editions {
            let language = pages.entry(edition.locale.language.tag).or_default();
            for sheet in &edition.pages {
                language.entry(&sheet.page.address).or_default().push(edition.reading);
            }
        }
        let unfinished = locales.0.iter().filter(|locale| is_in_progress(editions, locale));
        Self { pages, in_progress: unfinished.map(|locale| locale.language.tag).collect() }
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

    /// Whether a language's most important pages are not all translated.
    pub(super) fn in_progress(&self, tag: &str) -> bool {
        self.in_progress.contains(tag)
    }
}
