use super::super::language::Script;
use super::{FACT, Pair};
use crate::finding::{Finding, rules};

/// English shorter than this says too little about what to expect: the table was measured on texts
/// of this length and more.
const LEAST: usize = 60;

/// How far a text may lie from what its language leads one to expect: so many times the way from
/// the median to the 90th percentile. That percentile lies 1.28 standard deviations out, so this
/// leaves out about one honest text in several thousand.
const WAYS: i32 = 3;

/// A word or two more or less, which weigh much in a text that is only just not short.
const SLACK: f64 = 10.0;

/// The usual length of a language against English, in characters: the median and the 90th
/// percentile.
///
/// Source: `facts/languages.md` of the project's design notes, "Measured length against English".
/// Its column A (about 295 strings of the NHS COVID-19 app) where there is one; else its column B
/// (strings of the Django web framework 5.2) with 0.12 added, as it says there. That table has no figures for the last three. Tigrinya and Amharic
/// are as measured on 160 unchecked Tigrinya texts of this guide; Pashto is taken to be as wide
/// as Urdu, the widest language in its script.
fn usual(tag: &str) -> Option<(f64, f64)> {
    Some(match tag {
        "ar" => (1.01, 1.25),
        "bn" => (1.12, 1.33),
        "ckb" => (1.14, 1.30),
        "cy" => (1.14, 1.32),
        "fa" => (1.11, 1.26),
        "pl" => (1.18, 1.39),
        "pt" => (1.18, 1.39),
        "ro" => (1.21, 1.46),
        "so" => (1.24, 1.47),
        "sq" => (1.23, 1.39),
        "ur" => (1.15, 1.38),
        "vi" => (1.10, 1.34),
        "zh-Hans" => (0.33, 0.43),
        "am" | "ti" => (0.85, 1.05),
        "ps" => (1.15, 1.38),
        _ => return None,
    })
}

/// A text far shorter or longer than its English leads one to expect in this language.
pub(super) fn find(pair: &Pair<'_>) -> Option<Finding> {
    let english = length(&pair.english.text);
    if english < LEAST {
        return None;
    }
    let own = length(&pair.without_glosses());
    let (median, high) = usual(pair.language.tag)?;
    let spread = (high / median).powi(WAYS);
    let (written, wanted) = (own as f64, english as f64 * median);
    let (what, hint) = if written < wanted / spread - SLACK {
        ("short", "see whether a part of the English is missing, such as the end or a second sentence")
    } else if written > wanted * spread + SLACK {
        ("long", "see whether something was added, or a text was pasted twice")
    } else {
        return None;
    };
    let message = format!(
        "this text is unusually {what} for {}: {own} characters for {english} of English",
        pair.language.english
    );
    Some(pair.finding(rules::UNUSUAL_LENGTH, message).hint(hint))
}

/// The fewest letters of a half: languages double short words for weight.
const HALF: usize = 8;
/// The same in Chinese, where a character is a word.
const HALF_IN_HAN: usize = 4;

/// A text that says the same twice: it was pasted twice.
pub(super) fn twice(pair: &Pair<'_>) -> Option<Finding> {
    let least = if pair.language.script == Script::Han { HALF_IN_HAN } else { HALF };
    // The forms of a plural may well be the same.
    let is_double =
        is_double(&pair.own.text, least) && !pair.text.contains("*[") && !is_double(&pair.english.text, 1);
    is_double.then(|| {
        pair.finding(rules::UNUSUAL_LENGTH, "this text says the same twice")
            .hint("it was pasted twice: take one of the two away")
    })
}

/// Whether the letters, digits and facts of a text are the same ones twice, at least so many each time.
fn is_double(text: &str, least: usize) -> bool {
    if !is_even(text) {
        return false;
    }
    let said = || text.chars().filter(|c| c.is_alphanumeric() || *c == FACT);
    let half = said().count() / 2;
    let small = |c: char| c.to_lowercase();
    half >= least && said().take(half).flat_map(small).eq(said().skip(half).flat_map(small))
}

