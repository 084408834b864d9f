use super::page::{EasyPage, Kind};
use crate::finding::{Finding, rules};

/// A sentence without a picture.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let bare = page.parts.iter().filter(|part| part.kind == Kind::Bare);
    bare.map(|part| {
        Finding::at(
            rules::EASY_NO_PICTURE,
            part.said.segment.span.clone(),
            "there is no picture beside this sentence",
        )
        .hint("name one on the line above it: ![doctor](picture:doctor)")
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::trial::{ask, say};
    use super::find;

    #[test]
    fn sentences_need_pictures_and_headings_lists_and_cards_do_not() {
        assert!(say(find, &["Ask a doctor."]).is_empty());
        assert!(ask(find, "## Who can help?\n\n- [A](index.md)\n\n{ $tel-msh }").is_empty());
        assert_eq!(ask(find, "Ask a doctor.").len(), 1);
        assert_eq!(ask(find, "> Ask a doctor.").len(), 1);
        assert_eq!(ask(find, "## In Wales {nation=wales}\n\nAsk.").len(), 1);
    }
}
