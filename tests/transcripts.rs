//! What a person types and sees: `tests/transcripts/*.md`. Few, for the wiring; what the words say
//! is tested lower down. `tests/README.md` says how to write one.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test runs the program and ends at what it did not expect"
)]

mod book;

use book::page::{self, Rewrite, Test};
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
    guide.blocks.retain(|block| block.head != "console");
    let guide = scene::set(&guide).unwrap_or_else(|bad| panic!("{}: {bad}", test.place()));
    folder::write(&guide.tree, folder);
    let consoles: Vec<_> = test.blocks.iter().filter(|block| block.head == "console").collect();
    assert!(!consoles.is_empty(), "nothing is typed: {}", test.place());
    let mut wrong = Vec::new();
    for block in consoles {
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

/// What the program answers: what it says of mistakes with `! ` before each line, then the rest,
/// then how it ended when not well.
fn answer(typed: &str, folder: &Path) -> String {
    let mut words = typed.split_whitespace();
    let program = words.next().unwrap_or_default();
    if program == "cat" {
        let path = folder.join(words.next().unwrap());
        return std::fs::read_to_string(&path).unwrap_or_else(|bad| panic!("{}: {bad}", path.display()));
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