/// Whether each letter of ASCII stands in a text an even number of times: so it is in whatever is
/// said twice, and hardly ever else, which saves a closer look.
fn is_even(text: &str) -> bool {
    let letters = text.bytes().filter(u8::is_ascii_alphabetic);
    letters.fold(0_u32, |odd, letter| odd ^ (1 << (letter & 31))) == 0
}

/// The number of characters; facts are as long as they are in English.
fn length(text: &str) -> usize {
    text.chars().count() - text.matches(FACT).count()
}

#[cfg(test)]
mod tests {
    use super::super::example::pair;
    use super::*;

    const ENGLISH: &str =
        "You can ask for an interpreter. It costs you nothing, and it is your right in every nation.";

    fn said(tag: &str, own: &str) -> Option<String> {
        find(&pair(tag, ENGLISH, own)).map(|finding| finding.message)
    }

    #[test]
    fn a_whole_translation_passes_in_every_script() {
        for (tag, own) in [
            ("ar", "يمكنك طلب مترجم شفوي. لن يكلفك ذلك شيئاً، وهو حق لك في كل إقليم من الأقاليم."),
            ("ti", "ተርጓሚ ክትሓቱ ትኽእሉ ኢኹም። ዋላ ሓንቲ ኣይትኸፍሉን፣ ኣብ ነፍሲ ወከፍ ክፍሊ ድማ መሰልኩም እዩ።"),
            (
                "vi",
                "Bạn có thể xin thông dịch viên. Bạn không phải trả tiền, và đó là quyền của bạn ở mọi xứ.",
            ),
            ("zh-Hans", "您可以要求口译员。这对您是免费的，而且在每个地区都是您的权利。"),
            (
                "cy",
                "Gallwch ofyn am gyfieithydd. Nid yw'n costio dim i chi, ac mae'n hawl i chi ym mhob gwlad.",
            ),
            ("bn", "আপনি দোভাষী চাইতে পারেন। এতে আপনার কোনো খরচ হবে না, এবং প্রতিটি দেশে এটি আপনার অধিকার।"),
        ] {
            assert_eq!(said(tag, own), None, "{tag}");
        }
    }

    #[test]
    fn half_of_it_does_not() {
        for (tag, own) in [
            ("ar", "يمكنك طلب مترجم شفوي."),
            ("ti", "ተርጓሚ ክትሓቱ ትኽእሉ ኢኹም።"),
            ("vi", "Bạn có thể xin thông dịch viên."),
            ("cy", "Gallwch ofyn am gyfieithydd."),
            ("bn", "আপনি দোভাষী চাইতে পারেন।"),
            ("zh-Hans", "口译员"),
        ] {
            assert!(said(tag, own).is_some_and(|message| message.contains("short")), "{tag}");
        }
        assert!(said("zh-Hans", ENGLISH).is_some_and(|message| message.contains("long")));
    }

    #[test]
    fn a_text_pasted_twice_is_seen_however_short() {
        let doubled = |tag: &str, english: &str, own: &str| twice(&pair(tag, english, own)).is_some();
        for (tag, own) in [
            ("cy", "Gofynnwch am help. Gofynnwch am help."),
            ("cy", "Gofynnwch am helpgofynnwch am help."),
            ("ar", "اطلب المساعدة.اطلب المساعدة."),
            ("ti", "ሓገዝ ክትሓቱ ትኽእሉ ኢኹም። ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።"),
            ("zh-Hans", "请求帮助。请求帮助。"),
        ] {
            assert!(doubled(tag, "Ask for help.", own), "{tag}: {own}");
        }
        for (tag, own) in [("vi", "Thường thường"), ("cy", "Gofynnwch am help, help."), ("zh-Hans", "谢谢")]
        {
            assert!(!doubled(tag, "Ask for help.", own), "{tag}: {own}");
        }
        assert!(!doubled("cy", "Breathe in. Breathe in.", "Anadlwch i mewn. Anadlwch i mewn."));
    }

    #[test]
    fn short_texts_say_nothing() {
        assert!(find(&pair("ar", "Ask for an interpreter.", "ط")).is_none());
    }
}
