//! What holds for every guide: properties, tried on the real guide and on guides made by chance.
//!
//! The chance is our own and can be repeated (`book/chance.rs`); `FINGERPOST_LONG=10` tries ten
//! times as often.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test reads the guide's files and ends at what it did not expect"
)]

mod book;

use book::chance::{Chance, turns};
use book::folder::{self, file, text};
use fingerpost::fact::Date;
use fingerpost::finding::{Findings, Severity};
use fingerpost::guide::{Guide, Segment};
use fingerpost::locale::{Message, Wish, fingerprint};
use fingerpost::text::Source;
use fingerpost::tree::Tree;
use fingerpost::{Options, fact, guide, locale};
use std::collections::{BTreeMap, BTreeSet};

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn options() -> Options {
    Options { today: today(), draft: true, base_url: None, languages: Vec::new() }
}

fn read_guide(tree: &Tree) -> Guide {
    guide::read(tree).value
}

// ---- Guides made by chance ----

const WORDS: [&str; 40] = [
    "ask",
    "for",
    "a",
    "doctor",
    "who",
    "can",
    "help",
    "you",
    "the",
    "letter",
    "bring",
    "nothing",
    "free",
    "call",
    "them",
    "if",
    "they",
    "refuse",
    "sign",
    "only",
    "what",
    "is",
    "clear",
    "interpreter",
    "home",
    "safe",
    "night",
    "say",
    "no",
    "private",
    "nurse",
    "school",
    "friend",
    "wait",
    "paper",
    "money",
    "care",
    "right",
    "speak",
    "trust",
];

/// A sentence of so many different words: edits of one word leave it alike.
fn sentence(chance: &mut Chance, words: usize) -> String {
    let mut text = String::new();
    for place in 0..words {
        let word = chance.of(&WORDS);
        text += &match chance.below(14) {
            0 => format!("**{word}**"),
            1 => format!("*{word}*"),
            2 => format!("[{word}](index.md)"),
            3 => format!("[{word}](fact:url-guide)"),
            4 => format!("{word} {{ $tel-999 }}"),
            5 => format!("{word}, {{ $price }}"),
            6 => format!("{word}\\*"),
            7 => format!("“{word}”"),
            _ => (*word).to_owned(),
        };
        text += if place + 1 < words { " " } else { "." };
    }
    text
}

/// A block of a page, without an empty line in it.
fn block(chance: &mut Chance) -> String {
    let words = 8 + chance.below(8);
    match chance.below(8) {
        0 => format!("## {}", sentence(chance, words).replace(['*', '\\'], "")),
        1 => format!("> {}", sentence(chance, words)),
        2 => format!("| {} |\n|---|\n| {} |", sentence(chance, words), sentence(chance, words)),
        3 => format!("1. {}\n2. {}", sentence(chance, words), sentence(chance, words)),
        4 => "{ $tel-help }".to_owned(),
        5 => format!("<!-- facts: anyone -->\n{}", sentence(chance, words)),
        6 => format!("{}\n{}", sentence(chance, words), sentence(chance, words)),
        _ => sentence(chance, words),
    }
}

/// Blocks that say different things: the same English twice is one message, and a heading twice is
/// an anchor twice.
fn blocks(chance: &mut Chance, count: usize) -> Vec<String> {
    let mut seen = BTreeSet::new();
    std::iter::repeat_with(|| block(chance)).filter(|block| seen.insert(block.clone())).take(count).collect()
}

fn page(blocks: &[String]) -> String {
    // Two lists that touch would be one.
    format!(
        "+++\ntitle = \"Page\"\nsummary = \"About it.\"\nreviewed_by = [\"A nurse\"]\n+++\n\n{}\n",
        blocks.join("\n\nStop here.\n\n")
    )
}

/// A small guide in English and Welsh with one page of these blocks.
fn small(blocks: &[String]) -> Tree {
    folder::default_files()
        .with(file("content/guide.toml"), "languages = [\"en\", \"cy\"]\n".as_bytes())
        .with(file("content/page.md"), page(blocks).into_bytes())
}

/// The tree with what sync writes into it.
fn synced(tree: &Tree) -> Tree {
    let written = fingerpost::sync(tree, Wish::default(), today()).value;
    written.iter().fold(tree.clone(), |tree, (path, bytes)| tree.with(path.clone(), bytes.clone()))
}

