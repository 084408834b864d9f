use super::super::said::Word;
use super::page::EasyPage;
use crate::finding::{Finding, rules};

const NO: [&str; 10] =
    ["not", "never", "nobody", "nothing", "none", "nowhere", "cannot", "without", "neither", "nor"];

/// Two negatives in one sentence.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let broken = page.body().filter_map(|part| Some((part, several(&part.said.words)?)));
    broken
        .map(|(part, words)| {
            Finding::at(
                rules::EASY_NEGATIVES,
                part.said.segment.span.clone(),
                format!("this sentence says no twice: {words}"),
            )
            .hint("say what is, or what to do, in place of what is not")
            .hint("or make two statements of it")
        })
        .collect()
}

fn several(words: &[Word]) -> Option<String> {
    let mut negatives = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let low = word.low();
        let before = at.checked_sub(1).and_then(|before| words.get(before)).map(Word::low);
        // In "they say no, .." or "yes or no" it is an answer, and turns nothing round.
        let answers = ["say", "says", "said", "a", "the", "or", "is"];
        let answer = before.is_some_and(|word| answers.contains(&word.as_str()))
            && (!word.after.is_empty() || at + 1 == words.len());
        if NO.contains(&low.as_str()) || low.ends_with("n't") || (low == "no" && !answer) {
            negatives.push(format!("`{low}`"));
        }
    }
    (negatives.len() > 1).then(|| negatives.join(", "))
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn no_as_an_answer_turns_nothing_round() {
        assert!(say(find, &["You do not have to ask.", "If they say no, do not pay."]).is_empty());
        assert!(say(find, &["If the answer is no, you need not pay."]).is_empty());
        assert_eq!(
            say(find, &["You cannot call without a phone."]),
            ["stop: this sentence says no twice: `cannot`, `without`"]
        );
        assert_eq!(say(find, &["Do not say nothing."]).len(), 1);
        assert_eq!(say(find, &["You have no card and no phone."]).len(), 1);
    }
}
