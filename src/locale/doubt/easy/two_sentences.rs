use super::super::Pair;
use super::with_letters;
use crate::finding::{Finding, Severity, rules};
use crate::guide::Role;
use crate::text::sentences;

/// More than one sentence beside one picture, or more than the English has. To split a sentence can be
/// good translation, so a person decides.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    if matches!(pair.role, Some(Role::Title | Role::Summary)) {
        return None;
    }
    let count = |text: &str| sentences(&with_letters(text)).len();
    let (own, english) = (count(&pair.own.text), count(&pair.english.text));
    (own > english.max(1)).then(|| {
        pair.finding(
            rules::EASY_TWO_SENTENCES,
            format!("there are {own} sentences in this text, {english} in the English"),
        )
        .weighing(Severity::Warn)
        .hint("beside one picture stands one sentence: see whether one can say it")
    })
}

#[cfg(test)]
mod tests {
    use super::super::easy;
    use super::*;

    #[test]
    fn one_sentence_stands_beside_a_picture_in_every_script() {
        for (tag, one, two) in [
            ("ar", "يمكنك الاتصال على { $tel-999 }.", "يُرجى الاتصال على { $tel-999 }. المكالمة مجانية."),
            ("ti", "ናብ { $tel-999 } ደውሉ።", "ናብ { $tel-999 } ደውሉ። ነጻ እዩ።"),
            ("vi", "Hãy gọi { $tel-999 }.", "Hãy gọi { $tel-999 }. Cuộc gọi miễn phí."),
            ("zh-Hans", "请拨打 { $tel-999 }。", "请拨打 { $tel-999 }。免费。"),
            ("cy", "Ffoniwch { $tel-999 }.", "Ffoniwch { $tel-999 }. Mae am ddim."),
            ("bn", "{ $tel-999 } নম্বরে ফোন করুন।", "{ $tel-999 } নম্বরে ফোন করুন। এটি বিনামূল্যে।"),
            ("ur", "{ $tel-999 } پر فون کریں۔", "{ $tel-999 } پر فون کریں۔ یہ مفت ہے۔"),
        ] {
            assert!(find(&easy(tag, "Call { $tel-999 }.", one)).is_none(), "{tag}");
            let said = find(&easy(tag, "Call { $tel-999 }.", two)).map(|finding| finding.message);
            assert_eq!(
                said.as_deref(),
                Some("there are 2 sentences in this text, 1 in the English"),
                "{tag}"
            );
        }
        let summary = Pair { role: Some(Role::Summary), ..easy("cy", "Call.", "Ffoniwch. Mae am ddim.") };
        assert!(find(&summary).is_none());
    }
}
