use super::is_plain;
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text in Unicode's composed form (NFC): `é` as one character, not as `e` and an accent.
pub fn composed(text: &str) -> Cow<'_, str> {
    if is_plain(text) || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Whether a character neither falls apart nor joins another in the composed form: all of ASCII and
/// of the Latin letters with marks.
pub fn is_whole(character: char) -> bool {
    matches!(character, '\0'..='\u{2FF}' | '\u{1E00}'..='\u{1EFF}')
}

/// A text's characters with marks as characters of their own, and with plain ones in place of those
/// that only look different (NFKD): `é` is `e` and an accent, `①` is `1`.
pub fn taken_apart(text: &str) -> impl Iterator<Item = char> {
    text.nfkd()
}

#[cfg(test)]
mod tests {
    use super::{composed, is_whole, taken_apart};
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn a_whole_character_stays_as_it_is_beside_any_other() {
        let whole: Vec<char> = ('\0'..='\u{1FFF}').filter(|character| is_whole(*character)).collect();
        let text: String = whole.iter().flat_map(|character| [*character, 'a', *character]).collect();
        assert!(text.nfc().eq(text.chars()));
    }

    #[test]
    fn marks_leave_their_letter() {
        assert_eq!(taken_apart("ế①").collect::<String>(), "e\u{302}\u{301}1");
    }

    #[test]
    fn marks_join_their_letter() {
        assert_eq!(composed("tie\u{302}\u{301}ng"), "ti\u{1ebf}ng");
        assert_eq!(composed("tŷ"), "tŷ");
        // Bengali's yya is two characters in the composed form: Unicode excludes it from composition.
        assert_eq!(composed("\u{9df}"), "\u{9af}\u{9bc}");
    }
}
