/// Whether a text has nothing but printable ASCII and Latin letters with marks (U+00C0 to U+027F, U+1E00 to
/// U+1EFF). Nothing in such a text is hidden, falls apart or joins, or belongs to another script, and
/// to ask this first is quicker.
pub fn is_plain(text: &str) -> bool {
    let mut after_e1 = false;
    text.bytes().all(|byte| match std::mem::take(&mut after_e1) {
        true => matches!(byte, 0xB8..=0xBB),
        false => {
            after_e1 = byte == 0xE1;
            // Those from 80 to BF go on with a letter.
            after_e1 || matches!(byte, b' '..=b'~' | 0x80..=0xBF | 0xC3..=0xC9)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::{hidden, is_whole};
    use super::is_plain;

    #[test]
    fn nothing_in_plain_text_is_hidden_or_falls_apart() {
        let mut count = 0;
        for character in ('\0'..=char::MAX).filter(|character| is_plain(character.encode_utf8(&mut [0; 4]))) {
            assert_eq!(hidden(character), None, "{character:?}");
            assert!(is_whole(character), "{character:?}");
            count += 1;
        }
        assert_eq!(count, 95 + 0x1C0 + 0x100);
    }

    #[test]
    fn one_other_character_is_enough() {
        for text in ["", "Ask for help.", "Hãy nhờ giúp đỡ", "tŷ ÿ ɿ"] {
            assert!(is_plain(text), "{text}");
        }
        for text in ["a\n", "a\u{7F}", "a\u{AD}b", "a’b", "ع", "ሀ", "ᄀ", "ά", "\u{1DFF}", "\u{1F00}", "ʀ"]
        {
            assert!(!is_plain(text), "{text:?}");
        }
    }
}
