//! A guide in English and sixteen languages, each with as many messages as asked for.

use fingerpost::guide;
use fingerpost::locale::LANGUAGES;
use fingerpost::tree::{FilePath, Tree};
use std::fmt::Write;
use std::path::Path;

/// Messages a page: its title, its summary and its paragraphs.
const MESSAGES: usize = 50;
/// Pages a section of the menu.
const SECTION: usize = 25;

const FACT: &str = "[fact.a]\nkind = \"statement\"\nnations = [\"england\", \"wales\", \"scotland\", \"northern-ireland\"]\nstates = \"x\"\nsources = []\nconfidence = \"owner\"\nvolatility = \"steady\"\n";

/// Writes the guide, and says how many messages each language has.
pub(crate) fn write(folder: &Path, messages: usize) -> usize {
    let pages = messages.div_ceil(MESSAGES);
    let names: Vec<String> = (1..pages).map(|number| format!("page-{number}")).collect();
    let mut files = vec![
        ("content/index.md".to_owned(), page(0)),
        ("content/guide.toml".to_owned(), settings(&names)),
        ("content/facts.toml".to_owned(), FACT.to_owned()),
    ];
    files.extend(
        names.iter().enumerate().map(|(number, name)| (format!("content/{name}.md"), page(number + 1))),
    );
    let tree: Tree =
        files.iter().map(|(path, text)| (FilePath::new(path).unwrap(), text.as_bytes().into())).collect();
    let guide = guide::read(&tree);
    assert!(guide.findings.is_empty(), "{:?}", guide.findings.iter().next());
    let others = || LANGUAGES.iter().filter(|language| language.tag != "en");
    let mut count = 0;
    for language in others() {
        count = 0;
        for wording in guide.value.wordings() {
            let mut ftl = String::new();
            for segment in wording.segments() {
                count += 1;
                let _ = writeln!(
                    ftl,
                    "# English: {}\n{} = {}\n",
                    segment.text,
                    segment.id,
                    foreign(&segment.text)
                );
            }
            files.push((format!("locales/{}/{}.ftl", language.tag, wording.stem), ftl));
        }
    }
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sections = names.chunks(SECTION).enumerate();
    let titles: String =
        sections.map(|(number, _)| format!("\nsection-part-{number} = Part {number}\n")).collect();
    let ui = std::fs::read_to_string(own.join("locales/en/ui.ftl")).unwrap() + &titles;
    files.extend(LANGUAGES.iter().map(|language| (format!("locales/{}/ui.ftl", language.tag), ui.clone())));
    for (path, text) in &files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    copy(&own.join("themes/plain"), &folder.join("themes/plain"));
    count
}

fn settings(names: &[String]) -> String {
    let tags: Vec<String> = LANGUAGES.iter().map(|language| format!("\"{}\"", language.tag)).collect();
    let mut text = format!("languages = [{}]\n", tags.join(", "));
    for (number, section) in names.chunks(SECTION).enumerate() {
        let pages: Vec<String> = section.iter().map(|name| format!("\"{name}\"")).collect();
        let _ = write!(text, "\n[[section]]\nid = \"part-{number}\"\npages = [{}]\n", pages.join(", "));
    }
    text
}

const WORDS: [&str; 16] = [
    "ask", "help", "doctor", "letter", "visit", "friend", "paper", "safe", "answer", "home", "learn", "room",
    "morning", "reply", "form", "name",
];

/// A page of which no sentence stands on another.
fn page(number: usize) -> String {
    let sentence = |part: usize| {
        let mut seed = number * 1_000 + part + 1;
        let words: Vec<String> = (0..12)
            .map(|_| {
                seed = (seed * 48_271) % 2_147_483_647;
                WORDS.get(seed % WORDS.len()).copied().unwrap_or_default().to_owned()
            })
            .collect();
        format!("{} {} {}", words.join(" "), letters(number), letters(part))
    };
    let mut text = format!("+++\ntitle = \"{}\"\nsummary = \"{}.\"\n+++\n", sentence(0), sentence(1));
    for part in 2..MESSAGES {
        let _ = write!(text, "\n<!-- facts: a -->\nGo and {}.\n", sentence(part));
    }
    text
}

/// A number in letters: digits in a text would be facts by hand.
fn letters(mut number: usize) -> String {
    let mut text = String::new();
    loop {
        text.push(char::from(b'a' + u8::try_from(number % 26).unwrap()));
        number /= 26;
        if number == 0 {
            return text;
        }
    }
}

fn foreign(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            'a' => 'â',
            'e' => 'ê',
            'o' => 'ô',
            other => other,
        })
        .collect()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(path, target).unwrap();
        }
    }
}
