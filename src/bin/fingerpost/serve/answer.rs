use super::latest::Shown;
use super::{components, page};
use fingerpost::tree::Tree;
use tiny_http::{Header, Method};

/// Where a page asks what is new.
pub(super) const NEWS: &str = "/_fingerpost/events";

/// What it gets.
#[derive(Debug)]
pub(super) struct Answer {
    /// The HTTP status.
    pub(super) status: u16,
    /// The content type.
    pub(super) kind: &'static str,
    /// The content.
    pub(super) body: Vec<u8>,
    /// Where to go instead.
    pub(super) location: Option<String>,
}

impl Answer {
    /// An answer with content.
    pub(super) fn new(status: u16, kind: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, kind, body: body.into(), location: None }
    }

    fn words(status: u16, text: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", format!("{text}\n"))
    }
}

/// Why a request is turned away before its address is looked at: another place in the world may
/// have made this browser ask.
pub(super) fn refusal(method: &Method, headers: &[Header], port: u16) -> Option<Answer> {
    if !matches!(method, Method::Get | Method::Head) {
        return Some(Answer::words(405, "Only reading is possible here."));
    }
    let values = |name: &'static str| headers.iter().filter(move |header| header.field.equiv(name));
    let mut hosts = values("Host").map(|header| header.value.as_str());
    let host_is_ours = hosts.next().is_some_and(|host| is_ours(host, port)) && hosts.next().is_none();
    let origin_is_ours = values("Origin").all(|header| {
        let host = header.value.as_str().strip_prefix("http://");
        host.is_some_and(|host| is_ours(host, port))
    });
    let ours = host_is_ours && origin_is_ours;
    (!ours).then(|| Answer::words(403, "This guide is served to pages of its own address only."))
}

/// Whether a name is one of this computer's own, with our port.
fn is_ours(host: &str, port: u16) -> bool {
    let own = ["localhost", "127.0.0.1", "[::1]"];
    let host = host.to_ascii_lowercase();
    own.iter().any(|own| host == format!("{own}:{port}") || (port == 80 && host == *own))
}

/// The build a page says it knows, when it asks what is new.
pub(super) fn news_since(url: &str) -> Option<u64> {
    let asked = url.strip_prefix(NEWS)?.strip_prefix("?since=")?;
    asked.parse().ok()
}

/// The file an address names, as a browser gets it.
pub(super) fn answer(url: &str, shown: &Shown) -> Answer {
    let address = url.split(['?', '#']).next().unwrap_or_default();
    let Some(path) = decoded(address) else { return missing("", shown) };
    let path = path.strip_prefix('/').unwrap_or(&path);
    let folder = path.is_empty() || path.ends_with('/');
    let name = if folder { format!("{path}index.html") } else { path.to_owned() };
    match shown.files.get(&name) {
        Some(bytes) => file(200, &name, bytes, shown),
        None if !folder && shown.files.get(&format!("{path}/index.html")).is_some() => {
            Answer { location: Some(format!("{address}/")), ..Answer::words(302, "It is a folder.") }
        }
        None => missing(path, shown),
    }
}

/// A file's bytes; a page gets the script that reloads it.
fn file(status: u16, name: &str, bytes: &[u8], shown: &Shown) -> Answer {
    let kind = kind(name);
    match std::str::from_utf8(bytes) {
        // Many frames that all wait for news would leave none of the few connections a browser has.
        Ok(text) if kind.starts_with("text/html") && !name.starts_with(components::FOLDER) => {
            Answer::new(status, kind, page::with_reload(text, shown.built))
        }
        _ => Answer::new(status, kind, bytes),
    }
}

/// The guide's own page for what is not there: the language's, else the root's, else ours.
fn missing(path: &str, shown: &Shown) -> Answer {
    let own = path.split('/').next().map(|language| format!("{language}/404.html"));
    let page = |tree: &Tree, name: &str| tree.get(name).map(|bytes| file(404, name, bytes, shown));
    let page = own.and_then(|own| page(&shown.files, &own)).or_else(|| page(&shown.files, "404.html"));
    page.unwrap_or_else(|| {
        let text = if shown.built == 0 { page::NOT_YET } else { page::NOT_THERE };
        file(if shown.built == 0 { 503 } else { 404 }, "404.html", text.as_bytes(), shown)
    })
}

/// An address with its `%`-codes read; `None` when it is not text or not sound.
fn decoded(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, after @ ..] = rest else { return None };
        let digit = |byte: u8| char::from(byte).to_digit(16);
        bytes.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

/// The content type, by the end of the name.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("txt" | "md" | "ftl" | "toml") => "text/plain; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("xml") => "application/xml",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("mp3") => "audio/mpeg",
        Some("vtt") => "text/vtt; charset=utf-8",
        Some("pdf") => "application/pdf",
        Some("epub") => "application/epub+zip",
        Some("zip") => "application/zip",
        Some("ics") => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
