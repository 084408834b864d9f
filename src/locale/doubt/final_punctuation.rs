use super::super::language::{Language, Script};
use super::Pair;
use crate::finding::{Finding, rules};

/// What a text ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// A full stop or its like.
    Stop,
    /// A question mark.
    Question,
    /// A colon: something follows.
    Colon,
}

/// A text whose last mark is missing, is of another script, or is of another kind than the English's.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    let (wanted, _) = last(&pair.english.text)?;
    let right = own(wanted, pair.language);
    let Some((mark, written)) = last(&pair.own.text) else {
        let message = format!("the English ends with a {}; this text ends with none", name(wanted));
        let finding = pair
            .finding(rules::FINAL_PUNCTUATION, message)
            .hint(format!("end it with `{right}`, and see that nothing of the text is missing"));
        // After a quotation mark a person decides on which side the mark belongs.
        let open = !pair.text.ends_with(CLOSERS);
        return Some(if open { finding.fix(end(pair), right.to_string()) } else { finding });
    };
    if mark != wanted {
        let message =
            format!("the English ends with a {}; this text ends with a {}", name(wanted), name(mark));
        let finding = pair.finding(rules::FINAL_PUNCTUATION, message);
        return Some(match (wanted, mark) {
            (Mark::Question, _) | (_, Mark::Question) => {
                finding.hint("see whether both say the same: a question is not an order")
            }
            (Mark::Colon, _) => finding.hint(format!(
                "something follows in the English: end it with `{right}`, and see whether what follows is announced"
            )),
            _ => finding.hint(format!(
                "a colon makes a reader wait for more: end it with `{right}`, and see that nothing of the text is missing"
            )),
        });
    }
    foreign(written, pair.language.script, right).then(|| {
        let message =
            format!("this text ends with `{written}`; {} is written with `{right}`", pair.language.english);
        let finding = pair.finding(rules::FINAL_PUNCTUATION, message).hint(format!("write `{right}`"));
        match pair.text.strip_suffix(written) {
            Some(before) => finding.fix(pair.place.part(before.len()..pair.text.len()), right.to_string()),
            None => finding,
        }
    })
}

/// Marks that close a quotation or a bracket after the last mark of a sentence.
const CLOSERS: [char; 12] = ['»', '”', '“', '"', '\'', '’', '›', ')', '）', ']', '」', '』'];

/// Two marks that are typed for one: many keyboards have no `።`.
const DOUBLES: [&str; 4] = ["፡፡", "::", ":፡", "፡:"];

/// The last mark of a text, and how it is written.
fn last(text: &str) -> Option<(Mark, &str)> {
    let unseen = |c: char| c.is_whitespace() || CLOSERS.contains(&c) || matches!(c, '\u{200E}' | '\u{200F}');
    let text = text.trim_end_matches(unseen);
    if let Some(double) = DOUBLES.into_iter().find(|double| text.ends_with(double)) {
        return Some((Mark::Stop, double));
    }
    let (at, written) = text.char_indices().next_back()?;
    let mark = match written {
        '.' | '!' | '…' | '۔' | '።' | '।' | '。' | '！' | '．' => Mark::Stop,
        '?' | '؟' | '？' | '፧' => Mark::Question,
        ':' | '：' | '፦' | '፡' | '፥' => Mark::Colon,
        _ => return None,
    };
    Some((mark, text.get(at..)?))
}

/// The mark that a language is written with.
///
/// Source: "Signs" of each language in `facts/languages.md` of the project's design notes.
fn own(mark: Mark, language: &Language) -> char {
    match (mark, language.script) {
        (Mark::Stop, _) if language.tag == "ur" => '۔',
        (Mark::Stop, Script::Ethiopic) => '።',
        (Mark::Stop, Script::Bengali) => '।',
        (Mark::Stop, Script::Han) => '。',
        (Mark::Stop, _) => '.',
        (Mark::Question, Script::Arabic) => '؟',
        (Mark::Question, Script::Han) => '？',
        (Mark::Question, _) => '?',
        (Mark::Colon, Script::Han) => '：',
        (Mark::Colon, Script::Ethiopic) => '፦',
        (Mark::Colon, _) => ':',
    }
}

/// Whether a mark belongs to another script. The Latin colon and exclamation mark are at home in
/// all but Chinese.
fn foreign(written: &str, script: Script, right: char) -> bool {
    let mut letters = written.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter == right => false,
        (Some('…'), None) => false,
        (Some(':' | '!'), None) => script == Script::Han,
        (Some('?'), None) => matches!(script, Script::Arabic | Script::Han),
        (Some('፡' | '፥' | '፧'), None) => script != Script::Ethiopic,
        _ => true,
    }
}

