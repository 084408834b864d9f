use super::page::EasyPage;
use crate::finding::{Finding, rules};

const BE: [&str; 12] =
    ["am", "is", "are", "was", "were", "be", "been", "being", "get", "gets", "got", "getting"];
/// What can stand between "is" and the verb.
const BETWEEN: [&str; 10] =
    ["not", "never", "always", "often", "still", "also", "now", "already", "only", "then"];
/// Words that end like a verb and say how somebody is.
const HOW: [&str; 15] = [
    "worried",
    "scared",
    "tired",
    "married",
    "interested",
    "frightened",
    "ashamed",
    "confused",
    "trained",
    "retired",
    "stressed",
    "relaxed",
    "excited",
    "need",
    "indeed",
];
/// Past forms that do not end in -ed.
const IRREGULAR: [&str; 58] = [
    "asked",
    "beaten",
    "bitten",
    "born",
    "bought",
    "bound",
    "broken",
    "brought",
    "built",
    "caught",
    "chosen",
    "cut",
    "done",
    "drawn",
    "driven",
    "eaten",
    "fed",
    "fought",
    "forbidden",
    "forgotten",
    "found",
    "given",
    "hidden",
    "hit",
    "held",
    "hurt",
    "kept",
    "known",
    "led",
    "left",
    "lent",
    "lost",
    "made",
    "meant",
    "met",
    "paid",
    "put",
    "read",
    "ridden",
    "said",
    "seen",
    "sent",
    "set",
    "shown",
    "shut",
    "sold",
    "spent",
    "stolen",
    "stuck",
    "taken",
    "taught",
    "thought",
    "thrown",
    "told",
    "understood",
    "woken",
    "won",
    "written",
];

/// A sentence that does not say who acts.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let broken = page.all().filter_map(|said| Some((said, passive(&said.low())?)));
    broken
        .map(|(said, written)| {
            Finding::at(
                rules::EASY_PASSIVE,
                said.segment.span.clone(),
                format!("`{written}` does not say who does it"),
            )
            .hint("say who acts, first: The doctor sees you. They pay for it.")
        })
        .collect()
}

fn passive(words: &[String]) -> Option<String> {
    for (at, _) in words.iter().enumerate().filter(|(_, word)| is_be(word)) {
        let between = |word: &&String| BETWEEN.contains(&word.as_str()) || word.ends_with("ly");
        let tail = words.get(at + 1..).unwrap_or_default();
        let skipped = tail.iter().take_while(between).count();
        let Some(verb) = tail.get(skipped) else { continue };
        let regular = verb.len() > 4 && verb.ends_with("ed");
        if (regular || IRREGULAR.contains(&verb.as_str())) && !HOW.contains(&verb.as_str()) {
            return words.get(at..=at + 1 + skipped).map(|words| words.join(" "));
        }
    }
    None
}

fn is_be(word: &str) -> bool {
    BE.contains(&word.strip_suffix("n't").unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn who_acts_is_said() {
        assert!(say(find, &["You are not worried.", "The doctor asked you.", "Get help."]).is_empty());
        assert_eq!(
            say(find, &["You are not always asked.", "It was written."]),
            [
                "warn: `are not always asked` does not say who does it",
                "warn: `was written` does not say who does it"
            ]
        );
        assert_eq!(say(find, &["You get seen."]).len(), 1);
        assert_eq!(say(find, &["You aren't seen."]).len(), 1);
    }
}
