//! The rules of the house, read off its own text. Each rule is a function from texts to complaints,
//! and each is shown to complain about a planted mistake.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test reads the house's files and ends at what it did not expect"
)]

mod book;

use book::folder;
use std::collections::{BTreeMap, BTreeSet};

/// The rooms, in the order of the road: a room uses those before it only.
const ROAD: [&str; 15] = [
    "tree", "text", "finding", "table", "fact", "guide", "locale", "exchange", "edition", "find", "theme",
    "status", "archive", "publish", "check",
];

/// Where each dependency lives: the folders and files that may name it.
const HOMES: [(&str, &[&str]); 31] = [
    ("annotate-snippets", &["src/bin/fingerpost/report/human.rs"]),
    (
        "clap",
        &[
            "src/bin/fingerpost/args.rs",
            "src/bin/fingerpost/args/",
            "src/bin/fingerpost/manual.rs",
            "src/bin/fingerpost/report/mod.rs",
        ],
    ),
    ("clap_complete", &["src/bin/fingerpost/args.rs", "src/bin/fingerpost/manual.rs"]),
    ("clap_mangen", &["src/bin/fingerpost/manual.rs"]),
    ("flate2", &["src/publish/press.rs"]),
    ("fluent", &["src/locale/"]),
    ("fluent-syntax", &["src/locale/ftl.rs"]),
    ("icu_calendar", &["src/publish/date.rs"]),
    ("icu_collator", &["src/find/alphabet.rs"]),
    ("icu_datetime", &["src/publish/date.rs"]),
    ("icu_locale_core", &["src/find/alphabet.rs", "src/publish/date.rs"]),
    ("icu_provider", FEATURES_ONLY),
    ("memchr", &["src/text/needle.rs"]),
    ("notify", &["src/bin/fingerpost/serve/watch.rs"]),
    ("polib", &["src/exchange/po.rs"]),
    ("pulldown-cmark", &["src/guide/markdown/"]),
    (
        "rayon",
        &[
            "src/guide/",
            "src/locale/",
            "src/edition/",
            "src/find/",
            "src/publish/",
            "src/check/",
            "src/bin/fingerpost/disk/",
        ],
    ),
    ("rustix", &["src/bin/fingerpost/disk/"]),
    (
        "serde",
        &[
            "src/table/",
            "src/fact/",
            "src/guide/",
            "src/locale/",
            "src/find/",
            "src/theme/",
            "src/publish/find.rs",
            "src/publish/listen.rs",
            "src/publish/save.rs",
            "src/bin/fingerpost/report/json.rs",
            "src/bin/fingerpost/report/tally.rs",
        ],
    ),
    (
        "serde_json",
        &[
            "src/find/",
            "src/publish/find.rs",
            "src/publish/listen.rs",
            "src/publish/save.rs",
            "src/bin/fingerpost/report/json.rs",
            "src/bin/fingerpost/report/tally.rs",
            "src/bin/fingerpost/serve/",
        ],
    ),
    (
        "sha2",
        &[
            "src/guide/discreet.rs",
            "src/guide/segment.rs",
            "src/locale/reviews.rs",
            "src/publish/save.rs",
            "src/theme/policy.rs",
            "src/publish/format/epub/package.rs",
            "src/bin/fingerpost/serve/policy.rs",
        ],
    ),
    ("strsim", &["src/text/nearest.rs", "src/bin/fingerpost/explain.rs", "src/bin/fingerpost/args.rs"]),
    ("tera", &["src/theme/templates.rs"]),
    ("tiny_http", &["src/bin/fingerpost/serve/"]),
    ("toml", &["src/table/"]),
    ("unic-langid", &["src/locale/language.rs"]),
    ("unicode-normalization", &["src/text/composed.rs"]),
    ("unicode-script", &["src/locale/script.rs"]),
    ("unicode-segmentation", &["src/text/sentence.rs"]),
    ("walkdir", &["src/bin/fingerpost/disk/"]),
    ("zip", &["src/archive/"]),
];

/// A dependency that is there to switch on a feature of another.
const FEATURES_ONLY: &[&str] = &[];

/// The most lines that a file of `src` has.
const LONGEST: usize = 400;

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 12] = [
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "manager",
    "misc",
    "core",
    "context",
    "engine",
    "processor",
    "handler",
];

/// The files of the house by their paths, as text.
type House = BTreeMap<String, String>;

