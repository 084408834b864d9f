//! The files to keep and to pass on, opened and read: the single files, the books, the archive.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test ends at what it did not expect"
)]

mod book;

use book::folder;
use fingerpost::finding::Severity;
use fingerpost::tree::Tree;
use fingerpost::{Built, Options};
use roxmltree::{Document, Node, ParsingOptions};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::sync::LazyLock;

/// The files of an archive by their names.
type Files = BTreeMap<String, Vec<u8>>;

static REAL: LazyLock<Built> = LazyLock::new(|| built(&folder::real_guide()));

fn built(tree: &Tree) -> Built {
    built_in(tree, &[])
}

fn built_in(tree: &Tree, languages: &[&str]) -> Built {
    let options = Options {
        today: "2026-11-22".parse().unwrap(),
        draft: false,
        base_url: Some("https://example.org/guide".to_owned()),
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
    };
    let built = fingerpost::build(tree, &options);
    let stops: Vec<_> = built.findings.iter().filter(|finding| finding.severity == Severity::Stop).collect();
    assert!(stops.is_empty(), "{stops:#?}");
    built.value
}

fn text<'t>(tree: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(tree.get(path).unwrap_or_else(|| panic!("there is no {path}"))).unwrap()
}

#[track_caller]
fn holds(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// The names of the files, each language and reading once.
fn editions() -> Vec<(String, String)> {
    let names = |tag: &str| {
        [("", ""), ("easy/", "-easy")]
            .map(|(folder, end)| (format!("{tag}/{folder}"), format!("guide-{tag}{end}")))
    };
    REAL.amount.languages.iter().flat_map(|tag| names(tag)).collect()
}

#[test]
fn each_language_and_reading_is_one_file_and_one_book_and_there_is_one_archive() {
    let mut expected: BTreeSet<String> = BTreeSet::from(["guide.zip".to_owned()]);
    for (_, name) in editions() {
        expected.extend([format!("{name}.html"), format!("{name}.epub")]);
    }
    let files = REAL.files.under("files").map(|(path, _)| path.name().to_owned());
    assert_eq!(files.collect::<BTreeSet<_>>(), expected);
}

// ---- The single file ----

#[test]
fn a_single_file_holds_every_word_of_its_pages_and_needs_nothing_beside_it() {
    for (folder, name) in editions() {
        let single = text(&REAL.files, &format!("files/{name}.html"));
        holds(faults(single));
        let words = words(single);
        let mut pages = 0;
        for (path, html) in pages_in(&folder) {
            let (_, body) = html.split_once("<div class=\"text\">").unwrap();
            let (body, _) = body.split_once("</div>\n</main>").unwrap();
            assert!(words.contains(&self::words(body)), "{name}.html lacks words of {path}");
            pages += 1;
        }
        assert!(pages > 10);
        assert_eq!(single.matches("<article").count(), pages, "{name}");
        assert!(words.contains("https://example.org/guide/"), "{name} does not say where the newest one is");
    }
}

/// The pages of one language and reading, as the site has them.
fn pages_in(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mine = |path: &str| {
        let inside = path.strip_prefix(folder)?;
        let page = inside.strip_suffix(".html")?;
        (!page.contains('/') && !matches!(page, "404" | "take" | "a-z" | "save" | "forget")).then_some(())
    };
    let all =
        REAL.files.iter().filter_map(|(path, bytes)| mine(path.as_str()).map(|()| (path.as_str(), bytes)));
    all.map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap())).collect::<Vec<_>>().into_iter()
}

/// What keeps a file from standing alone.
fn faults(html: &str) -> Vec<String> {
    let mut said = Vec::new();
    let ids = values(html, "id");
    let mut seen = BTreeSet::new();
    said.extend(
        ids.iter().filter(|id| !seen.insert(**id)).map(|id| format!("two elements have the id {id}")),
    );
    for link in values(html, "href") {
        match link.split_once('#') {
            Some(("", id)) if seen.contains(id) => {}
            None if ["https:", "tel:", "sms:", "data:,"].iter().any(|scheme| link.starts_with(scheme)) => {}
            Some((before, _)) if before.starts_with("https:") => {}
            _ => said.push(format!("leads nowhere: {link}")),
        }
    }
    for fetched in
        [" src=", "<img", "<iframe", "<object", "@import", "url(", " srcset=", "rel=\"stylesheet\""]
    {
        if html.contains(fetched) {
            said.push(format!("fetches something: {fetched}"));
        }
    }
    said
}