/// The tree with every `TODO` of a language written: `translate` makes it of the English.
fn translated(tree: &Tree, tag: &str, translate: impl Fn(&str) -> String) -> Tree {
    let mut done = synced(tree);
    for (path, bytes) in done.clone().under(&format!("locales/{tag}")) {
        if !path.as_str().ends_with(".ftl") || path.name() == "ui.ftl" {
            continue;
        }
        let mut english = "";
        let mut lines = String::new();
        let ftl = std::str::from_utf8(bytes).unwrap();
        for line in ftl.lines() {
            english = line.strip_prefix("# English: ").unwrap_or(english);
            match line.strip_suffix(" = TODO") {
                Some(id) => lines += &format!("{id} = {}\n", translate(english)),
                None => lines += &format!("{line}\n"),
            }
        }
        done = done.with(path.clone(), lines.into_bytes());
    }
    let words = done.get("locales/en/ui.ftl").unwrap().clone();
    done.with(file(&format!("locales/{tag}/ui.ftl")), words)
}

/// The tree with a review of every message of a language.
fn reviewed(tree: &Tree, tag: &str) -> Tree {
    let mut records = String::new();
    for (path, bytes) in tree.under(&format!("locales/{tag}")) {
        let Some(stem) = path.as_str().strip_suffix(".ftl") else { continue };
        let page = stem.strip_prefix(&format!("locales/{tag}/")).unwrap();
        let mut message: Option<(String, String)> = None;
        let ftl = std::str::from_utf8(bytes).unwrap().to_owned() + "\nend = .\n";
        for line in ftl.lines() {
            let begins = line.starts_with(|first: char| first.is_ascii_alphabetic());
            if (begins || line.is_empty() || line.starts_with('#'))
                && let Some((id, text)) = message.take()
            {
                let text = fingerprint(&text);
                records += &format!(
                    "[[review]]\npage = \"{page}\"\nid = \"{id}\"\ntext = \"{text}\"\nby = \"A\"\non = \"2026-11-22\"\n\n"
                );
            }
            match line.split_once(" = ").or_else(|| line.split_once(" =")) {
                Some((id, text)) if begins => message = Some((id.to_owned(), text.to_owned())),
                _ => {
                    if let Some((_, text)) = &mut message {
                        text.push('\n');
                        text.push_str(line);
                    }
                }
            }
        }
    }
    tree.clone().with(file(&format!("locales/{tag}/reviews.toml")), records.into_bytes())
}

/// The real guide with the tiny theme of the tests, so that no change of the theme touches a law.
fn real_with_tiny_theme() -> Tree {
    let mut tree = folder::real_guide();
    let themed: Vec<_> = tree.under("themes").map(|(path, _)| path.clone()).collect();
    let pictures: Vec<_> =
        tree.under("themes/plain/pictures").map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    for path in themed {
        tree = tree.without(&path);
    }
    for (path, bytes) in folder::read(&folder::repository().join("tests/default/themes")).iter() {
        tree = tree.with(file(&format!("themes/{path}")), bytes.clone());
    }
    pictures.into_iter().fold(tree, |tree, (path, bytes)| tree.with(path, bytes))
}

/// The real guide in English and one more language that nobody has translated into yet.
fn real_in(tag: &str) -> Tree {
    let mut tree = real_with_tiny_theme();
    for (path, _) in
        tree.clone().under("locales").filter(|(path, _)| !path.as_str().starts_with("locales/en/"))
    {
        tree = tree.without(path);
    }
    let settings = text(&tree, "content/guide.toml");
    let (before, list) = settings.split_once("\nlanguages = [").unwrap();
    let (_, after) = list.split_once(']').unwrap();
    let settings = format!("{before}\nlanguages = [\"en\", \"{tag}\"]{after}");
    tree.with(file("content/guide.toml"), settings.into_bytes())
}

#[track_caller]
fn nothing_stops(findings: &Findings) {
    let stops: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Stop).collect();
    assert!(stops.is_empty(), "{stops:#?}");
}

// ---- Translations ----

