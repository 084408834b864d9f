/// A text as words are compared for likeness: small letters, without the marks that writers leave
/// out or that grammar changes. Of Arabic only consonants are left, and an Ethiopic syllable
/// becomes its consonant, because both change the vowels of a word with its form: موعد is one
/// appointment, مواعيد are several.
pub(super) fn fold(text: &str) -> String {
    text.to_lowercase().chars().filter_map(fold_letter).collect()
}

fn fold_letter(letter: char) -> Option<char> {
    Some(match letter {
        '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}' => return None,
        'ا' | 'أ' | 'إ' | 'آ' | 'و' | 'ي' | 'ى' | 'ی' => return None,
        'ة' => 'ه',
        '\u{1200}'..='\u{1357}' => {
            let code = u32::from(letter);
            char::from_u32(code - code % 8).unwrap_or(letter)
        }
        'â' => 'a',
        'ê' => 'e',
        'î' => 'i',
        'ô' => 'o',
        'û' => 'u',
        'ŵ' => 'w',
        'ŷ' => 'y',
        other => other,
    })
}

/// Whether a word is likely a form of another: they share six tenths of the first in one piece,
/// and three letters at least.
pub(super) fn near(word: &str, other: &str) -> bool {
    if other.contains(word) {
        return true;
    }
    let word: Vec<char> = word.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let enough = (word.len() * 6).div_ceil(10).max(3);
    shared(&word, &other) >= enough
}

/// The length of the longest run of letters that two words share.
fn shared(word: &[char], other: &[char]) -> usize {
    let mut longest = 0;
    let mut before = vec![0_usize; other.len()];
    for letter in word {
        let mut row = Vec::with_capacity(other.len());
        let mut diagonal = 0;
        for (place, up) in other.iter().zip(&before) {
            let run = if place == letter { diagonal + 1 } else { 0 };
            longest = longest.max(run);
            diagonal = *up;
            row.push(run);
        }
        before = row;
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_near_and_other_words_are_not() {
        for (word, form) in [
            ("التسجيل", "للتسجيل"),
            ("موعد", "المواعيد"),
            ("meddyg", "feddyg"),
            ("ምምዝጋብ", "ክትምዝገቡ"),
            ("ተርጓሚ", "ተርጐምቲ"),
            ("দোভাষী", "দোভাষীর"),
        ] {
            assert!(near(&fold(word), &fold(form)), "{word} {form}");
        }
        for (word, other) in [("مترجم", "طبيب"), ("meddyg", "mewn"), ("ተርጓሚ", "ሓኪም"), ("phí", "phòng")]
        {
            assert!(!near(&fold(word), &fold(other)), "{word} {other}");
        }
    }

    #[test]
    fn marks_fall_away() {
        assert_eq!(fold("إِحَالَة"), "حله");
        assert_eq!(fold("Tŷ Gŵyr"), "ty gwyr");
    }
}
