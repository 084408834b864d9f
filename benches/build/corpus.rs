//! A guide of any size, the same every time: headings, paragraphs, lists, a table, links, emphasis.

use fingerpost::guide;
use fingerpost::tree::{FilePath, Tree};
use std::fmt::Write;
use std::path::Path;

/// The languages of the guide.
pub(crate) const LANGUAGES: [&str; 4] = ["en", "cy", "vi", "pl"];
/// About how many words a page has: 5 KB of Markdown.
pub(crate) const WORDS: usize = 800;
/// Pages a section of the menu.
const SECTION: usize = 25;

/// What every block says that it rests on.
const FACT: &str = "[fact.a]\nkind = \"statement\"\nnations = [\"england\", \"wales\", \"scotland\", \"northern-ireland\"]\nstates = \"x\"\nsources = []\nconfidence = \"owner\"\nvolatility = \"steady\"\n";

const SYLLABLES: [&str; 24] = [
    "ca", "re", "hel", "per", "sa", "fe", "doc", "tor", "vi", "sit", "no", "te", "qui", "et", "ro", "om",
    "li", "ne", "pho", "ne", "let", "ter", "ho", "me",
];

/// Writes a guide that comes to about `size` output pages, and says how many exactly.
pub(crate) fn write(folder: &Path, size: usize) -> usize {
    // Each page is written once in English, and in each other language alone and beside English.
    let each = 1 + 2 * (LANGUAGES.len() - 1);
    let pages = size.div_ceil(each).max(2);
    let names: Vec<String> = (1..pages).map(|number| format!("page-{number}")).collect();
    let mut files = vec![
        ("content/index.md".to_owned(), page(0, pages)),
        ("content/guide.toml".to_owned(), settings(&names)),
        ("content/facts.toml".to_owned(), FACT.to_owned()),
    ];
    files.extend(
        names
            .iter()
            .enumerate()
            .map(|(number, name)| (format!("content/{name}.md"), page(number + 1, pages))),
    );
    let tree: Tree =
        files.iter().map(|(path, text)| (FilePath::new(path).unwrap(), text.as_bytes().into())).collect();
    let guide = guide::read(&tree);
    assert!(guide.findings.is_empty(), "{:?}", guide.findings.iter().next());
    for language in LANGUAGES.iter().filter(|language| **language != "en") {
        for wording in guide.value.wordings() {
            let mut ftl = String::new();
            let mut seen = std::collections::BTreeSet::new();
            for segment in wording.segments() {
                if seen.insert(&segment.id) {
                    let _ = writeln!(
                        ftl,
                        "# English: {}\n{} = {}\n",
                        segment.text,
                        segment.id,
                        foreign(&segment.text, language)
                    );
                }
            }
            files.push((format!("locales/{language}/{}.ftl", wording.stem), ftl));
            let markdown = tree.get(&format!("content/{}.md", wording.stem)).unwrap();
            files.push((
                format!("markdown/{language}/{}.md", wording.stem),
                foreign(std::str::from_utf8(markdown).unwrap(), language),
            ));
        }
        files.push((format!("locales/{language}/locale.toml"), format!("name = \"{language}\"\n")));
    }
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, text) in &files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    copy(&own.join("themes/plain"), &folder.join("themes/plain"));
    for language in LANGUAGES {
        let ui = own.join(format!("locales/{language}/ui.ftl"));
        let ui = if ui.exists() { ui } else { own.join("locales/vi/ui.ftl") };
        let mut text = std::fs::read_to_string(ui).unwrap();
        for section in 0..pages.div_ceil(SECTION) {
            let title = words(&mut Random(section as u64 + 7), 3);
            let title = if language == "en" { title } else { foreign(&title, language) };
            let _ = writeln!(text, "\nsection-part-{section} = {title}");
        }
        let path = folder.join(format!("locales/{language}/ui.ftl"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    pages * each
}

fn settings(names: &[String]) -> String {
    let languages: Vec<String> = LANGUAGES.iter().map(|language| format!("\"{language}\"")).collect();
    let mut text = format!("languages = [{}]\n", languages.join(", "));
    for (number, section) in names.chunks(SECTION).enumerate() {
        let pages: Vec<String> = section.iter().map(|name| format!("\"{name}\"")).collect();
        let _ = write!(text, "\n[[section]]\nid = \"part-{number}\"\npages = [{}]\n", pages.join(", "));
    }
    text
}

fn page(number: usize, pages: usize) -> String {
    let mut random = Random(number as u64 * 2_654_435_761 + 1);
    let title = words(&mut random, 4);
    let mut text = format!("+++\ntitle = \"{title}\"\nsummary = \"{}.\"\n+++\n\n", words(&mut random, 8));
    for part in 0..5 {
        let _ = write!(text, "## {} {part}\n\n", words(&mut random, 4));
        for _ in 0..2 {
            let other = 1 + random.below(pages as u64 - 1);
            let _ = write!(
                text,
                "<!-- facts: a -->\n{} **{}** {}. {}. {} [{}](page-{other}.md) {}.\n\n",
                words(&mut random, 6),
                words(&mut random, 2),
                words(&mut random, 5),
                sentence(&mut random, 15),
                sentence(&mut random, 9),
                words(&mut random, 3),
                words(&mut random, 6)
            );
        }
        text.push_str("<!-- facts: a -->\n");
        for _ in 0..4 {
            let _ = writeln!(
                text,
                "- {} *{}* {}.",
                words(&mut random, 5),
                words(&mut random, 1),
                words(&mut random, 5)
            );
        }
        text.push('\n');
    }
    text.push_str("<!-- facts: a -->\n");
    let _ = write!(text, "| {} | {} |\n|---|---|\n", words(&mut random, 1), words(&mut random, 1));
    for _ in 0..4 {
        let _ = writeln!(text, "| {} | {} |", words(&mut random, 3), words(&mut random, 5));
    }
    text
}

/// Another language: the same text with marks on its vowels, markup and holes untouched.
fn foreign(text: &str, language: &str) -> String {
    let marks = match language {
        "cy" => ['â', 'ê', 'î', 'ô', 'û'],
        "vi" => ['ạ', 'ẹ', 'ị', 'ọ', 'ụ'],
        _ => ['ą', 'ę', 'ı', 'ó', 'ų'],
    };
    let mut inside = 0;
    text.chars()
        .map(|c| {
            match c {
                '{' | '(' => inside += 1,
                '}' | ')' => inside -= 1,
                _ => {}
            }
            let vowel = "aeiou".find(c).filter(|_| inside == 0);
            vowel.and_then(|place| marks.get(place)).copied().unwrap_or(c)
        })
        .collect()
}

/// Words that begin with a capital, so that a sentence is known to begin.
fn sentence(random: &mut Random, count: usize) -> String {
    let words = words(random, count);
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn words(random: &mut Random, count: usize) -> String {
    let word = |random: &mut Random| -> String {
        (0..1 + random.below(3))
            .map(|_| {
                SYLLABLES.get(random.below(SYLLABLES.len() as u64) as usize).copied().unwrap_or_default()
            })
            .collect()
    };
    let text: Vec<String> = (0..count).map(|_| word(random)).collect();
    text.join(" ")
}

/// The generator of Knuth's MMIX: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
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