fn house() -> House {
    let src = folder::read(&folder::repository().join("src"));
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let rust = src.iter().filter(|(path, _)| path.as_str().ends_with(".rs"));
    rust.map(|(path, bytes)| (format!("src/{path}"), text(bytes))).collect()
}

fn planted(files: &[(&str, &str)]) -> House {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[track_caller]
fn holds(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[track_caller]
fn complains(complaints: Vec<String>, about: &[&str]) {
    assert_eq!(complaints.len(), about.len(), "{complaints:?}");
    for (complaint, words) in complaints.iter().zip(about) {
        assert!(complaint.contains(words), "{complaint} should hold {words}");
    }
}

// ---- Rooms use only rooms before them, through the door ----

#[test]
fn rooms_use_only_earlier_rooms_and_through_the_door() {
    let house = house();
    holds(uphill(&house));
    holds(side_doors(&house));
    holds(strange_rooms(&house));
}

#[test]
fn a_use_uphill_is_found() {
    let uses = |text: &str| uphill(&planted(&[("src/text/lines.rs", text)]));
    complains(uses("use crate::guide::Page;\n"), &["src/text/lines.rs:1: `text` uses `guide`"]);
    complains(uses("\nfn f(page: &crate::check::Whole) {}\n"), &["src/text/lines.rs:2"]);
    complains(uses("use crate::{tree::Tree, fact::Date};\n"), &["uses `fact`"]);
    complains(uses("use crate::{\n    tree::Tree,\n    locale,\n};\n"), &["uses `locale`"]);
    complains(uses("use crate::Options;\n"), &["the front door"]);
    complains(uses("use super::super::guide::Page;\n"), &["uses `guide`"]);
    holds(uses("use crate::tree::FilePath;\nuse crate::text::Span;\nuse super::Span;\n"));
    holds(uses("//! Unlike crate::guide, this knows nothing.\n// use crate::guide;\n"));
    complains(
        uphill(&planted(&[("src/guide/markdown/mod.rs", "use super::super::check::all;\n")])),
        &["uses `check`"],
    );
    holds(uphill(&planted(&[("src/guide/markdown/words.rs", "use super::super::inline::Fault;\n")])));
    complains(
        uphill(&planted(&[(
            "src/guide/page.rs",
            "#[cfg(test)]\nmod tests {\n    use crate::check::all;\n}\n",
        )])),
        &["uses `check`"],
    );
    complains(uphill(&planted(&[("src/tree/mod.rs", "use fingerpost::build;\n")])), &["its own name"]);
}

/// Uses of later rooms, and of the front door.
fn uphill(house: &House) -> Vec<String> {
    let mut complaints = Vec::new();
    for (file, text) in house.iter().filter(|(file, _)| room_of(file).is_some()) {
        let here = room_of(file).unwrap();
        for (line, path) in paths(file, text) {
            let first = path.split("::").next().unwrap_or_default();
            match (place_on_road(first), place_on_road(here)) {
                (Some(there), Some(own)) if there > own => {
                    complaints.push(format!("{file}:{line}: `{here}` uses `{first}`, which stands after it"));
                }
                (None, _) => {
                    complaints.push(format!("{file}:{line}: `{here}` uses `{first}` of the front door"))
                }
                _ => {}
            }
        }
        for (number, line) in code(text) {
            if line.contains("fingerpost::") {
                complaints.push(format!("{file}:{number}: a room calls the library by its own name"));
            }
        }
    }
    complaints
}

#[test]
fn a_side_door_is_found() {
    let uses = |text: &str| side_doors(&planted(&[("src/check/all.rs", text)]));
    complains(uses("use crate::guide::page::Page;\n"), &["src/check/all.rs:1: `guide::page`"]);
    complains(uses("use crate::guide::{Page, block::Block};\n"), &["`guide::block`"]);
    complains(uses("fn f() -> crate::locale::ftl::Ftl {}\n"), &["`locale::ftl`"]);
    holds(uses("use crate::guide::{Page, plain};\nuse crate::finding::rules::ALL;\n"));
    holds(uses("use crate::theme::{Theme, view};\nlet x = crate::theme::view::Page;\n"));
    holds(uses("let a = crate::guide::Target::Page;\nlet b = crate::text::nearest(x);\n"));
    holds(side_doors(&planted(&[("src/guide/page.rs", "use crate::guide::page::Page;\n")])));
    let public = "use crate::guide::page::Page;\n";
    complains(
        side_doors(&planted(&[("src/guide/mod.rs", "mod page;\n"), ("src/check/a.rs", public)])),
        &["page"],
    );
    holds(side_doors(&planted(&[("src/guide/mod.rs", "pub mod page;\n"), ("src/check/a.rs", public)])));
}

/// Uses of a file inside another room. A module that the room's door makes public is part of it.
fn side_doors(house: &House) -> Vec<String> {
    let mut complaints = Vec::new();
    for (file, text) in house.iter().filter(|(file, _)| room_of(file).is_some()) {
        for (line, path) in paths(file, text) {
            let mut parts = path.split("::");
            let (room, inside, more) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
            let (Some(inside), Some(_)) = (inside, more) else { continue };
            let is_module = inside.starts_with(|first: char| first.is_ascii_lowercase());
            let door = house.get(&format!("src/{room}/mod.rs"));
            let opened = door
                .map_or(matches!((room, inside), ("finding", "rules") | ("theme", "view")), |door| {
                    door.contains(&format!("pub mod {inside};"))
                });
            if place_on_road(room).is_some() && Some(room) != room_of(file) && is_module && !opened {
                complaints.push(format!("{file}:{line}: `{room}::{inside}` is inside the room `{room}`"));
            }
        }
    }
    complaints
}

#[test]
fn a_room_off_the_road_is_found() {
    holds(strange_rooms(&planted(&[
        ("src/lib.rs", ""),
        ("src/guide/mod.rs", ""),
        ("src/bin/x/main.rs", ""),
    ])));
    complains(strange_rooms(&planted(&[("src/cellar/mod.rs", "")])), &["cellar"]);
    complains(strange_rooms(&planted(&[("src/things.rs", "")])), &["things.rs"]);
}

fn strange_rooms(house: &House) -> Vec<String> {
    let rooms: BTreeSet<&str> = house.keys().map(|file| file.split('/').nth(1).unwrap_or_default()).collect();
    rooms
        .into_iter()
        .filter(|room| !ROAD.contains(room) && *room != "lib.rs" && *room != "bin")
        .map(|room| format!("src/{room} is no room of the road: say in tests/house.rs where it stands"))
        .collect()
}

/// The room that a file of the library belongs to.
fn room_of(file: &str) -> Option<&str> {
    file.strip_prefix("src/")?.split_once('/').map(|(room, _)| room).filter(|room| *room != "bin")
}

fn place_on_road(room: &str) -> Option<usize> {
    ROAD.iter().position(|other| *other == room)
}

/// The lines of a text without those that are comments, with their numbers.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(number, line)| (number + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Every path of this crate that a file names, from the crate's root, with its line: those after
/// `crate::`, groups in braces taken apart, and those after enough `super::` to leave the room.
fn paths(file: &str, text: &str) -> Vec<(usize, String)> {
    let joined: String = code_with_line_ends(text);
    let mut found = Vec::new();
    for (at, _) in joined.match_indices("crate::") {
        if joined[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':') {
            continue;
        }
        let line = joined[..at].matches('\n').count() + 1;
        spread(&joined[at + "crate::".len()..], "", &mut |path| found.push((line, path)));
    }
    // From src/<room>/a.rs one `super` is the room, two are the root; a file deeper needs more, and
    // so does a module within a file.
    let parts: Vec<&str> = file.trim_end_matches(".rs").trim_end_matches("/mod").split('/').skip(1).collect();
    let depth = parts.len();
    for (at, _) in joined.match_indices("super::") {
        if joined[..at].ends_with("super::") {
            continue;
        }
        let chain = joined[at..].split("super::").take_while(|part| part.is_empty()).count();
        let line = joined[..at].matches('\n').count() + 1;
        let start = joined[..at].rfind('\n').map_or(0, |end| end + 1);
        let nested = usize::from(joined[start..].starts_with("    use super::"));
        if chain >= depth + nested {
            spread(&joined[at + chain * "super::".len()..], "", &mut |path| found.push((line, path)));
        }
    }
    found
}

/// The text with comment lines emptied, so that lines keep their numbers.
fn code_with_line_ends(text: &str) -> String {
    let keep = |line: &str| if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() };
    text.lines().map(|line| keep(line) + "\n").collect()
}

/// Calls `say` with each path of `a::{b, c::d}`.
fn spread(text: &str, before: &str, say: &mut impl FnMut(String)) {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    let (path, rest) = text.split_at(end);
    if (path.is_empty() || path.ends_with("::")) && rest.starts_with('{') {
        let (mut depth, mut from) = (0, 1);
        for (at, c) in rest.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if (depth == 1 && c == ',') || depth == 0 {
                let part = rest[from..at].trim();
                if !part.is_empty() {
                    spread(part, &format!("{before}{path}"), say);
                }
                from = at + 1;
            }
            if depth == 0 {
                break;
            }
        }
    } else {
        say(format!("{before}{path}"));
    }
}

