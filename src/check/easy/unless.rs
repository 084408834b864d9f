use super::page::EasyPage;
use crate::finding::{Finding, rules};

const PHRASES: [&str; 5] = ["unless", "provided that", "as long as", "except", "otherwise"];

/// A condition that is hard to follow.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let broken = page.all().filter_map(|said| Some((said, condition(&said.low())?)));
    broken
        .map(|(said, written)| {
            Finding::at(
                rules::EASY_UNLESS,
                said.segment.span.clone(),
                format!("{written} makes this condition hard to follow"),
            )
            .hint("say what happens if, in one statement, and what happens if not, in the next")
        })
        .collect()
}

fn condition(words: &[String]) -> Option<String> {
    let line = format!(" {} ", words.join(" "));
    let phrase = PHRASES.iter().find(|phrase| line.contains(&format!(" {phrase} ")));
    let ifs = words.iter().filter(|word| *word == "if").count();
    phrase.map(|phrase| format!("`{phrase}`")).or_else(|| (ifs > 1).then(|| "a second `if`".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn one_if_is_enough() {
        assert!(say(find, &["If you ask, they help."]).is_empty());
        for text in
            ["It is free unless you pay.", "If you ask, and if it is free, call.", "Ask as long as you can."]
        {
            assert_eq!(say(find, &[text]).len(), 1, "{text}");
        }
    }
}
