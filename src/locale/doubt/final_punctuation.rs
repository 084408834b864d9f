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

/// A text whose last mark is missing, is of another script, or does not ask where the English does.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    let (wanted, _) = last(&pair.english.text)?;
    let right = own(wanted, pair.language);
    match last(&pair.own.text) {
        None => {
            let message = format!("the English ends with a {}; this text ends with none", name(wanted));
            let finding = pair
                .finding(rules::FINAL_PUNCTUATION, message)
                .hint(format!("end it with `{right}`, and see that nothing of the text is missing"));
            // After a quotation mark a person decides on which side the mark belongs.
            let open = !pair.text.ends_with(CLOSERS);
            Some(if open { finding.fix(end(pair), right.to_string()) } else { finding })
        }
        Some((mark, written)) if mark == wanted => {
            let foreign = foreign(written, pair.language.script) && written != right;
            foreign.then(|| {
                let message = format!(
                    "this text ends with `{written}`; {} is written with `{right}`",
                    pair.language.english
                );
                let finding =
                    pair.finding(rules::FINAL_PUNCTUATION, message).hint(format!("write `{right}`"));
                match pair.text.ends_with(written) {
                    true => {
                        let at = pair.text.len() - written.len_utf8();
                        finding.fix(pair.place.part(at..pair.text.len()), right.to_string())
                    }
                    false => finding,
                }
            })
        }
        Some((mark, _)) if mark == Mark::Question || wanted == Mark::Question => Some(
            pair.finding(
                rules::FINAL_PUNCTUATION,
                format!("the English ends with a {}; this text ends with a {}", name(wanted), name(mark)),
            )
            .hint("see whether both say the same: a question is not an order"),
        ),
        Some(_) => None,
    }
}

/// Marks that close a quotation or a bracket after the last mark of a sentence.
const CLOSERS: [char; 12] = ['»', '”', '“', '"', '\'', '’', '›', ')', '）', ']', '」', '』'];

fn last(text: &str) -> Option<(Mark, char)> {
    let unseen = |c: char| c.is_whitespace() || CLOSERS.contains(&c) || matches!(c, '\u{200E}' | '\u{200F}');
    let written = text.trim_end_matches(unseen).chars().next_back()?;
    let mark = match written {
        '.' | '!' | '…' | '۔' | '።' | '।' | '。' | '！' | '．' => Mark::Stop,
        '?' | '؟' | '？' | '፧' => Mark::Question,
        ':' | '：' | '፦' | '፡' | '፥' => Mark::Colon,
        _ => return None,
    };
    Some((mark, written))
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
fn foreign(written: char, script: Script) -> bool {
    match written {
        '…' => false,
        ':' | '!' => script == Script::Han,
        '.' => true,
        '?' => matches!(script, Script::Arabic | Script::Han),
        '፡' | '፥' | '፧' => script != Script::Ethiopic,
        '！' => script != Script::Han,
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