// ---- Each dependency has one home ----

#[test]
fn each_dependency_has_its_home() {
    let cargo = std::fs::read_to_string(folder::repository().join("Cargo.toml")).unwrap();
    holds(homeless(&cargo));
    holds(away_from_home(&house(), &HOMES));
}

#[test]
fn a_dependency_without_a_home_is_found() {
    let cargo = |line: &str| {
        let all: String = HOMES.iter().map(|(name, _)| format!("{name} = \"1\"\n")).collect();
        format!("[package]\nname = \"x\"\n\n[dependencies]\n{all}{line}\n[dev-dependencies]\nother = \"1\"\n")
    };
    holds(homeless(&cargo("")));
    complains(homeless(&cargo("left-pad = \"1\"\n")), &["left-pad"]);
    complains(homeless(&cargo("").replace("tera = \"1\"\n", "")), &["tera"]);
}

/// Dependencies that the table does not name, and names of the table that are no dependency.
fn homeless(cargo: &str) -> Vec<String> {
    let section = cargo.split("\n[dependencies]\n").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let names: BTreeSet<&str> = section
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.split('.').next().unwrap_or(name).trim())
        .filter(|name| !name.starts_with('#'))
        .collect();
    let known: BTreeSet<&str> = HOMES.iter().map(|(name, _)| *name).collect();
    let new =
        names.difference(&known).map(|name| format!("{name} has no home: give it one in tests/house.rs"));
    let gone = known
        .difference(&names)
        .map(|name| format!("{name} is no dependency: take it out of tests/house.rs"));
    new.chain(gone).collect()
}

