use crate::edition::{Edition, Reading, Sheet, is_in_progress};
use crate::locale::Locales;
use std::collections::{BTreeMap, BTreeSet};

/// Which page can be had in which language and reading, looked up once for all pages.
pub(super) struct Shelf<'m> {
    pages: BTreeMap<&'static str, Pages<'m>>,
    /// Pages that may lack headings of the full text: easy ones, and those whose words are not shown.
    partial: BTreeMap<(&'static str, Reading, &'m str), &'m Sheet<'m>>,
    in_progress: BTreeSet<&'static str>,
}

/// The readings each page can be had in, in one language, by the page's address.
pub(super) type Pages<'m> = BTreeMap<&'m str, Vec<Reading>>;

impl<'m> Shelf<'m> {
    pub(super) fn new(editions: &'m [Edition<'m>], locales: &Locales) -> Self {
        let mut pages: BTreeMap<&'static str, Pages<'m>> = BTreeMap::new();
        let mut partial = BTreeMap::new();
        for edition in editions {
            let (tag, reading) = (edition.locale.language.tag, edition.reading);
            let language = pages.entry(tag).or_default();
            for sheet in &edition.pages {
                if reading == Reading::Easy || sheet.page.suspended.is_some() {
                    partial.insert((tag, reading, sheet.page.address.as_str()), sheet);
                }
                language.entry(&sheet.page.address).or_default().push(edition.reading);
            }
        }
        let unfinished = locales.0.iter().filter(|locale| is_in_progress(editions, locale));
        Self { pages, partial, in_progress: unfinished.map(|locale| locale.language.tag).collect() }
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

    /// Whether a page has a heading where it can be had. A link from a full text may lead to an easy one
    /// that lacks the heading, and the other way round, where a text stands in that is not translated.
    pub(super) fn has_heading(
        &self,
        tag: &'static str,
        reading: Reading,
        address: &str,
        anchor: &str,
    ) -> bool {
        let sheet = |reading| self.partial.get(&(tag, reading, address));
        if sheet(reading).is_some_and(|sheet| sheet.page.suspended.is_some()) {
            return false;
        }
        let wording = match reading {
            Reading::Easy => sheet(Reading::Easy).map(|sheet| sheet.wording),
            Reading::Full | Reading::Both => sheet(Reading::Easy).map(|sheet| &sheet.page.full),
        };
        // Links to a page without an easy text were checked against its full one.
        wording.is_none_or(|wording| wording.anchors().contains(&anchor))
    }

    /// Whether a language's most important pages are not all translated.
    pub(super) fn in_progress(&self, tag: &str) -> bool {
        self.in_progress.contains(tag)
    }
}
