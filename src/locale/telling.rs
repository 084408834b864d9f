use crate::text::composed;

/// Words that tell what happened to someone, by language: no title or page name for
/// survivors holds one, because both stay in the history of a phone.
///
/// Source: the words of `facts/terms.toml` of the project's design notes for modern slavery,
/// trafficking, exploitation, forced labour, servitude, victim, survivor, safe house, abuse and rape,
/// and the "Words to avoid" of `facts/languages.md`, both cut down to what does
/// not change with case and number. No speaker has checked either. The subjects of the guide's own
/// pages (asylum, the NRM, sexual health) are not among them: those pages must be found, and many
/// people read of them.
const TELLING: [(&str, &str); 17] = [
    (
        "en",
        "traffick, slave, exploit, forced, servitude, victim, survivor, safe house, abuse, rape, prostitut, smuggl, violen, escap, illegal",
    ),
    ("am", "ባርነት, ባሪያ, በሰው መነገድ, ብዝበዛ, የግዳጅ, በግዳጅ, ተጎጂ, ሰለባ, ከጥቃት, መድፈር, ሕገወጥ"),
    (
        "ar",
        "عبودية, استعباد, عبد, اتجار, استغلال, القسري, ضحية, ضحايا, ناجي, ناجون, اغتصاب, العنف, سكن آمن, غير شرعي",
    ),
    ("bn", "দাসত্ব, পাচার, শোষণ, জোরপূর্বক, ভুক্তভোগী, শিকার, সারভাইভার, ধর্ষ, নির্যাতন, অবৈধ"),
    (
        "ckb",
        "کۆیلا, بازرگانیکردن بە مرۆڤ, چەوساندنەوە, زۆرەملێ, قوربانی, ڕزگاربوو, دەستدرێژ, توندوتیژی, قاچاخ",
    ),
    (
        "cy",
        "caethwas, gaethwas, chaethwas, masnachu pobl, fasnachu pobl, ecsbloet, camfanteis, gamfanteis, gorfodol, orfodol, dioddefw, ddioddefw, goroesw, oroesw, tŷ diogel, dŷ diogel, cam-drin, gam-drin, treisio, dreisio, threisio, trais",
    ),
    ("fa", "برده, قاچاق, بهره‌کشی, اجباری, آسیب‌دیده, قربانی, نجات‌یافته, تجاوز, خشونت, غیرقانونی"),
    (
        "pl",
        "niewol, zniewol, handel ludźmi, handlu ludźmi, wyzysk, przymus, ofiar, ocala, ocalon, gwałt, przemoc, nielegaln",
    ),
    ("ps", "غلام, د انسانانو سوداګر, استثمار, جبري, زیانمن, قرباني, ژغورل شو, تېری, تاوتریخوال, قاچاق"),
    (
        "pt",
        "escrav, tráfico, exploração, forçad, servidão, vítima, sobreviv, casa de abrigo, violação, violência, ilegal",
    ),
    (
        "ro",
        "sclav, trafic, exploat, forțat, servitut, victim, supraviețuitor, supraviețuitoare, protejat, viol, ilegal",
    ),
    ("so", "addoon, ganacsiga dadka, faa'iidaysi, khasab, dhibane, badbaad, kufsi, rabshad, tahriib"),
    ("sq", "skllav, trafikim, shfrytëzim, detyruar, robëri, viktim, mbijetuar, përdhun, dhun, prostitut"),
    ("ti", "ባርነት, ባርያ, ንግዲ ሰባት, ምዝመዛ, ግዴታ, ግዳይ, ግዳያት, ግፍዒ, ምድፋር, ዓመጽ, ዘይሕጋዊ"),
    ("ur", "غلامی, انسانوں کی تجارت, انسانی سمگلنگ, استحصال, جبری, متاثرہ, شکار, تشدد, غیر قانونی"),
    (
        "vi",
        "nô lệ, buôn bán người, buôn người, bóc lột, cưỡng bức, bị ép, nạn nhân, sống sót, hiếp dâm, bạo hành, người rơm",
    ),
    ("zh-Hans", "奴役, 奴隶, 贩运, 贩卖, 剥削, 强迫, 受害, 幸存, 强奸, 性侵, 虐待, 偷渡, 黑户"),
];

/// The first word in a text that tells what happened to someone, if there is one.
pub fn telling(tag: &str, text: &str) -> Option<&'static str> {
    let (_, words) = TELLING.iter().find(|(language, _)| *language == tag)?;
    let text = composed(text).to_lowercase();
    words.split(", ").find(|word| holds(&text, word))
}

/// Whether a word stands in a text. In Latin letters it must begin a word; in other scripts small
/// words are written together with the next, so it may stand anywhere.
fn holds(text: &str, word: &str) -> bool {
    let latin = word.starts_with(|c: char| c < '\u{250}');
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !latin || !before.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::LANGUAGES;

    #[test]
    fn every_language_has_words_as_they_are_compared() {
        for language in &LANGUAGES {
            let words = TELLING.iter().find(|(tag, _)| *tag == language.tag).map(|(_, words)| *words);
            let words: Vec<&str> = words.unwrap_or_default().split(", ").collect();
            assert!(words.len() > 5, "{}", language.tag);
            for word in words {
                assert_eq!((word.to_lowercase().as_str(), &*composed(word), word.trim()), (word, word, word));
            }
        }
    }

    #[test]
    fn a_part_of_another_word_tells_nothing() {
        assert_eq!(telling("en", "Grapes and drapes"), None);
        assert_eq!(telling("en", "Help for Victims"), Some("victim"));
        assert_eq!(telling("ro", "Ultraviolete"), None);
        assert_eq!(telling("ar", "للضحايا"), Some("ضحايا"));
    }
}
