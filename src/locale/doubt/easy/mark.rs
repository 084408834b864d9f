use super::super::{Pair, gloss};
use crate::finding::{Finding, Severity, rules};
use std::collections::BTreeSet;

/// Marks that easy pages do not use, of every script that the guide can be read in. Full stops, commas,
/// colons, question marks and apostrophes of a script are its own affair.
const NOT_EASY: [char; 33] = [
    ';', '؛', '；', '፤', '(', ')', '（', '）', '[', ']', '{', '}', '–', '—', '―', '…', '"', '“', '”', '„',
    '«', '»', '‹', '›', '「', '」', '『', '』', '《', '》', '/', '•', '·',
];

/// A mark that easy pages do not use and the English does not have. Brackets around a word of English
/// beside its translation are left alone: readers know that word from letters and signs.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    let text = gloss::without(&pair.own.text, &pair.english.text, gloss::BRACKETS);
    let bare = |mark: &char| !pair.english.text.contains(*mark);
    let mut found: BTreeSet<String> = text
        .chars()
        .filter(|mark| NOT_EASY.contains(mark))
        .filter(bare)
        .map(|mark| format!("`{mark}`"))
        .collect();
    // A hyphen joins a word; between spaces it is a dash.
    if text.contains(" - ") {
        found.insert("`-`".to_owned());
    }
    if text.contains("..") {
        found.insert("`...`".to_owned());
    }
    (!found.is_empty()).then(|| {
        let marks = found.into_iter().collect::<Vec<_>>().join(" and ");
        pair.finding(rules::EASY_MARK, format!("there is {marks} in this text"))
            .weighing(Severity::Warn)
            .hint("use only full stops, commas, colons and question marks, as your script writes them")
            .hint("what stands in brackets or behind a dash can often go")
    })
}

#[cfg(test)]
mod tests {
    use super::super::easy;
    use super::*;

    #[test]
    fn the_marks_of_a_script_are_easy_and_brackets_are_not() {
        let english = "Ask the surgery: is it free, or not?";
        for (tag, plain, marked) in [
            ("ar", "السؤال في العيادة (surgery): هل هو مجاني، أم لا؟", "السؤال (الآن)؛ هل هو مجاني؟"),
            ("ti", "ኣብ ክሊኒክ (surgery) ሕተቱ፦ ነጻ ድዩ፣ ወይስ ኣይኮነን?", "ሕተቱ (ሕጂ)፤ ነጻ ድዩ?"),
            ("vi", "Hãy hỏi phòng khám (surgery): có miễn phí không?", "Hãy hỏi (ngay); có miễn phí không?"),
            ("zh-Hans", "询问诊所（surgery）：是免费的，还是不免费？", "询问（现在）；是免费的吗？"),
            ("cy", "Gofynnwch i'r feddygfa: ydy e am ddim, neu beidio?", "Gofynnwch (nawr); ydy e am ddim?"),
            (
                "bn",
                "ক্লিনিকে (surgery) জিজ্ঞাসা করুন: এটি কি বিনামূল্যে, নাকি নয়?",
                "জিজ্ঞাসা করুন (এখন); এটি কি বিনামূল্যে?",
            ),
            ("fa", "از مطب بپرسید: رایگان است، یا نه؟ می‌توانید", "بپرسید «الان»؛ رایگان است؟"),
        ] {
            assert!(find(&easy(tag, english, plain)).is_none(), "{tag}");
            assert!(find(&easy(tag, english, marked)).is_some(), "{tag}");
        }
        for own in ["Hãy hỏi – ngay.", "Hãy hỏi - ngay.", "Hãy hỏi...", "Anh/chị hãy hỏi."] {
            assert!(find(&easy("vi", "Ask.", own)).is_some(), "{own}");
        }
        assert!(find(&easy("cy", "Ask for a drop-in.", "Gofynnwch am sesiwn galw-heibio.")).is_none());
        assert!(find(&easy("cy", "Ask: \"Why?\"", "Gofynnwch: \"Pam?\"")).is_none());
    }
}
