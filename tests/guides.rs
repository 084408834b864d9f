//! Whole small guides, compared file by file with what stands in `expected/` beside each.
//! `FINGERPOST_UPDATE=1` writes `expected/` anew.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test reads its files and ends at what it did not expect"
)]

mod book;

use book::{difference, folder};
use fingerpost::Options;
use fingerpost::finding::Severity;
use fingerpost::tree::Tree;
use std::path::Path;

#[test]
fn garden_is_built_as_expected() {
    compare("garden", None);
}

#[test]
fn two_shelves_is_built_as_expected() {
    compare("two-shelves", Some("https://example.org/guide"));
}

#[test]
fn every_guide_has_a_test() {
    let here = std::fs::read_to_string(folder::repository().join("tests/guides.rs")).unwrap();
    for entry in std::fs::read_dir(folder::repository().join("tests/guides")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(here.contains(&format!("compare(\"{name}\"")), "no test compares tests/guides/{name}");
    }
}

fn compare(name: &str, base_url: Option<&str>) {
    let home = folder::repository().join("tests/guides").join(name);
    let whole = folder::read(&home);
    let inputs = whole.iter().filter(|(path, _)| path.strip_folder("expected").is_none());
    // A theme with as little as a theme can have, which the suite uses too.
    let mut tree = folder::read(&folder::repository().join("tests/default"));
    tree.extend(inputs.map(|(path, bytes)| (path.clone(), bytes.clone())));
    let options = Options {
        today: "2026-11-22".parse().unwrap(),
        draft: false,
        base_url: base_url.map(str::to_owned),
        languages: Vec::new(),
    };
    let built = fingerpost::build(&tree, &options);
    let heavy: Vec<_> = built.findings.iter().filter(|finding| finding.severity > Severity::Note).collect();
    assert!(heavy.is_empty(), "{name}: {heavy:#?}");
    let came = built.pass().0.unwrap().take().files;
    let expected = folder::read_or_empty(&home.join("expected"));
    if book::updating() {
        rewrite(&home.join("expected"), &came);
        return;
    }
    let wrong: Vec<String> =
        came.changes_since(&expected).iter().map(|path| told(&expected, &came, path.as_str())).collect();
    assert!(
        wrong.is_empty(),
        "{name} (if it is right now, change it with FINGERPOST_UPDATE=1):\n{}",
        wrong.join("\n")
    );
}

fn told(expected: &Tree, came: &Tree, path: &str) -> String {
    match (expected.get(path), came.get(path)) {
        (Some(_), None) => format!("  {path} is gone"),
        (None, _) => format!("  {path} is new"),
        (Some(old), Some(new)) => format!(
            "  {path} differs:\n{}",
            difference::of(&String::from_utf8_lossy(old), &String::from_utf8_lossy(new))
        ),
    }
}

fn rewrite(folder: &Path, came: &Tree) {
    if folder.exists() {
        std::fs::remove_dir_all(folder).unwrap();
    }
    folder::write(came, folder);
}
