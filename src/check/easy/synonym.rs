use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// One thing, one word: the word that this guide says, and others for the same thing.
const SETS: [(&str, &[&str]); 22] = [
    ("doctor", &["physician", "medic", "clinician", "practitioner"]),
    ("medicine", &["medication", "pill", "tablet"]),
    ("lawyer", &["solicitor", "barrister", "attorney", "legal adviser"]),
    ("interpreter", &["translator"]),
    ("phone", &["telephone", "smartphone", "handset"]),
    ("children", &["kids", "minors", "youngsters"]),
    ("police", &["cops"]),
    ("home", &["residence", "dwelling"]),
    ("papers", &["documents", "documentation"]),
    ("help", &["assistance", "assist", "aid"]),
    ("call", &["telephoning", "ring"]),
    ("ask", &["request", "enquire", "inquire"]),
    ("get", &["obtain", "receive"]),
    ("use", &["utilise", "utilize"]),
    ("tell", &["inform", "notify"]),
    ("start", &["commence", "begin"]),
    ("pregnant", &["expecting"]),
    ("free", &["gratis", "complimentary"]),
    ("money", &["cash", "funds"]),
    ("need", &["require"]),
    ("show", &["demonstrate", "display"]),
    ("private", &["discreet"]),
];

/// A second word for a thing that has one.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in page.all() {
        for word in said.words.iter().filter(|word| !word.is_name()) {
            let low = word.low();
            let set = SETS.iter().find(|(_, others)| others.iter().any(|other| is_form(&low, other)));
            if let Some((ours, _)) = set {
                found.push(
                    Finding::at(
                        rules::EASY_SYNONYM,
                        said.segment.span.clone(),
                        format!("this guide says `{ours}`, and here stands `{low}`"),
                    )
                    .hint(format!("write `{ours}`: another word seems to be another thing")),
                );
            }
        }
    }
    found
}

fn is_form(word: &str, other: &str) -> bool {
    word.strip_prefix(other)
        .is_some_and(|ending| matches!(ending, "" | "s" | "es" | "d" | "ed" | "ing" | "'s"))
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn one_thing_has_one_word() {
        assert!(say(find, &["See a doctor.", "Ask Women's Aid.", "It helps you."]).is_empty());
        assert_eq!(
            say(find, &["See a physician."]),
            ["warn: this guide says `doctor`, and here stands `physician`"]
        );
        assert_eq!(say(find, &["They informed you."]).len(), 1);
    }
}
