//! The life of a translation, as its translator sees it: what `sync` keeps, shows and puts away.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test stops at the first surprise")]

use fingerpost::finding::Severity;
use fingerpost::locale::Wish;
use fingerpost::tree::{FilePath, Tree};
use fingerpost::{Options, build, sync};

const SETTINGS: &str = "languages = [\"en\", \"ar\", \"vi\"]\n";
const UI: &str = "skip-link = Go to the text\n";

fn guide(page: &str) -> Tree {
    let front = "+++\ntitle = \"Start\"\nsummary = \"Start here.\"\n+++\n\n";
    Tree::new()
        .with(path("content/guide.toml"), SETTINGS.as_bytes())
        .with(path("content/index.md"), format!("{front}{page}").into_bytes())
        .with(path("locales/en/ui.ftl"), UI.as_bytes())
}

fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

/// The tree after `sync`, which must have nothing to say.
fn synced(tree: &Tree, minor: &[&str]) -> Tree {
    let (after, said) = synced_saying(tree, minor);
    assert_eq!(said, Vec::<String>::new());
    after
}

fn synced_saying(tree: &Tree, minor: &[&str]) -> (Tree, Vec<String>) {
    let minor: Vec<String> = minor.iter().map(|id| (*id).to_owned()).collect();
    let found = sync(tree, Wish { languages: &[], minor: &minor }, "2026-11-22".parse().unwrap());
    let said = found.findings.iter().map(|finding| finding.message.clone()).collect();
    let mut after = tree.clone();
    after.extend(found.value.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    (after, said)
}

fn text(tree: &Tree, path: &str) -> String {
    String::from_utf8(tree.get(path).map(|bytes| bytes.to_vec()).unwrap_or_default()).unwrap()
}

fn ar(tree: &Tree) -> String {
    text(tree, "locales/ar/index.ftl")
}

/// Puts a translation where the English stands in the comment above.
fn translated(tree: &Tree, english: &str, translation: &str) -> Tree {
    let file = ar(tree);
    let after = file.split_once(&format!("# English: {english}\n")).unwrap().1;
    let line = after.lines().find(|line| line.ends_with(" = TODO")).unwrap();
    let new = file.replacen(line, &line.replace("TODO", translation), 1);
    tree.clone().with(path("locales/ar/index.ftl"), new.into_bytes())
}

fn id_of(tree: &Tree, english: &str) -> String {
    let file = ar(tree);
    let after = file.split_once(&format!("# English: {english}\n")).unwrap().1.to_owned();
    let line = after.lines().find(|line| line.contains(" = ")).unwrap();
    line.split_once(" = ").unwrap().0.to_owned()
}

#[test]
fn a_new_page_is_full_of_todo_and_running_again_changes_nothing() {
    let tree = synced(&guide("Go to the door.\n"), &[]);
    assert_eq!(ar(&tree).matches(" = TODO").count(), 3);
    let again = sync(&tree, Wish::default(), "2026-11-22".parse().unwrap());
    assert!(again.value.is_empty());
}

#[test]
fn what_a_translator_wrote_is_kept_byte_for_byte_when_blocks_move() {
    let tree = synced(&guide("Go to the door.\n\nKnock twice.\n"), &[]);
    let tree = translated(&tree, "Knock twice.", "اطرق  الباب مرتين.");
    let moved = guide("Knock twice.\n\nGo to the door.\n\nSmile.\n");
    let moved = moved.with(path("locales/ar/index.ftl"), ar(&tree).into_bytes());
    let after = ar(&synced(&moved, &[]));
    assert!(after.contains(" = اطرق  الباب مرتين.\n"));
    assert!(after.find("Knock").unwrap() < after.find("Go to the door").unwrap());
    assert!(!after.contains("CHANGED"));
}

#[test]
fn changed_english_shows_the_old_pair_until_it_is_translated_again() {
    let tree = synced(&guide("Go to the green door and wait.\n"), &[]);
    let tree = translated(&tree, "Go to the green door and wait.", "قديم");
    let edited =
        guide("Go to the blue door and wait.\n").with(path("locales/ar/index.ftl"), ar(&tree).into_bytes());
    let tree = synced(&edited, &[]);
    let file = ar(&tree);
    assert!(
        file.contains("# CHANGED. English was: Go to the green door and wait.\n# Translation was: قديم\n"),
        "{file}"
    );
    // A second edit before the translator came carries the old pair on.
    let edited =
        guide("Go to the red door and wait.\n").with(path("locales/ar/index.ftl"), file.into_bytes());
    let tree = synced(&edited, &[]);
    assert!(
        ar(&tree)
            .contains("# CHANGED. English was: Go to the green door and wait.\n# Translation was: قديم\n")
    );
    let tree = translated(&tree, "Go to the red door and wait.", "جديد");
    assert!(!ar(&synced(&tree, &[])).contains("CHANGED"));
}

#[test]
fn a_minor_edit_carries_the_translation_and_a_turned_sentence_does_not() {
    let tree = synced(&guide("Go to the gren door and wait.\n\nSign the form now.\n"), &[]);
    let tree = translated(&tree, "Go to the gren door and wait.", "الباب");
    let tree = translated(&tree, "Sign the form now.", "وقّع");
    let edited = guide("Go to the green door and wait.\n\nDo not sign the form now.\n");
    let tree = synced(&edited.with(path("locales/ar/index.ftl"), ar(&tree).into_bytes()), &[]);
    let (spelling, turned) =
        (id_of(&tree, "Go to the green door and wait."), id_of(&tree, "Do not sign the form now."));
    let (after, said) = synced_saying(&tree, &[&spelling, &turned]);
    assert!(ar(&after).contains(&format!("{spelling} = الباب\n")));
    assert!(ar(&after).contains(&format!("{turned} = TODO\n")));
    assert_eq!(said.len(), 1);
    assert!(said[0].contains("`not`"), "{said:?}");
}

#[test]
fn what_no_page_uses_is_put_away_and_comes_back() {
    let tree = translated(
        &synced(&guide("Go to the door.\n\nBring the small key.\n"), &[]),
        "Bring the small key.",
        "المفتاح",
    );
    let gone = guide("Go to the door.\n").with(path("locales/ar/index.ftl"), ar(&tree).into_bytes());
    let tree = synced(&gone, &[]);
    assert!(!ar(&tree).contains("المفتاح"));
    assert!(text(&tree, "locales/ar/_unused.ftl").contains("المفتاح"));
    let back = guide("Go to the door.\n\nBring the small key.\n")
        .with(path("locales/ar/index.ftl"), ar(&tree).into_bytes())
        .with(path("locales/ar/_unused.ftl"), text(&tree, "locales/ar/_unused.ftl").into_bytes());
    let tree = synced(&back, &[]);
    assert!(ar(&tree).contains(" = المفتاح\n"));
    assert!(!text(&tree, "locales/ar/_unused.ftl").contains("المفتاح"));
}

#[test]
fn two_people_who_met_in_one_file_both_keep_their_work() {
    let tree = synced(&guide("Go to the door.\n\nKnock twice.\n"), &[]);
    let (door, knock) = (id_of(&tree, "Go to the door."), id_of(&tree, "Knock twice."));
    let conflict = format!(
        "<<<<<<< HEAD\n{door} = الباب\n\n{knock} = TODO\n=======\n{door} = TODO\n\n{knock} = اطرق\n>>>>>>> theirs\n"
    );
    let tree = synced(&tree.with(path("locales/ar/index.ftl"), conflict.into_bytes()), &[]);
    assert!(ar(&tree).contains(&format!("{door} = الباب\n")));
    assert!(ar(&tree).contains(&format!("{knock} = اطرق\n")));
    assert!(!ar(&tree).contains("<<<<"));
    // Two translations of one text are both kept, and neither is shown until a person has chosen.
    let conflict = format!("<<<<<<< HEAD\n{door} = الباب\n=======\n{door} = إلى الباب\n>>>>>>> theirs\n");
    let tree = synced(&tree.with(path("locales/ar/index.ftl"), conflict.into_bytes()), &[]);
    assert_eq!(ar(&tree).matches(&format!("{door} = ")).count(), 2);
    let options =
        Options { today: "2026-11-22".parse().unwrap(), draft: false, base_url: None, languages: Vec::new() };
    let said = build(&tree, &options).findings;
    assert!(
        said.iter()
            .any(|finding| finding.severity == Severity::Refuse && finding.rule.id == "duplicate-message")
    );
}

#[test]
fn the_same_english_on_another_page_is_offered() {
    let tree = synced(&guide("Go to the door.\n"), &[]);
    let tree = translated(&tree, "Go to the door.", "إلى الباب");
    let other = "+++\ntitle = \"Other\"\nsummary = \"Another page.\"\n+++\n\nGo to the door.\n";
    let tree = synced(&tree.with(path("content/other.md"), other.as_bytes()), &[]);
    let file = text(&tree, "locales/ar/other.ftl");
    assert!(file.contains("# On another page: إلى الباب   (index.ftl)\n"), "{file}");
}

#[test]
fn a_new_way_to_make_ids_loses_no_translation() {
    let tree = synced(&guide("Go to the door.\n"), &[]);
    let tree = translated(&tree, "Go to the door.", "إلى الباب");
    let id = id_of(&tree, "Go to the door.");
    let renamed = ar(&tree).replace(&id, "an-id-of-an-older-kind");
    let tree = synced(&tree.with(path("locales/ar/index.ftl"), renamed.into_bytes()), &[]);
    assert!(ar(&tree).contains(&format!("{id} = إلى الباب\n")));
    assert!(!ar(&tree).contains("CHANGED"));
}
