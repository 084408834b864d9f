use super::Material;
use super::address;
use super::press::{Presses, coded};
use crate::edition::{Edition, Reading, Sheet};
use crate::text::Needle;
use crate::tree::FilePath;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

/// How heavy the pages of a site are on their way to a reader, compressed as hosts compress them
/// (gzip).
#[derive(Debug)]
pub struct Weights<'m> {
    /// The pages that are heavier than they may be.
    pub heavy: Vec<Heavy<'m>>,
    /// What the pages of each language and reading come to, in the guide's order.
    pub usual: Vec<Usual>,
}

/// A page that is heavier than it may be.
#[derive(Debug)]
pub struct Heavy<'m> {
    /// The language and reading.
    pub edition: &'m Edition<'m>,
    /// The page.
    pub sheet: &'m Sheet<'m>,
    /// Its weight in bytes, compressed.
    pub weight: usize,
    /// The most it may weigh, in bytes.
    pub most: usize,
}

/// What the pages of one language come to in one reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usual {
    /// The language's tag.
    pub language: &'static str,
    /// The reading.
    pub reading: Reading,
    /// What a page weighs that has as many heavier as lighter ones, of up to nine from all over the
    /// guide: bytes, compressed.
    pub middle: usize,
    /// What the longest page weighs: bytes, compressed.
    pub heaviest: usize,
    /// The longest page, by the name of its file.
    pub longest: String,
}

/// Says what a page may weigh in a reading, in bytes.
pub type Most = fn(Reading, &Sheet<'_>) -> usize;

/// Weighs pages as they are made, in any order and from any thread.
///
/// Compressing costs more than making a page. So it is done only where it can matter: for a few pages
/// of each language and reading, and for those that might be too heavy. A page is not when the
/// style and the script compressed, and all the rest of it as it is or with only its letters coded, are light
/// enough together.
#[derive(Debug)]
pub struct Scale<'m> {
    balance: Balance,
    most: Most,
    editions: &'m [Edition<'m>],
    /// Where a file's page stands: its edition, and its place there.
    places: BTreeMap<String, (usize, usize)>,
    seen: Vec<Mutex<Seen>>,
}

/// What was seen of the pages of one edition.
#[derive(Debug, Default)]
struct Seen {
    /// The longest page and its place.
    longest: Option<(Vec<u8>, usize)>,
    sample: Vec<usize>,
    /// The places of the pages that are too heavy, and their weights.
    heavy: BTreeMap<usize, usize>,
}

/// How many pages of an edition are looked at for the one in the middle.
const SAMPLE: usize = 9;

impl<'m> Scale<'m> {
    /// A scale for the pages of a site. `most` is what a page may weigh.
    pub fn new(material: Material<'m>, most: Most) -> Self {
        let mut places = BTreeMap::new();
        for (number, edition) in material.editions.iter().enumerate() {
            for (place, sheet) in edition.pages.iter().enumerate() {
                let file = address::file(edition.locale.language.tag, edition.reading, &sheet.page.address);
                places.insert(file, (number, place));
            }
        }
        Self {
            balance: Balance::new(),
            most,
            editions: material.editions,
            places,
            seen: material.editions.iter().map(|_| Mutex::default()).collect(),
        }
    }

    /// Weighs a file, if it is a page.
    pub fn weigh(&self, path: &FilePath, page: &[u8]) {
        let Some((number, place)) = self.places.get(path.as_str()).copied() else { return };
        let (Some(edition), Some(seen)) = (self.editions.get(number), self.seen.get(number)) else { return };
        let Some(sheet) = edition.pages.get(place) else { return };
        let lock = || seen.lock().unwrap_or_else(PoisonError::into_inner);
        lock().keep_longest(page, place);
        if place.is_multiple_of(edition.pages.len().div_ceil(SAMPLE)) {
            let weight = self.balance.weight(page);
            lock().sample.push(weight);
        }
        if let Some(weight) = self.balance.weight_over(page, (self.most)(edition.reading, sheet)) {
            lock().heavy.insert(place, weight);
        }
    }

    /// What the scale has shown.
    pub fn read(self) -> Weights<'m> {
        let mut weights = Weights { heavy: Vec::new(), usual: Vec::new() };
        for (edition, seen) in self.editions.iter().zip(self.seen) {
            let seen = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
            weights.usual.extend(seen.usual(edition, &self.balance));
            let heavy = seen.heavy.iter().filter_map(|(place, weight)| {
                let sheet = edition.pages.get(*place)?;
                Some(Heavy { edition, sheet, weight: *weight, most: (self.most)(edition.reading, sheet) })
            });
            weights.heavy.extend(heavy);
        }
        weights
    }
}

impl Seen {
    fn keep_longest(&mut self, page: &[u8], place: usize) {
        let shorter = |(longest, at): &(Vec<u8>, usize)| (longest.len(), *at) < (page.len(), place);
        if self.longest.as_ref().is_none_or(shorter) {
            self.longest = Some((page.to_owned(), place));
        }
    }

