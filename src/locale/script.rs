use super::language::Script;
use unicode_script::{Script as Of, UnicodeScript};

/// Whose letter a character is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letter {
    /// Of the script asked about.
    Own,
    /// Latin, where that is not the script asked about.
    Latin,
    /// Of a third script, by its English name.
    Foreign(&'static str),
}

/// Whose letter a character is; `None` for all that is no letter or belongs to every script.
pub(super) fn letter(character: char, script: Script) -> Option<Letter> {
    // Nearly every letter that comes here is one of these.
    if character.is_ascii_alphabetic() || matches!(character, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ')
    {
        return Some(if script == Script::Latin { Letter::Own } else { Letter::Latin });
    }
    if character.is_ascii() || !character.is_alphabetic() {
        return None;
    }
    let own = match script {
        Script::Latin => Of::Latin,
        Script::Arabic => Of::Arabic,
        Script::Ethiopic => Of::Ethiopic,
        Script::Han => Of::Han,
        Script::Bengali => Of::Bengali,
    };
    match character.script() {
        Of::Common | Of::Inherited | Of::Unknown => None,
        of if of == own => Some(Letter::Own),
        Of::Latin => Some(Letter::Latin),
        of => Some(Letter::Foreign(of.full_name())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_says_what_unicode_says() {
        for character in '\0'..='\u{1FFF}' {
            let wanted =
                (character.is_alphabetic() && character.script() == Of::Latin).then_some(Letter::Own);
            let told = letter(character, Script::Latin).filter(|letter| *letter == Letter::Own);
            assert_eq!(told, wanted, "{character:?}");
        }
    }

    #[test]
    fn letters_are_told_by_script() {
        for (letters, script) in [
            ("طبيبگچ", Script::Arabic),
            ("ሓኪም", Script::Ethiopic),
            ("thông dịch ŵyɓ", Script::Latin),
            ("医生", Script::Han),
            ("ডাক্তার", Script::Bengali),
        ] {
            let mut found = letters.chars().filter_map(|letter_| letter(letter_, script));
            assert!(found.all(|letter| letter == Letter::Own), "{letters}");
        }
        assert_eq!(letter('a', Script::Han), Some(Letter::Latin));
        assert_eq!(letter('\u{430}', Script::Latin), Some(Letter::Foreign("Cyrillic")));
        assert_eq!([letter('7', Script::Latin), letter('።', Script::Latin)], [None, None]);
    }

    #[test]
    fn no_letter_of_plain_text_is_foreign() {
        let plain = |letter: &char| crate::text::is_plain(letter.encode_utf8(&mut [0; 4]));
        for character in ('\0'..='\u{1FFF}').filter(plain) {
            assert!(!matches!(letter(character, Script::Latin), Some(Letter::Foreign(_))), "{character:?}");
        }
        assert_eq!(letter('д', Script::Latin), Some(Letter::Foreign("Cyrillic")));
    }
}
