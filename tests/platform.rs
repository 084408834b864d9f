//! Languages that are translated on a platform: what `sync` writes for them, over several edits.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test ends at what it did not expect")]

use fingerpost::finding::Severity;
use fingerpost::locale::{Message, Wish};
use fingerpost::tree::{FilePath, Tree};
use fingerpost::{guide, locale};

const UI: &str = include_str!("../locales/en/ui.ftl");
const SETTINGS: &str = "languages = [\"en\", \"ar\", \"cy\"]\n";
const PLATFORM: &str = "name = \"العربية\"\nmode = \"platform\"\n";

fn page(body: &str) -> String {
    format!("+++\ntitle = \"Start\"\nsummary = \"Start here.\"\n+++\n\n{body}\n")
}

fn with(tree: Tree, path: &str, text: &str) -> Tree {
    tree.with(FilePath::new(path).unwrap(), text.as_bytes())
}

fn start(body: &str) -> Tree {
    let tree = with(Tree::new(), "content/guide.toml", SETTINGS);
    let tree = with(tree, "content/index.md", &page(body));
    let tree = with(tree, "locales/en/ui.ftl", UI);
    with(tree, "locales/ar/locale.toml", PLATFORM)
}

fn text<'t>(tree: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(tree.get(path).unwrap_or_else(|| panic!("there is no {path}"))).unwrap()
}

/// The tree after `sync`, which must have nothing more to do then.
fn synced_for(tree: &Tree, languages: &[&str]) -> Tree {
    let languages: Vec<String> = languages.iter().map(|tag| (*tag).to_owned()).collect();
    let wish = Wish { languages: &languages, ..Wish::default() };
    let sync = |tree: &Tree| {
        let found = fingerpost::sync(tree, wish, "2026-11-22".parse().unwrap());
        assert_eq!(found.findings.worst().filter(|worst| *worst == Severity::Stop), None);
        found.value
    };
    let mut after = tree.clone();
    after.extend(sync(tree).iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    let again = sync(&after);
    assert!(again.is_empty(), "sync after sync: {:?}", again.iter().next());
    after
}

fn synced(tree: &Tree) -> Tree {
    synced_for(tree, &[])
}

/// A file as a platform writes it: from the English one, without comments of ours.
fn from_platform(reference: &str, translations: &[(&str, &str)]) -> String {
    let mut file = String::new();
    for line in reference.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, english)) = line.split_once(" = ")
            && let Some((_, translation)) = translations.iter().find(|(of, _)| *of == english)
        {
            file.push_str(&format!("{id} = {translation}\n"));
        }
    }
    file
}

const BOTH: [(&str, &str); 2] =
    [("Anyone in England can register with a GP.", "يمكن لأي شخص في إنجلترا التسجيل."), ("Start", "البداية")];

/// A guide of which the platform has translated two messages.
fn translated() -> Tree {
    let tree = synced(&start("Anyone in England can register with a GP.\n\nAsk for help."));
    let file = from_platform(text(&tree, "locales/en/index.ftl"), &BOTH);
    assert_eq!(file.lines().count(), 2);
    synced(&with(tree, "locales/ar/index.ftl", &file))
}

#[test]
fn platforms_get_english_catalogues_and_files_without_todo() {
    let tree = synced(&start("Ask **here**, or see [the start](index.md).\n\n## Next\n\nGo."));
    let english = text(&tree, "locales/en/index.ftl");
    assert!(english.contains(
        "# English: Ask **here**, or see [the start]({ $link1 }).\n# $link1 = page: Start\nask-here-or-see-the-"
    ));
    assert!(english.contains(" = Ask **here**, or see [the start]({ $link1 }).\n"));
    assert!(english.contains("## Section: Next\n"));
    assert!(!english.contains("TODO"));
    let arabic = text(&tree, "locales/ar/index.ftl");
    assert!(arabic.starts_with("### Page: Start"));
    assert!(!arabic.contains("TODO") && !arabic.contains("Section"), "{arabic}");
    assert!(!text(&tree, "locales/ar/ui.ftl").contains("TODO"));
    // The language beside it is translated in its files.
    assert!(text(&tree, "locales/cy/index.ftl").contains(" = TODO\n"));
    assert_eq!(
        text(&tree, "l10n.toml"),
        "# Written by `fingerpost sync` for translation platforms: what is changed here by hand is lost.\n\
         basepath = \".\"\n\nlocales = [\n    \"ar\",\n]\n\n[[paths]]\n    \
         reference = \"locales/en/**/*.ftl\"\n    l10n = \"locales/{locale}/**/*.ftl\"\n\n\
         # Translations that no page uses any more.\n[[filters]]\n    path = \"locales/{locale}/_unused.ftl\"\n    \
         action = \"ignore\"\n"
    );
    let said = fingerpost::build(&tree, &options()).findings;
    assert!(
        said.iter().all(|finding| finding
            .place
            .as_ref()
            .is_none_or(|place| !place.file.as_str().starts_with("locales/en/"))),
        "the English catalogues are files of ours"
    );
}

fn options() -> fingerpost::Options {
    fingerpost::Options {
        today: "2026-11-22".parse().unwrap(),
        draft: false,
        base_url: None,
        languages: Vec::new(),
    }
}

