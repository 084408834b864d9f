use super::super::language::Script;
use super::Translation;
use crate::finding::{Finding, rules};
use crate::text::{hidden, is_plain};

/// What a reader of a script cannot see, if this character is such a thing: its name. Joiners
/// belong to the spelling where letters join or stand apart, and nowhere else.
pub(in super::super) fn unseen(character: char, script: Script) -> Option<&'static str> {
    let joins = matches!(script, Script::Arabic | Script::Bengali);
    match character {
        '\u{200C}' | '\u{200D}' if !joins => Some("a joiner that nobody sees"),
        other => hidden(other),
    }
}

/// Characters that nobody sees and that can turn a number round.
pub(super) fn find(translation: &Translation<'_>) -> Vec<Finding> {
    if is_plain(translation.text) {
        return Vec::new();
    }
    let seen = translation
        .text
        .char_indices()
        .filter_map(|(at, character)| Some((at, character, unseen(character, translation.script)?)));
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
