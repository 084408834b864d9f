use super::*;
use crate::locale::Workroom;
use crate::tree::{FilePath, Tree};

const UI: &str = "exit = Leave & go\nday = Day\n";

fn page(critical: bool, body: &str) -> String {
    format!("+++\ntitle = \"A <b> page\"\nsummary = \"How it is.\"\ncritical = {critical}\n+++\n\n{body}\n")
}

fn tree(files: &[(&str, &str)]) -> Tree {
    let (index, other) = (page(false, "Go home now."), page(true, "Call for help."));
    let always = [
        ("content/guide.toml", "languages = [\"en\", \"ar\", \"cy\"]\n"),
        ("content/index.md", index.as_str()),
        ("content/other.md", other.as_str()),
        ("locales/en/ui.ftl", UI),
        ("locales/ar/locale.toml", "name = \"العربية\"\n"),
    ];
    let put =
        |tree: Tree, (path, text): &(&str, &str)| tree.with(FilePath::new(path).unwrap(), text.as_bytes());
    always.iter().chain(files).fold(Tree::new(), put)
}

fn day() -> crate::fact::Date {
    "2026-01-01".parse().unwrap()
}

fn synced(tree: Tree) -> Tree {
    let mut tree = tree;
    let (facts, guide) = (crate::fact::read(&tree, day()).value, crate::guide::read(&tree).value);
    let files = locale::sync(&tree, &guide, &facts, locale::Wish::default()).value;
    tree.extend(files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    tree
}

fn edit(tree: &Tree, path: &str, from: &str, to: &str) -> Tree {
    let text = String::from_utf8(tree.get(path).unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{text}");
    tree.clone().with(FilePath::new(path).unwrap(), text.replace(from, to).into_bytes())
}

fn status(tree: &Tree) -> Status {
    make(Workroom::read(tree, &[], day()).value.languages())
}

fn id(tree: &Tree, stem: &str, english: &str) -> String {
    let status = status(tree);
    let rows =
        status.0[0].files.iter().filter(|(sheet, _)| sheet.stem == stem).flat_map(|(sheet, _)| &sheet.rows);
    rows.clone().find(|row| row.english == english).unwrap().id.clone()
}

/// One text of each kind on `other` in Arabic, and a translated `ui`.
fn worked() -> Tree {
    let mut tree = synced(tree(&[]));
    let (title, summary) = (id(&tree, "other", "A <b> page"), id(&tree, "other", "How it is."));
    let help = id(&tree, "other", "Call for help.");
    for (id, text) in [(&title, "صفحة"), (&summary, "<i>كيف</i>"), (&help, "اتصل")] {
        tree = edit(&tree, "locales/ar/other.ftl", &format!("{id} = TODO"), &format!("{id} = {text}"));
    }
    tree = edit(&tree, "content/other.md", "Call for help.", "Call now for help.");
    tree = synced(tree);
    edit(
        &edit(&tree, "locales/ar/ui.ftl", "exit = TODO", "exit = خروج"),
        "locales/ar/ui.ftl",
        "day = TODO",
        "day = يوم",
    )
}

#[test]
fn every_word_is_counted_once_and_critical_pages_come_first() {
    let status = status(&worked());
    let shown: Vec<_> =
        status.0[0].files.iter().map(|(sheet, words)| (sheet.stem.as_str(), *words)).collect();
    let other = Words { all: 10, translated: 3, reviewed: 0, changed: 4, missing: 0, refused: 3 };
    let index = Words { all: 9, missing: 9, ..Words::default() };
    let ui = Words { all: 3, translated: 3, ..Words::default() };
    assert_eq!(shown, [("other", other), ("index", index), ("ui", ui)]);
    assert_eq!((other.percent(other.translated), Words::default().percent(0)), (30, 100));
}

#[test]
fn what_to_do_next_names_commands_and_lines_that_are_there() {
    let tree = worked();
    let next: Vec<String> =
        status(&tree).0[0].next.iter().map(|next| format!("{} | {}", next.start, next.why)).collect();
    let line = |path: &str, what: &str| {
        let text = String::from_utf8(tree.get(path).unwrap().to_vec()).unwrap();
        text.lines().position(|line| line.starts_with(what)).unwrap() + 1
    };
    let changed = id(&tree, "other", "Call now for help.");
    let missing = id(&tree, "index", "A <b> page");
    assert_eq!(
        next,
        [
            "fingerpost check --lang ar | says what is wrong with 1 text, and what to write".to_owned(),
            format!(
                "locales/ar/other.ftl:{} | 1 text whose English has changed",
                line("locales/ar/other.ftl", &changed)
            ),
            format!("locales/ar/index.ftl:{} | 3 texts to translate", line("locales/ar/index.ftl", &missing)),
            "fingerpost review ar ui --by NAME | after a person has read its 2 texts".to_owned(),
        ]
    );
    let bare = status(&self::tree(&[]));
    assert_eq!(bare.0[1].next[0].start, "fingerpost sync --lang cy");
}

/// As [`worked`], with Arabic on a platform, whose files hold only what is translated.
fn on_platform() -> Tree {
    let path = "locales/ar/locale.toml";
    let tree = edit(&worked(), path, "name", "mode = \"platform\"\nname");
    let tree = synced(tree);
    assert!(!file(&tree, "locales/ar/other.ftl").contains("TODO"));
    tree
}

#[test]
fn on_a_platform_the_same_is_counted_and_the_older_pair_is_shown() {
    let tree = on_platform();
    let (git, platform) = (status(&worked()), status(&tree));
    let words = |status: &Status| status.0[0].files.iter().map(|(_, words)| *words).collect::<Vec<_>>();
    assert_eq!(words(&git), words(&platform));
    let next: Vec<String> =
        platform.0[0].next.iter().map(|next| format!("{} | {}", next.start, next.why)).collect();
    assert_eq!(
        next,
        [
            "fingerpost check --lang ar | says what is wrong with 1 text, and what to write",
            "locales/ar/other.ftl | 1 text whose English has changed, on the platform",
            "locales/ar/index.ftl | 3 texts to translate, on the platform",
            "fingerpost review ar ui --by NAME | after a person has read its 2 texts",
        ]
    );
    let page = file(&pages(&platform, None), "ar.html");
    assert!(page.contains("Call <ins>now</ins> for help."), "{page}");
    assert!(page.contains("<b>Old translation:</b> <bdi lang=\"ar\" dir=\"rtl\">اتصل</bdi>"), "{page}");
    assert!(page.contains("locales/ar/index.ftl: to translate on the platform"), "{page}");
    assert!(!page.contains("fingerpost sync"), "{page}");
}

fn file(pages: &Tree, name: &str) -> String {
    String::from_utf8(pages.get(name).unwrap().to_vec()).unwrap()
}

#[test]
fn the_map_says_in_words_and_symbols_what_it_says_in_colours_and_every_link_lands() {
    let pages = pages(&status(&worked()), None);
    let names: Vec<&str> = pages.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(names, ["ar.html", "cy.html", "index.html"]);
    let map = file(&pages, "index.html");
    assert!(map.contains("<bdi lang=\"ar\" dir=\"rtl\">العربية</bdi>"), "{map}");
    assert!(map.contains("◐ 30%<br>↻ 1 changed<br>✗ 1 refused</a>"), "{map}");
    assert!(map.contains("A &lt;b&gt; page") && !map.contains("A <b> page"), "{map}");
    for link in map.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        let (name, anchor) = link.split_once('#').unwrap_or((link, ""));
        let page = file(&pages, name);
        assert!(anchor.is_empty() || page.contains(&format!("id=\"{anchor}\"")), "{link}");
    }
}

#[test]
fn the_page_of_a_language_shows_place_english_difference_and_reason() {
    let tree = worked();
    let with = pages(&status(&tree), Some("https://forge.example/guide/blob/main"));
    let page = file(&with, "ar.html");
    assert!(page.contains("Call <ins>now</ins> for help."), "{page}");
    assert!(page.contains("<b>Old translation:</b> <bdi lang=\"ar\" dir=\"rtl\">اتصل</bdi>"), "{page}");
    assert!(page.contains("&lt;i&gt;كيف&lt;/i&gt;") && page.contains("<b>Why:</b> "), "{page}");
    assert!(page.contains("href=\"https://forge.example/guide/blob/main/locales/ar/other.ftl#L"), "{page}");
    let without = file(&pages(&status(&tree), None), "ar.html");
    assert!(without.contains("<code>locales/ar/other.ftl:") && !without.contains("forge.example"));
}

#[test]
fn the_pages_need_no_script_and_allow_none() {
    for (path, bytes) in pages(&status(&worked()), None).iter() {
        let page = std::str::from_utf8(bytes).unwrap();
        assert!(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"), "{path}");
        for never in ["<script", "style=\"", "javascript:", "http://", "onclick"] {
            assert!(!page.contains(never), "{path}: {never}");
        }
    }
}
