use super::super::examples::{all, path, tree};
use super::*;
use fingerpost::finding::rules;
use fingerpost::tree::Tree;

fn told(findings: Vec<Finding>, tree: &Tree) -> String {
    let mut said = Findings::default();
    said.extend(findings);
    let mut text = Vec::new();
    tell(&said, &mut Places::new(tree), &mut Voice::new(&mut text, false)).unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn a_finding_shows_both_files_its_advice_and_its_fix() {
    let face = told(all().drain(..1).collect(), &tree());
    assert_eq!(
        face,
        "\
error[digits-differ]: the Arabic text writes a number by hand
 --> locales/ar/a.ftl:2:12
  |
2 | call-nhs = 111 اتصل
  |            ^^^ this number will not change when the fact changes
  |
 ::: content/c.md:1:6
  |
1 | Call { $nhs-line }. It is free.
  |      ------------- the English uses a fact here
  |
  = help: write the fact
  = help: write `{ $nhs-line }` in place of `111`

"
    );
}

#[test]
fn what_is_no_text_has_a_path_and_what_has_no_place_has_none() {
    let face = told(all().drain(1..3).collect(), &tree());
    assert_eq!(
        face,
        "\
error[not-text]: `content/a.md` is not text
--> content/a.md

error[bad-settings]: the guide has no settings

"
    );
}

#[test]
fn a_message_cannot_colour_the_terminal() {
    let mut finding = all().remove(3);
    finding.hints.push("\u{1b}[2J".into());
    finding.labels.push(fingerpost::finding::Label {
        span: Span::file(&path("content/c.md")),
        text: "\u{9b}x\ny".into(),
    });
    let face = told(vec![finding], &tree());
    assert!(
        face.starts_with("warning[page-unlisted]: two \\u{1b}[31m lines\n --> content/b.md:1:1\n"),
        "{face}"
    );
    assert!(!face.contains(['\u{1b}', '\u{9b}']), "{face}");
}

#[test]
fn places_outside_the_text_or_inside_a_character_are_shown_nearby() {
    let tree = tree();
    for file in ["locales/ar/a.ftl", "content/b.md", "content/c.md", "content/gone.md"] {
        let length = tree.get(file).map_or(0, |bytes| bytes.len());
        for start in 0..length + 2 {
            for end in [start, start + 1, start + 5, length, 9_999] {
                let span = Span::new(&path(file), start..end);
                let finding = Finding::at(rules::DEAD_LINK, span.clone(), "x").label(span, "y");
                assert!(told(vec![finding], &tree).contains(file));
            }
        }
    }
}

#[test]
fn notes_come_first_and_only_three_of_a_rule_are_shown() {
    let note = |id: usize| Finding::whole(rules::UNSOURCED, format!("block {id}"));
    let mut findings = vec![Finding::whole(rules::DEAD_LINK, "dead")];
    findings.extend((1..=5).map(note));
    let face = told(findings, &tree());
    assert_eq!(
        face,
        "\
note[unsourced]: block 1

note[unsourced]: block 2

note[unsourced]: block 3

note[unsourced]: and 2 notes more like it: fingerpost check --format line

error[dead-link]: dead

"
    );
    assert!(told((1..=3).map(note).collect(), &tree()).ends_with("block 3\n\n"));
}
