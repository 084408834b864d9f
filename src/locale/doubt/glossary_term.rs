use super::super::catalog::Catalog;
use super::super::fold::{fold, near};
use super::super::names::words;
use super::Pair;
use crate::finding::{Finding, rules};
use crate::guide::Glossary;

/// The hard words of the guide for which a language has a word.
#[derive(Debug, Default)]
pub(in super::super) struct Terms(Vec<Term>);

#[derive(Debug)]
struct Term {
    english: String,
    own: String,
    /// The English as words, in lower case unless it is written in capitals.
    parts: Vec<String>,
    /// Each way to say it, folded, as words.
    ways: Vec<Vec<String>>,
}

impl Terms {
    /// What a language's `glossary.ftl` says for the words of `content/glossary.toml`.
    pub(in super::super) fn of(glossary: &Glossary, catalog: &Catalog) -> Self {
        let terms = glossary.terms.iter().filter_map(|term| {
            let own = catalog.written(term.word.id.as_str())?.text;
            Some(Term::new(&term.word.text, own))
        });
        Self(terms.collect())
    }
}

impl Term {
    fn new(english: &str, own: &str) -> Self {
        Self {
            english: english.to_owned(),
            own: own.to_owned(),
            parts: words(english).map(spoken).collect(),
            ways: ways(own),
        }
    }
}

impl Term {
    /// Whether a text keeps the English word, where that is made of capitals: readers know GP and
    /// A&E from signs and letters.
    fn is_kept(&self, own: &str) -> bool {
        !self.english.contains(char::is_lowercase)
            && words(own)
                .flat_map(|word| word.split(|c: char| !c.is_ascii()))
                .any(|word| word == self.english)
    }
}

/// The ways in which a term may be said: `الطبيب العام (GP)` is the words before the bracket or
/// those in it, and ` / ` stands between two words that are as good as each other.
fn ways(own: &str) -> Vec<Vec<String>> {
    let ways = own.split(" / ").flat_map(|way| way.split(['(', ')', '（', '）']));
    let ways = ways.map(|way| words(&fold(way)).map(str::to_owned).collect::<Vec<_>>());
    ways.filter(|way| !way.is_empty()).collect()
}

/// A word as it is compared: capitals matter in NRM and not in Asylum.
fn spoken(word: &str) -> String {
    let word = word
        .strip_suffix('s')
        .filter(|one| one.len() > 1 && !one.contains(char::is_lowercase))
        .unwrap_or(word);
    if word.chars().any(char::is_lowercase) { word.to_lowercase() } else { word.to_owned() }
}

/// A hard word that the English uses and the translation does not say as the glossary does.
pub(super) fn find(pair: &Pair<'_>, terms: &Terms) -> Vec<Finding> {
    if terms.0.is_empty() {
        return Vec::new();
    }
    // "Free of charge" is only another way to say free.
    let english = pair.english.text.replace("free of charge", "free");
    let english: Vec<String> = words(&english).map(spoken).collect();
    let mut folded = None;
    let used = terms.0.iter().filter(|term| uses(&english, &term.parts));
    let missing = used.filter(|term| {
        let own = folded.get_or_insert_with(|| fold(&pair.own.text));
        !term.is_kept(&pair.own.text) && !says(own, &term.ways)
    });
    missing
        .map(|term| {
            pair.finding(
                rules::GLOSSARY_TERM,
                format!("the glossary has `{}` for `{}`, and this text does not use it", term.own, term.english),
            )
            .hint("use the same word on every page, so that readers know it again on letters and signs")
            .hint(format!(
                "if another word is better, change it in locales/{}/glossary.ftl; put ` / ` between two that are as good",
                pair.language.tag
            ))
        })
        .collect()
}

/// Whether the words of a term stand in a text in their order, the last also in the plural.
fn uses(english: &[String], parts: &[String]) -> bool {
    let same = |(word, part): (&String, &String)| word == part || word.strip_suffix('s') == Some(part);
    !parts.is_empty() && english.windows(parts.len()).any(|window| window.iter().zip(parts).all(same))
}

