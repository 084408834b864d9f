use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text in Unicode's composed form (NFC): `é` as one character, not as `e` and an accent.
pub fn composed(text: &str) -> Cow<'_, str> {
    // ASCII is composed already; and most of what comes here is English.
    if text.is_ascii() || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// A text's characters with marks as characters of their own, and with plain ones in place of those
/// that only look different (NFKD): `é` is `e` and an accent, `①` is `1`.
pub fn taken_apart(text: &str) -> impl Iterator<Item = char> {
    text.nfkd()
}

#[cfg(test)]
mod tests {
    use super::{composed, taken_apart};

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
