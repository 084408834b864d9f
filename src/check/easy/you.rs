use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// Words for the reader that are not "you".
const THEM: [&str; 15] = [
    "patient",
    "patients",
    "victim",
    "victims",
    "individual",
    "individuals",
    "survivor",
    "survivors",
    "client",
    "clients",
    "persons",
    "claimant",
    "claimants",
    "applicant",
    "applicants",
];

/// Talk about the reader in place of talk to the reader.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in page.all() {
        let words = said.low();
        for word in words.iter().filter(|word| THEM.contains(&word.as_str())) {
            found.push(
                Finding::at(
                    rules::EASY_YOU,
                    said.segment.span.clone(),
                    format!("`{word}` speaks about the reader, not to them"),
                )
                .hint("say \"you\"; for others, say \"people\""),
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
    fn a_page_speaks_to_its_reader() {
        assert!(say(find, &["You can ask.", "Ask a person."]).is_empty());
        assert_eq!(
            say(find, &["Victims can ask."]),
            ["warn: `victims` speaks about the reader, not to them"]
        );
    }
}
