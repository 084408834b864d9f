use super::Translation;
use crate::finding::{Finding, rules};

/// Endings of web addresses that are worth looking for in running text.
const ENDINGS: [&str; 30] = [
    "com", "org", "net", "uk", "info", "io", "gov", "edu", "eu", "vn", "me", "co", "app", "dev", "site",
    "online", "xyz", "top", "biz", "ly", "gl", "de", "ru", "cn", "ir", "so", "al", "link", "click", "page",
];

/// An address written into a translation: a link that nobody at the charity has seen.
pub(super) fn find(translation: &Translation<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if !may_hold_address(translation.text) {
        return found;
    }
    let mut at = 0;
    for word in
        translation.text.split_inclusive([' ', '\u{a0}', '\n', '(', ')', '<', '>', '"', '،', '。', '，'])
    {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/' && c != '@');
        let start = at + word.find(bare).unwrap_or(0);
        at += word.len();
        if bare.contains(['.', '/', '@']) && is_address(bare) && !translation.segment.text.contains(bare) {
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
    text.bytes().zip(text.bytes().skip(1).map(Some).chain([None])).any(|(byte, next)| match byte {
        b'/' | b'@' => true,
        b'.' => next.is_some_and(|next| !matches!(next, b' ' | b'\n' | b'(' | b')' | b'<' | b'>' | b'"')),
        _ => false,
    })
}

fn is_address(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    if lower.contains("://") || lower.starts_with("www.") || (lower.contains('@') && lower.contains('.')) {
        return true;
    }
    let host = lower.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
    let mut labels = host.rsplit('.');
    let ending = labels.next().unwrap_or_default();
    let before = labels.next().unwrap_or_default();
    ENDINGS.contains(&ending)
        && !before.is_empty()
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::{is_address, may_hold_address};

    #[test]
    fn addresses_are_told_from_words() {
        for address in ["https://x", "www.nhs.uk", "evil.example.com/a", "a@b.org", "NHS.UK", "bit.ly/x"] {
            assert!(is_address(address), "{address}");
            assert!(may_hold_address(&format!("Lời ({address}).")), "{address}");
        }
        for word in ["A&E", "TP.HCM", "9.90", "e.g", "GP.", "ISO", "الطبيب.com.لا"] {
            assert!(!is_address(word), "{word}");
        }
    }
}
