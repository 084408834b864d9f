use super::{Places, one_line};
use fingerpost::finding::Finding;

/// `file:line:column: severity[rule] message`; without what is not known.
pub(super) fn face(finding: &Finding, places: &mut Places<'_>) -> String {
    let said = format!("{}[{}] {}", finding.severity.word(), finding.rule.id, finding.message);
    let Some(span) = &finding.place else { return one_line(&said) };
    let place = places.ends(span).map(|ends| format!("{}:{}:", ends.start.line, ends.start.column));
    one_line(&format!("{}:{} {said}", span.file, place.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::super::examples::{all, tree};
    use super::*;

    #[test]
    fn each_finding_is_one_line_with_columns_in_characters() {
        let tree = tree();
        let mut places = Places::new(&tree);
        let lines: Vec<String> = all().iter().map(|finding| face(finding, &mut places)).collect();
        assert_eq!(
            lines,
            [
                "locales/ar/a.ftl:2:12: refuse[digits-differ] the Arabic text writes a number by hand",
                "content/a.md: stop[not-text] `content/a.md` is not text",
                "stop[bad-settings] the guide has no settings",
                "content/b.md:1:1: warn[page-unlisted] two \\u{1b}[31m lines",
            ]
        );
    }
}
