use super::Whole;
use super::said::{length, text};
use crate::finding::{Finding, rules};
use crate::guide::{Audience, Role, Segment};
use crate::text::sentences;

/// A sentence of more words than this is worth a look on any page for survivors.
const LONG: usize = 20;

/// A long sentence on a full page for survivors. Easy pages have stricter rules of their own.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let pages = whole.guide.pages.iter().filter(|page| page.audience == Audience::Survivor);
    let mut found = Vec::new();
    // No sentence has more words than its text.
    let long = |segment: &&Segment| segment.words > LONG && segment.role != Role::Keywords;
    for segment in pages.flat_map(|page| page.full.segments()).filter(long) {
        let longest = longest(segment);
        if longest > LONG {
            found.push(
                Finding::at(
                    rules::LONG_SENTENCE,
                    segment.span.clone(),
                    format!("this sentence has {longest} words"),
                )
                .hint(format!("make two sentences of it; {LONG} words can be read in one breath")),
            );
        }
    }
    found
}

/// How many words the longest sentence of a text has.
fn longest(segment: &Segment) -> usize {
    let text = text(segment);
    sentences(&text).into_iter().map(length).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide;
    use crate::tree::{FilePath, Tree};

    #[test]
    fn twenty_words_are_a_breath() {
        let page = |words: usize| {
            format!(
                "+++\ntitle = \"A\"\nsummary = \"B\"\n+++\n\nIt is free. You{}.\n",
                " can".repeat(words - 1)
            )
        };
        let longest = |words: usize| {
            let tree = Tree::new().with(FilePath::new("content/index.md").unwrap(), page(words).into_bytes());
            let guide = guide::read(&tree).value;
            let segment = *guide.pages.first().unwrap().full.segments().get(2).unwrap();
            assert_eq!(sentences(&text(segment)).len(), 2);
            super::longest(segment)
        };
        assert!(longest(20) <= LONG);
        assert!(longest(21) > LONG);
    }
}
