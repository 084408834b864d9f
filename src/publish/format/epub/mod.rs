//! EPUB 3 books (W3C, EPUB 3.3), one for each language and reading: no script, nothing from outside.

mod card;
mod package;
mod xml;

use super::super::html::Around;
use super::super::say::Voice;
use super::super::stock::Stock;
use super::super::{Material, address, helplines};
use super::binding::{Binding, Kind, picture_file};
use super::bound::{self, Bound};
use super::single::newest;
use crate::archive::{self, First};
use crate::edition::Edition;
use crate::theme::Mirror;
use crate::tree::Tree;
use package::{Chapter, Package};
use std::collections::BTreeSet;
use std::fmt::Write;
use xml::{Document, document, escape};

/// The folder of a book's own files, beside those that say what the archive is.
const FOLDER: &str = "EPUB";

const MIMETYPE: First = First { name: "mimetype", text: "application/epub+zip" };

const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";

/// Makes one language in one reading into a book.
pub(super) fn epub(stock: &Stock<'_>, edition: &Edition<'_>, around: &Around<'_>) -> Vec<u8> {
    let material = stock.material;
    let binding = Binding::new(Kind::Epub, edition, material.base_url);
    let cards = helplines::all(material, around.voice, stock.english(), |card| Some(card::write(&card)));
    let around = Around { binding: Some(&binding), cards: &cards, ..*around };
    let parts = bound::parts(material, edition);
    let mut files = Tree::new();
    let mut put = |path: &str, text: String| {
        files.extend([(address::path(path), text.into_bytes().into())]);
    };
    let mut chapters = Vec::new();
    let mut pictures = BTreeSet::new();
    for part in &parts {
        for (place, sheet) in part.sheets.iter().enumerate() {
            let file = binding.file(&sheet.page.address);
            let page = bound::page(material, &around, &binding, sheet);
            let title =
                sheet.page.tab.clone().unwrap_or_else(|| crate::guide::plain(sheet.title.first().text));
            put(&format!("{FOLDER}/{file}"), chapter(&around, &file, &title, &page));
            pictures.extend(page.pictures);
            chapters.push(Chapter {
                file,
                title: bound::title(&around, sheet),
                opens: part
                    .section
                    .filter(|_| place == 0)
                    .map(|id| around.voice.say(&format!("section-{id}"))),
            });
        }
    }
    let newest = newest(material, edition, &around);
    let package =
        Package { material, edition, voice: around.voice, chapters: &chapters, pictures: &pictures };
    put("META-INF/container.xml", CONTAINER.to_owned());
    put(&format!("{FOLDER}/package.opf"), package.metadata());
    put(&format!("{FOLDER}/nav.xhtml"), package.contents());
    put(&format!("{FOLDER}/start.xhtml"), start(material, edition, around.voice, newest.as_str()));
    put(&format!("{FOLDER}/style.css"), material.theme.book_style.clone());
    for id in &pictures {
        put(&format!("{FOLDER}/{}", picture_file(id)), picture(material, around.voice, id));
    }
    archive::pack(Some(MIMETYPE), &files, material.facts.today())
}

/// A page as a chapter.
fn chapter(around: &Around<'_>, file: &str, title: &str, page: &Bound) -> String {
    let mut body =
        format!("<h1{}>{}</h1>\n", if page.beside { " class=\"pair\"" } else { "" }, page.heading.as_str());
    for notice in &page.notices {
        let _ = writeln!(body, "<p class=\"notice\">{}</p>", notice.as_str());
    }
    body.push_str(&page.body);
    for check in &page.checks {
        let _ = writeln!(body, "<p class=\"check\">{}</p>", check.as_str());
    }
    let language = around.voice.language();
    document(&Document {
        language,
        title,
        class: around.reading.id(),
        style: &up(file, "style.css"),
        body: &body,
    })
}

/// A file at the top of the book, as seen from another.
fn up(from: &str, file: &str) -> String {
    super::super::address::relative(from, file)
}

/// The first page: what this is, from when, and where a newer one is.
fn start(material: Material<'_>, edition: &Edition<'_>, voice: &Voice<'_>, newest: &str) -> String {
    let mut body = format!("<h1>{}</h1>\n", voice.say("guide-name").as_str());
    let mut add = |html: &str| {
        if !html.is_empty() {
            let _ = writeln!(body, "<p>{html}</p>");
        }
    };
    if edition.reading == crate::edition::Reading::Easy {
        add(voice.say("reading-easy").as_str());
    }
    add(voice.made(material.facts.today()).as_str());
    add(newest);
    add(voice.say("footer-advice").as_str());
    add(voice.host(&material.guide.settings.host.name).as_str());
    for id in &material.guide.settings.look.footer {
        add(voice.say(id.get_ref()).as_str());
    }
    document(&Document {
        language: voice.language(),
        title: &package::name(material, voice),
        class: edition.reading.id(),
        style: "style.css",
        body: &body,
    })
}

/// A picture as a file of its own: on white, since a reader's dark page does not reach into it, and
/// turned round here, since few readers for books turn what a style asks them to.
fn picture(material: Material<'_>, voice: &Voice<'_>, id: &str) -> String {
    let Some(picture) = material.theme.picture(id) else { return String::new() };
    let view_box = escape(&picture.view_box);
    let mut corners = picture.view_box.split_whitespace();
    let mut corner = || corners.next().map(escape).unwrap_or_default();
    let (x, y, width, height) = (corner(), corner(), corner(), corner());
    let turns = picture.mirror == Mirror::Turns && voice.language().direction.html() == "rtl";
    let shapes = if turns {
        // Mirrored about the middle of the box: 2x + width is the sum of its two sides.
        format!(
            "<g transform=\"translate({x} 0) translate({width} 0) scale(-1 1) translate(-{x} 0)\">{}</g>",
            picture.shapes
        )
    } else {
        picture.shapes.clone()
    };
    xml::clean(&format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view_box}\" color=\"#0d4a5e\"><rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>{shapes}</svg>\n"
    ))
}
