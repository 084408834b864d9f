use sha2::{Digest, Sha256};

/// What a page may ask for of the site's own files, later than itself.
pub(super) enum Asks {
    Nothing,
    /// Scripts, for the search and for reading aloud.
    Scripts,
    /// The worker that keeps a language, and the page on which removing ends.
    Worker,
}

/// The policy that allows texts on the page by their hashes, and what it asks for of the site's own. A
/// file cannot be named by its hash on a disk, nor by its address in a sub-path.
pub(super) fn policy(style: &str, scripts: &[&str], asks: &Asks) -> String {
    let mut allowed: Vec<String> = scripts
        .iter()
        .filter(|script| !script.is_empty())
        .map(|script| format!("'{}'", source_hash(script)))
        .collect();
    if matches!(asks, Asks::Scripts) {
        allowed.push("'self'".to_owned());
    }
    let scripts = if allowed.is_empty() { "'none'".to_owned() } else { allowed.join(" ") };
    let own = match asks {
        Asks::Worker => "connect-src 'self'; worker-src 'self'",
        Asks::Nothing | Asks::Scripts => "worker-src 'none'",
    };
    format!(
        "default-src 'none'; style-src '{}'; script-src {scripts}; img-src 'self' data:; {own}; base-uri 'none'; form-action 'none'",
        source_hash(style)
    )
}

/// The hash of an inline text as a content security policy names it (CSP level 3, hash-source).
pub fn source_hash(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text)))
}

pub(super) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = ALPHABET.get((bits >> (18 - 6 * place) & 63) as usize).copied().unwrap_or(b'A');
            text.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_specification() {
        // RFC 4648, section 10.
        assert_eq!(base64(b"foobar"), "Zm9vYmFy");
        assert_eq!(base64(b"fooba"), "Zm9vYmE=");
        assert_eq!(base64(b"foob"), "Zm9vYg==");
        // The example of CSP level 3, section 8.3.
        assert_eq!(
            source_hash("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }
}
