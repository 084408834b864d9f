//! The suite: every Markdown file of `tests/suite/` is a chapter of tests, every `##` heading in it
//! a test. `tests/README.md` says how to write one.
//!
//! `FINGERPOST_UPDATE=1` writes the outputs that differ into the files; `FINGERPOST_SUITE=words`
//! runs only the tests whose heading holds the words.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test reads its files, speaks, and ends at what it did not expect"
)]

mod book;

use book::page::{self, Rewrite, Test};
use book::scene::{self, Expected, Kind, Output, Scene};
use book::{difference, folder};
use fingerpost::finding::{Finding, Findings, Severity, rules};
use fingerpost::locale::Wish;
use fingerpost::text::{Lines, Source};
use fingerpost::tree::Tree;
use std::collections::BTreeSet;

/// Rules that no text can break, with the place where they are tested instead.
const ELSEWHERE: [(&str, &str, &str); 1] = [(
    "not-a-file",
    "src/bin/fingerpost/disk/read/tests.rs",
    "a symbolic link or a pipe is a thing of the disk: a guide in memory cannot hold one",
)];

fn chapters() -> Vec<Test> {
    page::read_folder(&folder::repository().join("tests/suite"))
}

#[test]
fn every_test_of_the_suite_holds() {
    let wanted = std::env::var("FINGERPOST_SUITE").unwrap_or_default();
    let mut failures = Vec::new();
    let mut rewrites = Vec::new();
    let mut count = 0;
    for test in chapters().iter().filter(|test| test.name.contains(&wanted)) {
        count += 1;
        let wrong = match scene::set(test) {
            Ok(scene) => play(test, &scene, &mut rewrites),
            Err(bad) => vec![format!("the test cannot be read: {bad}")],
        };
        if !wrong.is_empty() {
            failures.push(format!("{}\n{}", test.place(), wrong.join("\n")));
        }
    }
    page::rewrite(rewrites);
    println!("{count} tests");
    assert!(failures.is_empty(), "{} of {count} tests fail:\n\n{}\n", failures.len(), failures.join("\n\n"));
}

#[test]
fn names_say_one_thing_each() {
    let mut seen = BTreeSet::new();
    for test in chapters() {
        assert!(seen.insert((test.file.clone(), test.name.clone())), "twice: {}", test.place());
        assert!(!test.blocks.is_empty(), "nothing is tested: {}", test.place());
    }
}

#[test]
fn every_rule_has_a_test() {
    let scenes = chapters().into_iter().filter_map(|test| scene::set(&test).ok());
    let tested: BTreeSet<&str> =
        scenes.flat_map(|scene| scene.expected).map(|expected| expected.rule.id).collect();
    for (id, file, why) in ELSEWHERE {
        let name = format!("rules::{}", id.to_uppercase().replace('-', "_"));
        let text = std::fs::read_to_string(folder::repository().join(file)).unwrap();
        assert!(text.contains(&name), "{file} no longer tests {id}: {why}");
        assert!(!tested.contains(id), "the suite tests {id} by now: take it off the list");
    }
    let untested: Vec<&str> = rules::ALL
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !tested.contains(id) && !ELSEWHERE.iter().any(|(other, ..)| other == id))
        .collect();
    assert!(untested.is_empty(), "no test of the suite expects a finding of: {}", untested.join(", "));
}

#[test]
fn every_rule_is_explained_under_four_headings() {
    for rule in rules::ALL {
        let mut in_code = false;
        let mut headings = Vec::new();
        let mut said = vec![String::new()];
        for line in rule.text.lines() {
            in_code ^= line.starts_with("```");
            match line.strip_prefix("# ").filter(|_| !in_code) {
                Some(heading) => {
                    headings.push(heading);
                    said.push(String::new());
                }
                None => said.last_mut().unwrap().push_str(line.trim()),
            }
        }
        let wanted = ["What it finds", "Why it hurts the reader", "Instead of", "Write"];
        assert_eq!(headings, wanted, "the headings of {}.md", rule.id);
        assert!(said.iter().all(|part| !part.is_empty()), "{}.md has nothing under a heading", rule.id);
    }
}

