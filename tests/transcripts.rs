//! What a person types and sees: `tests/transcripts/*.md`. Few, for the wiring; what the words say
//! is tested lower down. `tests/README.md` says how to write one.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test runs the program and ends at what it did not expect"
)]

mod book;

use book::page::{self, Block, Rewrite, Test};
use book::{difference, folder, scene};
use std::path::Path;
use std::process::Command;

#[test]
fn every_conversation_goes_as_written() {
    let mut wrong = Vec::new();
    let mut rewrites = Vec::new();
    for (number, test) in
        page::read_folder(&folder::repository().join("tests/transcripts")).iter().enumerate()
    {
        let scratch = folder::Scratch::new(&format!("transcript-{number}"));
        wrong.extend(hold(test, &scratch.0, &mut rewrites));
    }
    page::rewrite(rewrites);
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n\n"));
}

/// Types what a test types, in a folder with the test's files.
fn hold(test: &Test, folder: &Path, rewrites: &mut Vec<Rewrite>) -> Vec<String> {
    let mut guide = test.clone();
    guide.blocks.retain(|block| block.head != "console" && !block.is_edit());
    let guide = scene::set(&guide).unwrap_or_else(|bad| panic!("{}: {bad}", test.place()));
    folder::write(&guide.tree, folder);
    assert!(test.blocks.iter().any(|block| block.head == "console"), "nothing is typed: {}", test.place());
    let mut wrong = Vec::new();
    for block in &test.blocks {
        if block.is_edit() {
            edit(block, folder);
        }
        if block.head != "console" {
            continue;
        }
        let mut came = String::new();
        for typed in block.text.lines().filter_map(|line| line.strip_prefix("$ ")) {
            came += &format!("$ {typed}\n{}", answer(typed, folder));
        }
        if came == block.text {
            continue;
        }
        if book::updating() {
            rewrites.push(Rewrite {
                file: test.file.clone(),
                line: block.line,
                old: block.text.clone(),
                new: came,
            });
        } else {
            wrong.push(format!(
                "{}, line {} (if it is right now, change it with FINGERPOST_UPDATE=1):\n{}",
                test.place(),
                block.line,
                difference::of(&block.text, &came)
            ));
        }
    }
    wrong
}

/// Changes a file as a person does: it is `now` what the block says, or its lines are `typed` in place
/// of those of the same ids.
fn edit(block: &Block, folder: &Path) {
    let (path, how) = block.head.split_once(' ').unwrap();
    let path = folder.join(path);
    let mut text = block.text.clone();
    if how == "typed" {
        text = std::fs::read_to_string(&path).unwrap();
        for line in block.text.lines().filter(|line| !line.is_empty()).map(scene::id_line) {
            let id = line.split_once(" = ").unwrap_or_else(|| panic!("`{line}` has no ` = `")).0;
            let old = text.lines().find(|old| old.split_once(" = ").is_some_and(|(other, _)| other == id));
            let old = old.unwrap_or_else(|| panic!("{}: there is no `{id}`", path.display())).to_owned();
            text = text.replace(&format!("\n{old}\n"), &format!("\n{line}\n"));
        }
    }
    std::fs::write(path, text).unwrap();
}

/// What the program answers: what it says of mistakes with `! ` before each line, then the rest,
/// then how it ended when not well.
fn answer(typed: &str, folder: &Path) -> String {
    let mut words = typed.split_whitespace();
    let program = words.next().unwrap_or_default();
    if program == "cat" {
        let path = folder.join(words.next().unwrap());
        let text = std::fs::read_to_string(&path).unwrap_or_else(|bad| panic!("{}: {bad}", path.display()));
        let main = text.split_once("<main>\n").and_then(|(_, rest)| rest.split_once("</main>"));
        return main.map(|(main, _)| main.to_owned()).unwrap_or(text);
    }
    assert_eq!(program, "fingerpost", "a transcript types `fingerpost ..` or `cat FILE`, not `{typed}`");
    let ended = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(words)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .output()
        .unwrap();
    let mut said = String::new();
    for line in String::from_utf8(ended.stderr).unwrap().lines() {
        said += format!("! {line}").trim_end();
        said.push('\n');
    }
    said += &String::from_utf8(ended.stdout).unwrap();
    match ended.status.code() {
        Some(0) => {}
        Some(code) => said += &format!("[ended with {code}]\n"),
        None => panic!("`{typed}` was killed"),
    }
    normal(&said, folder)
}

/// The same words without what differs from run to run: times and the folder's place.
fn normal(said: &str, folder: &Path) -> String {
    let real = folder.canonicalize().unwrap();
    let said = said.replace(real.to_str().unwrap(), "FOLDER").replace(folder.to_str().unwrap(), "FOLDER");
    let mut text = String::new();
    for line in said.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let timed: Vec<&str> = words
            .iter()
            .enumerate()
            .map(|(at, word)| {
                let is_time = words.get(at + 1).is_some_and(|next| next.starts_with("seconds"))
                    && word.chars().all(|c| c.is_ascii_digit() || c == '.');
                if is_time { "0.00" } else { word }
            })
            .collect();
        text += timed.join(" ").trim_end();
        text.push('\n');
    }
    text
}

#[test]
fn times_and_folders_are_made_the_same() {
    let folder = std::env::temp_dir();
    let said =
        format!("3 pages; 0.42 seconds in {}/a\nwait 2 days  ", folder.canonicalize().unwrap().display());
    assert_eq!(normal(&said, &folder), "3 pages; 0.00 seconds in FOLDER/a\nwait 2 days\n");
}