    fn usual(&self, edition: &Edition<'_>, balance: &Balance) -> Option<Usual> {
        let (longest, place) = self.longest.as_ref()?;
        let mut sample = self.sample.clone();
        sample.sort_unstable();
        Some(Usual {
            language: edition.locale.language.tag,
            reading: edition.reading,
            middle: sample.get(sample.len() / 2).copied()?,
            heaviest: balance.weight(longest),
            longest: edition.pages.get(*place)?.page.full.stem.clone(),
        })
    }
}

/// The weight of a page, with what many pages share weighed once: the first style and the first script in it.
#[derive(Debug)]
struct Balance {
    /// What such a part stands between.
    marks: [(Needle, Needle); 2],
    /// Such parts, and what each comes to alone.
    shared: Mutex<BTreeMap<Vec<u8>, usize>>,
    presses: Presses,
}

/// A page taken apart.
struct Apart<'p> {
    /// What its style and its script come to.
    shared: usize,
    /// What stands before, between and after them.
    own: [&'p [u8]; 3],
}

/// What the parts of a compressed file need around them: more than the seams of three parts and
/// the frames of text that stays as it is come to (RFC 1951, 3.2.4; RFC 1952, 2.2).
const SEAMS: usize = 128;

impl Balance {
    fn new() -> Self {
        let marks = [("<style>", "</style>"), ("<script>", "</script>")];
        let needle = |mark: &str| Needle::new(mark.as_bytes());
        Self {
            marks: marks.map(|(open, close)| (needle(open), needle(close))),
            shared: Mutex::default(),
            presses: Presses::default(),
        }
    }

    /// What a page weighs: compressed in its parts, where it has them, which saves time and comes to a little
    /// more than the whole.
    fn weight(&self, page: &[u8]) -> usize {
        match self.apart(page) {
            Some(apart) => apart.shared + self.presses.weight(&apart.own),
            None => self.presses.weight(&[page]),
        }
    }

    /// What a page weighs, if that is more than it may.
    fn weight_over(&self, page: &[u8], most: usize) -> Option<usize> {
        if page.len() <= most {
            return None;
        }
        if let Some(Apart { shared, own }) = self.apart(page)
            && let Some(room) = most.checked_sub(shared + SEAMS)
        {
            let length: usize = own.iter().map(|part| part.len()).sum();
            if length <= room || coded(&own) <= room || self.presses.weight_at_most(&own) <= room {
                return None;
            }
        }
        Some(self.presses.weight(&[page])).filter(|weight| *weight > most)
    }

    fn apart<'p>(&self, page: &'p [u8]) -> Option<Apart<'p>> {
        let places = self.marks.each_ref().map(|marks| between(marks, page));
        let [Some(style), Some(script)] = places else { return None };
        let (one, other) = if style.start < script.start { (style, script) } else { (script, style) };
        let shared = self.weight_alone(page.get(one.clone())?) + self.weight_alone(page.get(other.clone())?);
        Some(Apart {
            shared,
            own: [page.get(..one.start)?, page.get(one.end..other.start)?, page.get(other.end..)?],
        })
    }

    fn weight_alone(&self, part: &[u8]) -> usize {
        let lock = || self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(weight) = lock().get(part) {
            return *weight;
        }
        let weight = self.presses.weight(&[part]);
        lock().insert(part.to_owned(), weight);
        weight
    }
}

/// What stands between two marks.
fn between((open, close): &(Needle, Needle), page: &[u8]) -> Option<Range<usize>> {
    let start = open.find(page)?;
    let end = start + close.find(page.get(start..)?)?;
    Some(start..end)
}

#[cfg(test)]
mod tests {
    use super::super::press::tests::{noise, sent};
    use super::*;

    #[test]
    fn what_is_called_light_without_compressing_it_is_light() {
        let style = [b"<style>", &b".a{color:red}".repeat(700)[..], b"</style>"].concat();
        let script = [b"<script>", &noise(2_000)[..], b"</script>"].concat();
        let balance = Balance::new();
        let weight = sent(&style) + sent(&script);
        for words in (0..14_000).step_by(500) {
            let page = [&style[..], &script, &noise(words)].concat();
            let whole = sent(&page);
            let guessed = coded(&[&noise(words)]).min(words) + weight + SEAMS;
            assert!(whole <= guessed, "{words}: {whole} of {guessed}");
            assert_eq!(balance.weight_over(&page, whole), None);
            assert_eq!(balance.weight_over(&page, whole * 9 / 10), Some(whole));
        }
        let page = [b"<a>", &style[..], b"<b>", &script, &noise(12_000)[3_000..]].concat();
        let (parts, whole) = (balance.weight(&page), sent(&page));
        assert!(whole <= parts + SEAMS && parts < whole + 200, "{parts} {whole}");
        // A page without a style is weighed as it is, and so is one with another style.
        let other = noise(style.len() + script.len());
        assert_eq!(balance.weight(&other), sent(&other));
        let other = [b"<style>", &noise(3_000)[..], b"</style>", &script].concat();
        assert!(balance.weight_over(&other, weight + 500).is_some());
    }
}
