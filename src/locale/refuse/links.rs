use super::Translation;
use crate::finding::{Finding, rules};

/// Endings of web addresses that are worth looking for in running text.
const ENDINGS: [&str; 30] = [
    "com", "org", "net", "uk", "info", "io", "gov", "edu", "eu", "vn", "me", "co", "app", "dev", "site",
    "online", "xyz", "top", "biz", "ly", "gl", "de", "ru", "cn", "ir", "so", "al", "link", "click", "page",
];

/// Endings in other letters.
const FOREIGN_ENDINGS: [&str; 9] = ["рф", "中国", "中國", "公司", "网络", "网址", "شبكة", "موقع", "ایران"];

/// An address written into a translation: a link that nobody at the charity has seen.
pub(super) fn find(translation: &Translation<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if !may_hold_address(translation.text) {
        return found;
    }
    let mut at = 0;
    for word in words(translation.text) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(plain(c), '/' | '@'));
        let start = at + word.find(bare).unwrap_or(0);
        at += word.len();
        let has_sign = bare.contains(|c| plain(c) != ' ');
        if has_sign && is_address(&latin(bare)) && !translation.segment.text.contains(bare) {
            let place = translation.part(start..start + bare.len());
            found.push(
                translation
                    .finding(
                        rules::LINK_BY_HAND,
                        place,
                        format!("`{bare}` is an address; a translation cannot bring one in"),
                    )
                    .hint("take it away; where a link leads is decided in the English page")
                    .hint("if these are two sentences, put a space after the full stop"),
            );
        }
    }
    found
}

/// Whether it is worth looking for an address: most sentences have a full stop only at their end.
fn may_hold_address(text: &str) -> bool {
    let goes_on = |(at, _)| {
        let next = text.as_bytes().get(at + 1);
        next.is_some_and(|next| !matches!(next, b' ' | b'\n' | b'(' | b')' | b'<' | b'>' | b'"'))
    };
    // The last two are what the dots and strokes of Chinese and the wide ones begin with.
    text.bytes().any(|byte| matches!(byte, b'/' | b'@' | 0xE3 | 0xEF)) || text.match_indices('.').any(goes_on)
}

/// The sign of an address that a character is, or looks like and works like in a browser; a space
/// for all others.
fn plain(c: char) -> char {
    match c {
        '.' | '．' | '。' | '｡' => '.',
        '/' | '／' => '/',
        '@' | '＠' => '@',
        _ => ' ',
    }
}

/// A word with the signs of an address as they are in Latin.
fn latin(word: &str) -> String {
    word.chars().map(|c| if plain(c) == ' ' { c } else { plain(c) }).collect()
}

/// The parts of a text that spaces and brackets part. A Chinese full stop parts them too, unless it
/// stands between Latin letters, where a browser takes it for a dot.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut before = ' ';
        let mut letters = rest.char_indices().peekable();
        let mut end = rest.len();
        while let Some((at, c)) = letters.next() {
            let next = letters.peek().map_or(' ', |(_, next)| *next);
            let parts = match c {
                ' ' | '\u{a0}' | '\n' | '(' | ')' | '<' | '>' | '"' | '،' | '，' => true,
                '。' => !(before.is_ascii_alphanumeric() && next.is_ascii_alphanumeric()),
                _ => false,
            };
            if parts {
                end = at + c.len_utf8();
                break;
            }
            before = c;
        }
        let (word, after) = rest.split_at_checked(end)?;
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

fn is_address(word: &str) -> bool {
    let lower = word.to_lowercase();
    if lower.contains("://") || lower.starts_with("www.") || (lower.contains('@') && lower.contains('.')) {
        return true;
    }
    let host = lower.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
    let mut labels = host.rsplit('.');
    let ending = labels.next().unwrap_or_default();
    let before = labels.next().unwrap_or_default();
    // Letters of other scripts that look like Latin ones lead to another website of the same name.
    (ENDINGS.contains(&ending) || FOREIGN_ENDINGS.contains(&ending))
        && !before.is_empty()
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
}

#[cfg(test)]
mod tests {
    use super::{is_address, latin, may_hold_address, words};

    #[test]
    fn addresses_are_told_from_words() {
        for address in [
            "https://x",
            "www.nhs.uk",
            "evil.example.com/a",
            "a@b.org",
            "NHS.UK",
            "bit.ly/x",
            "еvil.com",
            "例子.中国",
        ] {
            assert!(is_address(address), "{address}");
            assert!(may_hold_address(&format!("Lời ({address}).")), "{address}");
        }
        for word in ["A&E", "TP.HCM", "9.90", "e.g", "GP.", "ISO", "الطبيب.com.لا"] {
            assert!(!is_address(word), "{word}");
        }
    }

    #[test]
    fn dots_of_other_scripts_are_dots_where_a_browser_takes_them_for_such() {
        assert!(is_address(&latin("evil．com")) && is_address(&latin("ai＠evil。example")));
        let parts: Vec<&str> = words("看evil。com。去GP。医生(NHS)").collect();
        assert_eq!(parts, ["看evil。com。", "去GP。", "医生(", "NHS)"]);
    }
}
