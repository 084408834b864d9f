use super::Whole;
use crate::finding::{Finding, rules};
use crate::guide::Page;

/// A page that nobody has reviewed, that is due again, or that is suspended: work for a person, and
/// told to the reader meanwhile.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    whole.guide.pages.iter().flat_map(|page| look(whole, page)).collect()
}

fn look(whole: &Whole<'_>, page: &Page) -> Vec<Finding> {
    let at = |rule, message: String| Finding::at(rule, page.full.span.clone(), message);
    let mut found = Vec::new();
    if page.care.reviewed_by.is_empty() {
        found.push(
            at(rules::PAGE_UNREVIEWED, format!("nobody has recorded a review of `{}`", page.address))
                .hint("when someone who knows has read it, write who and when: reviewed_by = [\"a GP, 2027-01-15\"]"),
        );
    }
    if let Some(by) = page.care.review_by.filter(|by| *by < whole.facts.today()) {
        found.push(
            at(rules::PAGE_REVIEW_DUE, format!("`{}` should have been reviewed again by {by}", page.address))
                .hint("have it read, then write the new dates into `reviewed_by` and `review_by`"),
        );
    }
    if let Some(why) = &page.suspended {
        found.push(
            at(rules::PAGE_SUSPENDED, format!("`{}` is suspended: {}", page.address, why.get_ref()))
                .hint("readers see a notice and the helplines at its address; take `suspended` away to bring it back"),
        );
    }
    found
}