#[test]
fn english_translated_with_itself_is_the_english_site() {
    let mut chance = Chance::new(1);
    let mut trees = vec![without_cards(&real_in("cy"))];
    for _ in 0..turns(10) {
        trees.push(small(&blocks(&mut chance, 12)));
    }
    for tree in trees {
        let tree = reviewed(&translated(&tree, "cy", str::to_owned), "cy");
        let built = fingerpost::build(&tree, &options());
        nothing_stops(&built.findings);
        let refused: Vec<_> =
            built.findings.iter().filter(|finding| finding.severity == Severity::Refuse).collect();
        assert!(refused.is_empty(), "{refused:#?}");
        let files = &built.value.files;
        let mut compared = 0;
        // The list from A to Z is in the order of each language, and words are folded by it. What a
        // saved copy comes to depends on the words of the language.
        let differs = |path: &fingerpost::tree::FilePath| {
            let own = [
                "404.html",
                "take.html",
                "a-z.html",
                "find.js",
                "listen.js",
                "save.html",
                "list.json",
                "version.json",
            ];
            own.contains(&path.name())
        };
        for (path, bytes) in files.under("en").filter(|(path, _)| !differs(path)) {
            let own = path.as_str().replacen("en/", "cy/", 1);
            let (english, welsh) = (main_of(std::str::from_utf8(bytes).unwrap()), text(files, &own));
            // All that may differ: the page's own language where a card names it, and the name of a
            // month in a date, which is a fact and not a translation.
            let welsh = in_english_months(main_of(&welsh)).replace("lang=\"cy\"", "lang=\"en\"");
            assert!(english == welsh, "{own}:\n{}", book::difference::of(english, &welsh));
            compared += 1;
        }
        assert!(compared >= 2);
    }
}

/// The guide with its cards as text: cards stand in two languages, which no page does in English.
fn without_cards(tree: &Tree) -> Tree {
    let cards = text(tree, "content/cards.md");
    assert!(cards.contains("shape = \"cards\"\n"));
    tree.clone().with(file("content/cards.md"), cards.replace("shape = \"cards\"\n", "").into_bytes())
}

/// What stands in `<main>`.
fn main_of(html: &str) -> &str {
    html.split_once("<main>").unwrap().1.split_once("</main>").unwrap().0
}

fn in_english_months(text: &str) -> String {
    const WELSH: &str =
        "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr";
    const ENGLISH: &str =
        "January February March April May June July August September October November December";
    let months = WELSH.split(' ').zip(ENGLISH.split(' '));
    // Before a year only: `Medicine` is not September.
    months.fold(text.to_owned(), |text, (welsh, english)| {
        text.replace(&format!("{welsh} 2"), &format!("{english} 2"))
    })
}

#[test]
fn every_segment_that_sync_writes_reads_back_the_same() {
    let mut chance = Chance::new(2);
    let mut trees = vec![real_in("vi")];
    for _ in 0..turns(20) {
        trees.push(small(&blocks(&mut chance, 12)));
    }
    for tree in trees {
        let tag = if tree.get("content/page.md").is_some() { "cy" } else { "vi" };
        let tree = translated(&tree, tag, str::to_owned);
        let guide = read_guide(&tree);
        let locales = locale::read(&tree, &guide, &[]).value;
        let read = locales.0.iter().find(|locale| locale.language.tag == tag).unwrap();
        let mut count = 0;
        for wording in guide.wordings() {
            for segment in wording.segments() {
                match read.catalogs[&wording.stem].get(segment.id.as_str()) {
                    Some(Message::Translated { inlines, .. }) => assert_eq!(**inlines, segment.inlines),
                    other => panic!("{} came back as {other:?}", segment.text),
                }
                count += 1;
            }
        }
        assert!(count > 10);
    }
}

#[test]
fn sync_after_sync_changes_nothing() {
    let mut chance = Chance::new(3);
    let mut trees =
        vec![folder::real_guide(), real_in("vi"), translated(&real_in("vi"), "vi", str::to_owned)];
    for _ in 0..turns(30) {
        let mut page_blocks = blocks(&mut chance, 10);
        let tree = translated(&small(&page_blocks), "cy", |english| format!("Cymraeg {english}"));
        let at = chance.below(page_blocks.len());
        page_blocks[at] = block(&mut chance);
        let at = chance.below(page_blocks.len());
        page_blocks.remove(at);
        let tree = tree.with(file("content/page.md"), page(&page_blocks).into_bytes());
        let messages = file("locales/cy/page.ftl");
        let bytes = mutated(&mut chance, tree.get(messages.as_str()).unwrap());
        trees.push(tree.clone());
        trees.push(tree.with(messages, bytes));
    }
    for tree in trees {
        let once = synced(&tree);
        let again = fingerpost::sync(&once, Wish::default(), today()).value;
        if let Some((path, bytes)) = again.iter().next() {
            let before =
                String::from_utf8_lossy(once.get(path.as_str()).map_or(&[][..], |bytes| bytes)).into_owned();
            let after = String::from_utf8_lossy(bytes);
            panic!("sync changes {path} again:\n{}", book::difference::of(&before, &after));
        }
    }
}

