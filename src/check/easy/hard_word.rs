use super::super::said::Word;
use super::page::{EasyPage, Kind, Part};
use super::terms::{Use, uses};
use super::{acronym, contraction, number_word, short_form};
use crate::fact::Nations;
use crate::finding::{Finding, rules};
use crate::guide::Term;
use std::collections::BTreeSet;

/// A hard word that the page does not explain where it first uses it.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut explained: Vec<(&Term, Nations)> = Vec::new();
    let mut seen = BTreeSet::new();
    let body: Vec<&Part<'_>> = page.parts.iter().collect();
    for (at, part) in body.iter().enumerate() {
        if part.kind == Kind::Heading {
            continue;
        }
        let here = uses(&part.said, page.glossary);
        for used in &here {
            let known = explained
                .iter()
                .any(|(term, nations)| term.id == used.term.id && nations.covers(part.nations));
            if !known {
                explained.push((used.term, part.nations));
                found.extend(first(page, part, used, body.get(at + 1).copied()));
            }
        }
        for (place, word) in part.said.words.iter().enumerate() {
            let in_term = here.iter().any(|used| used.words.contains(&place));
            if !in_term && is_hard(page, word) && seen.insert(word.low()) {
                found.push(speak(part, word));
            }
        }
    }
    found
}

/// What is wrong with the first use of a word of the glossary.
fn first(page: &EasyPage<'_>, part: &Part<'_>, used: &Use<'_>, next: Option<&Part<'_>>) -> Option<Finding> {
    let (word, plain) = (&used.term.word.text, &used.term.plain.text);
    let span = &used.term.word.span;
    let explains = |part: &Part<'_>| {
        part.kind != Kind::Heading
            && (part.said.text == *plain
                || uses(&part.said, page.glossary)
                    .iter()
                    .any(|other| other.term.id == used.term.id && other.bold))
    };
    let place = part.said.segment.span.clone();
    let finding = if !used.bold {
        Finding::at(
            rules::EASY_HARD_WORD,
            place,
            format!("the hard word `{word}` first stands here, and is not bold"),
        )
        .hint(format!("write `**{word}**`, and explain it in the next statement: {plain}"))
    } else if part.said.text != *plain && !next.is_some_and(explains) {
        Finding::at(
            rules::EASY_HARD_WORD,
            place,
            format!("the hard word `{word}` is not explained in the next statement"),
        )
        .hint(format!("put this statement right after it, with a picture: {plain}"))
    } else {
        return None;
    };
    let finding = finding.label(span.clone(), "what it means");
    Some(if part.nations.is_all() {
        finding
    } else {
        finding.hint("if it is needed in several nations, explain it before their sections")
    })
}

/// Whether a word is outside the plain list, and no other rule speaks of it.
pub(super) fn is_hard(page: &EasyPage<'_>, word: &Word) -> bool {
    !page.plain_words.is_empty()
        && !word.is_number()
        && !word.is_name()
        && !word.bold
        && !acronym::is_acronym(&word.text)
        && !contraction::is_contraction(&word.low())
        && number_word::digits(&word.low()).is_none()
        && short_form::full(&word.low()).is_none()
        && !page.plain_words.holds(&word.text)
}

fn speak(part: &Part<'_>, word: &Word) -> Finding {
    Finding::at(
        rules::EASY_HARD_WORD,
        part.said.segment.span.clone(),
        format!("`{}` is not among the plain words", word.low()),
    )
    .hint("say it with a plainer word")
    .hint("if readers need the word, add it to content/glossary.toml, and write it bold with its meaning in the next statement")
    .hint("if nearly everybody knows it, or it is a name, add it to content/plain-words.toml")
}

#[cfg(test)]
mod tests {
    use super::super::trial::{ask, say};
    use super::find;

    #[test]
    fn a_word_of_the_glossary_is_bold_and_explained_at_once() {
        assert!(say(find, &["Ask a **GP**.", "A **GP** is a family doctor.", "The GP is free."]).is_empty());
        assert_eq!(
            say(find, &["Ask a GP.", "A **GP** is a family doctor."]),
            ["stop: the hard word `GP` first stands here, and is not bold"]
        );
        assert_eq!(
            say(find, &["Ask a **GP**.", "It is free.", "A **GP** is a family doctor."]),
            ["stop: the hard word `GP` is not explained in the next statement"]
        );
        assert_eq!(say(find, &["Ask the **Home Office**."]).len(), 1);
    }

    #[test]
    fn what_one_nation_explains_another_does_not_know() {
        let statement = |words: &str| format!("![x](picture:doctor)\n{words}\n\n");
        let explained = statement("Ask a **GP**.") + &statement("A **GP** is a family doctor.");
        let wales = format!("## In Wales {{nation=wales}}\n\n{explained}");
        let scotland = format!("## In Scotland {{nation=scotland}}\n\n{}", statement("A GP is free."));
        assert_eq!(ask(find, &format!("{wales}{scotland}")).len(), 1);
        assert!(ask(find, &format!("{explained}{scotland}")).is_empty());
    }

    #[test]
    fn words_outside_the_list_are_hard_and_names_numbers_and_facts_are_not() {
        assert!(say(find, &["You can call { $tel-msh }, 24 or Migrant Help now."]).is_empty());
        // Of these other rules speak.
        assert!(say(find, &["You can't ask three people, eg a man in ABC."]).is_empty());
        assert_eq!(
            say(find, &["You can see an optometrist.", "The optometrist is free."]),
            ["stop: `optometrist` is not among the plain words"]
        );
    }
}
