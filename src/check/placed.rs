use std::ops::Range;

/// The words of a text, and where each stands: what white space parts, without the marks around it.
pub(super) fn placed(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut at = 0;
    let mut words = Vec::new();
    for part in text.split_inclusive(char::is_whitespace) {
        let front = part.trim_start_matches(|c: char| !c.is_alphanumeric());
        let word = front.trim_end_matches(|c: char| !c.is_alphanumeric());
        let start = at + part.len() - front.len();
        if !part.trim().is_empty() {
            words.push((start..start + word.len(), word));
        }
        at += part.len();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::placed;

    #[test]
    fn marks_around_a_word_are_not_of_it() {
        let text = "Am «Môn» –\n 9:30, ok";
        let words = placed(text);
        assert!(words.iter().all(|(place, word)| text.get(place.clone()) == Some(*word)));
        let words: Vec<&str> = words.into_iter().map(|(_, word)| word).collect();
        assert_eq!(words, ["Am", "Môn", "", "9:30", "ok"]);
    }
}
