use super::policy::base64;
use crate::finding::{Finding, Findings, Found, rules};
use crate::guide::Settings;
use crate::text::{Source, Span};
use crate::tree::{FilePath, Tree};
use std::fmt::Write;

/// A host's logo, ready to stand inside each page.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Logo {
    /// The whole picture as a `data:` address: nothing is fetched for it.
    pub src: String,
    /// What it says, for those who do not see it.
    pub alt: String,
}

/// The largest logo, in bytes: it travels with every page.
const HEAVIEST: usize = 2048;

/// Reads the logo that the settings name.
pub(super) fn read(tree: &Tree, settings: &Settings) -> Found<Option<Logo>> {
    let mut said = Findings::default();
    let Some(written) = &settings.look.logo else { return said.with(None) };
    let name = written.get_ref();
    let place = settings.place(written);
    let bad = |place: &Span, message: String| Finding::at(rules::BAD_LOGO, place.clone(), message);
    let path = FilePath::new(&format!("content/{name}")).ok();
    let Some((path, bytes)) = path.and_then(|path| Some((path.clone(), tree.get(path.as_str())?))) else {
        said.add(
            bad(&place, format!("there is no content/{name}"))
                .hint("put the logo into content/ and write its name here: logo = \"logo.svg\""),
        );
        return said.with(None);
    };
    let file = Span::file(&path);
    if bytes.len() > HEAVIEST {
        said.add(
            bad(&file, format!("the logo is {} bytes; {HEAVIEST} is the most, because it travels with every page", bytes.len()))
                .hint("draw it as SVG with few points, without an editor's own notes and without letters made into outlines where it can be")
                .hint("a PNG: no more than 200 points wide, in 4 or 8 colours"),
        );
    }
    let src = match path.name().rsplit_once('.').map(|(_, kind)| kind) {
        Some("png") if bytes.starts_with(b"\x89PNG\r\n\x1a\n") => {
            Some(format!("data:image/png;base64,{}", base64(bytes)))
        }
        Some("svg") => Source::read(&path, bytes).ok().and_then(|source| svg(source.text())),
        _ => None,
    };
    let Some(src) = src else {
        said.add(bad(&file, format!("content/{name} is not a logo that a page can hold")).hint(
            "a logo is a .png file, or an .svg file that begins with `<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"..\">`",
        ));
        return said.with(None);
    };
    let alt =
        settings.look.logo_alt.as_ref().map_or(&settings.host.name, |alt| alt.get_ref()).trim().to_owned();
    if alt.is_empty() {
        said.add(
            bad(&place, "the logo has no words for those who do not see it".to_owned())
                .hint("write whose it is: logo_alt = \"Harbour Trust\""),
        );
    }
    said.with(Some(Logo { src, alt }))
}

/// A drawing as an address. What is in the drawing stays readable, so that it is compressed well.
fn svg(text: &str) -> Option<String> {
    let text = text.trim();
    let head = text.strip_prefix("<svg")?.split_once('>')?.0;
    if !text.ends_with("</svg>")
        || !head.contains("xmlns=\"http://www.w3.org/2000/svg\"")
        || !head.contains("viewBox=")
    {
        return None;
    }
    let mut address = "data:image/svg+xml,".to_owned();
    for c in text.chars() {
        match c {
            '"' => address.push('\''),
            '\n' | '\t' => address.push(' '),
            ' '..='~' if !"%#<>&'`{}|\\^".contains(c) => address.push(c),
            _ => {
                let mut bytes = [0; 4];
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    let _ = write!(address, "%{byte:02X}");
                }
            }
        }
    }
    Some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_an_address() {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<path fill=\"#a00\" d=\"M0 0h9\"/></svg>\n";
        assert_eq!(
            svg(drawing).as_deref(),
            Some(
                "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E %3Cpath fill='%23a00' d='M0 0h9'/%3E%3C/svg%3E"
            )
        );
        for bad in ["", "<svg>", "<svg viewBox=\"0 0 9 9\"></svg>", "<html></html>"] {
            assert_eq!(svg(bad), None, "{bad}");
        }
    }
}
