use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// More than one sentence in one block.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let several = page.parts.iter().filter(|part| part.said.sentences().len() > 1);
    several
        .map(|part| {
            let count = part.said.sentences().len();
            Finding::at(
                rules::EASY_TWO_SENTENCES,
                part.said.segment.span.clone(),
                format!("there are {count} sentences in this block"),
            )
            .hint("give each sentence its own picture, with an empty line between")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn a_block_is_one_sentence() {
        assert!(say(find, &["Ask Dr. Lee: is it free?", "Call now"]).is_empty());
        assert_eq!(
            say(find, &["Call { $tel-msh }. { $tel-msh } is free."]),
            ["stop: there are 2 sentences in this block"]
        );
    }
}