#[test]
fn a_dependency_away_from_home_is_found() {
    let homes: [(&str, &[&str]); 2] =
        [("pulldown-cmark", &["src/guide/markdown/"]), ("tera", &["src/theme/a.rs"])];
    let at_home = [
        ("src/guide/markdown/mod.rs", "use pulldown_cmark::Parser;\n"),
        ("src/theme/a.rs", "use tera::{Tera};\n"),
    ];
    let with = |file: &str, text: &str| {
        let mut house = planted(&at_home);
        house.insert(file.to_owned(), text.to_owned());
        away_from_home(&house, &homes)
    };
    holds(with("src/guide/page.rs", "use super::markdown;\n// pulldown_cmark is inside\n"));
    complains(with("src/guide/page.rs", "\nuse pulldown_cmark::Event;\n"), &["src/guide/page.rs:2"]);
    complains(with("src/publish/b.rs", "fn f(t: tera::Tera) {}\n"), &["src/publish/b.rs:1"]);
    complains(with("src/publish/b.rs", "use tera as engine;\n"), &["src/publish/b.rs:1"]);
    holds(with("src/publish/b.rs", "let criteria = my_tera::x;\n"));
    complains(away_from_home(&planted(&at_home[..1]), &homes), &["nothing uses tera"]);
}

/// Uses of a dependency outside its home, and dependencies that nobody uses.
fn away_from_home(house: &House, homes: &[(&str, &[&str])]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (name, home) in homes {
        let crate_name = name.replace('-', "_");
        let mut used = false;
        for (file, text) in house {
            for (number, line) in code(text).filter(|(_, line)| names_crate(line, &crate_name)) {
                used = true;
                if !home.iter().any(|home| file.starts_with(home)) {
                    complaints.push(format!(
                        "{file}:{number}: {name} lives in {}: {}",
                        home.join(", "),
                        line.trim()
                    ));
                }
            }
        }
        if !used && *home != FEATURES_ONLY {
            complaints.push(format!("nothing uses {name}: take it out of Cargo.toml"));
        }
    }
    complaints
}

