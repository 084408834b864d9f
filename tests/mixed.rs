//! A change that mixes new English with translation is refused, and what `sync` writes for new
//! English is not such a change.

#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test writes its own folder, and ends at what it did not expect"
)]

mod book;

use book::folder::{self, Scratch};
use std::path::Path;
use std::process::Command;

/// A guide under git, with one translated sentence.
fn guide(name: &str) -> Scratch {
    let here = Scratch::new(name);
    put(&here, "content/guide.toml", "languages = [\"en\", \"vi\"]\n");
    put(&here, "content/index.md", &page("Ask for help."));
    put(&here, "locales/en/ui.ftl", "skip-link = Go to the text\n");
    put(&here, "themes/README.md", "x\n");
    sync(&here.0);
    translate(&here, "Ask for help.", "Hãy nhờ giúp đỡ.");
    git(&here.0, &["init", "--quiet", "--initial-branch=main"]);
    commit(&here.0);
    here
}

fn page(sentence: &str) -> String {
    format!("+++\ntitle = \"Start\"\nsummary = \"Start here.\"\n+++\n\n{sentence}\n\nIt is free.\n")
}

fn put(here: &Scratch, path: &str, text: &str) {
    folder::write(&fingerpost::tree::Tree::new().with(folder::file(path), text.as_bytes()), &here.0);
}

fn translate(here: &Scratch, english: &str, translation: &str) {
    let place = here.0.join("locales/vi/index.ftl");
    let id = fingerpost::guide::SegmentId::of(english, None);
    let before = std::fs::read_to_string(&place).unwrap();
    let after = before.replace(&format!("{id} = TODO"), &format!("{id} = {translation}"));
    assert_ne!(before, after);
    std::fs::write(place, after).unwrap();
}

fn sync(root: &Path) {
    let done = Command::new(env!("CARGO_BIN_EXE_fingerpost")).arg("sync").arg("--root").arg(root).output();
    assert!(done.unwrap().status.success());
}

fn git(root: &Path, arguments: &[&str]) {
    let done = Command::new("git")
        .current_dir(root)
        .args(["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "x"]);
}

/// Commits what was changed, and asks whether it is mixed: the exit code and the words.
fn asked(here: &Scratch) -> (Option<i32>, String) {
    commit(&here.0);
    let done = Command::new(folder::repository().join("tests/no-mixed-refresh"))
        .arg("HEAD~1")
        .current_dir(&here.0)
        .env("FINGERPOST", env!("CARGO_BIN_EXE_fingerpost"))
        .output()
        .unwrap();
    let words = [done.stdout, done.stderr].concat();
    (done.status.code(), String::from_utf8(words).unwrap())
}

#[test]
fn english_alone_and_translation_alone_are_taken() {
    let here = guide("mixed-alone");
    put(&here, "content/index.md", &page("Ask anyone for help."));
    assert_eq!(asked(&here).0, Some(0));
    sync(&here.0);
    assert_eq!(asked(&here).0, Some(0));
    translate(&here, "It is free.", "Miễn phí.");
    assert_eq!(asked(&here).0, Some(0));
}

#[test]
fn english_with_what_sync_writes_for_it_is_taken() {
    let here = guide("mixed-synced");
    put(&here, "content/index.md", &page("Ask anyone for help."));
    sync(&here.0);
    let (code, words) = asked(&here);
    assert_eq!(code, Some(0), "{words}");
    assert!(words.contains("as sync writes them"), "{words}");
}

#[test]
fn english_and_a_translation_in_one_change_are_refused() {
    let here = guide("mixed-both");
    put(&here, "content/index.md", &page("Ask anyone for help."));
    sync(&here.0);
    translate(&here, "Ask anyone for help.", "Hãy nhờ bất kỳ ai giúp đỡ.");
    let (code, words) = asked(&here);
    assert_eq!(code, Some(1), "{words}");
    assert!(
        words.contains("\n  content/index.md\n") && words.contains("\n  locales/vi/index.ftl\n"),
        "{words}"
    );
}

#[test]
fn english_words_around_the_pages_and_hard_words_are_english_too() {
    let here = guide("mixed-words");
    put(&here, "locales/en/ui.ftl", "skip-link = Go to the words\n");
    sync(&here.0);
    assert_eq!(asked(&here).0, Some(0));
    put(&here, "locales/en/ui.ftl", "skip-link = Go to what it says\n");
    translate(&here, "It is free.", "Miễn phí.");
    let (code, words) = asked(&here);
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("\n  locales/en/ui.ftl\n"), "{words}");
    put(
        &here,
        "content/glossary.toml",
        "[term.gp]\nword = \"GP\"\nplain = \"A GP is a doctor near your home.\"\n",
    );
    sync(&here.0);
    assert_eq!(asked(&here).0, Some(0));
}

#[test]
fn a_translation_of_another_block_in_the_same_change_is_refused_too() {
    let here = guide("mixed-other");
    put(&here, "content/index.md", &page("Ask anyone for help."));
    sync(&here.0);
    translate(&here, "It is free.", "Miễn phí.");
    assert_eq!(asked(&here).0, Some(1));
}

#[test]
fn without_the_earlier_commit_nothing_is_said_to_be_well() {
    let here = guide("mixed-nothing");
    let done = Command::new(folder::repository().join("tests/no-mixed-refresh"))
        .arg("no-such-commit")
        .current_dir(&here.0)
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(2));
}
