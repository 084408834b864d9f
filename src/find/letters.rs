use crate::locale::Language;
use crate::text::{is_whole, taken_apart};
use serde::Serialize;
use std::sync::LazyLock;

/// What becomes of the characters of a range.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
enum Becomes {
    /// They are left out (`""`), or end a word (`" "`), or are all written like this.
    Text(&'static str),
    /// The first becomes the character of this number, the next one the next, and so on.
    From(u32),
}

use Becomes::{From, Text};

/// Characters, and what becomes of them: first, last, what.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Range(u32, u32, Becomes);

const fn each(letters: (char, char), what: Becomes) -> Range {
    Range(letters.0 as u32, letters.1 as u32, what)
}

const fn one(letter: char, what: &'static str) -> Range {
    Range(letter as u32, letter as u32, Text(what))
}

/// Ten digits of a script, by the first.
const fn digits(zero: char) -> Range {
    Range(zero as u32, zero as u32 + 9, From('0' as u32))
}

/// A row of Ethiopic syllables that is read like another: the seven orders and the eighth.
const fn row(first: char, like: char) -> Range {
    Range(first as u32, first as u32 + 7, From(like as u32))
}

/// The one table by which words are folded, here and in `find.js`: after small letters and after
/// compatibility decomposition (NFKD), which already takes accents, Vietnamese tones and the hamza
/// of Arabic letters off as marks of their own. In the order of the characters.
pub(super) const LETTERS: &[Range] = &[
    // What stands between words. Apostrophes and `&` join: can't, dwi'n, A&E.
    each(('\0', '%'), Text(" ")),
    each(('&', '\''), Text("")),
    each(('(', '/'), Text(" ")),
    each((':', '@'), Text(" ")),
    each(('[', '_'), Text(" ")),
    one('`', ""),
    each(('{', '\u{A9}'), Text(" ")),
    each(('«', '\u{B1}'), Text(" ")),
    one('´', ""),
    each(('¶', '¸'), Text(" ")),
    one('»', " "),
    one('¿', " "),
    one('×', " "),
    // Letters with a stroke, which NFKD leaves as they are.
    one('ß', "ss"),
    one('æ', "ae"),
    one('÷', " "),
    one('ø', "o"),
    one('đ', "d"),
    one('ħ', "h"),
    one('ı', "i"),
    one('ł', "l"),
    one('œ', "oe"),
    // Marks and letters that are written above, and apostrophes that are letters.
    each(('\u{2B0}', '\u{36F}'), Text("")),
    // Arabic: marks of vowels and the like, which many leave out; letters that are written for one
    // another; the tatweel, which only makes a word longer.
    each(('،', '؍'), Text(" ")),
    each(('\u{610}', '\u{61A}'), Text("")),
    each(('؛', '؟'), Text(" ")),
    one('ء', ""),
    one('ة', "ه"),
    one('\u{640}', ""),
    one('ى', "ي"),
    each(('\u{64B}', '\u{65F}'), Text("")),
    digits('٠'),
    each(('٪', '٭'), Text(" ")),
    one('\u{670}', ""),
    one('ٱ', "ا"),
    each(('ڑ', 'ڕ'), Text("ر")),
    each(('ک', 'ڪ'), Text("ك")),
    one('ڵ', "ل"),
    one('ں', "ن"),
    each(('ھ', 'ۃ'), Text("ه")),
    each(('ۄ', 'ۋ'), Text("و")),
    each(('ی', 'ۑ'), Text("ي")),
    each(('ے', 'ۓ'), Text("ي")),
    one('۔', " "),
    one('ە', "ه"),
    each(('\u{6D6}', '\u{6ED}'), Text("")),
    digits('۰'),
    // Digits of every script of ten, and what ends a sentence in Indian scripts.
    digits('߀'),
    each(('।', '॥'), Text(" ")),
    digits('०'),
    one('॰', " "),
    digits('০'),
    digits('੦'),
    digits('૦'),
    digits('୦'),
    digits('௦'),
    digits('౦'),
    digits('೦'),
    digits('൦'),
    digits('෦'),
    digits('๐'),
    digits('໐'),
    digits('༠'),
    digits('၀'),
    digits('႐'),
    // Ethiopic: rows that sound alike are written for one another.
    row('ሐ', 'ሀ'),
    row('ሠ', 'ሰ'),
    row('ቐ', 'ቀ'),
    row('ኀ', 'ሀ'),
    row('ኸ', 'ከ'),
    row('ዐ', 'አ'),
    row('ፀ', 'ጸ'),
    each(('፠', '፨'), Text(" ")),
    digits('០'),
    digits('᠐'),
    digits('᥆'),
    digits('᧐'),
    digits('᪀'),
    digits('᪐'),
    digits('᭐'),
    digits('᮰'),
    digits('᱀'),
    digits('᱐'),
    // Signs, and what cannot be seen. The joiner of Persian words is among them: it goes.
    each(('\u{200B}', '\u{200F}'), Text("")),
    each(('\u{2010}', '\u{2017}'), Text(" ")),
    each(('‘', '‛'), Text("")),
    each(('“', '\u{206F}'), Text(" ")),
    each(('\u{3000}', '〄'), Text(" ")),
    each(('〈', '〠'), Text(" ")),
    one('・', " "),
    digits('꘠'),
    digits('꣐'),
    digits('꤀'),
    digits('꧐'),
    digits('꧰'),
    digits('꩐'),
    digits('꯰'),
];

/// How Welsh words begin and how they begin when the word before changes them (`meddyg`, `feddyg`):
/// beginnings that change into one another become one. The longest first.
pub(super) const WELSH: [(&str, &str); 22] = [
    ("ngh", ""),
    ("ng", ""),
    ("nh", "d"),
    ("mh", "b"),
    ("ch", ""),
    ("ph", "b"),
    ("th", "d"),
    ("dd", "d"),
    ("ff", "ff"),
    ("ll", "l"),
    ("rh", "r"),
    ("c", ""),
    ("g", ""),
    ("p", "b"),
    ("b", "b"),
    ("f", "b"),
    ("m", "b"),
    ("t", "d"),
    ("d", "d"),
    ("n", "d"),
    ("l", "l"),
    ("h", ""),
];

/// A word of fewer letters keeps its beginning.
pub(super) const WELSH_SHORTEST: usize = 4;

/// The words of a text as they are looked for: folded by [`LETTERS`], in Welsh without the change of
/// the first letter, and Chinese, which has no spaces, as every two characters that stand together.
pub fn words(text: &str, language: &Language) -> Vec<String> {
    let mut words = Vec::new();
    for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
        if word.contains(is_han) {
            pairs(word, &mut words);
        } else if language.tag == "cy" {
            words.push(unchanged(word));
        } else {
            words.push(word.to_owned());
        }
    }
    words
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_inclusive(' ') {
        if word.chars().all(is_whole) {
            folded.extend(
                word.chars().filter_map(|letter| WHOLE.get(u32::from(letter) as usize)).map(|to| &**to),
            );
        } else {
            fold_apart(word, &mut folded);
        }
    }
    folded
}

