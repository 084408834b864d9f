use super::letters::{LETTERS, Range, WELSH, WELSH_SHORTEST, words};
use crate::edition::{Edition, Leaf, Reading, Sheet};
use crate::fact::{Facts, Value};
use crate::guide::{Block, plain};
use crate::locale::{Language, english};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// What one language's pages can be found by, as `find.js` reads it.
#[derive(Clone, Debug, Serialize)]
pub struct Index {
    /// The language's tag.
    language: &'static str,
    /// Its pages, in the guide's order.
    pages: Vec<Entry>,
    /// Words of the text that tell pages apart, sorted, each followed by the pages that it tells from
    /// the others: one character for each, from `0` for the first page.
    text: String,
    /// The words that stand on more than half of the pages: they tell little.
    common: String,
    /// The table by which words are folded.
    letters: &'static [Range],
    /// How a word's beginning is changed back; empty but in Welsh.
    starts: &'static [(&'static str, &'static str)],
    /// The fewest letters of a word whose beginning is changed back.
    shortest: usize,
}

/// A page that can be found.
#[derive(Clone, Debug, Serialize)]
struct Entry {
    /// Its address: `see-a-doctor`.
    at: String,
    /// The names of the readings that it can be had in, beside the full one.
    readings: Vec<&'static str>,
    /// Its title.
    title: String,
    /// Whether the title is English on a page of another language.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    foreign: bool,
    /// Its keywords in the language, between `,`.
    keys: String,
    /// The words of its headings and its summary, folded.
    heads: String,
    /// Its English title and keywords; empty in English.
    #[serde(skip_serializing_if = "String::is_empty")]
    english: String,
}

