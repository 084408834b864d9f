use super::super::said::length;
use super::page::EasyPage;
use crate::finding::{Finding, Severity, rules};

/// A sentence of more words than this is worth a look.
const LONG: usize = 12;
/// A sentence of more words than this is not easy.
const TOO_LONG: usize = 15;

/// A sentence with too many words.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in page.all() {
        for sentence in said.sentences() {
            let words = length(sentence);
            if words > LONG {
                let severity = if words > TOO_LONG { Severity::Stop } else { Severity::Warn };
                found.push(
                    Finding::at(
                        rules::EASY_LONG_SENTENCE,
                        said.segment.span.clone(),
                        format!("this sentence has {words} words"),
                    )
                    .weighing(severity)
                    .hint(format!("make two statements of it; at most {LONG} words are easy to read")),
                );
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn over_twelve_words_warn_and_over_fifteen_stop() {
        let sentence = |words: usize| format!("You{}.", " can".repeat(words - 1));
        assert!(say(find, &[&sentence(12)]).is_empty());
        assert_eq!(say(find, &[&sentence(13)]), ["warn: this sentence has 13 words"]);
        assert_eq!(say(find, &[&sentence(15)]), ["warn: this sentence has 15 words"]);
        assert_eq!(say(find, &[&sentence(16)]), ["stop: this sentence has 16 words"]);
        // A fact is one word, whatever it prints.
        assert!(say(find, &["You can call { $tel-msh } if you see that a man or woman is"]).len() == 1);
        assert!(say(find, &["You can call { $tel-msh } if you see that a man is"]).is_empty());
    }
}
