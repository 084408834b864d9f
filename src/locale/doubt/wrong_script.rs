use super::super::language::Script;
use super::super::names::{Names, words};
use super::super::script::{Letter, letter};
use super::Pair;
use crate::finding::{Finding, rules};
use crate::text::is_plain;

/// Letters of another script than the language is written in. Names in Latin letters are allowed
/// in every language, and English words that stand in brackets beside their translation.
pub(super) fn find(pair: &Pair<'_>, names: &Names) -> Option<Finding> {
    stranger(pair).or_else(|| mostly_other(pair, names))
}

/// One letter of a third script: often a look-alike, such as the Cyrillic `а`.
fn stranger(pair: &Pair<'_>) -> Option<Finding> {
    if is_plain(pair.text) {
        return None;
    }
    let script = pair.language.script;
    let stranger = |c: &(usize, char)| match letter(c.1, script) {
        Some(Letter::Foreign(name)) if !pair.english.text.contains(c.1) => Some((*c, name)),
        _ => None,
    };
    let ((at, character), name) = pair.text.char_indices().find_map(|c| stranger(&c))?;
    let message = format!(
        "the letter `{character}` is {name} (U+{:04X}), which {} is not written in",
        u32::from(character),
        pair.language.english
    );
    let place = pair.place.part(at..at + character.len_utf8());
    Some(
        Finding::at(rules::WRONG_SCRIPT, place, message)
            .label(pair.english_place.clone(), "the English")
            .hint("type the word again: some letters of other scripts look the same and cannot be searched for or read out"),
    )
}

fn mostly_other(pair: &Pair<'_>, names: &Names) -> Option<Finding> {
    let script = pair.language.script;
    if script == Script::Latin {
        // Every letter of a third script was named already.
        return None;
    }
    let own = pair.own.text.chars().filter(|c| letter(*c, script) == Some(Letter::Own)).count();
    // A Chinese character says about as much as three letters.
    let own = if script == Script::Han { own * 3 } else { own };
    let outside = pair.without_glosses();
    let latin: usize = words(&outside)
        .flat_map(|word| word.split(|c| letter(c, script) == Some(Letter::Own)))
        .filter(|word| !names.has(word))
        .map(|word| word.chars().filter(|c| letter(*c, script) == Some(Letter::Latin)).count())
        .sum();
    if latin <= own {
        return None;
    }
    let message = format!("most of this text is not in the letters of {}", pair.language.english);
    Some(
        pair.finding(rules::WRONG_SCRIPT, message)
            .hint("translate the whole text; only names such as NHS stay in Latin letters")
            .hint("if it belongs to another language, put it into that language's folder"),
    )
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    fn doubts(tag: &str, english: &str, own: &str) -> bool {
        let names = Names::from_text("Call the Samaritans, Mind or Migrant Help.");
        find(&pair(tag, english, own), &names).is_some()
    }

    #[test]
    fn another_language_is_seen() {
        let english = "You can ask for an interpreter.";
        assert!(doubts("ar", english, "Bạn có thể xin thông dịch viên."));
        assert!(doubts("vi", english, "يمكنك طلب مترجم شفوي."));
        assert!(doubts("ti", english, "يمكنك طلب مترجم شفوي."));
        assert!(doubts("zh-Hans", english, "You may ask 口译员 for help at any time."));
        assert!(doubts("bn", english, "You can ask দোভাষী."));
    }

    #[test]
    fn one_letter_that_only_looks_right_is_seen() {
        assert!(doubts("cy", "Free", "Am dd\u{456}m"));
        assert!(doubts("vi", "doctor", "b\u{430}c si"));
    }

    #[test]
    fn the_languages_own_letters_and_names_pass() {
        let english = "You can ask for an interpreter at the GP surgery, or call Migrant Help.";
        for (tag, own) in [
            ("ar", "يمكنك طلب مترجم شفوي في عيادة GP (surgery)، أو الاتصال بـ Migrant Help."),
            ("ti", "ኣብ GP (surgery) ተርጓሚ ክትሓቱ ትኽእሉ ኢኹም፣ ወይ ናብ Migrant Help ደውሉ።"),
            ("vi", "Bạn có thể xin thông dịch viên tại phòng khám GP, hoặc gọi Migrant Help."),
            ("zh-Hans", "您可以在GP诊所要口译员，或致电Migrant Help。"),
            ("cy", "Gallwch ofyn am gyfieithydd yn y feddygfa, neu ffonio Migrant Help."),
            ("bn", "আপনি GP ক্লিনিকে দোভাষী চাইতে পারেন, অথবা Migrant Help-এ ফোন করতে পারেন।"),
            ("ar", "Samaritans (NHS)"),
        ] {
            assert!(!doubts(tag, english, own), "{own}");
        }
    }
}