/// Whether a line of code names a crate: `name::`, `use name;`, `use name as`, `name!`.
fn names_crate(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let alone =
            !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '.' | '"' | '/'));
        let after = &line[at + name.len()..];
        let used = line.trim_start().trim_start_matches("pub ").starts_with("use ")
            && (after.starts_with(';') || after.starts_with(" as "));
        alone && (after.starts_with("::") || used)
    })
}

// ---- Files, names, words ----

#[test]
fn files_are_short() {
    holds(too_long(&house()));
}

#[test]
fn a_long_file_is_found() {
    let lines = |count: usize| "x\n".repeat(count);
    holds(too_long(&planted(&[("src/a.rs", &lines(LONGEST))])));
    complains(too_long(&planted(&[("src/a.rs", &lines(LONGEST + 1))])), &["src/a.rs has 401 lines"]);
}

fn too_long(house: &House) -> Vec<String> {
    let long =
        house.iter().map(|(file, text)| (file, text.lines().count())).filter(|(_, lines)| *lines > LONGEST);
    long.map(|(file, lines)| format!("{file} has {lines} lines, which is more than one thing to say"))
        .collect()
}

#[test]
fn names_say_what_is_inside() {
    holds(empty_names(&house()));
    complains(
        empty_names(&planted(&[("src/utils/mod.rs", ""), ("src/guide/mod.rs", "")])),
        &["src/utils/mod.rs"],
    );
    complains(empty_names(&planted(&[("src/guide/page_helpers.rs", "")])), &["page_helpers"]);
    complains(empty_names(&planted(&[("src/bin/x/common.rs", "")])), &["common"]);
}

fn empty_names(house: &House) -> Vec<String> {
    let is_empty = |file: &&String| {
        let mut words = file.split(['/', '_', '.', '-']);
        words.any(|word| EMPTY_NAMES.contains(&word))
    };
    house
        .keys()
        .filter(is_empty)
        .map(|file| format!("{file}: the name does not say what is inside"))
        .collect()
}

#[test]
fn every_room_says_what_always_holds_in_it() {
    let house = house();
    let rooms = house.iter().filter(|(file, _)| {
        file.ends_with("/mod.rs") && file.split('/').count() == 3 && !file.starts_with("src/bin")
    });
    let rooms: House = rooms.map(|(file, text)| (file.clone(), text.clone())).collect();
    assert_eq!(rooms.len(), ROAD.len());
    holds(without_invariant(&rooms));
    let map = &house["src/lib.rs"];
    for room in ROAD {
        assert!(map.contains(&format!("//! | [`{room}`]")), "the map in src/lib.rs does not show `{room}`");
    }
}

#[test]
fn a_room_that_promises_nothing_is_found() {
    holds(without_invariant(&planted(&[("src/a/mod.rs", "//! A room.\n//!\n//! *Invariant:* it holds.\n")])));
    complains(without_invariant(&planted(&[("src/a/mod.rs", "//! A room.\n")])), &["src/a/mod.rs"]);
    complains(
        without_invariant(&planted(&[("src/a/mod.rs", "// *Invariant:* hidden\n")])),
        &["src/a/mod.rs"],
    );
}

fn without_invariant(house: &House) -> Vec<String> {
    let says =
        |text: &str| text.lines().any(|line| line.starts_with("//! ") && line.contains("*Invariant:* "));
    let silent = house.iter().filter(|(_, text)| !says(text));
    silent.map(|(file, _)| format!("{file} has no line `//! *Invariant:* ..`")).collect()
}

#[test]
fn every_folder_for_people_has_a_word_to_them() {
    for folder in ["content", "locales", "themes", "tests", "benches"] {
        let readme = folder::repository().join(folder).join("README.md");
        assert!(readme.is_file(), "{folder} has no README.md for the people who work in it");
    }
}

/// `cargo test` needs no browser. This says what it leaves out, and that `tests/run` does it.
#[test]
fn browser_checks_are_left_out_here() {
    let tests = folder::repository().join("tests");
    let files = folder::read_some(&tests.join("browser"), |name| name != "node_modules");
    let left_out: Vec<&str> =
        files.iter().map(|(path, _)| path.as_str()).filter(|path| path.ends_with("test.mjs")).collect();
    println!("left out here, run by tests/run: {}", left_out.join(", "));
    assert!(!left_out.is_empty(), "tests/browser holds no tests");
    assert!(std::fs::read_to_string(tests.join("run")).unwrap().contains("tests/browser"));
}