#[test]
fn what_keeps_a_file_from_standing_alone_is_found() {
    holds(faults("<p id=\"a\"><a href=\"#a\"><a href=\"tel:999\"><a href=\"https://a.org/#b\">"));
    for bad in [
        "<p id=\"a\"><p id=\"a\">",
        "<a href=\"#b\">",
        "<a href=\"b.html\">",
        "<a href=\"b.html#a\"><p id=\"a\">",
        "<img>",
        "<p src=\"a\">",
    ] {
        assert_eq!(faults(bad).len(), 1, "{bad}");
    }
}

/// The values of an attribute.
fn values<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split_once('"')).map(|(value, _)| value).collect()
}

/// What is left of HTML without its tags, words one space apart.
fn words(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

// ---- The books ----

/// What is packed in an archive. Every file in it is of the day of the build, whatever the clock says.
fn unpacked(bytes: &[u8]) -> Files {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let read = |name: String| {
        let mut bytes = Vec::new();
        let mut file = archive.by_name(&name).unwrap();
        assert_eq!(file.last_modified().unwrap().to_string(), "2026-11-22 00:00:00", "{name}");
        file.read_to_end(&mut bytes).unwrap();
        drop(file);
        (name, bytes)
    };
    names.into_iter().map(read).collect()
}

/// A file of a book, as XML.
fn xml(files: &Files, name: &str, look: impl FnOnce(&Document<'_>)) {
    let text = std::str::from_utf8(&files[name]).unwrap();
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    look(&Document::parse_with_options(text, options).unwrap_or_else(|bad| panic!("{name}: {bad}\n{text}")));
}

fn named<'a>(document: &'a Document<'_>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.tag_name().name() == name)
}

#[test]
fn every_book_is_whole() {
    for (folder, name) in editions() {
        let files = unpacked(REAL.files.get(&format!("files/{name}.epub")).unwrap());
        holds(book_faults(&files));
        let tag = folder.split('/').next().unwrap();
        xml(&files, "EPUB/package.opf", |package| {
            let only = |name: &'static str| named(package, name).next().unwrap();
            // The test's own list, so that a mistake in the program's cannot hide behind itself.
            let to_the_left = ["ar", "ckb", "fa", "ps", "ur"].contains(&tag);
            let direction = if to_the_left { "rtl" } else { "ltr" };
            assert_eq!(only("spine").attribute("page-progression-direction"), Some(direction));
            assert_eq!(only("language").text(), Some(tag));
            assert_eq!(named(package, "itemref").count(), pages_in(&folder).count() + 2);
            let said = |property: &str| {
                named(package, "meta")
                    .filter(|meta| meta.attribute("property") == Some(property))
                    .map(|meta| meta.text().unwrap().to_owned())
                    .collect::<Vec<_>>()
            };
            assert_eq!(said("dcterms:modified"), ["2026-11-22T00:00:00Z"]);
            let modes = if name.ends_with("-easy") { &["textual", "visual"][..] } else { &["textual"][..] };
            assert_eq!(said("schema:accessMode"), modes);
            assert_eq!(said("schema:accessibilityHazard"), ["none"]);
            assert!(!said("schema:accessibilityFeature").is_empty());
            assert!(!said("schema:accessibilitySummary")[0].is_empty());
        });
    }
}

#[test]
fn books_have_names_of_their_own_and_keep_them() {
    let identifier = |name: &str| {
        let files = unpacked(REAL.files.get(&format!("files/{name}.epub")).unwrap());
        let mut found = String::new();
        xml(&files, "EPUB/package.opf", |package| {
            found = named(package, "identifier").next().unwrap().text().unwrap().to_owned();
        });
        found
    };
    let all: BTreeSet<String> = editions().iter().map(|(_, name)| identifier(name)).collect();
    assert_eq!(all.len(), editions().len());
    // A reader's shelf would hold every new version beside the old one if this ever changed.
    assert_eq!(identifier("guide-en"), "urn:uuid:9a816148-0774-8ae9-8884-44aabe616208");
}

/// What is wrong with a book, beyond what a program for checking books looks at.
fn book_faults(files: &Files) -> Vec<String> {
    let mut said = Vec::new();
    let mut listed =
        BTreeSet::from(["mimetype".into(), "META-INF/container.xml".into(), "EPUB/package.opf".into()]);
    xml(files, "META-INF/container.xml", |container| {
        let root = named(container, "rootfile").next().unwrap();
        assert_eq!(root.attribute("full-path"), Some("EPUB/package.opf"));
    });
    xml(files, "EPUB/package.opf", |package| {
        listed.extend(named(package, "item").map(|item| format!("EPUB/{}", item.attribute("href").unwrap())));
    });
    let there: BTreeSet<String> = files.keys().cloned().collect();
    said.extend(
        there.symmetric_difference(&listed).map(|file| format!("{file}: listed, or there, but not both")),
    );
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for name in files.keys().filter(|name| name.ends_with(".xhtml")) {
        xml(files, name, |page| {
            ids.entry(name)
                .or_default()
                .extend(page.descendants().filter_map(|node| node.attribute("id")).map(str::to_owned));
        });
    }
    for name in files.keys().filter(|name| name.ends_with(".xhtml") || name.ends_with(".svg")) {
        xml(files, name, |page| {
            for node in page.descendants() {
                if node.tag_name().name() == "script" {
                    said.push(format!("{name} has a script"));
                }
                let links = ["href", "src"].into_iter().filter_map(|attribute| node.attribute(attribute));
                for link in links.filter(|link| !link.starts_with("https:") && !link.starts_with("tel:")) {
                    let (file, id) = link.split_once('#').map_or((link, None), |(file, id)| (file, Some(id)));
                    let target = resolved(name, file);
                    let lands =
                        id.is_none_or(|id| ids.get(target.as_str()).is_some_and(|ids| ids.contains(id)));
                    if !files.contains_key(&target) || !lands {
                        said.push(format!("{name} leads nowhere: {link}"));
                    }
                }
            }
        });
    }
    said
}

#[test]
fn what_is_wrong_with_a_book_is_found() {
    let sound = unpacked(REAL.files.get("files/guide-en-easy.epub").unwrap());
    holds(book_faults(&sound));
    let broken = |change: &dyn Fn(&mut Files)| {
        let mut files = sound.clone();
        change(&mut files);
        book_faults(&files).len()
    };
    let page = "EPUB/text/see-a-doctor.xhtml";
    let with = |piece: &'static str| {
        broken(&move |files| {
            let text = String::from_utf8(files[page].clone())
                .unwrap()
                .replace("</body>", &format!("{piece}</body>"));
            files.insert(page.to_owned(), text.into_bytes());
        })
    };
    assert_eq!(with("<script/>"), 1);
    assert_eq!(with("<a href=\"nowhere.xhtml\"/>"), 1);
    assert_eq!(with("<a href=\"index.xhtml#nowhere\"/>"), 1);
    assert_eq!(with("<img src=\"../pictures/dragon.svg\"/>"), 1);
    assert_eq!(broken(&|files| drop(files.insert("EPUB/more.txt".to_owned(), Vec::new()))), 1);
    assert!(broken(&|files| drop(files.remove("EPUB/style.css"))) > 1);
}

