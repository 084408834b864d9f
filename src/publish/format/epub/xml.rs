use crate::locale::Language;

/// A page of a book.
pub(super) struct Document<'d> {
    /// Its language.
    pub(super) language: &'d Language,
    /// Its title, as bare text.
    pub(super) title: &'d str,
    /// The class of its body.
    pub(super) class: &'d str,
    /// Where the stylesheet is.
    pub(super) style: &'d str,
    /// What stands in its body: well-formed.
    pub(super) body: &'d str,
}

/// Writes a page as XHTML.
pub(super) fn document(page: &Document<'_>) -> String {
    clean(&format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{tag}\" xml:lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<title>{title}</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"{style}\"/>\n</head>\n<body class=\"{class}\">\n{body}</body>\n</html>\n",
        tag = page.language.tag,
        dir = page.language.direction.html(),
        title = escape(page.title),
        style = escape(page.style),
        class = page.class,
        body = page.body,
    ))
}

/// Text as XML.
pub(super) fn escape(text: &str) -> String {
    super::super::super::say::escape(text)
}

/// XML without the characters that XML cannot hold in any way (XML 1.0, production 2). HTML shows
/// nothing for them.
pub(super) fn clean(xml: &str) -> String {
    let is_allowed = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}');
    xml.chars().filter(is_allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_goes() {
        assert_eq!(clean("a\u{c}b\u{0}c\u{FFFE}d\u{FFFF}\té𝄞\n"), "abcd\té𝄞\n");
    }
}
