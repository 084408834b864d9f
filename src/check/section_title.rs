use super::Whole;
use crate::finding::{Finding, Severity, rules};

/// A section of the menu without a title.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let Some(english) = whole.locales.english() else { return Vec::new() };
    let nameless = whole
        .guide
        .settings
        .sections
        .iter()
        .filter(|section| english.interface.say(&format!("section-{}", section.id.get_ref())).is_none());
    nameless
        .map(|section| {
            let id = section.id.get_ref();
            Finding::at(
                rules::INTERFACE_MISSING,
                whole.guide.settings.place(&section.id),
                format!("the section `{id}` has no title"),
            )
            .weighing(Severity::Stop)
            .hint(format!("write it in locales/en/ui.ftl: section-{id} = Your rights"))
        })
        .collect()
}