/// What becomes of each character that stays as it is beside any other, by its number: to look here takes
/// a tenth of the time.
static WHOLE: LazyLock<Vec<Box<str>>> = LazyLock::new(|| {
    let fold = |code| {
        let mut folded = String::new();
        if let Some(letter) = char::from_u32(code).filter(|letter| is_whole(*letter)) {
            fold_apart(letter.encode_utf8(&mut [0; 4]), &mut folded);
        }
        folded.into()
    };
    (0..0x1F00).map(fold).collect()
});

/// Folds a word of any letters and marks.
fn fold_apart(word: &str, folded: &mut String) {
    for letter in taken_apart(&word.to_lowercase()) {
        let code = u32::from(letter);
        let place = LETTERS.partition_point(|Range(_, last, _)| *last < code);
        match LETTERS.get(place) {
            Some(Range(first, _, what)) if *first <= code => match what {
                Text(text) => folded.push_str(text),
                From(start) => folded.extend(char::from_u32(start + code - first)),
            },
            _ => folded.push(letter),
        }
    }
}

/// Whether a character is one of those that Chinese is written with.
fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}')
}

/// Takes a word with Chinese characters apart.
fn pairs(word: &str, words: &mut Vec<String>) {
    let mut run = String::new();
    let mut rest = word.chars().peekable();
    while let Some(letter) = rest.next() {
        run.push(letter);
        if rest.peek().is_some_and(|next| is_han(*next) == is_han(letter)) {
            continue;
        }
        let run = std::mem::take(&mut run);
        let letters: Vec<char> = run.chars().collect();
        if is_han(letter) && letters.len() > 2 {
            words.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>()));
        } else {
            words.push(run);
        }
    }
}

/// A Welsh word as it begins when nothing changes it, or rather as all its forms are written here.
fn unchanged(word: &str) -> String {
    if word.chars().count() < WELSH_SHORTEST {
        return word.to_owned();
    }
    let first = WELSH.iter().find_map(|(start, becomes)| Some((*becomes, word.strip_prefix(start)?)));
    first.map_or_else(|| word.to_owned(), |(becomes, rest)| format!("{becomes}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::language_of;

    #[test]
    fn words_are_folded_as_in_the_browser() {
        let vectors: Vec<(String, String, Vec<String>)> =
            serde_json::from_str(include_str!("../../tests/find/folding.json")).expect("a list of vectors");
        assert!(vectors.len() > 40);
        for (tag, text, folded) in vectors {
            let language = language_of(&tag).expect("a language of ours");
            assert_eq!(words(&text, language), folded, "{tag}: {text}");
        }
    }

    #[test]
    fn letters_are_folded_alike_alone_and_together() {
        let whole = || ('\0'..'\u{2000}').filter(|letter| is_whole(*letter));
        for text in [whole().collect::<String>(), whole().rev().collect(), "İIß ŁódŹ Ǆé’ǅ".to_owned()]
        {
            let mut apart = String::new();
            fold_apart(&text, &mut apart);
            assert_eq!(fold(&text), apart);
        }
        assert_eq!(WHOLE.len(), whole().next_back().map_or(0, |last| last as usize + 1));
    }

    #[test]
    fn the_table_is_in_order_and_folding_twice_changes_nothing() {
        for pair in LETTERS.windows(2) {
            let [Range(_, last, _), Range(first, ..)] = pair else { continue };
            assert!(last < first, "U+{first:04X}");
        }
        for Range(first, last, _) in LETTERS {
            for letter in (*first..=*last).filter_map(char::from_u32) {
                let once = fold(&letter.to_string());
                assert_eq!(fold(&once), once, "U+{:04X}", u32::from(letter));
            }
        }
    }
}
