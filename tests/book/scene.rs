//! A small guide made of the blocks of a test and of default files, with the findings that the
//! test expects.

use super::folder;
use super::page::{Block, Test};
use fingerpost::Options;
use fingerpost::finding::{Rule, Severity, rules};
use fingerpost::guide::{SegmentId, normalise};
use fingerpost::locale::fingerprint;
use fingerpost::tree::Tree;
use std::collections::BTreeSet;

/// A guide, and what is said of it.
pub(crate) struct Scene {
    pub(crate) tree: Tree,
    pub(crate) expected: Vec<Expected>,
    pub(crate) options: Options,
    /// The messages that sync is told to carry over an edit.
    pub(crate) minor: Vec<String>,
    /// Whether a note that is not expected is a mistake too.
    pub(crate) notes: bool,
    /// The blocks that say what comes out.
    pub(crate) outputs: Vec<Output>,
}

/// A finding that a test expects.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    /// The file; empty when the finding is about the whole guide.
    pub(crate) file: String,
    /// The line, from 1; 0 when the finding is about the whole guide.
    pub(crate) line: usize,
    pub(crate) rule: Rule,
    pub(crate) severity: Severity,
    /// Words that its message or advice must hold.
    pub(crate) part: String,
    /// The line of the test file where it is expected.
    pub(crate) at: usize,
}

/// A file that must come out.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    /// Its path below the output folder, or, of what `sync` writes, below the guide's folder.
    pub(crate) path: String,
    pub(crate) kind: Kind,
    pub(crate) block: Block,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `public/..`: what stands in its `<main>`, or the whole file when it has none.
    Built,
    /// `public/.. without`: what stands nowhere in it.
    Without,
    /// `synced/..`: the file as sync writes it.
    Synced,
}

/// The wishes that a test can have.
const WISHES: [&str; 9] = [
    "notes",
    "as written",
    "today",
    "draft",
    "base url",
    "without file",
    "line ends",
    "byte order mark",
    "minor",
];

/// Takes a test's blocks and wishes apart.
pub(crate) fn set(test: &Test) -> Result<Scene, String> {
    if let Some(strange) = test.wishes.iter().find(|wish| !WISHES.contains(&wish.name.as_str())) {
        return Err(format!("`* {}` is no wish; there are: {}", strange.name, WISHES.join(", ")));
    }
    let wish = |name: &str| test.wish(name) == Some("on");
    let mut scene = Scene {
        tree: folder::default_files(),
        expected: Vec::new(),
        options: Options {
            today: test.wish("today").unwrap_or("2026-11-22").parse().map_err(|bad| format!("{bad}"))?,
            draft: wish("draft"),
            base_url: test.wish("base url").map(str::to_owned),
            languages: Vec::new(),
        },
        minor: test.wish("minor").map(id_line).into_iter().collect(),
        notes: wish("notes"),
        outputs: Vec::new(),
    };
    for path in test.wishes.iter().filter(|wish| wish.name == "without file") {
        scene.tree = scene.tree.without(&folder::file(&path.value));
    }
    let mut languages = BTreeSet::new();
    for block in &test.blocks {
        let (path, word) = block.head.split_once(' ').unwrap_or((&block.head, ""));
        if path == "findings" {
            scene.findings(block)?;
        } else if let Some(path) = path.strip_prefix("public/") {
            let kind = match word {
                "" => Kind::Built,
                "without" => Kind::Without,
                other => return Err(format!("`{other}` after an output is not `without`")),
            };
            scene.outputs.push(Output { path: path.to_owned(), kind, block: block.clone() });
        } else if let Some(path) = path.strip_prefix("synced/") {
            scene.outputs.push(Output { path: path.to_owned(), kind: Kind::Synced, block: block.clone() });
        } else if path.contains('/') {
            languages.extend(
                path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')).map(|(tag, _)| tag),
            );
            scene.file(test, block, path, word)?;
        } else {
            return Err(format!("`{}` is no path of a guide", block.head));
        }
    }
    languages.remove("en");
    if scene.tree.get("content/guide.toml").is_none()
        && test.wish("without file") != Some("content/guide.toml")
    {
        let tags: Vec<String> =
            std::iter::once("en").chain(languages.iter().copied()).map(|tag| format!("\"{tag}\"")).collect();
        let text = format!("languages = [{}]\n\n[thresholds]\npage = 1\n", tags.join(", "));
        scene.tree = scene.tree.with(folder::file("content/guide.toml"), text.into_bytes());
    }
    Ok(scene)
}

