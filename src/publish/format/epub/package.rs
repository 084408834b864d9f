use super::super::super::Material;
use super::super::super::say::Voice;
use super::super::binding::picture_file;
use super::xml::{Document, clean, document, escape};
use crate::edition::{Edition, Reading};
use crate::theme::Html;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A page of a book, in order.
pub(super) struct Chapter {
    /// Its file.
    pub(super) file: String,
    /// Its title: well-formed.
    pub(super) title: String,
    /// The title of the section that begins with it.
    pub(super) opens: Option<Html>,
}

/// What a book says of itself.
pub(super) struct Package<'p> {
    pub(super) material: Material<'p>,
    pub(super) edition: &'p Edition<'p>,
    pub(super) voice: &'p Voice<'p>,
    pub(super) chapters: &'p [Chapter],
    pub(super) pictures: &'p BTreeSet<String>,
}

/// What helps whom, in the words of the schema.org vocabulary for accessibility.
const FEATURES: [&str; 5] =
    ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability", "alternativeText"];

/// What a book is called. Programs for books show it on their shelf, for all to see: in a discreet guide it
/// is the language.
pub(super) fn name(material: Material<'_>, voice: &Voice<'_>) -> String {
    if material.guide.settings.discreet { voice.locale.name.clone() } else { voice.plain("guide-name") }
}

impl Package<'_> {
    /// The package document: metadata, files, and their order.
    pub(super) fn metadata(&self) -> String {
        let language = self.voice.language();
        let (tag, direction) = (language.tag, language.direction.html());
        let today = self.material.facts.today();
        let day = format!("{:04}-{:02}-{:02}", today.year, today.month, today.day.unwrap_or(1));
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"{tag}\" dir=\"{direction}\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">urn:uuid:{}</dc:identifier>\n<dc:title{}>{}</dc:title>\n<dc:language>{tag}</dc:language>\n<dc:date>{day}</dc:date>\n",
            self.identifier(),
            if self.is_discreet() { String::new() } else { self.spoken("guide-name") },
            escape(&self.title()),
        );
        let host = &self.material.guide.settings.host.name;
        if !host.is_empty() && !self.is_discreet() {
            let _ = writeln!(xml, "<dc:publisher>{}</dc:publisher>", escape(host));
        }
        let summary = (self.spoken("book-access"), self.voice.plain("book-access"));
        let mut meta = |property: &str, value: &str| {
            let _ = writeln!(xml, "<meta property=\"{property}\">{}</meta>", escape(value));
        };
        meta("dcterms:modified", &format!("{day}T00:00:00Z"));
        meta("schema:accessMode", "textual");
        if !self.pictures.is_empty() {
            meta("schema:accessMode", "visual");
        }
        meta("schema:accessModeSufficient", "textual");
        for feature in FEATURES {
            meta("schema:accessibilityFeature", feature);
        }
        meta("schema:accessibilityHazard", "none");
        let _ = writeln!(
            xml,
            "<meta property=\"schema:accessibilitySummary\"{}>{}</meta>",
            summary.0,
            escape(&summary.1)
        );
        xml.push_str("</metadata>\n<manifest>\n");
        xml.push_str("<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n<item id=\"start\" href=\"start.xhtml\" media-type=\"application/xhtml+xml\"/>\n");
        for (number, chapter) in self.chapters.iter().enumerate() {
            let _ = writeln!(
                xml,
                "<item id=\"text-{number}\" href=\"{}\" media-type=\"application/xhtml+xml\"/>",
                chapter.file
            );
        }
        for id in self.pictures {
            let _ = writeln!(
                xml,
                "<item id=\"picture-{id}\" href=\"{}\" media-type=\"image/svg+xml\"/>",
                picture_file(id)
            );
        }
        let _ = write!(
            xml,
            "</manifest>\n<spine page-progression-direction=\"{direction}\">\n<itemref idref=\"start\"/>\n<itemref idref=\"nav\"/>\n"
        );
        for number in 0..self.chapters.len() {
            let _ = writeln!(xml, "<itemref idref=\"text-{number}\"/>");
        }
        xml.push_str("</spine>\n</package>\n");
        clean(&xml)
    }

    /// The list of contents.
    pub(super) fn contents(&self) -> String {
        let mut body = format!(
            "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>{}</h1>\n<ol>\n",
            self.voice.say("contents").as_str()
        );
        let mut open = false;
        for chapter in self.chapters {
            if let Some(section) = &chapter.opens {
                body.push_str(if open { "</ol></li>\n" } else { "" });
                let _ = writeln!(body, "<li><span>{}</span>\n<ol>", section.as_str());
                open = true;
            }
            let _ = writeln!(body, "<li><a href=\"{}\">{}</a></li>", chapter.file, chapter.title);
        }
        body.push_str(if open { "</ol></li>\n" } else { "" });
        body.push_str("</ol>\n</nav>\n");
        document(&Document {
            language: self.voice.language(),
            title: &self.voice.plain("contents"),
            class: self.edition.reading.id(),
            style: "style.css",
            body: &body,
        })
    }

    /// The language of words that are not translated, as an attribute.
    fn spoken(&self, id: &str) -> String {
        match self.voice.locale.interface.say(id) {
            Some(words) if words.language != self.voice.language() => {
                let (tag, direction) = (words.language.tag, words.language.direction.html());
                format!(" xml:lang=\"{tag}\" dir=\"{direction}\"")
            }
            _ => String::new(),
        }
    }

    fn is_discreet(&self) -> bool {
        self.material.guide.settings.discreet
    }

    fn title(&self) -> String {
        let name = name(self.material, self.voice);
        match self.edition.reading {
            Reading::Full => name,
            Reading::Easy | Reading::Both => {
                format!("{name} – {}", self.voice.plain(&format!("reading-{}", self.edition.reading.id())))
            }
        }
    }

    /// Which book this is, the same in each new version of it: a UUID of version 8 (RFC 9562), made
    /// of who makes the guide, its language and its reading.
    fn identifier(&self) -> String {
        let host = &self.material.guide.settings.host.name;
        let parts = [
            "guide",
            self.material.base_url.unwrap_or_default(),
            host,
            self.voice.language().tag,
            self.edition.reading.id(),
        ];
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part);
            hash.update([0]);
        }
        let digest: Vec<u8> = hash.finalize().to_vec();
        let mut text = String::new();
        for (place, byte) in digest.iter().take(16).enumerate() {
            if matches!(place, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            let byte = match place {
                6 => byte & 0x0F | 0x80,
                8 => byte & 0x3F | 0x80,
                _ => *byte,
            };
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
}
