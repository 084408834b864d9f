use super::Pair;
use crate::finding::{Finding, rules};
use crate::text::composed;

/// A text whose letters are not in Unicode's composed form: it looks the same, and cannot be found
/// by searching.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    let whole = composed(pair.text);
    if whole == pair.text {
        return None;
    }
    Some(
        pair.finding(rules::NOT_NFC, "some letters of this text are written as a letter and a loose mark")
            .hint("type the words again, or let a program save the text in Unicode's form NFC")
            .fix(pair.place.clone(), whole),
    )
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    #[test]
    fn loose_marks_are_seen_and_joined() {
        let loose = "Tie\u{302}\u{301}ng";
        let finding = find(&pair("vi", "Language", loose)).unwrap();
        assert_eq!(finding.fix.unwrap().text, "Ti\u{1ebf}ng");
        assert!(find(&pair("cy", "house", "ty\u{302}")).is_some());
        assert!(find(&pair("bn", "time", "সম\u{9df}")).is_some());
        assert!(find(&pair("ar", "Sign", "ا\u{653}")).is_some());
    }

    #[test]
    fn composed_text_passes() {
        for (tag, own) in [
            ("vi", "Tiếng Việt"),
            ("cy", "tŷ diogel"),
            ("bn", "সম\u{9af}\u{9bc}"),
            ("ar", "يُرجى الانتظار أيضاً"),
            ("ti", "ሓኪም"),
            ("zh-Hans", "医生"),
        ] {
            assert!(find(&pair(tag, "x", own)).is_none(), "{own}");
        }
    }
}