#[test]
fn without_a_platform_nothing_is_written_for_one() {
    let git = with(start("Ask."), "locales/ar/locale.toml", "mode = \"git\"\n");
    let tree = synced(&git);
    assert!(tree.get("l10n.toml").is_none() && tree.get("locales/en/index.ftl").is_none());
    assert!(text(&tree, "locales/ar/index.ftl").contains(" = TODO\n"));
    // And what was written for one before is not taken away.
    let left = with(git, "l10n.toml", "x = 1\n");
    assert_eq!(text(&synced(&left), "l10n.toml"), "x = 1\n");
}

#[test]
fn what_a_platform_wrote_is_kept_and_gets_its_comments_back() {
    let tree = translated();
    let arabic = text(&tree, "locales/ar/index.ftl");
    for (english, translation) in BOTH {
        assert!(arabic.contains(&format!("# English: {english}\n")), "{arabic}");
        assert!(arabic.contains(&format!(" = {translation}\n")), "{arabic}");
    }
    assert!(!arabic.contains("Ask for help."), "{arabic}");
}

/// A new English in place of the first sentence.
const NEW: &str = "Anyone in England can register with a GP for free.";

#[test]
fn the_earlier_pair_of_a_changed_english_is_kept_beside_what_is_to_translate() {
    // The platform wrote the file anew after the last sync: no comment says what the English was.
    let tree = translated();
    let bare = from_platform(text(&tree, "locales/en/index.ftl"), &BOTH);
    let tree = with(tree, "locales/ar/index.ftl", &bare);
    let tree = synced(&with(tree, "content/index.md", &page(&format!("{NEW}\n\nAsk for help."))));
    let arabic = text(&tree, "locales/ar/index.ftl");
    assert!(!arabic.contains("TODO") && !arabic.contains("CHANGED") && !arabic.contains(BOTH[0].1));
    let unused = text(&tree, "locales/ar/_unused.ftl");
    let new = guide::SegmentId::of(NEW, None);
    let old = guide::SegmentId::of(BOTH[0].0, None);
    assert!(
        unused.ends_with(&format!(
            "\n# Page: index\n# English: {}\n# CHANGED. Now to translate: {new}\n{old} = {}\n",
            BOTH[0].0, BOTH[0].1
        )),
        "{unused}"
    );
    assert!(matches!(arabic_message(&tree, new.as_str()), Some(Message::Changed)));

    // The next English takes its place, and the pair is still the one that was translated.
    let newer = "Anyone in England can register with a GP for free today.";
    let again = synced(&with(tree.clone(), "content/index.md", &page(newer)));
    let unused = text(&again, "locales/ar/_unused.ftl");
    assert!(
        unused.contains(&format!("Now to translate: {}\n", guide::SegmentId::of(newer, None))),
        "{unused}"
    );
    assert!(unused.contains(BOTH[0].1) && !unused.contains(new.as_str()), "{unused}");

    // Translated, it is only what no page uses any more.
    let done = format!("{arabic}\n{new} = مجانًا.\n");
    let done = synced(&with(tree.clone(), "locales/ar/index.ftl", &done));
    assert!(text(&done, "locales/ar/index.ftl").contains(&format!("{new} = مجانًا.\n")));
    assert!(!text(&done, "locales/ar/_unused.ftl").contains("CHANGED"));
    assert!(matches!(arabic_message(&done, new.as_str()), Some(Message::Translated { .. })));

    // Back in the files themselves, the pair stands where translators look for it.
    let git = synced(&with(tree, "locales/ar/locale.toml", "mode = \"git\"\n"));
    assert!(text(&git, "locales/ar/index.ftl").contains(&format!(
        "# CHANGED. English was: {}\n# Translation was: {}\n{new} = TODO\n",
        BOTH[0].0, BOTH[0].1
    )));
    assert!(!text(&git, "locales/ar/_unused.ftl").contains(BOTH[0].1));
}

fn arabic_message(tree: &Tree, id: &str) -> Option<Message> {
    let guide = guide::read(tree).value;
    let locales = locale::read(tree, &guide, &[]).value;
    let arabic = locales.0.iter().find(|locale| locale.language.tag == "ar").unwrap();
    arabic.catalogs.get("index").and_then(|catalog| catalog.get(id)).cloned()
}

#[test]
fn a_language_that_moves_to_a_platform_loses_nothing() {
    let git = with(start(BOTH[0].0), "locales/ar/locale.toml", "mode = \"git\"\n");
    let tree = synced(&git);
    let file = text(&tree, "locales/ar/index.ftl");
    let (id, translation) = (guide::SegmentId::of(BOTH[0].0, None), BOTH[0].1);
    let file = file.replace(&format!("{id} = TODO"), &format!("{id} = {translation}"));
    let tree = with(tree, "locales/ar/index.ftl", &file);
    let changed = synced(&with(tree, "content/index.md", &page(NEW)));
    assert!(text(&changed, "locales/ar/index.ftl").contains("CHANGED"));
    let moved = synced(&with(changed, "locales/ar/locale.toml", PLATFORM));
    assert!(!text(&moved, "locales/ar/index.ftl").contains("CHANGED"));
    assert!(text(&moved, "locales/ar/_unused.ftl").contains(&format!("{id} = {translation}\n")));
}

#[test]
fn the_english_catalogue_waits_for_every_language_that_needs_the_earlier_one() {
    let tree = translated();
    let tree = with(tree, "content/index.md", &page(NEW));
    let before = text(&tree, "locales/en/index.ftl").to_owned();
    let welsh = synced_for(&tree, &["cy"]);
    assert_eq!(text(&welsh, "locales/en/index.ftl"), before);
    assert_ne!(text(&synced_for(&tree, &["ar"]), "locales/en/index.ftl"), before);
}
