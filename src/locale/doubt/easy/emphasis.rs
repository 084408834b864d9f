use super::super::Pair;
use crate::finding::{Finding, Severity, rules};

/// Italics: in some scripts there are none, and in the others they are hard to read.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    (pair.own.italics > 0).then(|| {
        pair.finding(rules::EASY_EMPHASIS, "there are italics in this text")
            .weighing(Severity::Warn)
            .hint("take the single stars away; bold is `**words**`, and only where the English has it")
    })
}

#[cfg(test)]
mod tests {
    use super::super::easy;
    use super::*;

    #[test]
    fn italics_are_found_in_every_script() {
        for (tag, own) in [
            ("ar", "*المساعدة* مجانية."),
            ("ti", "*ሓገዝ* ነጻ እዩ።"),
            ("vi", "*Giúp đỡ* miễn phí."),
            ("zh-Hans", "*帮助*是免费的。"),
            ("cy", "Mae *help* am ddim."),
            ("bn", "*সাহায্য* বিনামূল্যে।"),
        ] {
            assert!(find(&easy(tag, "Help is free.", own)).is_some(), "{tag}");
            assert!(find(&easy(tag, "Help is free.", &own.replace('*', "**"))).is_none(), "{tag}");
        }
    }
}
