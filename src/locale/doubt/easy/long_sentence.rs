use super::super::Pair;
use super::with_letters;
use crate::finding::{Finding, Severity, rules};
use crate::text::sentences;

/// A sentence of more words than this is long in English, and in Welsh, whose words are as short.
const LONG: usize = 12;
/// A sentence of more words than this would stop the guide in English. The words of most other languages
/// hold more than English ones do, so there it is only a note.
const VERY_LONG: usize = 15;

/// A sentence with many words. Where spaces do not part words, as in Vietnamese and Chinese, nothing is
/// counted.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    let text = with_letters(&pair.own.text);
    let longest = sentences(&text).into_iter().map(length).max()?;
    let severity = match (pair.language.tag, longest) {
        ("vi" | "zh-Hans", _) | (_, ..=LONG) => return None,
        ("cy", ..=VERY_LONG) => Severity::Note,
        ("cy", _) => Severity::Warn,
        (_, ..=VERY_LONG) => return None,
        _ => Severity::Note,
    };
    Some(
        pair.finding(rules::EASY_LONG_SENTENCE, format!("a sentence of this text has {longest} words"))
            .weighing(severity)
            .hint(format!("see whether it can be said in {LONG} words")),
    )
}

fn length(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::super::easy;
    use super::*;

    #[test]
    fn words_are_counted_where_spaces_part_them() {
        let say = |tag: &str, word: &str, count: usize| {
            let own = format!("{}.", vec![word; count].join(" "));
            find(&easy(tag, "Ask.", &own)).map(|finding| finding.severity)
        };
        assert_eq!([say("cy", "gair", 12), say("cy", "gair", 13)], [None, Some(Severity::Note)]);
        assert_eq!(
            [say("cy", "gair", 15), say("cy", "gair", 16)],
            [Some(Severity::Note), Some(Severity::Warn)]
        );
        for (tag, word) in [("ar", "كلمة"), ("ti", "ቃል"), ("bn", "শব্দ"), ("pl", "słowo")] {
            assert_eq!([say(tag, word, 15), say(tag, word, 16)], [None, Some(Severity::Note)], "{tag}");
        }
        assert_eq!([say("vi", "từ", 30), say("zh-Hans", "词", 30)], [None, None]);
        // A fact is one word.
        let own = format!("{}{{ $tel-999 }}.", "gair ".repeat(11));
        assert!(find(&easy("cy", "Call { $tel-999 }.", &own)).is_none());
    }
}