fn ids(tree: &Tree) -> Vec<String> {
    let guide = read_guide(tree);
    let page = guide.page("page").unwrap();
    let mut ids: Vec<String> = page.full.segments().iter().map(|segment| segment.id.to_string()).collect();
    ids.sort();
    ids
}

#[test]
fn inserting_or_moving_a_block_changes_no_other_id() {
    let mut chance = Chance::new(4);
    for _ in 0..turns(60) {
        let mut many = blocks(&mut chance, 9);
        let new = many.pop().unwrap();
        let (before, alone) = (ids(&small(&many)), ids(&small(std::slice::from_ref(&new))));
        // What the new block brings, beside the title, the summary and the words between blocks.
        let frame = ids(&small(&[]));
        let brought: Vec<&String> = alone.iter().filter(|id| !frame.contains(id)).collect();

        let mut inserted = many.clone();
        inserted.insert(chance.below(many.len() + 1), new);
        let after = ids(&small(&inserted));
        let kept: BTreeSet<&String> = after.iter().collect();
        assert!(before.iter().all(|id| kept.contains(id)), "an id is gone: {before:?} {after:?}");
        let known: BTreeSet<&String> = before.iter().chain(brought).collect();
        assert!(after.iter().all(|id| known.contains(id)), "an id is new: {before:?} {after:?}");

        let mut moved = many.clone();
        let block = moved.remove(chance.below(many.len()));
        moved.insert(chance.below(moved.len() + 1), block);
        assert_eq!(ids(&small(&moved)), before);
    }
}

#[test]
fn an_edit_makes_only_its_own_block_changed() {
    let mut chance = Chance::new(5);
    let mut tried = 0;
    while tried < turns(60) {
        let mut many: Vec<String> = Vec::new();
        for _ in 0..8 {
            let words = 10 + chance.below(6);
            many.push(sentence(&mut chance, words));
        }
        let tree = translated(&small(&many), "cy", |english| format!("Cymraeg {english}"));
        let old = read_guide(&tree);
        let segments: Vec<Segment> = old.page("page").unwrap().full.segments().into_iter().cloned().collect();
        let at = chance.below(many.len());
        // A plain word in the middle becomes another one.
        let mut words: Vec<String> = many[at].split(' ').map(str::to_owned).collect();
        let place = chance.below(words.len());
        if !WORDS.contains(&words[place].as_str()) {
            continue;
        }
        tried += 1;
        words[place] = "elsewhere".to_owned();
        many[at] = words.join(" ");
        let edited = tree.clone().with(file("content/page.md"), page(&many).into_bytes());
        let after = synced(&edited);
        let (was, is) =
            (messages(&text(&tree, "locales/cy/page.ftl")), messages(&text(&after, "locales/cy/page.ftl")));
        let new: Vec<&String> = is.keys().filter(|id| !was.contains_key(*id)).collect();
        assert_eq!(new.len(), 1, "{new:?}");
        for (id, (value, comment)) in &is {
            let changed = comment.contains("# CHANGED.");
            if id == new[0] {
                assert_eq!(value, "TODO");
                assert!(changed, "the edited block is not CHANGED:\n{comment}");
                let before = segments
                    .iter()
                    .find(|segment| comment.contains(&format!("# CHANGED. English was: {}\n", segment.text)));
                let before = before
                    .unwrap_or_else(|| panic!("the English that was is none of the page's:\n{comment}"));
                assert!(comment.contains(&format!("# Translation was: Cymraeg {}\n", before.text)));
            } else {
                assert_eq!(value, &was[id].0, "another translation was touched");
                assert!(!changed, "another block is CHANGED:\n{comment}");
            }
        }
    }
}

/// The messages of a file that sync wrote: the id, the text, and the comment above.
fn messages(ftl: &str) -> BTreeMap<String, (String, String)> {
    let mut comment = String::new();
    let mut messages = BTreeMap::new();
    for line in ftl.lines() {
        if line.starts_with('#') {
            comment += &format!("{line}\n");
        } else if let Some((id, value)) = line.split_once(" = ") {
            messages.insert(id.to_owned(), (value.to_owned(), std::mem::take(&mut comment)));
        } else {
            comment.clear();
        }
    }
    messages
}

