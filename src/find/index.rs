use super::letters::{LETTERS, Range, WELSH, WELSH_SHORTEST, words};
use crate::edition::{Edition, Leaf, Reading, Sheet, by_address, sheets};
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
    /// Words of the text, sorted: those that tell pages apart, and those of more than half of the pages,
    /// which tell little. After each stands how many pages have it, then the pages that it tells from
    /// the others, then, behind `!`, those that have it in a heading or their summary; all as one
    /// character for each number, from `0` for 0.
    text: String,
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
    /// Its English title and keywords; empty in English. Only the title in a guide of more than
    /// [`ENGLISH_KEYWORDS`] pages.
    #[serde(skip_serializing_if = "String::is_empty")]
    english: String,
}

impl Index {
    /// Makes the index of one language: of its full and its easy pages. `editions` are those of the
    /// whole guide.
    pub fn make(editions: &[Edition<'_>], facts: &Facts, language: &'static Language) -> Self {
        let own = |reading| by_address(editions, language, reading);
        let (easy, both) = (own(Reading::Easy), own(Reading::Both));
        let in_english = by_address(editions, english(), Reading::Full);
        let full: Vec<&Sheet<'_>> = sheets(editions, language, Reading::Full).collect();
        let read: Vec<(Entry, Counts)> = full
            .par_iter()
            .map(|sheet| {
                let address = sheet.page.address.as_str();
                let easy = easy.get(address);
                let readings = [(Reading::Easy, easy.is_some()), (Reading::Both, both.contains_key(address))];
                let mut text = Counts::new();
                // The start page speaks of everything, and every page leads to it: its text would only stand
                // in the way of the page that is meant.
                let read = std::iter::once(sheet).chain(easy).filter(|_| address != "index");
                for sheet in read {
                    count(sheet, facts, language, &mut text);
                }
                let entry = Entry {
                    at: address.to_owned(),
                    readings: readings.iter().filter(|(_, has)| *has).map(|(name, _)| name.id()).collect(),
                    title: plain(sheet.title.first().text),
                    foreign: sheet.title.first().language != language,
                    keys: keywords(sheet, language).join(", "),
                    english: match in_english.get(address) {
                        Some(source) if language != english() => {
                            let title = plain(source.title.first().text);
                            let keys = keywords(source, english()).into_iter();
                            let keys = keys.filter(|_| full.len() <= ENGLISH_KEYWORDS);
                            std::iter::once(title).chain(keys).collect::<Vec<_>>().join(", ")
                        }
                        _ => String::new(),
                    },
                };
                (entry, text)
            })
            .collect();
        let (pages, texts): (Vec<Entry>, Vec<Counts>) = read.into_iter().unzip();
        Self {
            language: language.tag,
            pages,
            text: written(&placed(&texts)),
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
type Counts = BTreeMap<String, Count>;

/// How often a word stands on a page.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    /// How often, a heading counting as [`HEADING`].
    times: u32,
    /// Whether a heading or the summary has it.
    heading: bool,
}

/// A word of a heading is worth as many of the text.
const HEADING: u32 = 3;

const IN_TEXT: Count = Count { times: 1, heading: false };
const IN_HEADING: Count = Count { times: HEADING, heading: true };

/// Calls `see` with the words of the headings among the blocks.
fn headings<'g>(block: &Block<Leaf<'g>>, see: &mut impl FnMut(&Leaf<'g>)) {
    match block {
        Block::Heading { words, .. } => see(words),
        Block::Section { blocks, .. } => blocks.iter().for_each(|block| headings(block, see)),
        _ => {}
    }
}

/// Counts the words of a page's text in its language, and the numbers and names of its helplines.
fn count(sheet: &Sheet<'_>, facts: &Facts, language: &Language, counts: &mut Counts) {
    own_words(&sheet.summary, language, IN_HEADING, counts);
    for block in sheet.body() {
        block.each(&mut |words| own_words(words, language, IN_TEXT, counts));
        headings(&block, &mut |words| own_words(words, language, IN_HEADING, counts));
    }
    if sheet.page.suspended.is_some() {
        return;
    }
    for mention in sheet.wording.claims.iter().flat_map(|claim| &claim.used) {
        let fact = facts.shown(&mention.id);
        if let Some(Value::Phone(line) | Value::Sms(line)) = fact.map(|fact| &fact.value) {
            for text in [Some(&line.show), Some(&line.dial), line.name.as_ref()].into_iter().flatten() {
                add(words(text, language), IN_TEXT, counts);
            }
        }
    }
}

fn own_words(leaf: &Leaf<'_>, language: &Language, once: Count, counts: &mut Counts) {
    if leaf.first().language == language {
        add(words(&plain(leaf.first().text), language), once, counts);
    }
}

fn add(words: Vec<String>, once: Count, counts: &mut Counts) {
    for word in words {
        let count = counts.entry(word).or_default();
        count.times += once.times;
        count.heading |= once.heading;
    }
}

/// The most pages of a guide whose English keywords stand beside those of another language: of more, the
/// index would weigh over 20 KB.
const ENGLISH_KEYWORDS: usize = 30;

/// How many words of the text an index would hold of a guide without pages. Measured, so that an index
/// of 60 pages like ours weighs at most 20 KB in any language: `tests/browser/recall.test.mjs`.
const TEXT: usize = 3500;

/// How many words of the text make room for the title and keywords of one page more.
const PAGE: usize = 44;

/// The most words of the text that an index holds for one page.
const TEXT_OF_A_PAGE: usize = 150;

/// Where a word stands.
#[derive(Default)]
struct Place {
    /// How many pages have it.
    with: usize,
    /// The pages that it tells from the others, but not those of `heads`.
    tells: Vec<usize>,
    /// The pages that it tells from the others and that have it in a heading.
    heads: Vec<usize>,
}

/// The words that tell pages apart, and those that most pages have.
///
/// A word tells the more of a page the more often it stands there, measured by how often it stands in
/// the whole guide: its count times the logarithm of its share of the page to its share of the guide
/// (the word's part in the divergence of the two, Kullback and Leibler 1951). So a word of all pages
/// still tells of the one that it is about.
fn placed(texts: &[Counts]) -> Vec<(&str, Place)> {
    let mut words: Vec<&str> = texts.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
    words.sort_unstable();
    words.dedup();
    let pages: Vec<Vec<(usize, Count)>> = texts.iter().map(|counts| numbered(counts, &words)).collect();
    let mut places: Vec<(&str, Place)> = words.into_iter().map(|word| (word, Place::default())).collect();
    let mut anywhere = vec![0; places.len()];
    for (word, count) in pages.iter().flatten() {
        if let (Some((_, place)), Some(anywhere)) = (places.get_mut(*word), anywhere.get_mut(*word)) {
            place.with += 1;
            *anywhere += count.times;
        }
    }
    let whole: u32 = anywhere.iter().sum();
    let room = (TEXT.saturating_sub(PAGE * texts.len()) / texts.len().max(1)).clamp(1, TEXT_OF_A_PAGE);
    for (page, counts) in pages.iter().enumerate() {
        let page_whole: u32 = counts.iter().map(|(_, count)| count.times).sum();
        let tells = |word: usize, times: u32| {
            let share = f64::from(times) / f64::from(page_whole);
            let usual = f64::from(anywhere.get(word).copied().unwrap_or(times)) / f64::from(whole);
            f64::from(times) * (share / usual).ln()
        };
        let told = counts.iter().map(|(word, count)| (tells(*word, count.times), *word, count.heading));
        let mut words: Vec<(f64, usize, bool)> = told.filter(|(tells, ..)| *tells >= 0.0).collect();
        words.sort_by(|(one, a, _), (other, b, _)| other.total_cmp(one).then_with(|| a.cmp(b)));
        for (_, word, heading) in words.into_iter().take(room) {
            if let Some((_, place)) = places.get_mut(word) {
                if heading { place.heads.push(page) } else { place.tells.push(page) }
            }
        }
    }
    places.retain(|(_, place)| {
        !place.tells.is_empty() || !place.heads.is_empty() || place.with * 2 > texts.len()
    });
    places
}

/// The words of a page by their places among all words. Both are sorted.
fn numbered(counts: &Counts, words: &[&str]) -> Vec<(usize, Count)> {
    let mut from = 0;
    let number = |(word, count): (&String, &Count)| {
        from += words.get(from..)?.binary_search(&word.as_str()).ok()?;
        Some((from, *count))
    };
    counts.iter().filter_map(number).collect()
}

fn written(places: &[(&str, Place)]) -> String {
    let letter = |number: &usize| u32::try_from('0' as usize + number).ok().and_then(char::from_u32);
    let word = |(word, place): &(&str, Place)| {
        let text = std::iter::once(&place.with).chain(&place.tells).filter_map(letter);
        let heads = place.heads.iter().filter_map(letter);
        let mark = (!place.heads.is_empty()).then_some('!');
        format!("{word} {}", text.chain(mark).chain(heads).collect::<String>())
    };
    places.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_tell_pages_apart_are_kept() {
        let count = |times, heading| Count { times, heading };
        let page = |words: &[(&str, u32)]| {
            words.iter().map(|(word, times)| ((*word).to_owned(), count(*times, *times == 2))).collect()
        };
        let mut texts: Vec<Counts> = vec![page(&[("a", 9), ("gp", 1)]); 1200];
        texts.push(page(&[("a", 9), ("gp", 1), ("hc", 1), ("nhs", 2)]));
        let text = written(&placed(&texts));
        let last = char::from_u32('0' as u32 + 1200).unwrap();
        assert!(text.ends_with(&format!("nhs 1!{last}")), "one word a page in a guide of so many");
        assert!(!text.contains("hc"), "a second word of a page");
        assert_eq!(written(&placed(&texts[1199..])), "a 20 gp 20 hc 11 nhs 1!1");
        assert_eq!(written(&placed(&[])), "");
    }
}
