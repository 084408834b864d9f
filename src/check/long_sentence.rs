use super::Whole;
use super::said::{length, text};
use crate::finding::{Finding, rules};
use crate::guide::{Audience, Role, Segment};
use crate::text::sentences;
use rayon::prelude::*;

/// A sentence of more words than this is worth a look on any page for survivors.
const LONG: usize = 20;

/// A long sentence on a full page for survivors. Easy pages have stricter rules of their own.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let pages = whole.guide.pages.par_iter().filter(|page| page.audience == Audience::Survivor);
    pages.flat_map_iter(|page| page.full.segments().into_iter().filter_map(in_segment)).collect()
}

fn in_segment(segment: &Segment) -> Option<Finding> {
    // No sentence has more words than its text.
    if segment.words <= LONG || segment.role == Role::Keywords {
        return None;
    }
    let longest = longest(segment);
    (longest > LONG).then(|| {
        Finding::at(rules::LONG_SENTENCE, segment.span.clone(), format!("this sentence has {longest} words"))
            .hint(format!("make two sentences of it; {LONG} words can be read in one breath"))
    })
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