// ---- Output ----

#[test]
fn one_thread_and_eight_write_the_same() {
    let with = |threads: usize, tree: &Tree| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| {
            let built = fingerpost::build(tree, &options());
            let synced = fingerpost::sync(tree, Wish::default(), today());
            (built.value.files, built.findings, synced.value, synced.findings)
        })
    };
    let mut chance = Chance::new(6);
    let mut trees = vec![folder::real_guide()];
    for _ in 0..turns(4) {
        trees.push(anywhere_mutated(&mut chance, &rich()).1);
    }
    for tree in trees {
        assert!(with(1, &tree) == with(8, &tree), "two threads wrote something else");
    }
}

#[test]
fn a_saved_copy_is_out_of_date_when_words_change_and_not_when_only_the_day_does() {
    let tree = real_in("cy")
        .with(file("themes/plain/save.js"), "save();\n".as_bytes())
        .with(file("themes/plain/worker.js"), "keep();\n".as_bytes())
        .with(
            file("themes/plain/templates/page.html"),
            "<h1>{{ heading }}</h1>{{ body }}{{ made }}".as_bytes(),
        );
    let versions = |tree: &Tree, day: &str| {
        let built = fingerpost::build(tree, &Options { today: day.parse().unwrap(), ..options() });
        nothing_stops(&built.findings);
        ["en", "cy"].map(|tag| {
            let said = text(&built.value.files, &format!("{tag}/version.json"));
            assert!(said.contains(day), "{said}");
            said.split("\"version\":\"").nth(1).unwrap()[..32].to_owned()
        })
    };
    let facts = text(&tree, "content/facts.toml");
    let withdrawn = facts.replacen("[fact.tel-lcni]\n", "[fact.tel-lcni]\nwithdrawn = \"2026-11-20\"\n", 1);
    let page = text(&tree, "content/see-a-doctor.md");
    let changed = [
        (
            "a fact is withdrawn",
            tree.clone().with(file("content/facts.toml"), withdrawn.clone().into_bytes()),
        ),
        (
            "a page says one more thing",
            tree.clone().with(file("content/see-a-doctor.md"), format!("{page}\nStop.\n").into_bytes()),
        ),
    ];
    assert_ne!(facts, withdrawn, "there is no such fact");
    let now = versions(&tree, "2026-11-22");
    assert_eq!(now, versions(&tree, "2026-11-23"), "only the day is another one");
    for (what, tree) in &changed {
        for (now, then) in now.iter().zip(versions(tree, "2026-11-22")) {
            assert_ne!(*now, then, "{what}");
        }
    }
}

#[test]
fn every_link_and_anchor_of_the_real_guide_lands() {
    for base_url in [None, Some("https://example.org/guide".to_owned())] {
        let options = Options { base_url: base_url.clone(), ..options() };
        let built = fingerpost::build(&folder::real_guide(), &options);
        nothing_stops(&built.findings);
        let lost = lost_links(&built.value.files, base_url.as_deref());
        assert!(lost.is_empty(), "{} links lead nowhere:\n{}", lost.len(), lost.join("\n"));
    }
}

#[test]
fn a_discreet_guide_leaves_no_telling_trace_and_every_link_lands() {
    let tree = folder::real_guide();
    let settings = format!("discreet = true\n{}", text(&tree, "content/guide.toml"));
    let built =
        fingerpost::build(&tree.clone().with(file("content/guide.toml"), settings.into_bytes()), &options());
    nothing_stops(&built.findings);
    let files = built.value.files;
    let lost = lost_links(&files, None);
    assert!(lost.is_empty(), "{} links lead nowhere:\n{}", lost.len(), lost.join("\n"));
    let guide = fingerpost::guide::read(&tree).value;
    let mut words: BTreeSet<String> = BTreeSet::new();
    for wording in guide.wordings().filter(|wording| wording.stem != "index") {
        words.extend([wording.stem.clone(), wording.title.text.clone()]);
        words.extend(wording.anchors().into_iter().map(str::to_owned));
    }
    // What a phone remembers of a page: its address with the anchor, and its title.
    for (path, bytes) in files.iter().filter(|(path, _)| path.as_str().contains('/')) {
        // Scripts, lists, books and the archive are no pages: of them it is the name.
        let is_page = path.name().ends_with(".html");
        let html = if is_page { std::str::from_utf8(bytes).unwrap() } else { "<title></title>" };
        let title = html.split_once("<title>").and_then(|(_, rest)| rest.split_once('<')).unwrap().0;
        let inside = |link: &&str| link.starts_with('#') || !link.contains(':');
        let links = values(html, "href").into_iter().filter(inside);
        let mut trace: BTreeSet<&str> = links.flat_map(|link| link.split(['/', '#', ':'])).collect();
        trace.extend(path.as_str().split('/'));
        let trace: BTreeSet<&str> = trace.into_iter().map(|part| part.trim_end_matches(".html")).collect();
        let told = words.iter().find(|word| trace.contains(word.as_str()) || title.contains(word.as_str()));
        assert_eq!(told, None, "{path} tells it");
        assert!(!title.contains("Health"), "{path}: {title}");
    }
}

