use super::page::EasyPage;
use crate::finding::{Finding, Severity, rules};

/// More statements than these are a long page.
const LONG: usize = 30;
/// More statements than these are no easy page.
const TOO_LONG: usize = 60;

/// A page with too many statements.
pub(super) fn find(page: &EasyPage<'_>) -> Vec<Finding> {
    let count = page.statements().count();
    if count <= LONG {
        return Vec::new();
    }
    let severity = if count > TOO_LONG { Severity::Stop } else { Severity::Warn };
    vec![
        Finding::at(
            rules::EASY_LENGTH,
            page.wording.span.clone(),
            format!("this page has {count} statements"),
        )
        .weighing(severity)
        .hint(format!("leave out what readers need least, or make two pages; {LONG} are enough for one")),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::trial::say;
    use super::find;

    #[test]
    fn over_thirty_statements_warn_and_over_sixty_stop() {
        assert!(say(find, &["A."; 30]).is_empty());
        assert_eq!(say(find, &["A."; 31]), ["warn: this page has 31 statements"]);
        assert_eq!(say(find, &["A."; 61]), ["stop: this page has 61 statements"]);
    }
}