fn resolved(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    if !link.is_empty() {
        parts.pop();
    }
    for part in link.split('/').filter(|part| !part.is_empty()) {
        match part {
            ".." => parts.truncate(parts.len() - 1),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn a_book_is_xml_whatever_is_written() {
    let tree = folder::default_files();
    let page = "+++\ntitle = \"A & B < C\"\nsummary = \"\\\"D\\\"\"\nreviewed_by = [\"A nurse\"]\n+++\n\n## ]]> & &amp; 1\n\nx & y &lt; z \u{fffe} ]]> \"q\" 'r' &nbsp; &copy;\n\n| a | b |\n|---|---|\n| <!-- facts: tel-999 --> 1 & 2 | { $tel-999 } |\n\n{ $tel-help }\n";
    let settings = "languages = [\"en\"]\n[formats]\nepub = true\n";
    // A control character that XML cannot hold in any way, written as TOML allows.
    let facts = text(&tree, "content/facts.toml").replacen("\"Helpline\"", "\"Help & \\u000Cline\"", 1);
    let tree = tree
        .with(folder::file("content/page.md"), page.as_bytes())
        .with(folder::file("content/facts.toml"), facts.as_bytes())
        .with(folder::file("content/guide.toml"), settings.as_bytes());
    let built = built(&tree);
    let files = unpacked(built.files.get("files/guide-en.epub").unwrap());
    holds(book_faults(&files));
    xml(&files, "EPUB/text/page.xhtml", |page| {
        let words: String = page.root().descendants().filter_map(|node| node.text()).collect();
        assert!(words.contains("x & y < z"), "{words}");
        assert!(words.contains("Help & line"), "{words}");
    });
}

// ---- What all of them keep of the site ----

#[test]
fn a_card_is_a_card_in_every_file() {
    let cards = |html: &str| html.matches("slip\">").count();
    for (folder, name) in editions() {
        let expected: usize = pages_in(&folder).map(|(_, html)| cards(html)).sum();
        assert!(expected > 0 || !name.ends_with("guide-en"), "no card in the guide");
        assert_eq!(cards(text(&REAL.files, &format!("files/{name}.html"))), expected, "{name}.html");
        let book = unpacked(REAL.files.get(&format!("files/{name}.epub")).unwrap());
        let pages = book.iter().filter(|(path, _)| path.ends_with(".xhtml"));
        let found: usize = pages.map(|(_, page)| cards(std::str::from_utf8(page).unwrap())).sum();
        assert_eq!(found, expected, "{name}.epub");
    }
}

#[test]
fn no_file_has_a_search_box() {
    for (_, name) in editions() {
        let single = text(&REAL.files, &format!("files/{name}.html"));
        assert!(!single.contains("type=\"search\"") && !single.contains("find.js\""), "{name}.html");
        assert!(!single.contains("script-src 'self'") && !single.contains("' 'self';"), "{name}.html");
        let book = unpacked(REAL.files.get(&format!("files/{name}.epub")).unwrap());
        let has_box = |page: &[u8]| std::str::from_utf8(page).is_ok_and(|page| page.contains("<input"));
        assert!(!book.values().any(|file| has_box(file)), "{name}.epub");
    }
}

#[test]
fn files_of_a_discreet_guide_tell_nothing_by_their_names() {
    let tree = folder::real_guide();
    let settings = format!("discreet = true\n{}", text(&tree, "content/guide.toml"));
    let discreet = tree.clone().with(folder::file("content/guide.toml"), settings.as_bytes());
    let built = built_in(&discreet, &["ar"]);
    let pages: Vec<&str> = tree
        .under("content")
        .filter_map(|(path, _)| path.name().strip_suffix(".md"))
        .filter(|name| !name.contains('.') && !matches!(*name, "index" | "README"))
        .collect();
    assert!(pages.len() > 10);
    let told = |name: &str| pages.iter().any(|page| name.rsplit('/').next() == Some(page));
    let mut books = 0;
    for (path, bytes) in built.files.under("files") {
        if path.name().ends_with(".html") {
            let single = std::str::from_utf8(bytes).unwrap();
            let ids = values(single, "id").into_iter().filter(|id| !id.starts_with("fp-"));
            for id in ids {
                let named = id.trim_start_matches("index:");
                assert!(
                    named == "index" || named.chars().all(|c| c.is_ascii_digit() || c == ':'),
                    "{path}: {id}"
                );
            }
            continue;
        }
        let inside = unpacked(bytes);
        for name in inside.keys() {
            let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
            assert!(!told(stem) || name.contains("/pictures/"), "{path}: {name}");
        }
        if !path.name().ends_with(".epub") {
            continue;
        }
        books += 1;
        xml(&inside, "EPUB/package.opf", |package| {
            let title = named(package, "title").next().unwrap().text().unwrap();
            let language = if path.name().contains("-ar") { "العربية" } else { "English" };
            assert!(title.starts_with(language), "{title}");
        });
        for name in inside.keys().filter(|name| name.starts_with("EPUB/text/")) {
            xml(&inside, name, |page| {
                let title = named(page, "title").next().unwrap().text().unwrap();
                assert!(title.chars().all(|c| c.is_ascii_digit()), "{name}: {title}");
            });
        }
    }
    assert_eq!(books, 4);
}

// ---- The archive ----

#[test]
fn the_archive_is_the_site_but_for_what_only_a_host_needs() {
    let files = unpacked(REAL.files.get("files/guide.zip").unwrap());
    let for_hosts = |name: &str| matches!(name, ".fingerpost" | "404.html" | "sitemap.xml" | "guide.zip");
    let expected = REAL.files.iter().filter(|(path, _)| !for_hosts(path.name()));
    let expected: BTreeMap<String, &[u8]> =
        expected.map(|(path, bytes)| (format!("guide/{path}"), bytes.as_ref())).collect();
    assert_eq!(files.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (name, bytes) in expected {
        // The list of files leaves out the archive that it is in.
        if name.ends_with("/take.html") {
            assert!(!String::from_utf8_lossy(&files[&name]).contains("guide.zip"));
            assert!(String::from_utf8_lossy(bytes).contains("guide.zip"));
        } else {
            assert!(files[&name] == bytes, "{name}");
        }
    }
}

#[test]
fn the_list_says_how_large_each_file_is() {
    for tag in &REAL.amount.languages {
        let list = text(&REAL.files, &format!("{tag}/take.html"));
        for link in values(list, "href").into_iter().filter_map(|link| link.strip_prefix("../files/")) {
            let bytes = REAL.files.get(&format!("files/{link}")).unwrap().len();
            let size = match bytes {
                0..1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
                _ => format!("{:.1} MB", bytes.div_ceil(100_000) as f64 / 10.0),
            };
            let (_, after) = list.split_once(&format!(">{link}<")).unwrap();
            let shown = after.get(..after.find("</li>").unwrap()).unwrap();
            let digits =
                |text: &str| text.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect::<String>();
            assert_eq!(digits(&words(shown)), digits(&size), "{tag}: {link}");
        }
    }
}
