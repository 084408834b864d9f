use super::page::EasyPage;
use crate::finding::{Finding, rules};

/// A page that nobody has read with those it is written for.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    if page.wording.readers_check.is_some() {
        return Vec::new();
    }
    vec![
        Finding::at(
            rules::EASY_NOT_CHECKED,
            page.wording.span.clone(),
            "nobody has read this page with people who use easy reading",
        )
        .hint("when somebody has, write who and when between the +++ lines:\nchecked_with_readers = { who = \"a reading group in Leeds\", on = \"2026-11-30\" }"),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::trial::page;
    use super::find;

    #[test]
    fn who_checked_it_and_when_must_both_be_said() {
        let file = |line: &str| format!("+++\ntitle = \"A\"\nsummary = \"B\"\n{line}\n+++\n");
        let line = |who: &str, on: &str| {
            file(&format!("checked_with_readers = {{ who = \"{who}\", on = \"{on}\" }}"))
        };
        assert!(page(find, &line("a reading group", "2026-11-30")).is_empty());
        let silent = ["note: nobody has read this page with people who use easy reading"];
        assert_eq!(page(find, &file("")), silent);
        assert_eq!(page(find, &line("", "2026-11-30")), silent);
        assert_eq!(page(find, &line("a reading group", "soon")), silent);
    }
}
