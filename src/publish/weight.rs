use super::Material;
use super::address;
use crate::edition::{Edition, Reading, Sheet};
use crate::theme::Theme;
use crate::tree::Tree;
use flate2::{Compression, write::GzEncoder};
use rayon::prelude::*;
use std::io::Write;

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
    /// The weight of the page in the middle when pages are put in order of length: bytes, compressed.
    pub middle: usize,
    /// The weight of the longest page: bytes, compressed.
    pub heaviest: usize,
    /// The longest page, by the name of its file.
    pub longest: String,
}

/// Says what a page may weigh in a reading, in bytes.
pub type Most = fn(Reading, &Sheet<'_>) -> usize;

/// Weighs the pages of a site.
///
/// Compressing costs more than making a page. So it is done only where it can matter: for two pages
/// of each language and reading, and for those that might be too heavy. A page is not when the
/// style and the script compressed, and all the rest of it not compressed, are light enough together.
pub fn weigh<'m>(material: Material<'m>, files: &Tree, most: Most) -> Weights<'m> {
    let brought = Brought::of(material.theme);
    let mut weights = Weights { heavy: Vec::new(), usual: Vec::new() };
    for edition in material.editions {
        let pages: Vec<(&Sheet<'_>, &[u8])> = edition
            .pages
            .iter()
            .filter_map(|sheet| {
                let file = address::file(edition.locale.language.tag, edition.reading, &sheet.page.address);
                Some((sheet, files.get(&file)?.as_ref()))
            })
            .collect();
        let heavy: Vec<Heavy<'m>> = pages
            .par_iter()
            .filter_map(|(sheet, page)| {
                let most = most(edition.reading, sheet);
                let weight = brought.weight_over(page, most)?;
                Some(Heavy { edition, sheet, weight, most })
            })
            .collect();
        weights.heavy.extend(heavy);
        weights.usual.extend(usual(edition, pages));
    }
    weights
}

fn usual(edition: &Edition<'_>, mut pages: Vec<(&Sheet<'_>, &[u8])>) -> Option<Usual> {
    pages.sort_by_key(|(sheet, page)| (page.len(), &sheet.page.address));
    let (_, middle) = pages.get(pages.len().saturating_sub(1) / 2)?;
    let (longest, page) = pages.last()?;
    Some(Usual {
        language: edition.locale.language.tag,
        reading: edition.reading,
        middle: compressed(middle, Compression::default()),
        heaviest: compressed(page, Compression::default()),
        longest: longest.page.full.stem.clone(),
    })
}

/// What the theme brings with each page.
struct Brought<'t> {
    style: &'t [u8],
    script: &'t [u8],
    /// Both, compressed.
    weight: usize,
}

/// What the parts of a compressed file need around them: more than the seams of three parts and
/// the frames of text that stays as it is come to (RFC 1951, 3.2.4; RFC 1952, 2.2).
const SEAMS: usize = 128;

impl<'t> Brought<'t> {
    fn of(theme: &'t Theme) -> Self {
        let (style, script) = (theme.style.as_bytes(), theme.script.as_bytes());
        let both = [style, script].map(|part| compressed(part, Compression::default()));
        Self { style, script, weight: both.iter().sum() }
    }

    /// What a page weighs, if that is more than it may.
    fn weight_over(&self, page: &[u8], most: usize) -> Option<usize> {
        if page.len() <= most {
            return None;
        }
        let own = page.len().saturating_sub(self.style.len() + self.script.len());
        let light = own + self.weight + SEAMS <= most && holds(page, self.style) && holds(page, self.script);
        if light || compressed(page, Compression::fast()) <= most {
            return None;
        }
        Some(compressed(page, Compression::default())).filter(|weight| *weight > most)
    }
}

fn holds(page: &[u8], part: &[u8]) -> bool {
    let (Ok(page), Ok(part)) = (str::from_utf8(page), str::from_utf8(part)) else { return false };
    page.contains(part)
}

/// How many bytes a text comes to in gzip.
fn compressed(text: &[u8], how: Compression) -> usize {
    let mut encoder = GzEncoder::new(Vec::with_capacity(text.len() / 2), how);
    encoder.write_all(text).expect("memory takes every byte");
    encoder.finish().expect("memory takes every byte").len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noise(length: usize) -> Vec<u8> {
        let mut state: u32 = 7;
        let letter = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"[(state >> 26) as usize]
        };
        (0..length).map(letter).collect()
    }

    #[test]
    fn a_page_is_weighed_as_a_host_would_send_it() {
        let repeated = b"Ask for help. ".repeat(3_000);
        assert!(compressed(&repeated, Compression::default()) < 300);
        let noise = compressed(&noise(20_000), Compression::default());
        assert!((15_000..16_000).contains(&noise), "{noise}");
    }

    #[test]
    fn what_is_called_light_without_compressing_it_is_light() {
        let style = b".a{color:red}".repeat(700);
        let script = noise(2_000);
        let weight = [&style, &script].map(|part| compressed(part, Compression::default())).iter().sum();
        let brought = Brought { style: &style, script: &script, weight };
        for words in (0..14_000).step_by(500) {
            let page = [&style[..], &script, &noise(words)].concat();
            let whole = compressed(&page, Compression::default());
            let guessed = words + weight + SEAMS;
            assert!(whole <= guessed, "{words}: {whole} of {guessed}");
            assert_eq!(brought.weight_over(&page, whole), None);
            assert_eq!(brought.weight_over(&page, whole * 9 / 10), Some(whole));
        }
        // A page that does not hold the style owes it nothing.
        let other = noise(style.len() + script.len());
        assert!(brought.weight_over(&other, weight + 500).is_some());
    }
}
