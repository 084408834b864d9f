use super::super::names::{Names, words};
use super::Pair;
use crate::finding::{Finding, rules};

/// A text that is still the English. One that holds only names and facts may be.
pub(super) fn find(pair: &Pair<'_>, names: &Names) -> Option<Finding> {
    if !is_same(&pair.english.text, &pair.own.text) || words(&pair.english.text).all(|word| names.has(word)) {
        return None;
    }
    let message = format!("this text is still in English, not in {}", pair.language.english);
    Some(
        pair.finding(rules::SAME_AS_ENGLISH, message)
            .hint("write the translation after the `=`, or `TODO` when it is still to do")
            .hint("if the language really says it in the same words, leave it"),
    )
}

/// Whether two texts are of the same words, in capitals or not.
fn is_same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (words(one), words(other));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == b || a.to_lowercase() == b.to_lowercase() => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    fn doubts(tag: &str, english: &str, own: &str) -> bool {
        let names = Names::from_text("Call the Samaritans, Migrant Help or a surgery in Scotland.");
        find(&pair(tag, english, own), &names).is_some()
    }

    #[test]
    fn english_left_in_place_is_seen() {
        for tag in ["ar", "ti", "vi", "zh-Hans", "cy", "bn"] {
            assert!(doubts(tag, "You can **ask** for help.", "You can ask for help"), "{tag}");
        }
        assert!(doubts("vi", "Free", "free"));
    }

    #[test]
    fn names_and_facts_may_stay() {
        for english in ["Scotland", "Migrant Help", "NHS 111", "{ $tel-999 }", "Samaritans: { $mh-sam }"] {
            assert!(!doubts("vi", english, english), "{english}");
        }
        assert!(!doubts("ar", "You can ask for help.", "يمكنك طلب المساعدة."));
        assert!(!doubts("cy", "You can ask for help.", "Gallwch ofyn am help."));
    }
}
