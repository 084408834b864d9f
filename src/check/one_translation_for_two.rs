use super::Translated;
use crate::finding::{Finding, rules};
use crate::guide::Segment;
use crate::locale::Language;
use std::collections::BTreeSet;

/// Fewer words of English than this may well have one translation: "Ask" and "Ask for it".
const FEW: usize = 4;

/// English texts that share this much of their words say nearly the same: so many hundredths.
const ALIKE: usize = 50;

/// Two English texts that say different things, with one translation: often it was pasted on the
/// wrong line.
pub(super) fn find(language: &Language, translations: &[Translated<'_>]) -> Vec<Finding> {
    let mut by_words: Vec<(u64, &Translated<'_>)> = translations
        .iter()
        .filter(|translated| translated.segment.words >= FEW)
        .map(|translated| (trace(translated.written.text), translated))
        .collect();
    // Stable: what is written first on the site stays first.
    by_words.sort_by_key(|(trace, _)| *trace);
    let mut found = Vec::new();
    for same in by_words.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
        for (number, (_, translated)) in same.iter().enumerate() {
            let differs = |other: &Translated<'_>| {
                bare(other.written.text) == bare(translated.written.text)
                    && !is_alike(other.segment, translated.segment)
            };
            let other = same.iter().take(number).map(|(_, other)| *other).find(|other| differs(other));
            found.extend(other.map(|other| speak(language, translated, other)));
        }
    }
    found
}

fn speak(language: &Language, translated: &Translated<'_>, other: &Translated<'_>) -> Finding {
    let message = format!("two different English texts have this same translation into {}", language.english);
    Finding::at(rules::ONE_TRANSLATION_FOR_TWO, translated.written.place(), message)
        .label(translated.segment.span.clone(), "the English")
        .label(other.written.place(), "the same translation")
        .label(other.segment.span.clone(), "another English")
        .hint("see whether one of them was pasted on the wrong line")
        .hint("if the language says both in the same words, leave it")
}

/// A number that texts of the same words share, and others hardly ever: the FNV-1a hash of their letters.
fn trace(text: &str) -> u64 {
    let mut trace = 0xcbf2_9ce4_8422_2325;
    let mut add = |letter: char| trace = (trace ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3);
    for letter in text.chars().filter(|letter| !matches!(letter, '*') && !letter.is_whitespace()) {
        match letter {
            '\0'..='\x7F' => add(letter.to_ascii_lowercase()),
            // Letters of Latin with marks: texts that differ in nothing else are compared as they are.
            '\u{80}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {}
            // The scripts that come after have no capitals.
            '\u{250}'..='\u{58F}' => letter.to_lowercase().for_each(&mut add),
            _ => add(letter),
        }
    }
    trace
}

/// The words of a text in small letters, without the marks of bold.
fn bare(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.extend(word.chars().filter(|c| *c != '*').flat_map(char::to_lowercase));
    }
    words
}

/// Whether two English texts share most of their words.
fn is_alike(a: &Segment, b: &Segment) -> bool {
    share(&a.text, &b.text) >= ALIKE
}

/// How many hundredths of the words of the longer text both have.
fn share(a: &str, b: &str) -> usize {
    let words = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    a.intersection(&b).count() * 100 / a.len().max(b.len()).max(1)
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    fn found(tag: &str, pages: [(&str, &str); 2]) -> usize {
        example::ask(tag, &pages, find).len()
    }

    #[test]
    fn a_translation_on_the_wrong_line_is_seen_in_every_script() {
        let (refuse, papers) = ("You can say no to the doctor.", "Nobody may take your papers away.");
        for (tag, own, other) in [
            ("ar", "يمكنك رفض الطبيب.", "لا يحق لأحد أخذ أوراقك."),
            ("ti", "ንሓኪም ኣይፋል ክትብሉ ትኽእሉ ኢኹም።", "ዝኾነ ሰብ ወረቓቕትኹም ክወስድ የብሉን።"),
            ("vi", "Bạn có thể từ chối bác sĩ.", "Không ai được lấy giấy tờ của bạn."),
            ("zh-Hans", "您可以拒绝医生。", "任何人都不得拿走您的证件。"),
            ("cy", "Gallwch ddweud na wrth y meddyg.", "Ni chaiff neb fynd â’ch papurau."),
            ("bn", "আপনি ডাক্তারকে না বলতে পারেন।", "কেউ আপনার কাগজপত্র নিতে পারে না।"),
        ] {
            assert_eq!(found(tag, [(refuse, own), (papers, other)]), 0, "{tag}");
            assert_eq!(found(tag, [(refuse, own), (papers, own)]), 1, "{tag}");
            assert_eq!(found(tag, [(refuse, own), ("You can say no to a doctor.", own)]), 0, "{tag}");
            assert_eq!(found(tag, [("Say no now", own), ("Papers for you", own)]), 0, "{tag}");
        }
    }

    #[test]
    fn different_english_is_told_from_a_variant() {
        let english = "You can say no to the doctor.";
        assert!(share(english, "You do not have to show papers.") < ALIKE);
        assert!(share(english, "You can say **no** to a doctor.") >= ALIKE);
        assert!(share("Call { $tel-999 } now.", "You can call { $tel-999 } now.") >= ALIKE);
    }
}
