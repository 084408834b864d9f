use super::super::said::Word;
use super::page::EasyPage;
use crate::finding::{Finding, rules};
use std::collections::BTreeSet;

/// The longest thing in a list, in words.
const ITEM: usize = 3;

/// Several commas that no list asks for.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let broken = page.body().filter(|part| outside_lists(&part.said.words) > 1);
    broken
        .map(|part| {
            let count = outside_lists(&part.said.words);
            Finding::at(
                rules::EASY_COMMAS,
                part.said.segment.span.clone(),
                format!("this sentence has {count} commas"),
            )
            .hint("make two statements of it, or put what comes first at the end")
        })
        .collect()
}

/// How many commas do not part the things of a list such as "in England, Wales and Scotland".
fn outside_lists(words: &[Word]) -> usize {
    let commas: BTreeSet<usize> =
        words.iter().enumerate().filter(|(_, word)| word.after.contains(',')).map(|(at, _)| at).collect();
    let mut listed = BTreeSet::new();
    for (end, _) in words.iter().enumerate().filter(|(_, word)| matches!(word.low().as_str(), "and" | "or")) {
        let mut chain = Vec::new();
        let mut next = end;
        for comma in commas.range(..end).rev() {
            if next - comma - 1 > ITEM {
                break;
            }
            chain.push(*comma);
            next = *comma;
        }
        // A comma right before "and" belongs to a list only when the list has another one.
        if chain.len() > usize::from(chain.first() == end.checked_sub(1).as_ref()) {
            listed.extend(chain);
        }
    }
    commas.difference(&listed).count()
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn the_commas_of_a_list_do_not_count() {
        assert!(say(find, &["In England, Wales, Scotland and Northern Ireland, it is free."]).is_empty());
        assert!(say(find, &["If you can, call."]).is_empty());
        assert_eq!(
            say(find, &["If you can, and it is safe where you are, call the police."]),
            ["warn: this sentence has 2 commas"]
        );
    }
}
