//! What designers and hosts are told is what the program does: `themes/README.md` beside the code, and a
//! host's own look on the pages of `plain`.

#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test reads the house's files and ends at what it did not expect"
)]

mod book;

use book::folder;
use fingerpost::Options;
use fingerpost::theme::Template;
use fingerpost::tree::Tree;
use std::collections::{BTreeMap, BTreeSet};

fn read(path: &str) -> String {
    std::fs::read_to_string(folder::repository().join(path)).unwrap()
}

/// The parts of a text below its `### ` headings.
fn sections(readme: &str) -> BTreeMap<&str, &str> {
    let parts = readme.split("\n### ").skip(1).filter_map(|part| part.split_once('\n'));
    // The last one ends where the next chapter begins.
    parts.map(|(head, text)| (head, text.split("\n## ").next().unwrap_or_default())).collect()
}

/// The names that stand between backticks.
fn names(text: &str) -> BTreeSet<&str> {
    let code = text.split('`').skip(1).step_by(2);
    code.flat_map(|code| code.split(|c: char| !(c.is_ascii_alphanumeric() || "_-".contains(c)))).collect()
}

/// The fields of each struct that is public, those of a flattened struct left to that struct.
fn fields(code: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut structs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let (mut own, mut flat) = ("", false);
    for line in code.lines() {
        if let Some(rest) = line.strip_prefix("pub struct ") {
            own = rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
            structs.entry(own).or_default();
        } else if let Some((name, _)) = line.strip_prefix("    pub ").and_then(|rest| rest.split_once(':')) {
            if !flat {
                structs.get_mut(own).unwrap().push(name);
            }
            flat = false;
        } else {
            flat |= line.trim() == "#[serde(flatten)]";
        }
    }
    structs
}

/// The structs that no one section lists with all their fields, and the fields of the nearest one that it lacks.
fn untold(code: &str, readme: &str) -> Vec<String> {
    let sections = sections(readme);
    let lacks = |fields: &[&str], text: &str| -> Vec<String> {
        let told = names(text);
        fields.iter().filter(|field| !told.contains(*field)).map(|field| (*field).to_owned()).collect()
    };
    let structs = fields(code);
    let worst = structs.iter().filter_map(|(name, fields)| {
        let lacking = sections.values().map(|text| lacks(fields, text)).min_by_key(Vec::len)?;
        (!lacking.is_empty()).then(|| format!("{name}: {}", lacking.join(", ")))
    });
    worst.collect()
}

/// The fields that tables of the readme list and that no struct has.
fn made_up(code: &str, readme: &str) -> Vec<String> {
    let structs = fields(code);
    let known: BTreeSet<&str> = structs.into_values().flatten().collect();
    let mut strange = Vec::new();
    for text in sections(readme).values() {
        for row in text.lines().filter_map(|line| line.strip_prefix("| `")) {
            let first = format!("`{}", row.split(" | ").next().unwrap_or_default());
            let names = names(&first).into_iter().filter(|name| !name.is_empty() && *name != "NAME");
            strange.extend(names.filter(|name| !known.contains(name)).map(str::to_owned));
        }
    }
    strange
}

#[test]
fn every_field_of_a_view_is_told_and_none_is_made_up() {
    let code = ["view.rs", "view/kept.rs", "logo.rs"].map(|file| read(&format!("src/theme/{file}"))).concat();
    let readme = read("themes/README.md");
    assert_eq!(untold(&code, &readme), [""; 0], "fields that themes/README.md does not tell of");
    assert_eq!(made_up(&code, &readme), [""; 0], "fields of themes/README.md that no template sees");
}

#[test]
fn what_is_left_out_or_made_up_is_found() {
    let code = "pub struct A {\n    /// X.\n    pub one: u8,\n    #[serde(flatten)]\n    pub two: B,\n}\npub struct B {\n    pub three: u8,\n}\n";
    let told = "## See\n\n### a.html\n\n| `one`, `.three` | x |\n\n## More\n\n| `four` | x |\n";
    assert_eq!(untold(code, told), [""; 0]);
    assert_eq!(made_up(code, told), [""; 0]);
    let wrong = "### a.html\n| `one`, `.fore` | x |\n";
    assert_eq!(untold(code, &format!("\n{wrong}")), ["B: three"]);
    assert_eq!(made_up(code, &format!("\n{wrong}")), ["fore"]);
}

