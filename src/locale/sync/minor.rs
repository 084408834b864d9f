//! When a translation may be carried over a small English edit.

use crate::guide::Template;

/// Words that turn a sentence round. If one comes or goes, the translation is of something else.
const NEGATIONS: [&str; 22] = [
    "no", "not", "never", "cannot", "without", "nobody", "nothing", "none", "neither", "nor", "unless",
    "except", "only", "don't", "doesn't", "can't", "won't", "isn't", "aren't", "must", "may", "should",
];

/// Why an edit is not minor, in words for the author; `None` when it is.
///
/// An edit is minor when its digits, its words of negation and duty, and its `{ $names }` are those
/// of the earlier English: a typing error, a comma, another word for the same.
pub(super) fn obstacle(before: &str, after: &str) -> Option<String> {
    let differ = |what: &str, old: Vec<String>, new: Vec<String>| {
        (old != new).then(|| format!("its {what} were {} and are {}", listed(&old), listed(&new)))
    };
    differ("numbers", numbers(before), numbers(after))
        .or_else(|| differ("words of negation and duty", negations(before), negations(after)))
        .or_else(|| differ("names in curly brackets", names(before), names(after)))
}

fn listed(words: &[String]) -> String {
    if words.is_empty() {
        "none".to_owned()
    } else {
        words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
    }
}

fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words
}

fn numbers(text: &str) -> Vec<String> {
    let outside: String =
        Template::read(text).map(|template| template.text()).unwrap_or_else(|_| text.to_owned());
    let runs = outside.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    sorted(runs.map(str::to_owned).collect())
}

fn negations(text: &str) -> Vec<String> {
    let straight = text.to_lowercase().replace('’', "'");
    let words = straight.split(|c: char| !c.is_alphabetic() && c != '\'');
    sorted(words.filter(|word| NEGATIONS.contains(word)).map(str::to_owned).collect())
}

fn names(text: &str) -> Vec<String> {
    let names = Template::read(text).map(|template| template.names().map(str::to_owned).collect());
    sorted(names.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::obstacle;

    #[test]
    fn a_typing_error_is_minor_and_a_turned_sentence_is_not() {
        assert_eq!(obstacle("You can regster with a GP.", "You can register with a GP."), None);
        assert!(obstacle("Sign the form.", "Do not sign the form.").is_some_and(|why| why.contains("`not`")));
        assert!(obstacle("Press 2.", "Press 3.").is_some_and(|why| why.contains("`2`")));
        assert!(obstacle("Call { $a }.", "Call { $b }.").is_some());
        assert!(obstacle("See [x]({ $link1 }).", "See x.").is_some());
        assert!(obstacle("You may go.", "You must go.").is_some());
        assert!(obstacle("You don’t pay.", "You do pay.").is_some());
    }
}