impl Index {
    /// Makes the index of one language: of its full and its easy pages. `editions` are those of the
    /// whole guide.
    pub fn make(editions: &[Edition<'_>], facts: &Facts, language: &'static Language) -> Self {
        let own = |reading| sheets(editions, language, reading);
        let (full, easy, both) = (own(Reading::Full), own(Reading::Easy), own(Reading::Both));
        let in_english = sheets(editions, english(), Reading::Full);
        let addresses: Vec<&str> = editions
            .iter()
            .filter(|edition| edition.locale.language == language && edition.reading == Reading::Full)
            .flat_map(|edition| &edition.pages)
            .map(|sheet| sheet.page.address.as_str())
            .collect();
        let read: Vec<(Entry, Counts)> = addresses
            .par_iter()
            .filter_map(|address| {
                let sheet = full.get(address)?;
                let easy = easy.get(address);
                let readings = [(Reading::Easy, easy.is_some()), (Reading::Both, both.contains_key(address))];
                let mut text = Counts::new();
                for sheet in std::iter::once(sheet).chain(easy) {
                    count(sheet, facts, language, &mut text);
                }
                let entry = Entry {
                    at: (*address).to_owned(),
                    readings: readings.iter().filter(|(_, has)| *has).map(|(name, _)| name.id()).collect(),
                    title: plain(sheet.title.first().text),
                    foreign: sheet.title.first().language != language,
                    keys: keywords(sheet, language).join(", "),
                    heads: heads(sheet, language).into_keys().collect::<Vec<_>>().join(" "),
                    english: match in_english.get(address) {
                        Some(source) if language != english() => {
                            let title = plain(source.title.first().text);
                            let keys = keywords(source, english());
                            std::iter::once(title).chain(keys).collect::<Vec<_>>().join(", ")
                        }
                        _ => String::new(),
                    },
                };
                Some((entry, text))
            })
            .collect();
        let (mut pages, texts): (Vec<Entry>, Vec<Counts>) = read.into_iter().unzip();
        let (text, common) = placed(&texts);
        // Headings that all pages have would only be weight.
        let tells = |word: &&str| common.binary_search_by(|other| other.as_str().cmp(word)).is_err();
        for page in &mut pages {
            page.heads = page.heads.split(' ').filter(tells).collect::<Vec<_>>().join(" ");
        }
        let common = common.join(" ");
        Self {
            language: language.tag,
            pages,
            text,
            common,
            letters: LETTERS,
            starts: if language.tag == "cy" { &WELSH } else { &[] },
            shortest: WELSH_SHORTEST,
        }
    }

    /// The index as an object of JavaScript.
    pub fn script(&self) -> String {
        let json = serde_json::to_string(self).expect("texts and numbers only");
        // Line ends in a text of JavaScript before 2019.
        json.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
    }
}

type Sheets<'e> = BTreeMap<&'e str, &'e Sheet<'e>>;

fn sheets<'e>(editions: &'e [Edition<'e>], language: &Language, reading: Reading) -> Sheets<'e> {
    let own = editions
        .iter()
        .filter(move |edition| edition.locale.language == language && edition.reading == reading);
    own.flat_map(|edition| &edition.pages).map(|sheet| (sheet.page.address.as_str(), sheet)).collect()
}

/// The keywords of a page in a language; none where they are not translated.
pub fn keywords(sheet: &Sheet<'_>, language: &Language) -> Vec<String> {
    let own = sheet.keywords.iter().map(Leaf::first).filter(|passage| passage.language == language);
    own.flat_map(|passage| {
        let text = plain(passage.text);
        let words = text.split([',', '،', '、', '，', '፣', '፥', ';', '؛', '；']);
        words.map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    })
    .collect()
}

/// How often each word stands on a page.
type Counts = BTreeMap<String, u32>;

/// The words of a page's headings and summary.
fn heads(sheet: &Sheet<'_>, language: &Language) -> Counts {
    let mut heads = Counts::new();
    own_words(&sheet.summary, language, &mut heads);
    for block in sheet.body() {
        headings(&block, &mut |words| own_words(words, language, &mut heads));
    }
    heads
}

fn headings<'g>(block: &Block<Leaf<'g>>, see: &mut impl FnMut(&Leaf<'g>)) {
    match block {
        Block::Heading { words, .. } => see(words),
        Block::Section { blocks, .. } => blocks.iter().for_each(|block| headings(block, see)),
        _ => {}
    }
}

/// Counts the words of a page's text in its language, and the numbers and names of its helplines.
fn count(sheet: &Sheet<'_>, facts: &Facts, language: &Language, counts: &mut Counts) {
    for block in sheet.body() {
        block.each(&mut |words| own_words(words, language, counts));
    }
    if sheet.page.suspended.is_some() {
        return;
    }
    for mention in sheet.wording.claims.iter().flat_map(|claim| &claim.used) {
        let fact = facts.shown(&mention.id);
        if let Some(Value::Phone(line) | Value::Sms(line)) = fact.map(|fact| &fact.value) {
            for text in [Some(&line.show), Some(&line.dial), line.name.as_ref()].into_iter().flatten() {
                add(words(text, language), counts);
            }
        }
    }
}

fn own_words(leaf: &Leaf<'_>, language: &Language, counts: &mut Counts) {
    if leaf.first().language == language {
        add(words(&plain(leaf.first().text), language), counts);
    }
}

fn add(words: Vec<String>, counts: &mut Counts) {
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
}

/// How many words of the text an index holds for all pages together: its weight does not grow with
/// the guide.
const TEXT: usize = 1200;

/// How many words of the text an index holds for one page.
const TEXT_OF_A_PAGE: usize = 60;

/// The words that tell pages apart, each with those pages, and the words that most pages have.
///
/// A word tells the more of a page the more often it stands there, measured by how often it stands in
/// the whole guide: its count times the logarithm of its share of the page to its share of the guide
/// (the word's part in the divergence of the two, Kullback and Leibler 1951). So a word of all pages
/// still tells of the one that it is about.
fn placed(texts: &[Counts]) -> (String, Vec<String>) {
    let mut pages_with: BTreeMap<&str, usize> = BTreeMap::new();
    let mut anywhere: BTreeMap<&str, u32> = BTreeMap::new();
    for (word, count) in texts.iter().flatten() {
        *pages_with.entry(word).or_default() += 1;
        *anywhere.entry(word).or_default() += count;
    }
    let whole: u32 = anywhere.values().sum();
    let room = (TEXT / texts.len().max(1)).clamp(1, TEXT_OF_A_PAGE);
    let mut places: BTreeMap<&str, String> = BTreeMap::new();
    for (page, counts) in (0..).zip(texts) {
        let page_whole: u32 = counts.values().sum();
        let tells = |(word, count): (&String, &u32)| {
            let share = f64::from(*count) / f64::from(page_whole);
            let usual = f64::from(anywhere.get(word.as_str()).copied().unwrap_or(*count)) / f64::from(whole);
            f64::from(*count) * (share / usual).ln()
        };
        let told = counts.iter().map(|(word, count)| (tells((word, count)), word.as_str()));
        let mut words: Vec<(f64, &str)> = told.filter(|(tells, _)| *tells >= 0.0).collect();
        words.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.cmp(b)));
        let letter = char::from_u32('0' as u32 + page).unwrap_or('0');
        for (_, word) in words.into_iter().take(room) {
            places.entry(word).or_default().push(letter);
        }
    }
    let text: Vec<String> = places.into_iter().map(|(word, pages)| format!("{word} {pages}")).collect();
    let common = pages_with.into_iter().filter(|(_, pages)| pages * 2 > texts.len());
    (text.join(" "), common.map(|(word, _)| word.to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_tell_pages_apart_are_kept() {
        let page = |words: &[(&str, u32)]| words.iter().map(|(word, n)| ((*word).to_owned(), *n)).collect();
        let mut texts: Vec<Counts> = vec![page(&[("a", 9), ("gp", 1)]); 1200];
        texts.push(page(&[("a", 9), ("gp", 1), ("hc", 1), ("nhs", 2)]));
        let (text, common) = placed(&texts);
        let last = char::from_u32('0' as u32 + 1200).unwrap();
        assert!(text.ends_with(&format!("nhs {last}")), "one word a page in a guide of so many");
        assert!(!text.contains("hc"), "a second word of a page");
        assert_eq!(common, ["a", "gp"]);
        assert_eq!(placed(&texts[1199..]).0, "a 0 gp 0 hc 1 nhs 1");
    }
}