fn end(pair: &Pair<'_>) -> crate::text::Span {
    pair.place.part(pair.text.len()..pair.text.len())
}

fn name(mark: Mark) -> &'static str {
    match mark {
        Mark::Stop => "full stop",
        Mark::Question => "question mark",
        Mark::Colon => "colon",
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    fn fix(tag: &str, english: &str, own: &str) -> Option<String> {
        find(&pair(tag, english, own)).map(|finding| finding.fix.map_or_else(String::new, |fix| fix.text))
    }

    #[test]
    fn each_script_has_its_own_marks() {
        for (tag, stop, question) in [
            ("ar", "يمكنك طلب المساعدة.", "هل هذا مجاني؟"),
            ("ti", "ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።", "እዚ ነጻ ድዩ?"),
            ("vi", "Bạn có thể nhờ giúp.", "Việc này có miễn phí không?"),
            ("zh-Hans", "您可以寻求帮助。", "这是免费的吗？"),
            ("cy", "Gallwch ofyn am help.", "Ydy hwn am ddim?"),
            ("bn", "আপনি সাহায্য চাইতে পারেন।", "এটা কি বিনামূল্যে?"),
            ("ur", "آپ مدد مانگ سکتے ہیں۔", "کیا یہ مفت ہے؟"),
        ] {
            assert_eq!(fix(tag, "You can ask for help.", stop), None, "{tag}");
            assert_eq!(fix(tag, "Is this free?", question), None, "{tag}");
            let bare = stop.trim_end_matches(['.', '።', '。', '।', '۔']);
            let mark = stop.strip_prefix(bare).unwrap().to_owned();
            assert_eq!(fix(tag, "You can ask for help.", bare), Some(mark), "{tag}");
            assert!(fix(tag, "You can ask for help.", question).is_some(), "{tag}");
            assert!(fix(tag, "Is this free?", stop).is_some(), "{tag}");
        }
    }

    #[test]
    fn a_mark_of_another_script_is_mended() {
        assert_eq!(fix("bn", "Ask.", "জিজ্ঞাসা করুন."), Some("।".to_owned()));
        assert_eq!(fix("ti", "Ask.", "ሕተቱ."), Some("።".to_owned()));
        assert_eq!(fix("zh-Hans", "Free?", "免费吗?"), Some("？".to_owned()));
        assert_eq!(fix("ar", "Free?", "مجاني?"), Some("؟".to_owned()));
        assert_eq!(fix("vi", "Ask.", "Hãy hỏi。"), Some(".".to_owned()));
    }

    #[test]
    fn two_marks_for_one_full_stop_are_mended() {
        for typed in ["፡፡", "::", "፡:"] {
            let own = format!("ሕተቱ{typed}");
            let finding = find(&pair("ti", "Ask.", &own)).unwrap();
            let fix = finding.fix.unwrap();
            assert_eq!((fix.span.start, fix.span.end), ("ሕተቱ".len(), own.len()), "{typed}");
            assert_eq!(fix.text, "።");
        }
        assert_eq!(fix("vi", "Ask.", "Hãy hỏi::"), Some(".".to_owned()));
        assert_eq!(fix("am", "Ask.", "ይጠይቁ።"), None);
    }

    #[test]
    fn a_colon_is_no_full_stop() {
        for (english, own) in [("Bring these:", "Dewch â’r rhain."), ("Ask.", "Gofynnwch:")] {
            assert_eq!(fix("cy", english, own), Some(String::new()), "{own}");
        }
        assert_eq!(fix("cy", "Bring these:", "Dewch â’r rhain:"), None);
        assert_eq!(fix("ti", "Ask:", "ሕተቱ።"), Some(String::new()));
    }

    #[test]
    fn quotes_links_and_facts_do_not_hide_the_mark() {
        assert_eq!(fix("ar", "Ask: \"Is it free?\"", "السؤال: «هل هذا مجاني؟»"), None);
        assert_eq!(fix("ar", "Read [this.]({ $link1 })", "قراءة [هذا.]({ $link1 })"), None);
        assert_eq!(fix("vi", "Call { $tel-999 }.", "Gọi { $tel-999 }"), Some(".".to_owned()));
        assert_eq!(fix("cy", "Call { $tel-999 }", "Ffoniwch { $tel-999 }"), None);
        assert_eq!(fix("ti", "Ask:", "ሕተቱ፦"), None);
        assert_eq!(fix("ti", "Ask:", "ሕተቱ:"), None);
        assert_eq!(fix("ar", "Say: \"Ask.\"", "القول: «السؤال»"), Some(String::new()));
    }
}
