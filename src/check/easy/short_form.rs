use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// Short forms, without their full stops, and what to write.
const SHORT: [(&str, &str); 9] = [
    ("eg", "for example"),
    ("ie", "that is"),
    ("etc", "and say what else"),
    ("approx", "about"),
    ("nb", "note"),
    ("vs", "or"),
    ("hrs", "hours"),
    ("mins", "minutes"),
    ("info", "facts"),
];

/// A short form such as "eg", or `&` for "and".
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in page.all() {
        let speak = |short: &str, long: &str| {
            Finding::at(
                rules::EASY_SHORT_FORM,
                said.segment.span.clone(),
                format!("`{short}` is a short form"),
            )
            .hint(format!("write it in full: {long}"))
        };
        for word in said.low() {
            if let Some((short, long)) = full(&word) {
                found.push(speak(short, long));
            }
        }
        if said.text.replace("A&E", "").contains('&') {
            found.push(speak("&", "and"));
        }
    }
    found
}

/// A short form, and what to write for it.
pub(super) fn full(word: &str) -> Option<&'static (&'static str, &'static str)> {
    let bare = word.replace('.', "");
    SHORT.iter().find(|(short, _)| *short == bare)
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn short_forms_are_seen_with_and_without_stops() {
        assert!(say(find, &["Go to A&E.", "Get help."]).is_empty());
        for text in ["A card, eg a passport.", "A card, e.g. one.", "Cards etc.", "A & B"] {
            assert_eq!(say(find, &[text]).len(), 1, "{text}");
        }
    }
}