#[test]
fn every_template_is_told() {
    let readme = read("themes/README.md");
    let sections = sections(&readme);
    for template in Template::ALL {
        let file = template.file();
        assert!(readme.contains(&format!("| `templates/{file}` |")), "{file} is not in the list of files");
        assert!(sections.contains_key(file), "there is no section on what {file} sees");
    }
}

#[test]
fn every_colour_is_told() {
    let (style, readme) = (read("themes/plain/style.css"), read("themes/README.md"));
    let colours = style.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
    let colours: BTreeSet<&str> = colours.map(|(name, _)| name).collect();
    assert!(colours.len() > 5);
    for name in colours {
        assert!(readme.contains(&format!("`--{name}`")), "themes/README.md does not tell of --{name}");
    }
}

#[test]
fn a_hosts_logo_and_words_stand_on_every_page_with_a_head_and_a_foot() {
    let settings = r#"languages = ["en"]
[host]
name = "Harbour Trust"
[theme]
name = "plain"
logo = "logo.svg"
logo_alt = "Harbour"
footer = ["footer-harbour"]
[formats]
single = true
"#;
    let logo = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>"#;
    let words = "footer-harbour = Open from nine to five.\n";
    let mut tree = small();
    for (path, text) in [
        ("content/guide.toml", settings),
        ("content/logo.svg", logo),
        ("locales/en/ui.ftl", &(read("locales/en/ui.ftl") + words)),
    ] {
        tree = tree.with(folder::file(path), text.as_bytes().to_vec());
    }
    let site = built(&tree);
    let mut pages: Vec<&str> = Vec::new();
    for (path, bytes) in site.iter().filter(|(path, _)| path.as_str().starts_with("en/")) {
        let html = String::from_utf8_lossy(bytes);
        let (head, foot) = (html.contains("class=\"name\""), html.contains("<footer>"));
        assert_eq!(head, foot, "{path}");
        if head {
            pages.push(path.as_str());
            assert!(html.contains("alt=\"Harbour\""), "no logo on {path}");
            assert!(html.contains("Harbour Trust"), "{path} does not say who it is from");
            assert!(html.contains("<p>Open from nine to five.</p>"), "the host's words are not on {path}");
        }
    }
    assert_eq!(pages, ["en/a-z.html", "en/forget.html", "en/index.html", "en/save.html", "en/take.html"]);
}

/// What scripts put on a page was not there when the page was built, and must look as it should all the same.
#[test]
fn the_rules_for_what_scripts_put_on_a_page_stand_on_every_page() {
    let settings = folder::file("content/guide.toml");
    let site = built(&small().with(settings, b"languages = [\"en\"]\n".to_vec()));
    let text = |path: &str| std::str::from_utf8(site.get(path).unwrap()).unwrap();
    let style = |page: &str| {
        let (style, _) = text(page).split_once("<style>").unwrap().1.split_once("</style>").unwrap();
        style.to_owned()
    };
    let (style, whole) = (style("en/index.html"), read("themes/plain/style.css"));
    assert!(!style.contains(".slip"), "a page without cards has the rules for cards");
    let mut named = BTreeSet::new();
    for script in ["en/list.json", "en/find.js", "en/listen.js"] {
        let classes = text(script).replace('\\', "");
        named
            .extend(classes.split("class=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()));
    }
    assert!(named.contains("notice"), "{named:?}");
    for class in named {
        let rule = format!(".{class} {{");
        assert!(!whole.contains(&rule) || style.contains(&format!(".{class}{{")), "{class}");
    }
}

/// A small guide with the real themes.
fn small() -> Tree {
    let mut tree = folder::default_files();
    tree.extend(folder::real_guide().under("themes").map(|(path, bytes)| (path.clone(), bytes.clone())));
    tree
}

fn built(tree: &Tree) -> Tree {
    let options =
        Options { today: "2026-11-22".parse().unwrap(), draft: false, base_url: None, languages: Vec::new() };
    let built = fingerpost::build(tree, &options);
    let said = format!("{:#?}", built.findings);
    built.pass().0.expect(&said).take().files
}
