use super::super::Pair;
use crate::finding::{Finding, Severity, rules};
use crate::guide::Role;

/// What ends a sentence that states something.
const STOPS: [char; 6] = ['.', '۔', '።', '।', '。', '．'];

/// A heading with a full stop where the English has none: it has become a statement.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    let stops = |text: &str| text.trim_end().ends_with(STOPS);
    if pair.role != Some(Role::Heading) || !stops(&pair.own.text) || stops(&pair.english.text) {
        return None;
    }
    Some(
        pair.finding(rules::EASY_HEADING, "this heading ends with a full stop; the English does not")
            .weighing(Severity::Warn)
            .hint("take it away: a heading asks something, or says what the reader can do"),
    )
}

#[cfg(test)]
mod tests {
    use super::super::easy;
    use super::*;

    #[test]
    fn a_heading_is_no_statement_in_any_script() {
        for (tag, heading, stop) in [
            ("ar", "الاتصال للمساعدة", "."),
            ("ti", "ንሓገዝ ደውሉ", "።"),
            ("vi", "Gọi để được giúp", "."),
            ("zh-Hans", "打电话求助", "。"),
            ("cy", "Ffoniwch am help", "."),
            ("bn", "সাহায্যের জন্য ফোন করুন", "।"),
        ] {
            let ends = |own: &str, role| {
                find(&Pair { role: Some(role), ..easy(tag, "Call for help", own) }).is_some()
            };
            let stopped = format!("{heading}{stop}");
            assert!(!ends(heading, Role::Heading), "{tag}");
            assert!(ends(&stopped, Role::Heading), "{tag}");
            assert!(!ends(&stopped, Role::Item), "{tag}");
        }
    }
}