/// Whether a folded text says a term in one of its ways. Endings, prefixes and mutations change
/// words in most of our languages, so it is enough that half of the term's words are nearly there.
fn says(own: &str, ways: &[Vec<String>]) -> bool {
    let spoken: Vec<&str> = words(own).collect();
    ways.iter().any(|way| {
        let there = way.iter().filter(|word| spoken.iter().any(|other| near(word, other))).count();
        there * 2 >= way.len()
    })
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    fn doubts(tag: &str, english: &str, own: &str, term: (&str, &str)) -> bool {
        !find(&pair(tag, english, own), &Terms(vec![Term::new(term.0, term.1)])).is_empty()
    }

    #[test]
    fn a_word_is_known_in_its_changed_forms() {
        for (tag, english, own, term) in [
            ("ar", "You need an appointment.", "تحتاج إلى المواعيد.", ("appointment", "موعد")),
            ("ar", "Ask a GP.", "سؤال طبيب عام.", ("GP", "الطبيب العام (GP)")),
            ("cy", "Two complaints", "Dwy gŵyn", ("complaint", "cwyn")),
            ("cy", "Ask to register.", "Gofynnwch am gael eich cofrestru.", ("register", "cofrestru")),
            ("ti", "Ask for an interpreter.", "ንተርጓሚት ሕተቱ።", ("interpreter", "ተርጓሚ")),
            ("vi", "Ask for an interpreter.", "Hãy xin thông dịch viên.", ("interpreter", "thông dịch viên")),
            ("zh-Hans", "Ask for an interpreter.", "请求口译员服务。", ("interpreter", "口译员")),
            ("bn", "Your appointments", "আপনার অ্যাপয়েন্টমেন্টগুলি", ("appointment", "অ্যাপয়েন্টমেন্ট")),
        ] {
            assert!(!doubts(tag, english, own, term), "{own}");
        }
    }

    #[test]
    fn letters_on_signs_may_stay_and_free_of_charge_is_no_charge() {
        let gp = ("GP", "ሓኪም ስድራቤት");
        assert!(!doubts("ti", "Ask a GP.", "ንGP ሕተቱ።", gp));
        assert!(doubts("ti", "Ask a GP.", "ንሓጋዚ ሕተቱ።", gp));
        let charge = ("charge", "rhwymedigaeth");
        assert!(!doubts("cy", "It is free of charge.", "Mae am ddim.", charge));
        assert!(doubts("cy", "There is a charge.", "Mae am ddim.", charge));
    }

    #[test]
    fn another_word_is_seen() {
        for (tag, own, term) in [
            ("ar", "يمكنك طلب طبيب.", "مترجم شفوي"),
            ("cy", "Gallwch ofyn am feddyg.", "dehonglydd / cyfieithydd"),
            ("ti", "ሓኪም ሕተቱ።", "ተርጓሚ"),
            ("vi", "Hãy xin bác sĩ.", "thông dịch viên"),
            ("zh-Hans", "请求医生。", "口译员"),
            ("bn", "ডাক্তার চান।", "দোভাষী"),
        ] {
            assert!(doubts(tag, "Ask for an interpreter.", own, ("interpreter", term)), "{own}");
            assert!(!doubts(tag, "Ask for a doctor.", own, ("interpreter", term)), "{own}");
        }
        let either = ("interpreter", "dehonglydd / cyfieithydd");
        assert!(!doubts("cy", "Ask for an interpreter.", "Gofynnwch am gyfieithydd.", either));
    }

    #[test]
    fn capitals_and_plurals_of_the_english() {
        let uses = |text: &str, term: &str| {
            let words = |text| words(text).map(spoken).collect::<Vec<_>>();
            super::uses(&words(text), &words(term))
        };
        assert!(
            uses("Legal aid is free.", "legal aid") && uses("Two GPs", "GP") && uses("Charges", "charge")
        );
        assert!(!uses("An aid", "legal aid") && !uses("Discharge", "charge"));
    }
}
