use super::*;
use crate::locale;

const PAGE: &str = "+++\ntitle = \"Go\"\nsummary = \"How to go there.\"\n+++\n\nYou can go.\n\n- You can go.\n- Ask first.\n- Take a bus.\n";
const UI: &str =
    "# A button.\nexit = Leave now\nday = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n";

fn sheets(files: &[(&str, String)]) -> Vec<Worksheet> {
    let mut tree = Tree::new();
    let always = [
        ("content/guide.toml", "languages = [\"en\", \"cy\"]\n".to_owned()),
        ("content/index.md", PAGE.to_owned()),
        ("locales/en/ui.ftl", UI.to_owned()),
    ];
    for (path, text) in always.iter().chain(files) {
        tree = tree.with(FilePath::new(path).unwrap(), text.clone().into_bytes());
    }
    let facts = crate::fact::read(&tree, "2026-01-01".parse().unwrap()).value;
    let guide = crate::guide::read(&tree).value;
    let read = locale::read(&tree, &guide, &[]);
    let desk =
        Desk { tree: &tree, guide: &guide, facts: &facts, locale: &read.value.0[1], found: &read.findings };
    worksheets(&desk)
}

#[test]
fn each_text_stands_once_with_its_line_and_how_far_it_has_come() {
    let ids: Vec<String> = sheets(&[])[0].rows.iter().map(|row| row.id.clone()).collect();
    let file = format!(
        "{} = Ewch\n\n# CHANGED. English was: How to go.\n# Translation was: Sut i fynd.\n{} = TODO\n\n{} = Gofynnwch 7.\n\n{} = Bws {{ x\n",
        ids[0], ids[1], ids[3], ids[4]
    );
    let reviews = format!(
        "[[review]]\npage = \"index\"\nid = \"{}\"\ntext = \"{}\"\nby = \"A\"\non = \"2026-01-01\"\n",
        ids[0],
        locale::fingerprint("Ewch")
    );
    let sheets = sheets(&[("locales/cy/index.ftl", file), ("locales/cy/reviews.toml", reviews)]);
    let shown: Vec<_> = sheets[0]
        .rows
        .iter()
        .map(|row| (row.progress, row.entry.as_ref().map(|entry| entry.line), row.english_line, row.words))
        .collect();
    assert_eq!(
        shown,
        [
            (Progress::Reviewed, Some(1), 2, 1),
            (Progress::Changed, Some(5), 3, 4),
            (Progress::Missing, None, 6, 6),
            (Progress::Refused, Some(7), 9, 2),
            (Progress::Refused, Some(9), 10, 3),
        ]
    );
    assert_eq!(sheets[0].messages, 3);
    assert!(sheets[0].rows[3].reasons[0].contains('7'), "{:?}", sheets[0].rows[3].reasons);
    assert_eq!(sheets[0].rows[1].changed.as_ref().unwrap().translation, "Sut i fynd.");
}

#[test]
fn words_around_pages_are_texts_too_and_a_plural_is_one() {
    let sheets = sheets(&[("locales/cy/ui.ftl", "exit = Gadael\nday = { $m } dydd\n".to_owned())]);
    let ui = sheets.last().unwrap();
    let shown: Vec<_> = ui.rows.iter().map(|row| (row.id.as_str(), row.words, row.progress)).collect();
    assert_eq!(shown, [("exit", 2, Progress::Unchecked), ("day", 2, Progress::Refused)]);
    assert_eq!(ui.rows[0].notes, ["A button."]);
    assert!(ui.rows[1].english.ends_with("*[other] { $n } days\n}"));
}
