//! Mistakes and malice in a translator's file, one at a time between two sound texts. Each attack is
//! refused by its rule, the block falls back to English, and what stands around it is shown as it
//! is. Beside each stands a harmless twin that is taken, so that the refusal is shown to be for its
//! cause.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test ends at what it did not expect"
)]

mod book;

use book::folder;
use fingerpost::finding::Severity;
use fingerpost::guide::{self, SegmentId};
use fingerpost::locale::{self, Message};
use fingerpost::tree::Tree;
use fingerpost::{Built, Options, finding::Found};
use std::collections::BTreeSet;

/// An attack on one block. `ID` in a text stands for the id of the block's message; a text without it
/// is what stands after the `=`.
struct Case {
    name: &'static str,
    language: &'static str,
    english: &'static str,
    rule: &'static str,
    attack: &'static str,
    twin: &'static str,
}

/// `name | language | rule | English`, the attack, its twin.
const fn case(
    name: &'static str,
    (language, rule, english): (&'static str, &'static str, &'static str),
    attack: &'static str,
    twin: &'static str,
) -> Case {
    Case { name, language, english, rule, attack, twin }
}

const SIGN: &str = "Do not sign.";
const PRESS: &str = "Press 5 now.";
const CALL: &str = "Call { $tel-999 }.";
const BOTH: &str = "Call { $tel-999 } or { $tel-help }.";
const READ: &str = "Read [this page](index.md).";

const BROKEN: &str = "broken-message";
const NAMES: &str = "placeholders-differ";
const DIGITS: &str = "digits-differ";
const LINK: &str = "link-by-hand";
const HIDDEN: &str = "hidden-characters";
const FLUENT: &str = "not-plain";
const MARKUP: &str = "leftover-markup";

const CASES: &[Case] = &[
    // A text cut short: half of "Do not sign" is the opposite advice.
    case("a second line in Vietnamese", ("vi", BROKEN, SIGN), "Đừng\nký.", "Đừng ký."),
    case("a second line in Arabic", ("ar", BROKEN, SIGN), "لا\nتوقّع.", "لا توقّع."),
    case("a second line in Tigrinya", ("ti", BROKEN, SIGN), "ኣይትፈርሙ\nኢኹም።", "ኣይትፈርሙ ኢኹም።"),
    case("a second line in Bengali", ("bn", BROKEN, SIGN), "সই\nকরবেন না।", "সই করবেন না।"),
    case("a second line in Chinese", ("zh-Hans", BROKEN, SIGN), "不要\n签字。", "不要签字。"),
    case("a second line in Welsh", ("cy", BROKEN, SIGN), "Peidiwch\nâ llofnodi.", "Peidiwch â llofnodi."),
    case("a second line in Urdu", ("ur", BROKEN, SIGN), "دستخط\nنہ کریں۔", "دستخط نہ کریں۔"),
    case("text after an empty line", ("vi", BROKEN, SIGN), "Đừng\n\nký.", "Đừng\n\n    ký."),
    case("an indented line with a star", ("vi", BROKEN, SIGN), "Đừng\n    * ký.", "Đừng\n    ký."),
    case("an indented line with a square bracket", ("vi", BROKEN, SIGN), "Đừng\n    [ký].", "Đừng\n    ký."),
    case("an indented line with a closing bracket", ("vi", BROKEN, SIGN), "Đừng\n    } ký.", "Đừng\n    ký."),
    case("an attribute of Latin letters", ("vi", FLUENT, SIGN), "Đừng\n    .title = ký", "Đừng ký title."),
    case("a second line that looks like a text", ("vi", BROKEN, SIGN), "Đừng\nký ngay = không.", "Đừng ký."),
    case("a text without words", ("vi", BROKEN, SIGN), "ID =", "ID = Đừng ký."),
    case("a cut with the line ends of Windows", ("vi", BROKEN, SIGN), "Đừng\r\nký.\r\n", "Đừng ký.\r\n"),
    case("a cut with the line ends of old computers", ("vi", BROKEN, SIGN), "Đừng\rký.\r", "Đừng ký.\r"),
    case(
        "two texts for one id",
        ("vi", "duplicate-message", SIGN),
        "ID = Đừng ký.\n\nID = Hãy ký.",
        "ID = Đừng ký.",
    ),
    case("an id of no block", ("vi", "unknown-message", SIGN), "xx-ID = Đừng ký.", "ID = Đừng ký."),
    // The names of facts.
    case("a name left out", ("vi", NAMES, CALL), "Gọi số này.", "Gọi số { $tel-999 } này."),
    case("a name twice", ("vi", NAMES, CALL), "Gọi { $tel-999 } { $tel-999 }.", "Gọi { $tel-999 }."),
    case(
        "a name in place of another",
        ("vi", NAMES, BOTH),
        "Gọi { $tel-999 } hoặc { $tel-999 }.",
        "Gọi { $tel-help } hoặc { $tel-999 }.",
    ),
    case("a name of another fact", ("vi", NAMES, CALL), "Gọi { $tel-help }.", "Gọi {$tel-999}."),
    case("a name added", ("vi", NAMES, SIGN), "Đừng ký { $tel-999 }.", "Đừng ký."),
    case("a name in wide brackets", ("zh-Hans", NAMES, CALL), "拨打｛ $tel-999 ｝。", "拨打{ $tel-999 }。"),
    case("a translated name", ("vi", BROKEN, CALL), "Gọi { $điện-thoại }.", "Gọi { $tel-999 }."),
    case("a name without its dollar", ("vi", FLUENT, CALL), "Gọi { tel-999 }.", "Gọi { $tel-999 }."),
    case("a bracket that does not close", ("vi", BROKEN, CALL), "Gọi { $tel-999.", "Gọi { $tel-999 }."),
    // Digits, in every dress.
    case("another number", ("vi", DIGITS, PRESS), "Bấm 6 ngay.", "Bấm 5 ngay."),
    case("a number more", ("vi", DIGITS, PRESS), "Bấm 5 hoặc 7 ngay.", "Bấm 5 hoặc năm ngay."),
    case("a number doubled", ("vi", DIGITS, PRESS), "Bấm 55 ngay.", "Bấm 5, 5 ngay."),
    case("digits of Arabic", ("ar", DIGITS, PRESS), "اضغط ٥ الآن.", "اضغط 5 الآن."),
    case("digits of Persian", ("fa", DIGITS, PRESS), "۵ را فشار دهید.", "5 را فشار دهید."),
    case("digits of Bengali", ("bn", DIGITS, PRESS), "এখন ৫ চাপুন।", "এখন 5 চাপুন।"),
    case("digits of Devanagari", ("bn", DIGITS, PRESS), "এখন ५ চাপুন।", "এখন 5 চাপুন।"),
    case("numbers of Ethiopic", ("ti", DIGITS, PRESS), "ሕጂ ፭ ጠውቑ።", "ሕጂ 5 ጠውቑ።"),
    case("digits of Burmese", ("vi", DIGITS, PRESS), "Bấm ၅ ngay.", "Bấm 5 ngay."),
    case("digits of Khmer", ("vi", DIGITS, PRESS), "Bấm ៥ ngay.", "Bấm 5 ngay."),
    case("digits of Thai", ("vi", DIGITS, PRESS), "Bấm ๕ ngay.", "Bấm 5 ngay."),
    case("wide digits", ("zh-Hans", DIGITS, PRESS), "现在按５。", "现在按5。"),
    case("raised digits", ("vi", DIGITS, PRESS), "Bấm ⁶ ngay.", "Bấm 5 ngay."),
    case("circled digits", ("vi", DIGITS, PRESS), "Bấm ⑥ ngay.", "Bấm 5 ngay."),
    case("digits of mathematics", ("vi", DIGITS, PRESS), "Bấm 𝟔 ngay.", "Bấm 5 ngay."),
    case("a fraction", ("vi", DIGITS, PRESS), "Bấm ½ ngay.", "Bấm 5 ngay."),
    // What else Fluent can do.
    case("a literal that hides digits", ("vi", FLUENT, SIGN), "Gọi { \"0900\" }.", "Đừng ký { \"{\" }."),
    case("a literal of escapes", ("vi", FLUENT, SIGN), "Gọi { \"\\u0039\" }.", "Đừng ký \\ux."),
    case("a number as a literal", ("vi", FLUENT, SIGN), "Gọi { 999 }.", "Đừng ký."),
    case("another text by its id", ("vi", FLUENT, SIGN), "Hãy { exit }.", "Hãy (exit)."),
    case("a term", ("vi", FLUENT, SIGN), "Hãy { -exit }.", "Hãy -exit."),
    case("a function", ("vi", FLUENT, CALL), "Gọi { NUMBER($tel-999) }.", "Gọi { $tel-999 }."),
    case(
        "a choice",
        ("vi", FLUENT, CALL),
        "{ $tel-999 ->\n   *[a] Gọi { $tel-999 }.\n}",
        "Gọi { $tel-999 }.",
    ),
    case("a name with an attribute", ("vi", FLUENT, SIGN), "Hãy { exit.title }.", "Hãy exit.title."),
    // Addresses and HTML.
    case("bold as HTML", ("vi", LINK, SIGN), "<b>Đừng</b> ký.", "**Đừng** ký."),
    case("a script", ("vi", LINK, SIGN), "Đừng ký<script>x()</script>.", "Đừng ký (script)."),
    case("a picture as HTML", ("vi", LINK, SIGN), "Đừng ký <img src=x onerror=y>.", "Đừng ký \\<img."),
    case("a comment as HTML", ("vi", LINK, SIGN), "Đừng <!-- --> ký.", "Đừng -- ký."),
    case("a link as HTML", ("vi", LINK, SIGN), "Đừng <a href=\"x\">ký</a>.", "Đừng (a) ký."),
    case("an address", ("vi", LINK, SIGN), "Đừng ký: https://evil.example/a.", "Đừng ký: https."),
    case("an address without its start", ("vi", LINK, SIGN), "Đừng ký www.evil.example.", "Đừng ký www."),
    case("an address of two slashes", ("vi", LINK, SIGN), "Đừng ký //evil.com.", "Đừng ký và/hoặc."),
    case("a website's name", ("vi", LINK, SIGN), "Đừng ký evil.com.", "Đừng ký. Com."),
    case("a website's name of foreign letters", ("vi", LINK, SIGN), "Đừng ký еvil.com.", "Đừng ký еvil com."),
    case("a website's name in code", ("vi", LINK, SIGN), "Đừng ký xn--vil-8cd.com.", "Đừng ký xn--vil."),
    case("a website's name with a wide dot", ("zh-Hans", LINK, SIGN), "不要签 evil．com。", "不要签 evil 。"),
    case("an email", ("vi", LINK, SIGN), "Đừng ký, viết ai@evil.example.", "Đừng ký, viết ai ơi."),
    case("an address between angles", ("vi", LINK, SIGN), "Đừng ký <https://evil.example>.", "Đừng ký ‹a›."),
    case("a link by hand", ("vi", LINK, SIGN), "Đừng [ký](https://evil.example).", "Đừng [ký]."),
    case("a link to a script", ("vi", LINK, SIGN), "Đừng [ký](javascript:x).", "Đừng ký (javascript)."),
    case(
        "a link that leads elsewhere",
        ("vi", NAMES, READ),
        "Đọc [này](other.md).",
        "Đọc [này]({ $link1 }).",
    ),
    case(
        "a link with an address behind",
        ("vi", LINK, SIGN),
        "Đừng [ký][x]. [x]: //evil.com",
        "Đừng [ký][x].",
    ),
    case("a picture", ("vi", LINK, READ), "Đọc ![này]({ $link1 }).", "Đọc [này]({ $link1 })!"),
    case(
        "a link that lost its brackets",
        ("vi", MARKUP, READ),
        "Đọc này { $link1 }.",
        "Đọc [này]({ $link1 }).",
    ),
    case(
        "a link with a space in it",
        ("vi", MARKUP, READ),
        "Đọc [này] ({ $link1 }).",
        "Đọc [này]({ $link1 }).",
    ),
    // What nobody sees.
    case("text turned round", ("vi", HIDDEN, SIGN), "Đừng \u{202E}ký.", "Đừng ký."),
    case("text embedded", ("ar", HIDDEN, SIGN), "لا \u{202B}توقّع\u{202C}.", "لا \u{200F}توقّع."),
    case("text isolated", ("ar", HIDDEN, SIGN), "لا \u{2067}توقّع\u{2069}.", "لا \u{200E}توقّع."),
    case("a space of no width", ("vi", HIDDEN, SIGN), "Đừng\u{200B} ký.", "Đừng\u{A0}ký."),
    case("a joiner of words", ("vi", HIDDEN, SIGN), "Đừng\u{2060} ký.", "Đừng-ký."),
    case("a soft hyphen", ("vi", HIDDEN, SIGN), "Đừ\u{AD}ng ký.", "Đừng ký."),
    case("a byte order mark inside", ("vi", HIDDEN, SIGN), "Đừng\u{FEFF} ký.", "Đừng ký."),
    case("tag characters", ("vi", HIDDEN, SIGN), "Đừng\u{E0041}\u{E0042} ký.", "Đừng 🏴 ký."),
    case("a character of private use", ("vi", HIDDEN, SIGN), "Đừng \u{E000}ký.", "Đừng ký."),
    case("a joiner where none is needed", ("vi", HIDDEN, SIGN), "Đừ\u{200D}ng ký.", "Đừng ký."),
    case("a joiner that parts letters", ("ti", HIDDEN, SIGN), "ኣይ\u{200C}ትፈርሙ።", "ኣይትፈርሙ።"),
    case("a filler", ("vi", HIDDEN, SIGN), "Đừng\u{3164}ký.", "Đừng ký."),
    case("a control character", ("vi", HIDDEN, SIGN), "Đừng \u{7}ký.", "Đừng ký."),
    // Marks that would be shown.
    case("bold that does not close", ("vi", MARKUP, SIGN), "**Đừng ký.", "**Đừng** ký."),
    case("bold before a letter", ("ar", MARKUP, SIGN), "**لا:**توقّع.", "**لا:** توقّع."),
    case("code", ("vi", MARKUP, SIGN), "Đừng `ký`.", "Đừng “ký”."),
    case("a link without its words", ("vi", MARKUP, SIGN), "Đừng ký](x).", "Đừng ký (x)."),
];

fn raw(text: &str, id: &SegmentId) -> String {
    if text.contains("ID") { text.replace("ID", id.as_str()) } else { format!("{id} = {text}") }
}

/// A page of which the middle one of three texts is attacked.
fn tree(case: &Case, text: &str) -> (Tree, SegmentId) {
    let page = format!(
        "+++\ntitle = \"Page\"\nsummary = \"About it.\"\nreviewed_by = [\"A nurse, 2026-11-01\"]\n+++\n\nBefore it.\n\n{}\n\nAfter it.\n",
        case.english
    );
    let settings = format!("languages = [\"en\", \"{}\"]\n[thresholds]\npage = 1\n", case.language);
    let tree = folder::default_files()
        .with(folder::file("content/guide.toml"), settings.into_bytes())
        .with(folder::file("content/page.md"), page.into_bytes());
    let guide = guide::read(&tree).value;
    let segments = guide.page("page").unwrap().full.segments();
    let id = segments.iter().map(|segment| &segment.id).nth(3).unwrap().clone();
    let of = |english: &str| SegmentId::of(english, None);
    let file = format!(
        "{} = Wana.\n\n{} = Kuhusu.\n\n{} = Mbele.\n\n{}\n\n{} = Nyuma.\n",
        of("Page"),
        of("About it."),
        of("Before it."),
        raw(text, &id),
        of("After it.")
    );
    (tree.with(folder::file(&format!("locales/{}/page.ftl", case.language)), file.into_bytes()), id)
}

fn build(tree: &Tree) -> Found<Built> {
    let today = "2026-11-22".parse().unwrap();
    fingerpost::build(tree, &Options { today, draft: false, base_url: None, languages: Vec::new() })
}

/// The text of the middle block, as readers of the language get it: whether it is translated.
fn is_translated(tree: &Tree, language: &str, id: &SegmentId) -> bool {
    let guide = guide::read(tree).value;
    let locales = locale::read(tree, &guide, &[]).value;
    let locale = locales.0.iter().find(|locale| locale.language.tag == language).unwrap();
    matches!(locale.catalogs["page"].get(id.as_str()), Some(Message::Translated { .. }))
}

/// What is wrong with how an attack, or a twin, was met.
fn judge(case: &Case, text: &str, attacks: bool) -> Vec<String> {
    let (tree, id) = tree(case, text);
    let built = build(&tree);
    let file = format!("locales/{}/page.ftl", case.language);
    let refused: Vec<_> = built
        .findings
        .iter()
        .filter(|finding| finding.severity >= Severity::Refuse)
        .map(|finding| (finding.rule.id, finding.place.as_ref().map(|place| place.file.to_string())))
        .collect();
    let page = built.value.files.get(&format!("{}/page.html", case.language)).unwrap();
    let page = std::str::from_utf8(page).unwrap();
    let mut wrong = Vec::new();
    for sound in ["Mbele.", "Nyuma.", "Wana"] {
        if !page.contains(sound) {
            wrong.push(format!("{}: `{sound}` around it is gone", case.name));
        }
    }
    if let Some(stray) = refused.iter().find(|(_, place)| place.as_deref() != Some(&file)) {
        wrong.push(format!("{}: also {stray:?}", case.name));
    }
    if attacks {
        if !refused.iter().any(|(rule, _)| *rule == case.rule) {
            wrong.push(format!("{}: not refused by {}, but {refused:?}", case.name, case.rule));
        }
        if is_translated(&tree, case.language, &id) || !page.contains("<p class=\"english\"") {
            wrong.push(format!("{}: it is shown", case.name));
        }
    } else {
        if !refused.is_empty() {
            wrong.push(format!("{}: its twin is refused: {refused:?}", case.name));
        }
        if !is_translated(&tree, case.language, &id) || page.contains("<p class=\"english\"") {
            wrong.push(format!("{}: its twin is not shown", case.name));
        }
    }
    wrong
}

#[test]
fn every_attack_is_refused_for_its_cause_and_harms_nothing_else() {
    let names: BTreeSet<&str> = CASES.iter().map(|case| case.name).collect();
    assert!(names.len() == CASES.len() && names.len() >= 60, "{} names for {}", names.len(), CASES.len());
    let wrong: Vec<String> = CASES
        .iter()
        .flat_map(|case| [judge(case, case.attack, true), judge(case, case.twin, false)].concat())
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Joiners are spelling where letters join.
#[test]
fn joiners_are_taken_where_the_language_is_written_with_them() {
    for (language, text) in [("fa", "امضا نمی\u{200C}کنید."), ("bn", "সই কর\u{200D}বেন না।")]
    {
        let case = Case { language, ..case("a joiner", ("", HIDDEN, SIGN), "", "") };
        assert_eq!(judge(&case, text, false), Vec::<String>::new());
    }
}

/// What cannot be read may be the rest of the text before it, so that one is not shown either: the
/// text after it is.
#[test]
fn what_cannot_be_read_takes_the_text_before_it_with_it() {
    let case = &CASES[0];
    for text in
        ["ID Đừng ký.", "<<<<<<< HEAD\nID = Đừng ký.\n=======\nID = Hãy ký.\n>>>>>>> theirs", "ID: Đừng ký."]
    {
        let (tree, id) = tree(case, text);
        let built = build(&tree);
        let page = built.value.files.get("vi/page.html").unwrap();
        let page = std::str::from_utf8(page).unwrap();
        assert!(!page.contains("Mbele.") && page.contains("Nyuma."), "{text}");
        assert!(!is_translated(&tree, "vi", &id) && page.contains("Do not sign."), "{text}");
        assert!(built.findings.iter().any(|finding| finding.rule.id == BROKEN), "{text}");
    }
    assert_eq!(judge(case, "ID = Đừng ký.", false), Vec::<String>::new());
}

/// A line of five million letters ends in words: nothing is lost, nothing is slow beyond use.
#[test]
fn a_line_of_five_million_letters_harms_nothing_else() {
    let case = &CASES[0];
    let long = format!("Đừng {}.", "ký ".repeat(1_250_000));
    assert_eq!(judge(case, &long, false), Vec::<String>::new());
}

/// Brackets in brackets are not read at all, since the parser would run out of space: the file falls
/// back whole, and the rest of the guide does not.
#[test]
fn deep_brackets_take_their_own_file_only() {
    let case = &CASES[0];
    let (tree, _) = tree(case, &"{ ".repeat(2_000));
    let built = build(&tree);
    let refused: Vec<_> =
        built.findings.iter().filter(|finding| finding.severity == Severity::Refuse).collect();
    assert!(refused.iter().any(|finding| finding.rule.id == BROKEN), "{refused:?}");
    let page = built.value.files.get("vi/page.html").unwrap();
    assert!(std::str::from_utf8(page).unwrap().contains("Do not sign."));
    let shallow = "{ \"{\" } ".repeat(60);
    assert_eq!(judge(case, &format!("Đừng ký {shallow}"), false), Vec::<String>::new());
}
