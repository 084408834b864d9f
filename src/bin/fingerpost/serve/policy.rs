use sha2::{Digest, Sha256};

/// A page whose own content security policy allows one script and one style more, by their hashes,
/// and to ask its own server for news. A page without a policy stays as it is.
pub(super) fn allowing(page: &str, script: &str, style: &str) -> String {
    let Some((start, end, quote)) = value(page) else { return page.to_owned() };
    let (Some(before), Some(policy), Some(after)) =
        (page.get(..start), page.get(start..end), page.get(end..))
    else {
        return page.to_owned();
    };
    let mut rules = Rules::read(&unescaped(policy));
    rules.allow(&["script-src-elem", "script-src"], &hash(script));
    rules.allow(&["style-src-elem", "style-src"], &hash(style));
    rules.allow(&["connect-src"], "'self'");
    let policy = escaped(&rules.write());
    let policy = if quote == '"' { policy } else { policy.replace('\'', "&#39;") };
    format!("{before}{policy}{after}")
}

/// Where the policy stands in a page: its first byte, the byte after its last, and its quote.
fn value(page: &str) -> Option<(usize, usize, char)> {
    let lower = page.to_ascii_lowercase();
    let name = lower.find("content-security-policy")?;
    let tag = lower.get(..name)?.rfind("<meta")?;
    let content = tag + lower.get(tag..)?.find(" content=")? + " content=".len();
    let quote = lower.get(content..)?.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let start = content + 1;
    Some((start, start + lower.get(start..)?.find(quote)?, quote))
}

/// A policy as its directives, in order: a name and what it allows.
struct Rules(Vec<(String, Vec<String>)>);

impl Rules {
    fn read(policy: &str) -> Self {
        let directive = |text: &str| {
            let mut words = text.split_whitespace().map(str::to_owned);
            words.next().map(|name| (name.to_ascii_lowercase(), words.collect()))
        };
        Self(policy.split(';').filter_map(directive).collect())
    }

    fn find(&mut self, name: &str) -> Option<&mut Vec<String>> {
        self.0.iter_mut().find(|(own, _)| own == name).map(|(_, sources)| sources)
    }

    /// Allows a source where the first of the names that is there rules, else where `default-src`
    /// does. Where neither is there, everything is allowed already.
    fn allow(&mut self, names: &[&str], source: &str) {
        let there = names.iter().find(|name| self.find(name).is_some()).copied();
        let name = match (there, names.last()) {
            (Some(name), _) => name,
            (None, Some(name)) => {
                let Some(default) = self.find("default-src").cloned() else { return };
                self.0.push(((*name).to_owned(), default));
                name
            }
            (None, None) => return,
        };
        let Some(sources) = self.find(name) else { return };
        sources.retain(|old| !old.eq_ignore_ascii_case("'none'"));
        let by_hash = sources.iter().any(|old| old.starts_with("'sha") || old.starts_with("'nonce-"));
        let inline = !by_hash && sources.iter().any(|old| old == "'unsafe-inline'");
        // A hash would switch 'unsafe-inline' off, and with it what the page itself needs.
        if !inline && !sources.iter().any(|old| old == source) {
            sources.push(source.to_owned());
        }
    }

    fn write(&self) -> String {
        let directive = |(name, sources): &(String, Vec<String>)| {
            let words: Vec<&str> = std::iter::once(name).chain(sources).map(String::as_str).collect();
            words.join(" ")
        };
        self.0.iter().map(directive).collect::<Vec<_>>().join("; ")
    }
}

/// An attribute's text with its character references read.
fn unescaped(text: &str) -> String {
    let text =
        ["&#39;", "&#x27;", "&apos;"].iter().fold(text.to_owned(), |text, code| text.replace(code, "'"));
    text.replace("&#x2F;", "/").replace("&quot;", "\"").replace("&amp;", "&")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}

/// The source expression for an inline script or style.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text.as_bytes())))
}

/// Bytes in Base64 (RFC 4648), with padding.
fn base64(bytes: &[u8]) -> String {
    let letters: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let letter = |six: u32| letters.get((six & 63) as usize).copied().unwrap_or('=');
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        let four = [18, 12, 6, 0].map(|shift| letter(bits >> shift));
        text.extend(four.iter().take(chunk.len() + 1));
        text.extend(std::iter::repeat_n('=', 3 - chunk.len()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(policy: &str) -> String {
        format!("<head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><p content=\"x\">")
    }

    #[test]
    fn the_hash_is_what_browsers_compute() {
        // The example of the CSP Level 2 specification, section 4.2.5.
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
        assert_eq!([&b""[..], b"f", b"fo", b"foo"].map(base64), ["", "Zg==", "Zm8=", "Zm9v"]);
    }

    #[test]
    fn script_and_style_are_added_and_all_else_stays() {
        let (js, css) = (hash("js"), hash("css"));
        let before = page(
            "default-src 'none'; script-src 'sha256-abc='; style-src 'none'; img-src 'self' data:; connect-src 'self'",
        );
        let after = page(&format!(
            "default-src 'none'; script-src 'sha256-abc=' {js}; style-src {css}; img-src 'self' data:; connect-src 'self'"
        ));
        assert_eq!(allowing(&before, "js", "css"), after);
        assert_eq!(allowing(&after, "js", "css"), after);
    }

    #[test]
    fn what_the_default_rules_is_copied_and_then_added_to() {
        let (js, css) = (hash("js"), hash("css"));
        let after =
            page(&format!("default-src 'none'; script-src {js}; style-src {css}; connect-src 'self'"));
        assert_eq!(allowing(&page("default-src 'none'"), "js", "css"), after);
        let free = page("img-src 'self'");
        assert_eq!(allowing(&free, "js", "css"), free);
    }

    #[test]
    fn inline_text_that_was_allowed_stays_allowed() {
        let after = allowing(
            &page("style-src 'unsafe-inline'; script-src-elem 'none'; script-src 'self'"),
            "js",
            "css",
        );
        let js = hash("js");
        assert_eq!(
            after,
            page(&format!("style-src 'unsafe-inline'; script-src-elem {js}; script-src 'self'"))
        );
    }

    #[test]
    fn either_quote_and_either_order_is_read() {
        let single = "<meta content='script-src &#39;none&#39;' http-equiv='content-security-policy'>";
        let code = hash("js").replace('\'', "&#39;");
        let expected = format!("<meta content='script-src {code}' http-equiv='content-security-policy'>");
        assert_eq!(allowing(single, "js", "css"), expected);
        for plain in [
            "<p>content-security-policy</p>",
            "<meta charset=utf-8>",
            "<meta http-equiv=Content-Security-Policy",
        ] {
            assert_eq!(allowing(plain, "js", "css"), plain);
        }
    }
}
