use super::old::{Old, OldMessage, TODO};
use super::page::{self, Desk, Sheet, one_line};
use super::unused::Unused;
use crate::finding::Found;
use crate::guide::Glossary;

/// Writes a language's words for the hard words of the guide.
pub(super) fn write(desk: &Desk<'_>, mut old: Old, unused: &mut Unused) -> Found<String> {
    let glossary = &desk.guide.glossary;
    let segments = glossary.segments();
    for message in &mut old.messages {
        let english = segments.iter().find(|segment| segment.id.as_str() == message.id);
        if let Some(english) = english {
            renew(message, &one_line(&english.text));
        }
    }
    let head = format!("The hard words of the guide   ({})", glossary.span.file);
    page::write(Sheet { stem: Glossary::STEM, head, segments }, desk, old, unused)
}

/// An id of the glossary stays when its English changes, so the English beside the translation says
/// whether the translation is still one of it.
fn renew(message: &mut OldMessage, english: &str) {
    if message.value == TODO || message.english.as_deref().is_none_or(|before| before == english) {
        return;
    }
    message.changed = message.pair();
    message.value = TODO.to_owned();
    message.raw = format!("{} = {TODO}", message.id);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(english: &str, value: &str) -> OldMessage {
        OldMessage {
            id: "plain-gp".to_owned(),
            raw: format!("plain-gp = {value}"),
            value: value.to_owned(),
            english: Some(english.to_owned()),
            context: None,
            changed: None,
        }
    }

    #[test]
    fn a_new_meaning_asks_for_a_new_translation_and_shows_the_old() {
        let mut changed = message("A GP is a doctor.", "GP là bác sĩ.");
        renew(&mut changed, "A GP is a family doctor.");
        assert_eq!(changed.raw, "plain-gp = TODO");
        let pair = changed.changed.expect("the pair is kept");
        assert_eq!(
            (pair.english.as_str(), pair.translation.as_str()),
            ("A GP is a doctor.", "GP là bác sĩ.")
        );
        let mut same = message("A GP is a doctor.", "GP là bác sĩ.");
        renew(&mut same, "A GP is a doctor.");
        assert_eq!((same.raw.as_str(), same.changed.is_none()), ("plain-gp = GP là bác sĩ.", true));
    }
}
