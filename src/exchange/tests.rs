use super::*;
use crate::locale::{self, Workroom, Worksheet, worksheets};
use crate::tree::{FilePath, Tree};

const PAGE: &str = "+++\ntitle = \"Go \\\"now\\\"\"\nsummary = \"How to go there.\"\n+++\n\nCall { $line }. Use [this](index.md).\n\n- Ask \\*first\\*.\n\nYou can go home.\n";
const FACTS: &str = "[fact.line]\nkind = \"statement\"\nnations = [\"england\"]\nstates = \"A line.\"\nsources = [\"a\"]\nconfidence = \"other\"\nvolatility = \"steady\"\n\n[source.a]\ntitle = \"A\"\nurl = \"https://example.org\"\n";
const UI: &str =
    "# A button.\nexit = Leave\n\nday = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n";
const PLURAL: &str = "{ $n ->\n    [zero] dim { $n }\n    [two] { $n } ddydd\n   *[other] { $n } diwrnod\n}";

fn with(tree: &Tree, path: &str, text: &str) -> Tree {
    tree.clone().with(FilePath::new(path).unwrap(), text.as_bytes())
}

/// A guide with a locale file of every text, all of it still to be translated.
fn empty() -> Tree {
    let mut tree = Tree::new();
    for (path, text) in [
        ("content/guide.toml", "languages = [\"en\", \"cy\"]\n"),
        ("content/index.md", PAGE),
        ("content/facts.toml", FACTS),
        ("locales/en/ui.ftl", UI),
    ] {
        tree = with(&tree, path, text);
    }
    synced(tree)
}

