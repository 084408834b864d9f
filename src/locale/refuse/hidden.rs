use super::Translation;
use crate::finding::{Finding, rules};
use crate::text::hidden;

/// Characters that nobody sees and that can turn a number round.
pub(super) fn find(translation: &Translation<'_>) -> Vec<Finding> {
    let seen = translation
        .text
        .char_indices()
        .filter_map(|(at, character)| Some((at, character, hidden(character)?)));
    seen.map(|(at, character, what)| {
        let place = translation.part(at..at + character.len_utf8());
        translation
            .finding(
                rules::HIDDEN_CHARACTERS,
                place.clone(),
                format!("there is {what} in the text (U+{:04X})", u32::from(character)),
            )
            .hint("delete it: it often comes along when text is copied from another program")
            .fix(place, "")
    })
    .collect()
}
