//! A check of one file says what the check of the whole guide says about it.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test reads its files, and ends at what it did not expect"
)]

mod book;

use book::folder;
use fingerpost::Options;
use fingerpost::finding::{Finding, Findings, rules};
use fingerpost::tree::{FilePath, Tree};

fn options() -> Options {
    Options { today: "2026-11-22".parse().unwrap(), draft: false, base_url: None, languages: Vec::new() }
}

/// What is said of a file; what translators' mistakes point to in the English is said to them. What
/// compares the pages of a language needs all of them, and is left out.
fn about(findings: &Findings, path: &FilePath) -> Vec<Finding> {
    let locale = |file: &FilePath| file.strip_folder("locales").is_some();
    let is_in = |finding: &&Finding| {
        let place = finding.place.as_ref();
        place.is_some_and(|span| span.file == *path)
            || finding.labels.iter().any(|label| label.span.file == *path)
                && place.is_none_or(|span| locale(&span.file) == locale(path))
    };
    let between = [rules::ONE_TRANSLATION_FOR_TWO, rules::TWO_TRANSLATIONS_FOR_ONE];
    findings.iter().filter(is_in).filter(|finding| !between.contains(&finding.rule)).cloned().collect()
}

/// Files of the real guide with a mistake for each: what to put in place of what.
const DAMAGE: [(&str, &str, &str); 6] = [
    ("locales/ar/see-a-doctor.ftl", " = ", " = 7 "),
    ("locales/ar/index.ftl", " = ", " = TODO\n#"),
    ("locales/ar/ui.ftl", "skip-link = ", "skip-links = "),
    ("locales/cy/locale.toml", "name", "mode = \"x\"\nname"),
    ("content/index.md", "see-a-doctor.md", "see-a-docter.md"),
    ("content/guide.toml", "theme", "thema"),
];

fn damaged() -> Tree {
    let mut tree = folder::real_guide();
    for (path, before, after) in DAMAGE {
        let text = folder::text(&tree, path).replace(before, after);
        tree = tree.with(FilePath::new(path).unwrap(), text.into_bytes());
    }
    tree
}

/// The damaged files, and one of many others: all of them would take minutes.
fn some(tree: &Tree, step: usize) -> Vec<FilePath> {
    let paths = tree.iter().map(|(path, _)| path).filter(|path| path.strip_folder("themes").is_none());
    let is_damaged = |path: &FilePath| DAMAGE.iter().any(|(damaged, _, _)| *damaged == path.as_str());
    let chosen = paths.enumerate().filter(|(number, path)| is_damaged(path) || number % step == 0);
    chosen.map(|(_, path)| path.clone()).collect()
}

#[test]
fn one_file_is_told_what_the_whole_guide_is_told_of_it() {
    for tree in [damaged(), damaged().with(folder::file("content/guide.toml"), settings())] {
        let whole = fingerpost::check(&tree, &options());
        let mut spoken_of = 0;
        for path in some(&tree, 23) {
            let expected = about(&whole, &path);
            spoken_of += usize::from(!expected.is_empty());
            let said: Vec<Finding> = fingerpost::check_file(&tree, &options(), &path).into_iter().collect();
            assert_eq!(said, expected, "{path}");
        }
        assert!(spoken_of > 2, "{spoken_of}");
    }
}

fn settings() -> Vec<u8> {
    folder::text(&folder::real_guide(), "content/guide.toml").into_bytes()
}

#[test]
fn only_what_the_file_needs_is_read() {
    let tree = damaged();
    for path in some(&tree, 61) {
        let small: Tree = tree
            .iter()
            .filter(|(other, _)| fingerpost::is_read_for(&path, other))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
        let others = small.under("locales").filter(|(other, _)| {
            **other != path
                && !["locale.toml", "reviews.toml", "glossary.ftl", "ui.ftl"].contains(&other.name())
        });
        assert_eq!(others.count(), 0, "{path}");
        assert_eq!(
            fingerpost::check_file(&small, &options(), &path),
            fingerpost::check_file(&tree, &options(), &path)
        );
    }
}

#[test]
fn strange_english_is_built_for_drafts_only_and_stands_last() {
    let tree = folder::real_guide();
    let usual = fingerpost::build(&tree, &options()).value;
    assert!(usual.files.iter().all(|(path, _)| !path.as_str().starts_with("en-XA/")));
    assert!(!folder::text(&usual.files, "index.html").contains("ar-XB"));
    let languages = ["en", "en-XA", "ar-XB"].map(str::to_owned).to_vec();
    let draft = fingerpost::build(&tree, &Options { draft: true, languages: languages.clone(), ..options() });
    assert_eq!(draft.value.amount.languages, languages);
    let choose = folder::text(&draft.value.files, "index.html");
    assert!(choose.find("lang=\"en\"").unwrap() < choose.find("lang=\"en-XA\"").unwrap());
    let page = folder::text(&draft.value.files, "ar-XB/index.html");
    assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\""), "{page}");
    assert!(!page.contains('\u{202E}') && page.contains("ĥééááļţĥ"));
}