/// Builds the guide of a test and says what is not as the test expects it.
fn play(test: &Test, scene: &Scene, rewrites: &mut Vec<Rewrite>) -> Vec<String> {
    let built = fingerpost::build(&scene.tree, &scene.options);
    let (passed, mut findings) = built.pass();
    let wish = Wish { languages: &[], minor: &scene.minor };
    let synced = fingerpost::sync(&scene.tree, wish, scene.options.today);
    if !scene.minor.is_empty() {
        let new = synced.findings.iter().filter(|new| !findings.iter().any(|old| old == *new));
        let new: Vec<Finding> = new.cloned().collect();
        findings.extend(new);
    }
    let mut wrong = places(&scene.tree, &findings);
    wrong.extend(compare(scene, &findings));
    for output in &scene.outputs {
        let came = match output.kind {
            Kind::Synced => text_of(&synced.value, &output.path)
                .or_else(|| text_of(&scene.tree, &output.path))
                .ok_or("sync does not write it".to_owned()),
            _ => match &passed {
                Some(passed) => text_of(&passed.get().files, &output.path).ok_or_else(|| {
                    let all: Vec<&str> = passed.get().files.iter().map(|(path, _)| path.as_str()).collect();
                    format!("the build does not write it; it writes {}", all.join(", "))
                }),
                None => Err("a Stop keeps the guide from being built".to_owned()),
            },
        };
        match came {
            Ok(came) => wrong.extend(look(test, output, &came, rewrites)),
            Err(why) => wrong.push(format!("  line {}: {}: {why}", output.block.line - 1, output.path)),
        }
    }
    wrong
}

fn text_of(tree: &Tree, path: &str) -> Option<String> {
    Some(String::from_utf8_lossy(tree.get(path)?).into_owned())
}

/// Every place of every finding is a place in a file that is there, and every message one line.
fn places(tree: &Tree, findings: &Findings) -> Vec<String> {
    let mut wrong = Vec::new();
    for finding in findings.iter() {
        let fix = finding.fix.iter().map(|fix| &fix.span);
        let spans = finding.place.iter().chain(finding.labels.iter().map(|label| &label.span)).chain(fix);
        for span in spans {
            let sound = tree.get(span.file.as_str()).is_none_or(|bytes| {
                let source = Source::read(&span.file, bytes);
                source.map_or(span.start == 0, |source| source.text().get(span.start..span.end).is_some())
            });
            if !sound {
                wrong.push(format!("  {:?} has a place that is not in its file: {span:?}", finding.rule));
            }
        }
        if finding.message.contains('\n') {
            wrong.push(format!("  the message of {:?} is more than one line", finding.rule));
        }
    }
    wrong
}

/// The findings that were expected and did not come, and those that came and were not expected.
fn compare(scene: &Scene, findings: &Findings) -> Vec<String> {
    let mut came: Vec<(String, usize, &Finding)> =
        findings.iter().map(|finding| place(&scene.tree, finding)).collect();
    let mut wrong = Vec::new();
    for expected in &scene.expected {
        match came.iter().position(|(file, line, finding)| fits(expected, file, *line, finding)) {
            Some(place) => {
                came.remove(place);
            }
            None => wrong.push(format!(
                "  not found (line {}): {} {} {}{}",
                expected.at,
                shown(&expected.file, expected.line),
                expected.rule.id,
                expected.severity.word(),
                if expected.part.is_empty() { String::new() } else { format!(" \"{}\"", expected.part) },
            )),
        }
    }
    for (file, line, finding) in came {
        if finding.severity > Severity::Note || scene.notes {
            wrong.push(format!(
                "  not expected: {} {} {}: {}",
                shown(&file, line),
                finding.rule.id,
                finding.severity.word(),
                finding.message
            ));
        }
    }
    wrong
}

fn place<'f>(tree: &Tree, finding: &'f Finding) -> (String, usize, &'f Finding) {
    let Some(span) = &finding.place else { return (String::new(), 0, finding) };
    let source = tree.get(span.file.as_str()).and_then(|bytes| Source::read(&span.file, bytes).ok());
    let line = source.map_or(1, |source| Lines::new(source.text()).position(span.start).line);
    (span.file.to_string(), line, finding)
}

fn fits(expected: &Expected, file: &str, line: usize, finding: &Finding) -> bool {
    let said = std::iter::once(&finding.message).chain(&finding.hints);
    expected.file == file
        && expected.line == line
        && expected.rule == finding.rule
        && expected.severity == finding.severity
        && said.into_iter().any(|said| said.contains(&expected.part))
}

fn shown(file: &str, line: usize) -> String {
    if file.is_empty() { "(the whole guide)".to_owned() } else { format!("{file}:{line}") }
}

/// What differs between an output and the block that says what it must be.
fn look(test: &Test, output: &Output, came: &str, rewrites: &mut Vec<Rewrite>) -> Option<String> {
    let block = &output.block;
    if output.kind == Kind::Without {
        let there: Vec<&str> =
            block.text.lines().filter(|line| !line.is_empty() && came.contains(line)).collect();
        return (!there.is_empty())
            .then(|| format!("  line {}: {} must not hold: {}", block.line, output.path, there.join(" | ")));
    }
    let came = if output.kind == Kind::Built { main_of(came) } else { came };
    if agrees(&block.text, came) {
        return None;
    }
    let has_gaps = block.text.lines().any(|line| line.trim() == "...");
    if book::updating() && !has_gaps {
        let new = came.trim_matches('\n').to_owned() + "\n";
        rewrites.push(Rewrite { file: test.file.clone(), line: block.line, old: block.text.clone(), new });
        return None;
    }
    let advice = if has_gaps { "by hand, for it has gaps" } else { "with FINGERPOST_UPDATE=1" };
    Some(format!(
        "  line {}: {} differs (if it is right now, change it {advice}):\n{}",
        block.line,
        output.path,
        difference::of(block.text.trim_matches('\n'), came.trim_matches('\n'))
    ))
}

