use super::Whole;
use crate::finding::{Finding, rules};
use crate::guide::{Link, Page, Target, Wording};
use crate::text::nearest;
use std::collections::BTreeMap;

/// A link to a page or a heading that is not there.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let pages: BTreeMap<&str, &Page> =
        whole.guide.pages.iter().map(|page| (page.address.as_str(), page)).collect();
    for wording in whole.guide.wordings() {
        for link in wording.segments().into_iter().flat_map(|segment| &segment.links) {
            found.extend(look(&pages, wording, link));
        }
    }
    found
}

fn look(pages: &BTreeMap<&str, &Page>, from: &Wording, link: &Link) -> Option<Finding> {
    // An empty address was no link at all, and has its own finding.
    let Target::Page { address, anchor } = &link.target else { return None };
    if address.is_empty() {
        return None;
    }
    let Some(page) = pages.get(address.as_str()) else {
        let finding =
            Finding::at(rules::DEAD_LINK, link.span.clone(), format!("there is no page `{address}`"));
        let known = pages.keys().copied();
        return Some(match nearest(address, known) {
            Some(near) => finding.hint(format!("did you mean `{near}.md`?")),
            None => finding.hint(format!("write content/{address}.md, or take the link away")),
        });
    };
    // A reader of an easy page is led to the easy wording of the other page, where there is one.
    let easy = from.stem.ends_with(".easy");
    let target = page.easy.as_ref().filter(|_| easy).unwrap_or(&page.full);
    let anchor = anchor.as_deref()?;
    let anchors = target.anchors();
    if anchors.contains(&anchor) {
        return None;
    }
    let finding = Finding::at(
        rules::DEAD_LINK,
        link.span.clone(),
        format!("the page `{}` has no heading `#{anchor}`", target.stem),
    );
    Some(match nearest(anchor, anchors.iter().copied()) {
        Some(near) => finding.hint(format!("did you mean `#{near}`?")),
        None => finding.hint(format!(
            "its headings are: {}",
            anchors.iter().map(|anchor| format!("#{anchor}")).collect::<Vec<_>>().join(", ")
        )),
    })
}