impl Scene {
    /// A block ` ```findings `: one expected finding a line, `path:line: rule severity "words"`.
    fn findings(&mut self, block: &Block) -> Result<(), String> {
        for (number, line) in block.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let at = block.line + number;
            let placed = line.split_once(": ").and_then(|(place, rest)| {
                let (file, line) = place.rsplit_once(':')?;
                Some((file, line.parse().ok()?, rest))
            });
            let (file, line, rest) = placed.unwrap_or(("", 0, line));
            self.expected.push(expected(rest, file, line, at)?);
        }
        Ok(())
    }

    /// A block that is a file of the guide.
    fn file(&mut self, test: &Test, block: &Block, path: &str, word: &str) -> Result<(), String> {
        let as_written = test.wish("as written") == Some("on");
        let mut lines: Vec<String> = Vec::new();
        match word {
            "" => {}
            "more" => {
                let default = self.tree.get(path).ok_or(format!("there is no default {path} to add to"))?;
                lines.extend(String::from_utf8_lossy(default).lines().map(str::to_owned));
            }
            other => return Err(format!("`{other}` after a file is not `more`")),
        }
        if !as_written {
            lines.extend(front(path, &block.text));
        }
        let mut waiting: Vec<(&str, usize)> = Vec::new();
        for (number, line) in block.text.lines().enumerate() {
            match line.trim_start().strip_prefix("#! ") {
                Some(said) => waiting.push((said, block.line + number)),
                None => {
                    lines.push(id_line(line));
                    for (said, at) in waiting.drain(..) {
                        self.expected.push(expected(said, path, lines.len(), at)?);
                    }
                }
            }
        }
        for (said, at) in waiting {
            self.expected.push(expected(said, path, lines.len().max(1), at)?);
        }
        let end = match test.wish("line ends") {
            Some("crlf") => "\r\n",
            Some("cr") => "\r",
            None => "\n",
            Some(other) => return Err(format!("line ends are `crlf` or `cr`, not `{other}`")),
        };
        let mut bytes =
            if test.wish("byte order mark") == Some("on") { vec![0xEF, 0xBB, 0xBF] } else { vec![] };
        for line in lines {
            bytes.extend(unescaped(&line)?);
            bytes.extend(end.as_bytes());
        }
        let path = fingerpost::tree::FilePath::new(path).map_err(|bad| bad.to_string())?;
        self.tree = std::mem::take(&mut self.tree).with(path, bytes);
        Ok(())
    }
}

/// What a page or a page's messages begin with when the test leaves it out.
fn front(path: &str, text: &str) -> Vec<String> {
    let first = text.lines().find(|line| !line.trim_start().starts_with("#! ")).unwrap_or_default();
    if path.starts_with("content/") && path.ends_with(".md") && first != "+++" {
        let front = [
            "+++",
            "title = \"Page\"",
            "summary = \"About it.\"",
            "reviewed_by = [\"A nurse, 2026-11-01\"]",
            "+++",
        ];
        return front.map(str::to_owned).to_vec();
    }
    let inside = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/'));
    let Some((tag, name)) = inside else { return Vec::new() };
    let words = match tag {
        "ar" => ("صفحة", "عن هذه الصفحة."),
        "cy" => ("Tudalen", "Amdani."),
        "ti" => ("ገጽ", "ብዛዕባኡ።"),
        "vi" => ("Trang", "Về trang này."),
        _ => return Vec::new(),
    };
    let is_page = name.ends_with(".ftl") && !["ui.ftl", "_unused.ftl", "glossary.ftl"].contains(&name);
    if !is_page || text.contains("«Page»") {
        return Vec::new();
    }
    let (title, summary) = (format!("«Page» = {}", words.0), format!("«About it.» = {}", words.1));
    [id_line(&title), String::new(), id_line(&summary), String::new()].to_vec()
}