/// What stands in the `<main>` of a page; the whole text of another file.
fn main_of(text: &str) -> &str {
    let inside = text.split_once("<main").and_then(|(_, rest)| rest.split_once('>'));
    inside.and_then(|(_, rest)| rest.split_once("</main>")).map_or(text, |(inside, _)| inside)
}

/// Whether a text is what a block says. A line `...` in the block stands for any lines.
fn agrees(wanted: &str, came: &str) -> bool {
    let mut parts = wanted.trim_matches('\n').split("\n...\n").collect::<Vec<_>>();
    let came = came.trim_matches('\n');
    if parts.len() == 1 && !wanted.starts_with("...\n") && !wanted.ends_with("\n...\n") {
        return parts.remove(0) == came;
    }
    let text = format!("\n{came}\n");
    let mut rest = text.as_str();
    let (opens, closes) = (wanted.starts_with("...\n"), wanted.ends_with("\n...\n"));
    let last = parts.len() - 1;
    for (number, part) in parts.iter().enumerate() {
        let part = part.trim_start_matches("...\n").trim_end_matches("\n...");
        let line = format!("\n{part}\n");
        let Some(at) = rest.find(&line) else { return false };
        if (number == 0 && !opens && at != 0) || (number == last && !closes && !rest.ends_with(&line)) {
            return false;
        }
        rest = &rest[at + line.len() - 1..];
    }
    true
}

#[test]
fn a_block_with_gaps_agrees_line_by_line() {
    assert!(agrees("a\nb\n", "\na\nb\n"));
    assert!(!agrees("a\n", "a\nb"));
    assert!(agrees("...\nb\n...\n", "a\nb\nc"));
    assert!(agrees("...\nc\n", "a\nb\nc"));
    assert!(agrees("a\n...\nc\n", "a\nb\nc"));
    assert!(agrees("a\n...\n", "a\nb\nc"));
    assert!(!agrees("b\n...\n", "a\nb\nc"));
    assert!(!agrees("...\nb\n", "a\nb\nc"));
    assert!(!agrees("...\nc\n...\na\n...\n", "a\nb\nc"));
    assert!(!agrees("...\nx\n...\n", "ax\nb"));
}

/// The runner must be able to fail: a test that expects the wrong thing is told so.
#[test]
fn a_wrong_expectation_is_told() {
    let text = |body: &str| format!("## A test\n\n{body}");
    let told = |body: &str| {
        let tests = page::read(std::path::Path::new("planted.md"), &text(body));
        match scene::set(&tests[0]) {
            Ok(scene) => play(&tests[0], &scene, &mut Vec::new()).join("\n"),
            Err(bad) => bad,
        }
    };
    let page = |body: &str| format!("```content/page.md\n{body}\n```\n");
    assert_eq!(told(&page("Words.")), "");
    assert!(told(&page("<b>Words.</b>")).contains("not expected: content/page.md:6 raw-html stop"));
    assert!(
        told(&page("#! raw-html\nWords.")).contains("not found (line 4): content/page.md:6 raw-html stop")
    );
    assert!(told(&page("#! raw-html warn\n<b>Words.</b>")).contains("not found"));
    assert!(told(&page("#! raw-html \"penguins\"\n<b>Words.</b>")).contains("not found"));
    assert!(told(&page("#! raw-html\n#! raw-html\n<b>Words.</b>").replace("</b>", "")).contains("not found"));
    assert!(told(&page("#! no-such-rule\nWords.")).contains("is no rule"));
    assert!(told(&format!("* notes: on\n\n{}", page("Words."))).contains("not expected"));
    assert!(told(&format!("* nets: on\n\n{}", page("Words."))).contains("is no wish"));
    let with = |expected: &str| format!("{}\n```public/en/page.html\n{expected}\n```\n", page("Words."));
    assert_eq!(told(&with("<h1>Page</h1>\n<p>Words.</p>")), "");
    if !book::updating() {
        assert!(told(&with("<h1>Page</h1>\n<p>Word.</p>")).contains("- <p>Word.</p>"));
    }
    assert!(told(&with("").replace("page.html", "pag.html")).contains("does not write it"));
    assert!(told(&with("Words").replace("page.html", "page.html without")).contains("must not hold"));
}
