use super::Whole;
use crate::finding::{Finding, Severity, rules};
use crate::text::nearest;

/// Words for the foot of each page that are not written.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let Some(english) = whole.locales.english() else { return Vec::new() };
    let settings = &whole.guide.settings;
    let wordless = settings.look.footer.iter().filter(|id| english.interface.say(id.get_ref()).is_none());
    wordless
        .map(|id| {
            let message = format!("there are no words `{}` for the foot of the pages", id.get_ref());
            let finding =
                Finding::at(rules::INTERFACE_MISSING, settings.place(id), message).weighing(Severity::Stop);
            let finding = finding
                .hint(format!("write them in locales/en/ui.ftl: {} = We are a small charity.", id.get_ref()));
            match nearest(id.get_ref(), english.interface.ids()) {
                Some(near) => finding.hint(format!("or did you mean `{near}`?")),
                None => finding,
            }
        })
        .collect()
}
