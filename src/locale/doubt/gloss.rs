use super::super::names::words;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Brackets, also those of Chinese.
pub(super) const BRACKETS: &[(char, char)] = &[('(', ')'), ('（', '）')];

/// What words of English can stand in: brackets beside a translation, or quotation marks before one.
pub(super) const ASIDES: &[(char, char)] =
    &[('(', ')'), ('（', '）'), ('“', '”'), ('‘', '’'), ('«', '»'), ('「', '」'), ('"', '"')];

/// A translation without the English that stands in it on purpose, between marks: `عيادة (surgery)`, or the
/// words to show at a desk, `“Please write it down.” (…)`.
pub(super) fn without<'t>(text: &'t str, english: &str, marks: &[(char, char)]) -> Cow<'t, str> {
    // No mark is among the letters of most scripts.
    let is_letter = |c: char| matches!(c, 'A'..='Z' | 'a'..='z' | ' ' | '\u{C0}'..='\u{1FFF}');
    let opening = |c: char| !is_letter(c) && marks.iter().any(|(open, _)| *open == c);
    if !text.contains(opening) {
        return Cow::Borrowed(text);
    }
    let english = english.to_lowercase();
    let mut kept = String::new();
    let mut rest = text;
    while let Some((at, open)) = rest.char_indices().find(|(_, c)| opening(*c)) {
        let (before, aside) = rest.split_at(at);
        let after = aside.get(open.len_utf8()..).unwrap_or_default();
        let close = marks.iter().find(|(mark, _)| *mark == open).map_or(open, |(_, close)| *close);
        kept.push_str(before);
        rest = match after.split_once(close) {
            Some((inside, after)) if is_of(inside, &english) => after,
            _ => {
                kept.push(open);
                after
            }
        };
    }
    Cow::Owned(kept + rest)
}

/// Whether words are those of an English text: its own, or most of them where one was filled in, such as the
/// name of the language.
fn is_of(inside: &str, english: &str) -> bool {
    let inside = inside.to_lowercase();
    if english.contains(&inside) {
        return true;
    }
    let known: BTreeSet<&str> = words(english).collect();
    let all: Vec<&str> = words(&inside).collect();
    let shared = all.iter().filter(|word| known.contains(*word)).count();
    !all.is_empty() && shared * 10 >= all.len() * 9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_english_of_the_same_block_is_left_out() {
        let english = "I need an interpreter. My language is ... Please write it down for me in the surgery.";
        for (text, kept) in [
            ("عيادة (surgery) قريبة", "عيادة  قريبة"),
            ("诊所（surgery）在这里", "诊所在这里"),
            (
                "“I need an interpreter. My language is Tigrinya. Please write it down for me.” (ተርጓሚ)",
                " (ተርጓሚ)",
            ),
            ("«please write it down» (الكتابة)", " (الكتابة)"),
            ("(ተርጓሚ) “Take this away” (it", "(ተርጓሚ) “Take this away” (it"),
            ("no marks", "no marks"),
        ] {
            assert_eq!(without(text, english, ASIDES), kept);
        }
        assert_eq!(without("“Please” (surgery)", english, BRACKETS), "“Please” ");
    }
}
