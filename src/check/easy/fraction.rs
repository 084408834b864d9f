use super::page::EasyPage;
use crate::finding::{Finding, rules};

const SIGNS: [&str; 4] = ["%", "½", "¼", "¾"];
const WORDS: [&str; 6] = ["percent", "percentage", "thirds", "quarters", "halves", "fifths"];
const PHRASES: [&str; 5] = ["per cent", "half of", "a third of", "a quarter of", "a fifth of"];

/// A part of a whole said as a percentage or a fraction.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let broken = page.all().filter_map(|said| Some((said, fraction(&said.text, &said.low())?)));
    broken
        .map(|(said, written)| {
            Finding::at(
                rules::EASY_FRACTION,
                said.segment.span.clone(),
                format!("`{written}` is a percentage or a fraction"),
            )
            .hint("say how many people it is: 1 in 4 people")
        })
        .collect()
}

fn fraction(text: &str, words: &[String]) -> Option<String> {
    let sign = SIGNS.iter().find(|sign| text.contains(**sign)).map(|sign| (*sign).to_owned());
    let word = || words.iter().find(|word| WORDS.contains(&word.as_str()) || is_stroke(word)).cloned();
    let line = format!(" {} ", words.join(" "));
    let phrase =
        || PHRASES.iter().find(|phrase| line.contains(&format!(" {phrase} "))).map(|p| (*p).to_owned());
    sign.or_else(word).or_else(phrase)
}

/// Whether a word is two numbers with a stroke between: `1/4`.
fn is_stroke(word: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    word.split_once('/').is_some_and(|(over, under)| number(over) && number(under))
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn parts_of_a_whole_are_people_in_people() {
        assert!(say(find, &["It helps 1 in 4 people.", "Ask for half a card."]).is_empty());
        for text in ["25% of people", "25 per cent of people", "Half of people", "1/4 of people", "½ a card"]
        {
            assert_eq!(say(find, &[text]).len(), 1, "{text}");
        }
    }
}
