//! The one file that knows the order of letters (ICU4X).

use crate::locale::{Language, Script};
use crate::text::{composed, taken_apart};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use std::cmp::Ordering;

/// The order of a language's words, as in its dictionaries, and the letters they stand under.
#[derive(Debug)]
pub struct Alphabet {
    language: &'static Language,
    order: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
}

/// The first syllable of each letter that Chinese syllables begin with in pinyin, by the first character
/// that dictionaries put under it.
const PINYIN: [(char, char); 23] = [
    ('A', '阿'),
    ('B', '八'),
    ('C', '嚓'),
    ('D', '咑'),
    ('E', '妸'),
    ('F', '发'),
    ('G', '旮'),
    ('H', '铪'),
    ('J', '丌'),
    ('K', '咔'),
    ('L', '垃'),
    ('M', '妈'),
    ('N', '拏'),
    ('O', '噢'),
    ('P', '妑'),
    ('Q', '七'),
    ('R', '呥'),
    ('S', '仨'),
    ('T', '他'),
    ('W', '屲'),
    ('X', '夕'),
    ('Y', '丫'),
    ('Z', '帀'),
];

impl Alphabet {
    /// The alphabet of a language; in the order that all scripts share where it has none of its own.
    pub fn of(language: &'static Language) -> Self {
        let locale = language.data_tag().parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            let root = || Collator::try_new((&Locale::UNKNOWN).into(), options);
            Collator::try_new((&locale).into(), options)
                .or_else(|_| root())
                .expect("the order of all scripts")
        };
        Self { language, order: collator(Strength::Tertiary), letters: collator(Strength::Primary) }
    }

    /// Which of two words stands first. Words in Latin letters stand after those in a language's own.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let own = || self.is_foreign(one).cmp(&self.is_foreign(other));
        own().then_with(|| self.order.compare(one, other)).then_with(|| one.cmp(other))
    }

    fn is_foreign(&self, word: &str) -> bool {
        let first = word.chars().find(|letter| letter.is_alphanumeric());
        !matches!(self.language.script, Script::Latin | Script::Han)
            && first.is_some_and(|first| first.is_ascii_alphabetic())
    }

    /// The letter that a word stands under: `Ch` in Welsh, `Đ` in Vietnamese, the row of an Ethiopic
    /// syllable, the first letter of pinyin in Chinese; `0–9` for a number.
    pub fn letter(&self, word: &str) -> String {
        let mut letters = word.chars().skip_while(|letter| !letter.is_alphanumeric());
        let (Some(first), second) = (letters.next(), letters.next()) else { return String::new() };
        if first.is_numeric() {
            return "0–9".to_owned();
        }
        match u32::from(first) {
            code @ 0x1200..=0x1357 => return char::from_u32(code - code % 8).unwrap_or(first).to_string(),
            0x3400..=0x9FFF if self.language.script == Script::Han => return self.pinyin(first),
            _ => {}
        }
        if let Some(pair) = second.and_then(|second| self.pair(first, second)) {
            return pair;
        }
        self.bare(first).chars().flat_map(char::to_uppercase).collect()
    }

    fn pinyin(&self, first: char) -> String {
        let word = first.to_string();
        let is_before = |start: char| self.order.compare(&start.to_string(), &word) != Ordering::Greater;
        let letter = PINYIN.iter().rev().find(|(_, start)| is_before(*start));
        letter.map_or_else(|| word.clone(), |(letter, _)| letter.to_string())
    }

    /// Two letters that are one in the language: they stand after all other words with the first.
    fn pair(&self, first: char, second: char) -> Option<String> {
        let first = first.to_lowercase().to_string();
        let pair = format!("{first}{}", second.to_lowercase());
        let after = self.letters.compare(&format!("{first}zz"), &pair) == Ordering::Less;
        let is_pair = after && pair.is_ascii() && second.is_alphabetic();
        is_pair.then(|| format!("{}{}", first.to_uppercase(), second.to_lowercase()))
    }

    /// A letter without those marks that make no other letter of it.
    fn bare(&self, letter: char) -> String {
        let lower = letter.to_lowercase().to_string();
        let parts: Vec<char> = taken_apart(&lower).collect();
        let Some((base, marks)) = parts.split_first() else { return lower };
        let with_one = marks.iter().map(|mark| composed(&format!("{base}{mark}")).into_owned());
        std::iter::once(base.to_string())
            .chain(with_one)
            .find(|bare| self.letters.compare(bare, &lower) == Ordering::Equal)
            .unwrap_or(lower)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{LANGUAGES, language_of};

    fn alphabet(tag: &str) -> Alphabet {
        Alphabet::of(language_of(tag).expect("a language of ours"))
    }

    #[test]
    fn words_stand_under_the_letters_of_their_language() {
        for (tag, word, letter) in [
            ("en", "asylum", "A"),
            ("en", "children", "C"),
            ("en", "“Éclair”", "E"),
            ("en", "24 hours", "0–9"),
            ("cy", "chwarae", "Ch"),
            ("cy", "ddoe", "Dd"),
            ("cy", "lloches", "Ll"),
            ("cy", "ŵyr", "W"),
            ("sq", "shqip", "Sh"),
            ("sq", "çfarë", "Ç"),
            ("pl", "łza", "Ł"),
            ("pl", "ciało", "C"),
            ("ro", "știre", "Ș"),
            ("vi", "đăng ký", "Đ"),
            ("vi", "dịch vụ", "D"),
            ("vi", "ấm", "Â"),
            ("vi", "ợ", "Ơ"),
            ("vi", "trẻ em", "T"),
            ("vi", "áo", "A"),
            ("ar", "أوراق", "ا"),
            ("ar", "إحالة", "ا"),
            ("ti", "ሓኪም", "ሐ"),
            ("ti", "ሕክምና", "ሐ"),
            ("am", "ምዝገባ", "መ"),
            ("zh-Hans", "免费", "M"),
            ("zh-Hans", "医生", "Y"),
            ("zh-Hans", "庇护", "B"),
            ("zh-Hans", "NHS", "N"),
            ("en", "…", ""),
        ] {
            assert_eq!(alphabet(tag).letter(word), letter, "{tag}: {word}");
        }
    }

    #[test]
    fn words_are_in_the_order_of_their_language() {
        for (tag, words) in [
            ("cy", ["cyn", "chwarae", "dant", "ddoe"]),
            ("vi", ["dạ", "dịch", "đau", "em"]),
            ("ar", ["أمان", "بلد", "ترجمة", "GP"]),
            ("ti", ["መድሓኒት", "ስኒ", "ጠበቓ", "GP"]),
            ("pl", ["lato", "łza", "sen", "śmierć"]),
            ("zh-Hans", ["庇护", "免费", "医生", "账单"]),
        ] {
            let alphabet = alphabet(tag);
            let mut sorted = words;
            sorted.reverse();
            sorted.sort_by(|one, other| alphabet.compare(one, other));
            assert_eq!(sorted, words, "{tag}");
        }
    }

    #[test]
    fn every_language_has_an_alphabet() {
        for language in &LANGUAGES {
            assert!(!Alphabet::of(language).letter(language.own).is_empty(), "{}", language.tag);
        }
    }
}
