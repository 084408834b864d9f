use super::super::said::{Said, length};
use super::page::{EasyPage, Kind};
use super::terms::{Use, uses};
use crate::finding::{Finding, Severity, rules};
use crate::guide::{Glossary, PlainWords};
use crate::text::nearest;

/// The longest meaning that is easy, in words.
const LONG: usize = 12;

/// A bold word that is not in the glossary, or a meaning that is not the glossary's.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let parts: Vec<_> = page.parts.iter().filter(|part| part.kind != Kind::Heading).collect();
    for (at, part) in parts.iter().enumerate() {
        let here = uses(&part.said, page.glossary);
        found.extend(unknown(page, &part.said, &here));
        let before = at.checked_sub(1).and_then(|before| parts.get(before));
        let asked = before.map(|before| uses(&before.said, page.glossary)).unwrap_or_default();
        let explains = here
            .iter()
            .filter(|used| used.bold)
            .find(|used| asked.iter().any(|earlier| earlier.bold && earlier.term.id == used.term.id));
        if let Some(used) = explains.filter(|used| part.said.text != used.term.plain.text) {
            found.push(
                Finding::at(
                    rules::EASY_GLOSSARY,
                    part.said.segment.span.clone(),
                    format!("this is not what the glossary says `{}` means", used.term.word.text),
                )
                .label(used.term.word.span.clone(), "the glossary")
                .hint(format!("write: {}", used.term.plain.text))
                .hint("if this is better, change the glossary, and every page with it"),
            );
        }
    }
    found
}

/// Bold runs that are no word of the glossary.
fn unknown(page: &EasyPage<'_>, said: &Said<'_>, here: &[Use<'_>]) -> Vec<Finding> {
    let bold = |words: &[super::super::said::Word]| {
        words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let known: Vec<String> = here
        .iter()
        .filter(|used| used.bold)
        .filter_map(|used| said.words.get(used.words.clone()).map(bold))
        .collect();
    let strange = said.bold.iter().filter(|run| {
        let run = run.trim_matches(|c: char| !c.is_alphanumeric());
        !known.iter().any(|word| word == run)
    });
    strange
        .map(|run| {
            let finding = Finding::at(
                rules::EASY_GLOSSARY,
                said.segment.span.clone(),
                format!("`{run}` is bold, and the glossary does not hold it"),
            );
            match nearest(run, page.glossary.terms.iter().map(|term| term.word.text.as_str())) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => finding
                    .hint("add it to content/glossary.toml with its plain meaning")
                    .hint("bold is only for hard words: if it is not one, take the stars away"),
            }
        })
        .collect()
}

/// Meanings that are not easy themselves.
pub(super) fn itself(glossary: &Glossary, plain_words: &PlainWords) -> Vec<Finding> {
    let mut found = Vec::new();
    for term in &glossary.terms {
        let words = length(&term.plain.text);
        if words > LONG {
            found.push(
                Finding::at(
                    rules::EASY_GLOSSARY,
                    term.word.span.clone(),
                    format!("the meaning of `{}` has {words} words", term.word.text),
                )
                .weighing(Severity::Warn)
                .hint(format!("say it in at most {LONG}")),
            );
        }
        let terms = glossary.terms.iter().flat_map(|term| term.word.text.split_whitespace());
        let terms: Vec<String> = terms.map(str::to_lowercase).collect();
        let marks = |c: char| !c.is_alphanumeric();
        let written = term.plain.text.split_whitespace().map(|word| word.trim_matches(marks));
        let hard = written.filter(|word| {
            let low = word.to_lowercase();
            !plain_words.is_empty()
                && !word.is_empty()
                && !plain_words.holds(word)
                && !terms.iter().any(|part| low == *part || low.strip_suffix('s') == Some(part))
        });
        found.extend(hard.map(|word| {
            Finding::at(
                rules::EASY_GLOSSARY,
                term.word.span.clone(),
                format!("the meaning of `{}` has a hard word itself: `{word}`", term.word.text),
            )
            .hint("say it with a plainer word")
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::*;
    use crate::tree::FilePath;
    use crate::tree::Tree;

    #[test]
    fn bold_words_stand_in_the_glossary_and_mean_what_it_says() {
        assert!(say(find, &["Ask a **GP**.", "A **GP** is a family doctor."]).is_empty());
        assert_eq!(
            say(find, &["Ask a **GP**.", "A **GP** is a doctor near you."]),
            ["stop: this is not what the glossary says `GP` means"]
        );
        assert_eq!(say(find, &["Ask **now**."]), ["stop: `now` is bold, and the glossary does not hold it"]);
    }

    #[test]
    fn a_meaning_is_short() {
        let count = |plain: &str| {
            let text = format!("[term.gp]\nword = \"GP\"\nplain = \"{plain}\"\n");
            let tree = Tree::new().with(FilePath::new("content/glossary.toml").unwrap(), text.as_bytes());
            itself(&crate::guide::read(&tree).value.glossary, &PlainWords::default()).len()
        };
        assert_eq!(count("A GP is a family doctor."), 0);
        assert_eq!(count("A GP is a family doctor who works near you and sees you for all things."), 1);
    }
}