#[test]
fn a_lost_link_is_found() {
    let tree = |html: &str| {
        Tree::new().with(file("en/a.html"), html.as_bytes()).with(file("en/b/c.html"), &b"<p id=\"x\">"[..])
    };
    assert_eq!(lost_links(&tree("<a href=\"b/c.html#x\">"), None), [""; 0]);
    assert_eq!(lost_links(&tree("<a href=\"b/c.html#y\">"), None), ["en/a.html: b/c.html#y"]);
    assert_eq!(lost_links(&tree("<a href=\"c.html\">"), None), ["en/a.html: c.html"]);
    assert_eq!(lost_links(&tree("<a href=\"#x\">"), None), ["en/a.html: #x"]);
    assert_eq!(lost_links(&tree("<label for=\"x\">"), None), ["en/a.html: #x"]);
    assert_eq!(lost_links(&tree("<a href=\"../../x.html\">"), None), ["en/a.html: ../../x.html"]);
    assert_eq!(lost_links(&tree("<a href=\"/en/a.html\">"), None), ["en/a.html: /en/a.html"]);
    assert_eq!(lost_links(&tree("<a href=\"https://x.org/en/a.html\">"), Some("https://x.org")), [""; 0]);
    assert_eq!(lost_links(&tree("<a href=\"https://x.org/a.html\">"), Some("https://x.org")).len(), 1);
}

/// Every link inside the site that leads to no file, or to no id in its file.
fn lost_links(files: &Tree, base_url: Option<&str>) -> Vec<String> {
    let text =
        |path: &str, bytes| if path.ends_with(".html") { std::str::from_utf8(bytes).unwrap() } else { "" };
    let pages: BTreeMap<&str, &str> =
        files.iter().map(|(path, bytes)| (path.as_str(), text(path.as_str(), bytes))).collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, html)| (*path, values(html, "id").into_iter().collect())).collect();
    let mut lost = Vec::new();
    for (page, html) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
        let own = ["for", "aria-describedby", "aria-labelledby", "aria-controls"]
            .into_iter()
            .flat_map(|name| values(html, name))
            .flat_map(str::split_whitespace)
            .map(|id| format!("#{id}"));
        let links = values(html, "href").into_iter().chain(values(html, "src")).map(str::to_owned);
        for link in links.chain(own) {
            let link = link.replace("&amp;", "&");
            let inside =
                base_url.and_then(|base| link.strip_prefix(base)).map(|rest| rest.trim_start_matches('/'));
            let scheme = link.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '#', '.']));
            if scheme && inside.is_none() {
                continue;
            }
            let (path, anchor) = inside
                .unwrap_or(&link)
                .split_once('#')
                .map_or((inside.unwrap_or(&link), None), |(path, anchor)| (path, Some(anchor)));
            let target = match inside {
                Some("") => Some("index.html".to_owned()),
                Some(_) => Some(path.to_owned()),
                None => resolved(page, path),
            };
            let there = target.as_deref().and_then(|target| ids.get(target));
            if !there.is_some_and(|ids| anchor.is_none_or(|anchor| ids.contains(anchor))) {
                lost.push(format!("{page}: {link}"));
            }
        }
    }
    lost
}

/// The values of an attribute.
fn values<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split_once('"')).map(|(value, _)| value).collect()
}

