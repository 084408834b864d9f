use crate::text::composed;

/// Words that tell what happened to someone, a line for each language: no title or page name for
/// survivors holds one, because both stay in the history of a phone.
///
/// Source: the words of `facts/terms.toml` of the project's design notes for modern slavery,
/// trafficking, exploitation, forced labour and crime, servitude, debt bondage, victim, survivor,
/// safe house, abuse, sexual violence and rape, and the "Words to avoid" of `facts/languages.md`,
/// both cut down to what does not change with case and number. No speaker has checked either. The
/// subjects of the guide's own pages (asylum, the NRM, sexual health) are not among them: those
/// pages must be found, and many people read of them.
const TELLING: &str = include_str!("telling.txt");

/// The words of a language.
fn words(tag: &str) -> Option<impl Iterator<Item = &'static str>> {
    let own = TELLING.lines().find_map(|line| line.strip_prefix(tag)?.strip_prefix(": "));
    own.map(|words| words.split(", "))
}

/// The first word in a text that tells what happened to someone, if there is one.
pub fn telling(tag: &str, text: &str) -> Option<&'static str> {
    let text = composed(text).to_lowercase();
    words(tag)?.find(|word| holds(&text, word))
}

/// Whether a word stands in a text. In Latin letters it must begin a word; in other scripts small
/// words are written together with the next, so it may stand anywhere.
fn holds(text: &str, word: &str) -> bool {
    let latin = word.starts_with(|c: char| c < '\u{250}');
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !latin || !before.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::LANGUAGES;

    #[test]
    fn every_language_has_words_as_they_are_compared() {
        for language in &LANGUAGES {
            let words: Vec<&str> = words(language.tag).into_iter().flatten().collect();
            assert!(words.len() > 5, "{}", language.tag);
            for word in words {
                assert_eq!((word.to_lowercase().as_str(), &*composed(word), word.trim()), (word, word, word));
            }
        }
    }

    #[test]
    fn a_part_of_another_word_tells_nothing() {
        assert_eq!(telling("en", "Grapes and drapes"), None);
        assert_eq!(telling("en", "Help for Victims"), Some("victim"));
        assert_eq!(telling("ro", "Ultraviolete"), None);
        assert_eq!(telling("ar", "للضحايا"), Some("ضحايا"));
    }
}
