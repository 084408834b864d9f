use super::Pair;
use crate::finding::{Finding, rules};

/// More or fewer bold parts than the English has.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    let (english, own) = (pair.english.bold, pair.own.bold);
    if english == own {
        return None;
    }
    let message = format!("{} in this text, {} in the English", parts(own), parts(english));
    Some(
        pair.finding(rules::BOLD_DIFFERS, message)
            .hint("bold is `**words**`: put the stars around the words that are bold in the English"),
    )
}

fn parts(count: usize) -> String {
    match count {
        0 => "nothing is bold".to_owned(),
        1 => "one part is bold".to_owned(),
        many => format!("{many} parts are bold"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    #[test]
    fn bold_is_counted_not_stars() {
        let english = "A **GP** is a *family* doctor.";
        for (tag, own) in [
            ("ar", "**الطبيب العام (GP)** هو طبيب عائلة."),
            ("ti", "**GP** ሓኪም ስድራቤት እዩ።"),
            ("vi", "**GP** là bác sĩ gia đình."),
            ("zh-Hans", "**GP** 是家庭医生。"),
            ("cy", "**Meddyg teulu** yw meddyg i'r teulu."),
            ("bn", "**GP** হলেন পারিবারিক ডাক্তার।"),
        ] {
            assert!(find(&pair(tag, english, own)).is_none(), "{tag}");
            let bare = own.replace("**", "");
            let said = find(&pair(tag, english, &bare)).map(|finding| finding.message);
            assert_eq!(
                said.as_deref(),
                Some("nothing is bold in this text, one part is bold in the English")
            );
        }
        assert!(find(&pair("vi", "Free.", "**Miễn phí**.")).is_some());
    }
}
