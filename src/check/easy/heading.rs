use super::page::{EasyPage, Kind};
use crate::finding::{Finding, rules};

/// The longest heading that can be taken in at once, in words.
const LONG: usize = 8;
/// Verbs that ask the reader to do something.
const VERBS: [&str; 40] = [
    "add", "agree", "ask", "be", "bring", "call", "change", "check", "choose", "complain", "do", "fill",
    "find", "get", "give", "go", "help", "hide", "join", "keep", "know", "learn", "leave", "listen", "look",
    "make", "open", "read", "remember", "say", "see", "send", "show", "start", "stay", "take", "talk",
    "tell", "use", "write",
];

/// A heading that neither asks nor tells, or is long.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for part in page.parts.iter().filter(|part| part.kind == Kind::Heading) {
        let words = part.said.low();
        let place = || part.said.segment.span.clone();
        let asks = part.said.text.trim_end().ends_with('?');
        let tells = words.first().is_some_and(|word| VERBS.contains(&word.as_str()));
        if !asks && !tells {
            found.push(
                Finding::at(rules::EASY_HEADING, place(), "this heading is neither a question nor a request")
                    .hint("write what the reader would ask: \"Who can help you?\"")
                    .hint("or what they can do: \"Call for free help\""),
            );
        }
        if words.len() > LONG {
            found.push(
                Finding::at(rules::EASY_HEADING, place(), format!("this heading has {} words", words.len()))
                    .hint(format!("say it in at most {LONG}")),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::trial::ask;
    use super::find;

    #[test]
    fn a_heading_asks_or_tells_in_few_words() {
        assert!(
            ask(find, "## Who can help?\n\n## Call for help\n\n## Are you in Wales? {nation=wales}")
                .is_empty()
        );
        assert_eq!(ask(find, "## Help"), Vec::<String>::new());
        assert_eq!(ask(find, "## Your rights"), ["warn: this heading is neither a question nor a request"]);
        assert_eq!(
            ask(find, "## Can you see a doctor if you are not here?"),
            ["warn: this heading has 10 words"]
        );
    }
}