fn resolved(page: &str, link: &str) -> Option<String> {
    if link.is_empty() {
        return Some(page.to_owned());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

#[test]
fn the_real_guide_is_built_and_no_note_stops_it() {
    let built = fingerpost::build(&folder::real_guide(), &Options { draft: false, ..options() });
    nothing_stops(&built.findings);
    assert!(built.value.amount.pages > 0 && built.pass().0.is_some());
}

// ---- Bad input ----

/// What mistakes, other programs and malice put into files.
const TOKENS: [&str; 64] = [
    "{",
    "}",
    "{ $tel-999 }",
    "{ $link1 }",
    "{ $x }",
    "{{ 7*7 }}",
    "{% raw %}",
    "**",
    "*",
    "](",
    "[x]: /y",
    "![a](b)",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "<!-- facts: x -->",
    "<b>",
    "&amp;",
    "# ",
    "## ",
    "### ",
    "- ",
    "1. ",
    "> ",
    "| a | b |",
    "|---|",
    "```",
    "    ",
    "\t",
    "---",
    "+++",
    "+++\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{e000}",
    "\u{e0041}",
    "\u{e003}",
    "٣",
    "፪",
    "é",
    "e\u{301}",
    "😀",
    "=",
    " = ",
    "id = x",
    "\n.x = y",
    "\n    .x = y",
    "\n    *[other] z",
    "-term = x",
    "TODO",
    "<<<<<<< HEAD\n",
    "[fact.x]\n",
    "[[",
    "\"",
    "\\",
    "{nation=scotland}",
    "{#x .y z=1}",
];

/// Bytes with a few changes of chance.
fn mutated(chance: &mut Chance, bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + chance.below(40)).min(bytes.len());
        match chance.below(8) {
            0 => {
                bytes.drain(at..end);
            }
            1 => bytes.insert(at, chance.next() as u8),
            2 => {
                let copy = bytes[at..end].to_vec();
                let place = chance.below(bytes.len() + 1);
                bytes.splice(place..place, copy);
            }
            3 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            4 => bytes.truncate(at),
            _ => {
                let token = chance.of(&TOKENS).repeat(1 + chance.below(3) * chance.below(3));
                bytes.splice(at..at, token.into_bytes());
            }
        }
    }
    bytes
}

/// A small guide with something of everything.
fn rich() -> Tree {
    let mut chance = Chance::new(7);
    let mut many = blocks(&mut chance, 8);
    many.push(
        "## In Scotland {nation=scotland}\n\n<!-- facts: eyes-scotland -->\nEye tests are free.".to_owned(),
    );
    let easy = page(&["![a doctor](picture:doctor)\nYou can see a doctor.".to_owned()]);
    let tree = small(&many).with(file("content/page.easy.md"), easy.into_bytes());
    reviewed(&translated(&tree, "cy", |english| format!("Cymraeg {english}")), "cy")
}

/// A guide with one of its files changed by chance, and which.
fn anywhere_mutated(chance: &mut Chance, tree: &Tree) -> (String, Tree) {
    let paths: Vec<_> = tree.iter().map(|(path, _)| path.clone()).collect();
    let path = chance.of(&paths).clone();
    let bytes = mutated(chance, tree.get(path.as_str()).unwrap());
    (path.to_string(), tree.clone().with(path, bytes))
}

/// Builds and syncs; panics are what this looks for, and places that are not in their file.
fn live_through(tree: &Tree, what: &str) -> Findings {
    let built = fingerpost::build(tree, &options());
    let synced = fingerpost::sync(tree, Wish::default(), today());
    for finding in built.findings.iter().chain(synced.findings.iter()) {
        let fix = finding.fix.iter().map(|fix| &fix.span);
        for span in finding.place.iter().chain(finding.labels.iter().map(|label| &label.span)).chain(fix) {
            let source = tree.get(span.file.as_str()).map(|bytes| Source::read(&span.file, bytes));
            if let Some(Ok(source)) = source {
                assert!(source.text().get(span.start..span.end).is_some(), "{what}: {finding:?} is nowhere");
            }
        }
        assert!(!finding.message.is_empty() && !finding.message.contains('\n'), "{what}: {finding:?}");
    }
    built.findings
}

#[test]
fn arbitrary_changes_of_any_file_never_panic() {
    let mut chance = Chance::new(8);
    let tree = rich();
    nothing_stops(&live_through(&tree, "the guide itself"));
    let mut stopped = 0;
    for turn in 0..turns(400) {
        let (path, tree) = anywhere_mutated(&mut chance, &tree);
        let findings = live_through(&tree, &format!("turn {turn}, {path}"));
        stopped += usize::from(findings.count(Severity::Stop) > 0);
    }
    assert!(stopped > 0, "no change stopped the guide, so this showed little");
}