/// A line with what stands for an id or a hash made into it: `«Call now.» = ..` is the message of
/// that English (a context stands after a stroke: `«Book|noun»`), `id = "«Call now.»"` its id in a
/// record, and `text = "hash of Call now."` the hash by which a review knows a text.
pub(crate) fn id_line(line: &str) -> String {
    let id = |english: &str| {
        let (english, context) =
            english.split_once('|').map_or((english, None), |(english, context)| (english, Some(context)));
        SegmentId::of(&normalise(english), context)
    };
    if let Some((english, rest)) = line.strip_prefix('«').and_then(|rest| rest.split_once('»')) {
        return format!("{}{rest}", id(english));
    }
    if let Some(english) = line.strip_prefix("id = \"«").and_then(|rest| rest.strip_suffix("»\"")) {
        return format!("id = \"{}\"", id(english));
    }
    match line.strip_prefix("text = \"hash of ").and_then(|rest| rest.strip_suffix('"')) {
        Some(text) => format!("text = \"{}\"", fingerprint(text)),
        None => line.to_owned(),
    }
}

/// A line with `\u{202E}` and `\xFF` as what they name, and `\noise{900}` as 900 letters that cannot
/// be made shorter.
fn unescaped(line: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find('\\') {
        bytes.extend(&rest.as_bytes()[..at]);
        rest = &rest[at..];
        let character = rest
            .strip_prefix("\\u{")
            .and_then(|rest| rest.split_once('}'))
            .filter(|(code, _)| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let noise = rest.strip_prefix("\\noise{").and_then(|rest| rest.split_once('}'));
        if let Some((length, after)) = noise {
            bytes.extend(self::noise(length.parse().map_err(|bad| format!("\\noise{{{length}}}: {bad}"))?));
            rest = after;
        } else if let Some((code, after)) = character {
            let number = u32::from_str_radix(code, 16).map_err(|bad| bad.to_string())?;
            let character = char::from_u32(number).ok_or(format!("\\u{{{code}}} is no character"))?;
            bytes.extend(character.to_string().as_bytes());
            rest = after;
        } else if let Some(byte) =
            rest.strip_prefix("\\x").and_then(|rest| u8::from_str_radix(rest.get(..2)?, 16).ok())
        {
            bytes.push(byte);
            rest = &rest[4..];
        } else {
            bytes.push(b'\\');
            rest = &rest[1..];
        }
    }
    bytes.extend(rest.as_bytes());
    Ok(bytes)
}

/// Letters by a chance that is the same each time.
fn noise(length: usize) -> impl Iterator<Item = u8> {
    let next = |state: &u32| Some(state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    std::iter::successors(Some(7), next).take(length).map(|state| {
        b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"[(state >> 26) as usize]
    })
}

/// `raw-html stop "words"`
fn expected(said: &str, file: &str, line: usize, at: usize) -> Result<Expected, String> {
    let (head, part) = match said.split_once('"') {
        Some((head, rest)) => {
            (head, rest.trim_end().strip_suffix('"').ok_or(format!("line {at}: the words do not end"))?)
        }
        None => (said, ""),
    };
    let mut words = head.split_whitespace();
    let id = words.next().unwrap_or_default();
    let rule = rules::ALL.iter().find(|rule| rule.id == id).ok_or(format!("line {at}: `{id}` is no rule"))?;
    let severity = match words.next() {
        None => rule.severity,
        Some(word) => [Severity::Note, Severity::Warn, Severity::Refuse, Severity::Stop]
            .into_iter()
            .find(|severity| severity.word() == word)
            .ok_or(format!("line {at}: `{word}` is not stop, refuse, warn or note"))?,
    };
    if let Some(more) = words.next() {
        return Err(format!("line {at}: `{more}` is too much; put words of the message in quotation marks"));
    }
    Ok(Expected { file: file.to_owned(), line, rule: *rule, severity, part: part.to_owned(), at })
}
