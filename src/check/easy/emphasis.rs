use super::acronym;
use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// Capitals in a row that nobody takes for letters that stand for words.
const SHOUTED: usize = 6;

/// Words in italics or in capitals. Underline cannot be written at all.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in page.all() {
        let speak = |message: String| Finding::at(rules::EASY_EMPHASIS, said.segment.span.clone(), message);
        if said.italics {
            found.push(speak("there are words in italics".to_owned()).hint("take the stars away"));
        }
        let shouted = said.words.iter().filter(|word| {
            let plain = page.plain_words.holds(&word.text);
            let letters = word.text.chars().all(char::is_alphabetic);
            let known = acronym::is_known(&word.text, page.glossary);
            letters && acronym::is_acronym(&word.text) && !known && (plain || word.text.len() >= SHOUTED)
        });
        for word in shouted {
            found.push(
                speak(format!("`{}` is written in capitals", word.text))
                    .hint("write it in small letters: the shape of a word helps to read it"),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn words_keep_their_shape() {
        assert!(say(find, &["Ask the NHS, a **GP** or I."]).is_empty());
        assert_eq!(say(find, &["You must NOT pay."]), ["stop: `NOT` is written in capitals"]);
        assert_eq!(say(find, &["It is *free*."]), ["stop: there are words in italics"]);
    }
}