#[test]
fn nothing_a_locale_holds_stops_the_guide() {
    let mut chance = Chance::new(9);
    let small = rich();
    let real = real_with_tiny_theme();
    let mut refused = 0;
    for turn in 0..turns(300) {
        // The real guide takes longer: one turn in twenty is of it.
        let (tree, folder, languages) = if turn % 20 == 0 {
            (&real, "locales/ar", vec!["ar".to_owned()])
        } else {
            (&small, "locales/cy", vec![])
        };
        let paths: Vec<_> = tree.under(folder).map(|(path, _)| path.clone()).collect();
        let path = chance.of(&paths).clone();
        let bytes = mutated(&mut chance, tree.get(path.as_str()).unwrap());
        let broken = tree.clone().with(path.clone(), bytes);
        let built = fingerpost::build(&broken, &Options { languages, ..options() });
        let stops: Vec<_> =
            built.findings.iter().filter(|finding| finding.severity == Severity::Stop).collect();
        assert!(stops.is_empty(), "turn {turn}: {path} stops the guide: {stops:#?}");
        refused += usize::from(built.findings.count(Severity::Refuse) > 0);
    }
    assert!(refused > 0, "nothing was refused, so this showed little");
}

/// Depth and length that only malice writes. A program that calls itself for each level would run
/// out of space and end, and no finding would be told.
#[test]
fn deep_and_long_files_end_in_a_finding_or_in_words() {
    const DEPTH: usize = 20_000;
    // Reading these takes as long as their length times itself.
    const SLOW: usize = 3_000;
    let deep = [
        "{".repeat(DEPTH),
        format!("{}x{}", "{ ".repeat(DEPTH), " }".repeat(DEPTH)),
        "{ $a -> [a] ".repeat(DEPTH),
        "{ NUMBER(".repeat(DEPTH),
        "> ".repeat(DEPTH),
        "- ".repeat(DEPTH),
        "`".repeat(DEPTH),
        "<!--".repeat(DEPTH),
        "[".repeat(DEPTH),
        "*a **b ".repeat(SLOW),
        format!("{}x{}", "*a **b ".repeat(SLOW), " b** a*".repeat(SLOW)),
        format!("{}x{}", "[".repeat(SLOW), "]({ $link1 })".repeat(SLOW)),
    ];
    let tree = rich();
    let id = read_guide(&tree).page("page").unwrap().full.title.id.to_string();
    for text in deep {
        let what = text.chars().take(12).collect::<String>();
        let translation = format!("{id} = {text}\n");
        live_through(&tree.clone().with(file("locales/cy/page.ftl"), translation.into_bytes()), &what);
        let interface = format!("exit = {text}\n");
        live_through(&tree.clone().with(file("locales/cy/ui.ftl"), interface.into_bytes()), &what);
        live_through(&tree.clone().with(file("content/page.md"), page(&[text]).into_bytes()), &what);
    }
    for text in ["a = ".to_owned() + &"[".repeat(SLOW), "a.".repeat(SLOW) + "b = 1", "[".repeat(SLOW)] {
        live_through(&tree.clone().with(file("content/facts.toml"), text.clone().into_bytes()), "facts");
        live_through(&tree.clone().with(file("locales/cy/reviews.toml"), text.into_bytes()), "reviews");
    }
    let long = format!("{id} = {}\n", "word ".repeat(1_000_000));
    live_through(
        &tree.with(file("locales/cy/page.ftl"), long.into_bytes()),
        "a line of five million letters",
    );
}

/// The facts are read the same whatever stands around them.
#[test]
fn facts_do_not_depend_on_their_order() {
    let tree = folder::real_guide();
    let facts = text(&tree, "content/facts.toml");
    let mut records: Vec<&str> = facts.split("\n[").collect();
    let head = records.remove(0);
    records.reverse();
    let turned = format!("{head}\n[{}\n", records.join("\n["));
    let turned = tree.clone().with(file("content/facts.toml"), turned.into_bytes());
    let (before, after) = (fact::read(&tree, today()).value, fact::read(&turned, today()).value);
    assert!(before.iter().count() > 10);
    for (a, b) in before.iter().zip(after.iter()) {
        assert_eq!((&a.id, &a.value, a.nations), (&b.id, &b.value, b.nations));
    }
    assert_eq!(before.iter().count(), after.iter().count());
}
