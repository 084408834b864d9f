use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// Words after which `'s` is short for "is", not a mark of whose it is.
const SHORT_IS: [&str; 12] =
    ["it", "that", "what", "here", "there", "who", "he", "she", "let", "how", "where", "when"];

/// Two words drawn together.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in page.all() {
        for word in said.low().iter().filter(|word| is_contraction(word)) {
            found.push(
                Finding::at(
                    rules::EASY_CONTRACTION,
                    said.segment.span.clone(),
                    format!("`{word}` is two words drawn together"),
                )
                .hint("write both words in full: do not, you will, it is"),
            );
        }
    }
    found
}

/// Whether a word in small letters is two words drawn together.
pub(super) fn is_contraction(word: &str) -> bool {
    let endings = ["n't", "'ll", "'re", "'ve", "'d", "'m"];
    endings.iter().any(|ending| word.ends_with(ending))
        || word.strip_suffix("'s").is_some_and(|start| SHORT_IS.contains(&start))
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn whose_it_is_is_no_contraction() {
        assert!(say(find, &["Use the doctor's phone.", "Ask Women's Aid."]).is_empty());
        assert_eq!(
            say(find, &["Don’t call, it's free."]),
            ["stop: `don't` is two words drawn together", "stop: `it's` is two words drawn together"]
        );
    }
}
