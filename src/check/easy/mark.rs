use super::super::said::FACT;
use super::page::EasyPage;
use crate::finding::{Finding, rules};
use std::collections::BTreeSet;

/// The marks that easy pages use.
const ALLOWED: [char; 7] = ['.', '?', '!', ':', ',', '\'', '’'];
/// Marks of which another rule speaks.
const ELSEWHERE: [char; 5] = ['%', '&', '½', '¼', '¾'];

/// A mark that easy pages do not use.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let broken = page.all().filter_map(|said| Some((said, marks(&said.text)?)));
    broken
        .map(|(said, marks)| {
            Finding::at(rules::EASY_MARK, said.segment.span.clone(), format!("there is {marks} in this text"))
                .hint("use only full stops, commas, colons, question marks and apostrophes")
                .hint("what stands in brackets or behind a dash is worth its own statement, or none")
        })
        .collect()
}

fn marks(text: &str) -> Option<String> {
    let mut marks = BTreeSet::new();
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(mark) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        let between = before.is_alphanumeric() && after.is_alphanumeric();
        let spelling = between && (mark == '-' || (mark == '/' && before.is_ascii_digit()));
        let known = mark.is_alphanumeric() || mark.is_whitespace() || mark == FACT;
        if mark == '.' && after == '.' {
            marks.insert("`...`".to_owned());
        } else if !known && !spelling && !ALLOWED.contains(&mark) && !ELSEWHERE.contains(&mark) {
            marks.insert(format!("`{mark}`"));
        }
        before = mark;
    }
    (!marks.is_empty()).then(|| marks.into_iter().collect::<Vec<_>>().join(" and "))
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn few_marks_are_easy() {
        assert!(say(find, &["Ask: is the doctor's drop-in free, or not?", "Call { $tel-msh }!"]).is_empty());
        assert_eq!(say(find, &["Ask (now); call."]), ["stop: there is `(` and `)` and `;` in this text"]);
        for text in ["Ask – now", "Ask...", "Ask…", "He/she can ask", "Say \"help\"", "Ask - now"] {
            assert_eq!(say(find, &[text]).len(), 1, "{text}");
        }
    }
}
