/// What a reader cannot see in a text and a machine obeys, if this character is such a thing: its
/// name for a volunteer.
///
/// Zero-width joiners and non-joiners belong to the spelling of Persian, Urdu, Kurdish and
/// Bengali, and the left-to-right and right-to-left marks to bidirectional prose, so they are
/// not among them. Overrides and isolates are: they can turn a phone number round.
pub fn hidden(character: char) -> Option<&'static str> {
    match character {
        ' '..='~' => None,
        '\u{202A}'..='\u{202E}' => Some("a direction override"),
        '\u{2066}'..='\u{2069}' => Some("a direction isolate"),
        '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{180E}' | '\u{00AD}' | '\u{034F}' => {
            Some("an invisible character")
        }
        '\u{2061}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}' => {
            Some("an invisible character")
        }
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}' => Some("an invisible character"),
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => Some("a variation selector"),
        '\u{E0000}'..='\u{E007F}' => Some("a tag character"),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFD}' => Some("a private-use character"),
        '\u{2028}' | '\u{2029}' => Some("a line separator"),
        '\n' | '\t' => None,
        other if other.is_control() => Some("a control character"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::hidden;

    #[test]
    fn spelling_is_not_hidden_and_overrides_are() {
        assert!("می‌شود ক্‍ষ \u{200E}\u{200F} é\n\t".chars().all(|c| hidden(c).is_none()));
        for c in ['\u{202E}', '\u{2066}', '\u{200B}', '\u{E0041}', '\u{E000}', '\u{7}', '\u{85}', '\u{2028}']
        {
            assert!(hidden(c).is_some(), "{c:?}");
        }
    }
}
