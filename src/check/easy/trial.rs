//! Asks one rule about one small page.

use super::Ask;
use super::page::EasyPage;
use crate::guide::{self, Guide};
use crate::tree::{FilePath, Tree};

const GLOSSARY: &str = r#"
[term.gp]
word = "GP"
plain = "A GP is a family doctor."
[term.asylum]
word = "asylum"
plain = "Asylum means another country keeps you safe."
[term.home-office]
word = "Home Office"
plain = "The Home Office is the government office for immigration."
"#;

const PLAIN: &str = r#"
[group.all]
words = """a an the you your can ask for to see of in is are it with and or if not no what how do does who
doctor family call help people free mean another country keep safe government office immigration woman
man phone tell say write use near stay home card show must have will now then one thing never get NHS"""
"#;

/// What a rule says about an easy page of this body: weight and message, one a finding.
pub(super) fn ask(rule: Ask, body: &str) -> Vec<String> {
    page(rule, &format!("+++\ntitle = \"See a doctor\"\nsummary = \"Who can help.\"\n+++\n\n{body}\n"))
}

/// The same about a whole file.
pub(super) fn page(rule: Ask, text: &str) -> Vec<String> {
    let guide = read(text);
    let wording = guide.pages.iter().find_map(|page| page.easy.as_ref()).expect("the easy page");
    let found = rule(&EasyPage::read(wording, &guide.glossary, &guide.plain_words));
    found.into_iter().map(|finding| format!("{}: {}", finding.severity.word(), finding.message)).collect()
}

/// What a rule says about a page of these statements.
pub(super) fn say(rule: Ask, statements: &[&str]) -> Vec<String> {
    let blocks: Vec<String> =
        statements.iter().map(|words| format!("![doctor](picture:doctor)\n{words}")).collect();
    ask(rule, &blocks.join("\n\n"))
}

fn read(text: &str) -> Guide {
    let file = |path: &str| FilePath::new(path).expect("a sound path");
    let tree = Tree::new()
        .with(file("content/guide.toml"), "languages = [\"en\"]\n".as_bytes())
        .with(file("content/glossary.toml"), GLOSSARY.as_bytes())
        .with(file("content/plain-words.toml"), PLAIN.as_bytes())
        .with(file("content/index.md"), "+++\ntitle = \"A\"\nsummary = \"B\"\n+++\n".as_bytes())
        .with(file("content/index.easy.md"), text.as_bytes());
    guide::read(&tree).value
}