fn synced(mut tree: Tree) -> Tree {
    let (facts, guide) = (crate::fact::read(&tree, day()).value, crate::guide::read(&tree).value);
    let files = locale::sync(&tree, &guide, &facts, locale::Wish::default()).value;
    tree.extend(files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    tree
}

fn day() -> crate::fact::Date {
    "2026-01-01".parse().unwrap()
}

fn desk(tree: &Tree) -> Workroom {
    Workroom::read(tree, &[], day()).value
}

fn sheets(desk: &Workroom) -> Vec<Worksheet> {
    worksheets(&desk.language("cy").unwrap())
}

fn exported(tree: &Tree) -> String {
    let desk = desk(tree);
    export(desk.language("cy").unwrap().locale.language, &sheets(&desk), day())
}

fn imported(tree: &Tree, po: &str, overwrite: Overwrite) -> Imported {
    let desk = desk(tree);
    import(po, &desk.language("cy").unwrap(), &sheets(&desk), overwrite).unwrap()
}

/// The same guide, every text translated with `text`.
fn translated(tree: &Tree, text: impl Fn(&str) -> String) -> Tree {
    let desk = desk(tree);
    let mut tree = tree.clone();
    for sheet in sheets(&desk) {
        let mut file = String::from_utf8(tree.get(sheet.file.as_str()).unwrap().to_vec()).unwrap();
        for row in &sheet.rows {
            let value = if row.english.contains('\n') { PLURAL.to_owned() } else { text(&row.english) };
            file = file.replace(&format!("\n{} = TODO", row.id), &format!("\n{} = {value}", row.id));
        }
        tree = with(&tree, sheet.file.as_str(), &file);
    }
    tree
}

fn welsh(english: &str) -> String {
    format!("Cymraeg \"{english}\" \\\\ ŵ")
}

#[test]
fn there_and_back_changes_no_byte() {
    let full = translated(&empty(), welsh);
    for tree in [empty(), full] {
        let back = imported(&tree, &exported(&tree), Overwrite::Yes);
        assert!(back.files.is_empty() && back.doubts.is_empty(), "{:?}", back.doubts);
    }
}

#[test]
fn a_po_file_carries_every_finished_byte() {
    let (empty, full) = (empty(), translated(&empty(), welsh));
    let back = imported(&empty, &exported(&full), Overwrite::No);
    assert!(back.doubts.is_empty() && back.replaced.is_empty(), "{:?}", back.doubts);
    let mut filled = empty;
    filled.extend(back.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    assert_eq!(filled.changes_since(&full), []);
}

#[test]
fn changed_english_goes_out_as_fuzzy_with_the_older_pair_and_does_not_come_back_by_itself() {
    let full = translated(&empty(), welsh);
    let page = PAGE.replace("You can go home.", "You can go home today.");
    let tree = synced(with(&full, "content/index.md", &page));
    let po = exported(&tree);
    let wanted = "#, fuzzy\n#| msgid \"You can go home.\"\nmsgctxt \"index/you-can-go-home-today-";
    assert!(po.contains(wanted), "{po}");
    let wanted = "msgid \"You can go home today.\"\nmsgstr \"Cymraeg \\\"You can go home.\\\"";
    assert!(po.contains(wanted), "{po}");
    let back = imported(&tree, &po, Overwrite::Yes);
    assert_eq!((back.files.len(), back.unfinished, back.doubts.len()), (0, 1, 0));
    let done = imported(&tree, &po.replace("#, fuzzy\n", ""), Overwrite::No);
    assert_eq!((done.files.len(), done.taken.len(), done.replaced.len()), (1, 1, 0));
}

/// A platform's files lack what is still to do: what comes in is a new message of theirs, and changed
/// English goes out with its older pair as it does elsewhere.
#[test]
fn on_a_platform_too_everything_goes_out_and_comes_in() {
    let platform = |tree: &Tree| synced(with(tree, "locales/cy/locale.toml", "mode = \"platform\"\n"));
    let (empty, full) = (platform(&empty()), platform(&translated(&empty(), welsh)));
    assert!(exported(&empty).contains("msgid \"You can go home.\"\nmsgstr \"\"\n"));
    let back = imported(&empty, &exported(&full), Overwrite::No);
    assert!(back.doubts.is_empty(), "{:?}", back.doubts);
    let mut filled = empty;
    filled.extend(back.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
    assert_eq!(synced(filled).changes_since(&full), []);

    let page = PAGE.replace("You can go home.", "You can go home today.");
    let po = exported(&synced(with(&full, "content/index.md", &page)));
    let wanted = "#, fuzzy\n#| msgid \"You can go home.\"\nmsgctxt \"index/you-can-go-home-today-";
    assert!(po.contains(wanted), "{po}");
}

#[test]
fn translators_are_told_what_the_file_of_messages_tells_them() {
    let po = exported(&empty());
    for wanted in [
        "#. In: Go \"now\"\n#. This is a list item.\n#: locales/cy/index.ftl:",
        "#. $link1 = page: Go \"now\"\n#. $line = A line.\n",
        "#. In: Words around the pages\n#. A button.\n",
        "#. This is a plural.",
        "msgid \"Ask \\\\*first\\\\*.\"\nmsgstr \"\"\n",
        "\"{ $n ->\\n\"\n\"    [one] { $n } day\\n\"\n",
    ] {
        assert!(po.contains(wanted), "{wanted}\n{po}");
    }
}

#[test]
fn what_differs_is_not_overwritten_unasked() {
    let full = translated(&empty(), welsh);
    let po = exported(&translated(&empty(), |english| format!("Arall {english}")));
    let kept = imported(&full, &po, Overwrite::No);
    assert!(kept.files.is_empty() && kept.taken.is_empty());
    let told = kept.doubts.iter().filter(|doubt| doubt.why.contains("--overwrite")).count();
    assert_eq!((told, kept.doubts.len(), kept.same), (6, 6, 1));
    let taken = imported(&full, &po, Overwrite::Yes);
    assert_eq!((taken.replaced.len(), taken.doubts.len()), (6, 0));
}

#[test]
fn each_entry_that_is_not_taken_is_said_with_its_line_and_the_rest_is_taken() {
    let tree = empty();
    let po = exported(&translated(&tree, welsh));
    let twice = po.split("\n\n").nth(1).unwrap().to_owned();
    let po = po
        .replace("Cymraeg \\\"Leave", "<b>Gadael \\\"Leave")
        .replace("msgid \"How to go there.\"", "msgid \"How to go.\"");
    let po = format!("{po}\n{twice}\n\nmsgctxt \"index/gone-aaaaaa\"\nmsgid \"Gone\"\nmsgstr \"x\"\n");
    let back = imported(&tree, &po, Overwrite::No);
    let whys: Vec<&str> = back.doubts.iter().map(|doubt| doubt.why.as_str()).collect();
    assert_eq!(whys.iter().filter(|why| why.contains("twice")).count(), 2);
    for part in ["HTML", "English of today", "no text of this id"] {
        assert!(whys.iter().any(|why| why.contains(part)), "{part}: {whys:?}");
    }
    assert_eq!((back.doubts.len(), back.taken.len()), (5, 4));
    let lines: Vec<&str> = po.lines().collect();
    for doubt in &back.doubts {
        assert!(lines[doubt.line - 1].contains(&doubt.context), "{doubt:?}");
    }
}

#[test]
fn a_file_in_another_language_is_refused_whole() {
    let tree = empty();
    let po = exported(&tree).replace("\"Language: cy\\n\"", "\"Language: ar\\n\"");
    let desk = desk(&tree);
    let refused = import(&po, &desk.language("cy").unwrap(), &sheets(&desk), Overwrite::Yes).unwrap_err();
    assert!(refused.contains("`ar`, not `cy`"), "{refused}");
}

#[test]
fn a_refused_text_goes_out_marked_with_the_reason() {
    let tree = translated(&empty(), |english| format!("7 {english}"));
    let po = exported(&tree);
    assert!(po.contains("#. Not used: "), "{po}");
    assert_eq!(po.matches("#, fuzzy\n").count(), 5);
    assert!(imported(&tree, &po, Overwrite::Yes).files.is_empty());
}
