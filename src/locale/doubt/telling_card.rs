use super::super::telling::telling;
use super::Pair;
use crate::finding::{Finding, Severity, rules};
use crate::guide::Shape;

/// A card to carry with a word that tells what happened to the reader: whoever looks into the
/// reader's pockets reads it.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    if pair.shape != Shape::Wallet {
        return None;
    }
    let word = telling(pair.language.tag, &pair.own.text)?;
    let message = format!("this text has `{word}`, which can tell others what happened to the reader");
    Some(
        pair.finding(rules::TELLING_CARD, message)
            .weighing(Severity::Warn)
            .hint("others may find the card: say it in neutral words, as the English does"),
    )
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    #[test]
    fn a_card_to_carry_tells_nothing_in_any_script() {
        for (tag, neutral, tells) in [
            ("ar", "للتحدث مع شخص", "خط مساعدة ضحايا الاتجار"),
            ("ti", "ምስ ሰብ ንምዝራብ", "ሓገዝ ንግዳያት"),
            ("vi", "Nói chuyện", "Giúp nạn nhân"),
            ("zh-Hans", "找人谈谈", "受害者热线"),
            ("cy", "Siarad", "Cymorth i ddioddefwyr"),
            ("bn", "কথা বলুন", "ভুক্তভোগীদের সাহায্য"),
        ] {
            let doubted = |own: &str, shape| find(&Pair { shape, ..pair(tag, "To talk", own) }).is_some();
            assert!(!doubted(neutral, Shape::Wallet), "{tag}");
            assert!(doubted(tells, Shape::Wallet), "{tag}");
            assert!(!doubted(tells, Shape::Cards), "{tag}");
        }
    }
}
