use super::super::telling::telling;
use super::Pair;
use crate::finding::{Finding, rules};
use crate::guide::{Audience, Role};

/// A title with a word that tells what happened to the reader: titles stay in the history of the
/// phone. Pages for health workers may have them, because they must be found by searching.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    if pair.role != Some(Role::Title) || pair.audience == Audience::HealthWorker {
        return None;
    }
    let word = telling(pair.language.tag, &pair.own.text)?;
    let message = format!("the title has `{word}`, which can tell others what happened to the reader");
    Some(
        pair.finding(rules::TELLING_TITLE, message).hint(
            "the title stays in the history of the phone: say it in neutral words, as the English does",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    fn doubts(tag: &str, own: &str, role: Role, audience: Audience) -> bool {
        find(&Pair { role: Some(role), audience, ..pair(tag, "Your rights", own) }).is_some()
    }

    #[test]
    fn titles_for_survivors_tell_nothing() {
        for (tag, neutral, tells) in [
            ("ar", "حقوقك في الرعاية الصحية", "حقوق ضحايا الاتجار بالبشر"),
            ("ti", "መሰላትኩም", "መሰል ግዳያት ንግዲ ሰባት"),
            ("vi", "Quyền của bạn", "Quyền của nạn nhân buôn bán người"),
            ("zh-Hans", "您的权利", "人口贩运受害者的权利"),
            ("cy", "Eich hawliau", "Hawliau dioddefwyr caethwasiaeth"),
            ("bn", "আপনার অধিকার", "মানব পাচারের ভুক্তভোগীর অধিকার"),
        ] {
            assert!(!doubts(tag, neutral, Role::Title, Audience::Survivor), "{tag}");
            assert!(doubts(tag, tells, Role::Title, Audience::Survivor), "{tag}");
            assert!(doubts(tag, tells, Role::Title, Audience::Supporter), "{tag}");
            assert!(!doubts(tag, tells, Role::Title, Audience::HealthWorker), "{tag}");
            assert!(!doubts(tag, tells, Role::Paragraph, Audience::Survivor), "{tag}");
        }
    }
}
