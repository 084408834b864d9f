use super::*;
use crate::disk;
use std::collections::BTreeSet;
use std::path::Path;

fn options() -> Options {
    Options { today: "2026-11-22".parse().unwrap(), draft: true, base_url: None, languages: Vec::new() }
}

fn real() -> Tree {
    disk::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().value
}

fn text<'t>(files: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} is missing"))).unwrap()
}

#[test]
fn everything_is_shown_in_three_scripts() {
    let files = files(&real(), &options()).unwrap();
    let gallery = text(&files, "_components.html");
    for (page, readings, words) in SHOWN {
        assert!(gallery.contains(words));
        for (reading, tag) in readings.iter().flat_map(|reading| ["en", "ar", "ti"].map(|tag| (reading, tag)))
        {
            // English beside English is no reading.
            if (tag, *reading) != ("en", "both/") {
                let file = format!("{FOLDER}{tag}/{reading}{page}.html");
                assert!(gallery.contains(&format!("src=\"{file}\"")) && files.get(&file).is_some(), "{file}");
            }
        }
    }
    for tag in ["ar", "ti"] {
        // Read by a person: nothing to tell. Not read: the notice, in the language itself.
        assert!(!text(&files, &format!("_components/{tag}/read.html")).contains("class=\"notice\""));
        let unread = text(&files, &format!("_components/{tag}/parts.html"));
        assert!(
            unread.contains("<p class=\"notice\">")
                && !unread.contains("<p class=\"notice\"><span lang=\"en\"")
        );
        let partly = text(&files, &format!("_components/{tag}/partly.html"));
        assert!(
            partly.contains("<p class=\"english\" lang=\"en\" dir=\"ltr\">These words are not translated.")
        );
        assert!(
            text(&files, &format!("_components/{tag}/english.html")).contains("<h1><span class=\"english\"")
        );
    }
}

/// A class that no page of the sample has is a part of the theme that nobody would look at.
#[test]
fn every_class_of_the_theme_is_shown() {
    let tree = real();
    let files = files(&tree, &options()).unwrap();
    let mut shown = BTreeSet::new();
    for (_, bytes) in files.iter() {
        let html = std::str::from_utf8(bytes).unwrap();
        let classes = html.split(" class=\"").skip(1).filter_map(|rest| rest.split_once('"'));
        shown.extend(classes.flat_map(|(names, _)| names.split(' ')));
    }
    let style = text(&tree, "themes/plain/style.css");
    let selectors = style.lines().filter(|line| line.ends_with('{') || line.ends_with(','));
    let named: BTreeSet<&str> = selectors
        .flat_map(|line| line.split('.').skip(1))
        .map(|rest| rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap_or_default())
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    assert!(named.len() > 25, "{named:?}");
    // The logo is the host's own, and this guide has none. A language stands in for one of its own script
    // only, and the sample has one of each. The rest is put in by the scripts of its pages: while one is
    // listened to, and when the browser asks for another of its languages.
    let absent = ["logo", "borrowed", "aloud", "said", "suggest"];
    let hidden: Vec<&&str> =
        named.iter().filter(|name| !shown.contains(**name) && !absent.contains(name)).collect();
    assert!(hidden.is_empty(), "no page of the sample shows {hidden:?}");
}

#[test]
fn the_look_of_the_host_is_shown() {
    let tree = real();
    let settings = text(&tree, "content/guide.toml").replace(
        "theme = \"plain\"",
        "theme = { name = \"plain\", guide_name = \"Harbour\", logo = \"logo.svg\", colours.accent = \"#14532d\", dark.accent = \"#b7e4c7\", logo_alt = \"Harbour\" }",
    );
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"></svg>";
    let put = |tree: Tree, path: &str, text: &str| tree.with(FilePath::new(path).unwrap(), text.as_bytes());
    let tree = put(put(tree, "content/guide.toml", &settings), "content/logo.svg", logo);
    let files = files(&tree, &options()).unwrap();
    let page = text(&files, "_components/ar/parts.html");
    assert!(page.contains("--link:#14532d;") && page.contains("--link:#b7e4c7;"));
    assert!(
        page.contains("<img class=\"logo\" src=\"data:image/svg+xml,") && page.contains(">Harbour</span>")
    );
}

#[test]
fn a_theme_is_shown_with_the_pictures_it_has() {
    let tree = real();
    let with = |wanted: fn(&str) -> bool| -> Tree {
        let kept = tree.iter().filter(|(path, _)| {
            let drawing = path.name().ends_with(".svg");
            path.strip_folder("content").is_none_or(|name| name == "guide.toml")
                && (!drawing || wanted(path.name()))
        });
        kept.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    };
    let one = files(&with(|name| name == "tooth.svg"), &options()).unwrap();
    assert!(text(&one, "_components/ti/easy/parts.html").contains("<use href=\"#fp-tooth\"/>"));
    let none = files(&with(|_| false), &options()).unwrap();
    assert!(
        none.get("_components/ti/parts.html").is_some()
            && none.get("_components/ti/easy/parts.html").is_none()
    );
}

#[test]
fn a_folder_that_is_no_guide_says_why_nothing_is_shown() {
    assert!(files(&Tree::new(), &options()).unwrap_err().contains("no template `page.html`"));
}
