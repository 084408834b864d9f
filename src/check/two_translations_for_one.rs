use super::Translated;
use crate::finding::{Finding, rules};
use crate::locale::Language;
use crate::text::composed;

/// The same English with two translations in one language. English of one word is left out: a
/// word alone can mean two things, and a heading of one word is often a label.
pub(super) fn find(language: &Language, translations: &[Translated<'_>]) -> Vec<Finding> {
    let mut by_english: Vec<&Translated<'_>> =
        translations.iter().filter(|translated| translated.segment.words > 1).collect();
    // Stable: what is written first on the site stays first.
    by_english.sort_by_key(|translated| &translated.segment.id);
    let mut found = Vec::new();
    for same in by_english.chunk_by(|a, b| a.segment.id == b.segment.id) {
        if let [before, others @ ..] = same {
            let others = others.iter().filter(|other| !is_same(before.written.text, other.written.text));
            found.extend(others.map(|other| speak(language, other, before)));
        }
    }
    found
}

fn speak(language: &Language, translated: &Translated<'_>, before: &Translated<'_>) -> Finding {
    let message =
        format!("the same English is translated in another way on another page in {}", language.english);
    Finding::at(rules::TWO_TRANSLATIONS_FOR_ONE, translated.written.place(), message)
        .label(translated.segment.span.clone(), "the English")
        .label(before.written.place(), "the other translation")
        .hint("choose the better one and use it on both pages")
}

/// Whether two translations differ in nothing but white space and the way letters are stored, which
/// has a rule of its own.
fn is_same(a: &str, b: &str) -> bool {
    a == b || composed(a).split_whitespace().eq(composed(b).split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    fn found(tag: &str, english: &str, own: [&str; 2]) -> usize {
        let [first, second] = own;
        example::ask(tag, &[(english, first), (english, second)], find).len()
    }

    #[test]
    fn the_same_english_has_one_translation_in_every_script() {
        for (tag, one, two) in [
            ("ar", "المكالمة مجانية.", "الاتصال مجاني."),
            ("ti", "እቲ ደወል ነጻ እዩ።", "ምድዋል ብነጻ እዩ።"),
            ("vi", "Cuộc gọi này miễn phí.", "Gọi không mất tiền."),
            ("zh-Hans", "通话免费。", "拨打是免费的。"),
            ("cy", "Mae’r alwad am ddim.", "Mae ffonio am ddim."),
            ("bn", "কলটি বিনামূল্যে।", "ফোন করতে টাকা লাগে না।"),
        ] {
            assert_eq!(found(tag, "The call is free.", [one, one]), 0, "{tag}");
            assert_eq!(found(tag, "The call is free.", [one, two]), 1, "{tag}");
            assert_eq!(found(tag, "Free.", [one, two]), 0, "{tag}");
        }
    }
}
