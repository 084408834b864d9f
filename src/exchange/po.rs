//! PO files: the one file that knows `polib`.
//!
//! What polib 0.3 does not do is done around it. Writing: it has no place for an older English
//! (`#| msgid`) and always writes a `Plural-Forms` line, which would be wrong for most languages.
//! Reading: it panics on a quotation mark that stands alone, joins two entries that no empty line
//! parts, does not see `#,fuzzy` without a space, runs flags of two lines together, gives up the whole file for one unknown escape,
//! and keeps the last of two entries without a word. So lines are looked at first, and each entry
//! is handed over by itself.

use crate::fact::Date;
use polib::catalog::Catalog;
use polib::message::{Message, MessageFlags};
use polib::metadata::CatalogMetadata;
use polib::po_file;
use std::io::BufWriter;

/// An entry of a PO file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) context: String,
    pub(super) english: String,
    pub(super) translation: String,
    pub(super) finish: Finish,
    /// The older English, where `translation` is made from it.
    pub(super) older: Option<String>,
    pub(super) notes: Vec<String>,
    /// Where the translation belongs, and its line if it stands there.
    pub(super) place: String,
}

/// Whether a translator is done with an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Finish {
    #[default]
    Done,
    /// Marked `fuzzy`: a person has to look at it first.
    Fuzzy,
}

/// What the head of a PO file says.
pub(super) struct Head<'h> {
    /// The tag of the language.
    pub(super) tag: &'h str,
    /// Its English name.
    pub(super) name: &'h str,
    /// The day it is written.
    pub(super) day: Date,
}

/// Writes a PO file in a language. Its head has every field that `msgfmt -c` asks for; who translated
/// last, no file of ours says, and an editor puts the name in.
pub(super) fn write(head: &Head<'_>, entries: &[Entry]) -> String {
    let metadata = CatalogMetadata {
        project_id_version: "guide".to_owned(),
        po_revision_date: format!("{} 00:00+0000", head.day),
        last_translator: "unknown".to_owned(),
        language: head.tag.replace('-', "_"),
        language_team: head.name.to_owned(),
        mime_version: "1.0".to_owned(),
        content_type: "text/plain; charset=UTF-8".to_owned(),
        content_transfer_encoding: "8bit".to_owned(),
        ..CatalogMetadata::default()
    };
    let mut catalog = Catalog::new(metadata);
    for entry in entries {
        catalog.append_or_update(message(entry));
    }
    let written = text_of(&catalog);
    // No line inside an entry is empty, so the empty lines part the head and the entries.
    let mut parts = written.split("\n\n");
    let head = parts.next().unwrap_or_default();
    let mut text: String = head
        .lines()
        .filter(|line| !line.starts_with("\"Plural-Forms"))
        .map(|line| format!("{line}\n"))
        .collect();
    for (part, entry) in parts.zip(entries) {
        let at = part
            .find("msgctxt \"")
            .filter(|at| *at == 0)
            .or_else(|| part.find("\nmsgctxt \"").map(|at| at + 1));
        let (before, after) = part.split_at(at.unwrap_or(0));
        text.push('\n');
        text.push_str(before);
        text.push_str(&older(entry));
        text.push_str(after);
        text.push('\n');
    }
    text
}

fn message(entry: &Entry) -> Message {
    let mut flags = MessageFlags::new();
    if entry.finish == Finish::Fuzzy {
        flags.add_flag("fuzzy");
    }
    Message::build_singular()
        .with_extracted_comments(entry.notes.join("\n"))
        .with_source(entry.place.clone())
        .with_flags(flags)
        .with_msgctxt(entry.context.clone())
        .with_msgid(entry.english.clone())
        .with_msgstr(entry.translation.clone())
        .done()
}

/// The lines `#| msgid "..."` of an entry, from the lines that polib writes for a `msgid`.
fn older(entry: &Entry) -> String {
    let Some(english) = entry.older.as_ref().filter(|english| !english.is_empty()) else {
        return String::new();
    };
    let mut catalog = Catalog::new(CatalogMetadata::default());
    catalog.append_or_update(Message::build_singular().with_msgid(english.clone()).done());
    let written = text_of(&catalog);
    let lines = written.split("\n\n").nth(1).unwrap_or_default().lines();
    lines.take_while(|line| !line.starts_with("msgstr")).map(|line| format!("#| {line}\n")).collect()
}

fn text_of(catalog: &Catalog) -> String {
    let mut writer = BufWriter::new(Vec::new());
    po_file::write(catalog, &mut writer).expect("writing to memory does not fail");
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("what is made of text is text")
}

/// A PO file, taken apart.
#[derive(Debug, Default)]
pub(super) struct Po {
    /// The language its head names.
    pub(super) language: Option<String>,
    /// The entries, in order, and the number of the first line of each.
    pub(super) entries: Vec<(usize, Result<Entry, &'static str>)>,
}

/// Reads a PO file; `text` has no byte order mark and no `\r`.
pub(super) fn read(text: &str) -> Po {
    let mut po = Po::default();
    for block in blocks(text) {
        let entry = block.entry();
        match entry {
            Ok(entry) if entry.context.is_empty() && entry.english.is_empty() => {
                let language = entry.translation.lines().find_map(|line| line.strip_prefix("Language:"));
                po.language = language.map(|tag| tag.trim().replace('_', "-")).filter(|tag| !tag.is_empty());
            }
            entry => po.entries.push((block.line, entry)),
        }
    }
    po
}

/// The lines of one entry as polib reads them without harm.
#[derive(Default)]
struct Block {
    line: usize,
    lines: String,
    last: Option<&'static str>,
    fault: Option<&'static str>,
}

const KEYS: [&str; 4] = ["msgctxt", "msgid_plural", "msgid", "msgstr"];
const NO_FIELD: &str = "a line of it is no line of a PO file";
const TWICE: &str = "a line of it stands twice";
const PLURAL: &str = "it has plural forms of its own; a plural is one text here, in Fluent's way of writing";
const TOO_LONG: &str = "a line of it is too long";
const UNREADABLE: &str = "it has a backslash that stands for nothing we know";
/// polib reads through a buffer of 64 KiB, and cuts lines that do not fit into it.
const LONGEST: usize = 60_000;

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let key = KEYS
            .into_iter()
            .find(|key| line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', '\t', '"', '['])));
        let starts = line.is_empty() || line.starts_with('#') || matches!(key, Some("msgctxt" | "msgid"));
        if starts && matches!(block.last, Some("msgstr")) {
            blocks.push(std::mem::take(&mut block));
        }
        block.take(number + 1, line, key);
    }
    blocks.push(block);
    blocks.retain(|block| block.last.is_some() || block.fault.is_some());
    blocks
}

impl Block {
    fn take(&mut self, number: usize, line: &str, key: Option<&'static str>) {
        if line.len() > LONGEST {
            self.fault.get_or_insert(TOO_LONG);
        } else if line.is_empty() {
        } else if let Some(comment) = line.strip_prefix('#') {
            if let Some(flags) = comment.strip_prefix(',') {
                // With a comma at the end, or polib would run the flags of two lines together.
                self.lines.push_str(&format!("#, {},\n", flags.trim()));
            }
        } else {
            if self.last.is_none() && self.fault.is_none() {
                self.line = number;
            }
            self.field(line, key);
        }
    }

    fn field(&mut self, line: &str, key: Option<&'static str>) {
        let Some(key) = key else {
            match quoted(line) {
                Some(inside) if self.last.is_some() => self.lines.push_str(&format!("\"{inside}\"\n")),
                _ => drop(self.fault.get_or_insert(NO_FIELD)),
            }
            return;
        };
        let rest = line.get(key.len()..).unwrap_or_default();
        if rest.starts_with('[') || key == "msgid_plural" {
            self.fault.get_or_insert(PLURAL);
        } else if self.lines.contains(&format!("\n{key} ")) || self.lines.starts_with(&format!("{key} ")) {
            self.fault.get_or_insert(TWICE);
        } else if let Some(inside) = quoted(rest.trim_start()) {
            self.lines.push_str(&format!("{key} \"{inside}\"\n"));
        } else {
            self.fault.get_or_insert(NO_FIELD);
        }
        self.last = Some(key);
    }

    fn entry(&self) -> Result<Entry, &'static str> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let text = format!("msgid \"\"\nmsgstr \"MIME-Version: 1.0\\n\"\n\n{}", self.lines);
        let catalog = po_file::parse_from_reader(text.as_bytes()).map_err(|_| UNREADABLE)?;
        let message = catalog.messages().next().ok_or(NO_FIELD)?;
        Ok(Entry {
            context: message.msgctxt().unwrap_or_default().to_owned(),
            english: message.msgid().to_owned(),
            translation: message.msgstr().map_err(|_| PLURAL)?.to_owned(),
            finish: if message.is_fuzzy() { Finish::Fuzzy } else { Finish::Done },
            ..Entry::default()
        })
    }
}

/// What stands between the two quotation marks that a line begins and ends with, if nothing else
/// does and no other mark stands between them without a backslash.
fn quoted(line: &str) -> Option<&str> {
    let inside = line.strip_prefix('"')?.strip_suffix('"')?;
    let mut escaped = false;
    for letter in inside.chars() {
        match letter {
            '"' if !escaped => return None,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    (!escaped).then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(context: &str, english: &str, translation: &str) -> Entry {
        Entry {
            context: context.to_owned(),
            english: english.to_owned(),
            translation: translation.to_owned(),
            ..Entry::default()
        }
    }

    fn head<'h>(tag: &'h str, name: &'h str) -> Head<'h> {
        Head { tag, name, day: "2026-11-22".parse().unwrap() }
    }

    #[test]
    fn what_is_written_reads_back_the_same_whatever_stands_in_it() {
        let texts = [
            "a \"b\" \\ c\td",
            "one\n   *[two] three\n}",
            "مرحبا { $tel-999 } \u{200f}",
            "a\\nb",
            &"long words ".repeat(40),
            &"x".repeat(70_000),
            "trailing \n",
            "\\",
        ];
        let entries: Vec<Entry> = texts
            .iter()
            .enumerate()
            .map(|(number, text)| Entry {
                finish: if number % 2 == 0 { Finish::Done } else { Finish::Fuzzy },
                ..entry(&format!("p/{number}"), text, text)
            })
            .collect();
        let read = read(&write(&head("zh-Hans", "Chinese"), &entries));
        assert_eq!(read.language.as_deref(), Some("zh-Hans"));
        let long = read.entries.iter().position(|(_, entry)| *entry == Err(TOO_LONG));
        assert_eq!(long, Some(5));
        for (number, entry) in entries.iter().enumerate().filter(|(number, _)| *number != 5) {
            assert_eq!(read.entries[number].1.as_ref(), Ok(entry));
        }
    }

    #[test]
    fn the_older_english_stands_before_the_entry_it_belongs_to() {
        let entry = Entry {
            older: Some("Call \"999\".\n".repeat(2)),
            notes: vec!["This is a heading.".to_owned(), "msgctxt \"x".to_owned()],
            place: "locales/ar/a.ftl:3".to_owned(),
            finish: Finish::Fuzzy,
            ..entry("a/b", "Call.", "y")
        };
        let text = write(&head("ar", "Arabic"), &[entry]);
        assert_eq!(
            text,
            "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: guide\\n\"\n\"PO-Revision-Date: 2026-11-22 00:00+0000\\n\"\n\"Last-Translator: unknown\\n\"\n\"Language-Team: Arabic\\n\"\n\"MIME-Version: 1.0\\n\"\n\
             \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n\"Language: ar\\n\"\n\n\
             #. This is a heading.\n#. msgctxt \"x\n#: locales/ar/a.ftl:3\n#, fuzzy\n#| msgid \"\"\n\
             #| \"Call \\\"999\\\".\\n\"\n#| \"Call \\\"999\\\".\\n\"\nmsgctxt \"a/b\"\nmsgid \"Call.\"\nmsgstr \"y\"\n"
        );
    }

    #[test]
    fn entries_are_told_apart_without_empty_lines_and_fuzzy_is_seen_without_a_space() {
        let text = "msgid \"\"\nmsgstr \"Language: ar\\n\"\n#,fuzzy\nmsgctxt \"a\"\nmsgid \"1\"\nmsgstr \"x\"\n\
                    msgctxt \"b\"\n\nmsgid \"2\"\nmsgstr \"\"\n\"y\"\n#~ msgid \"old\"\n#~ msgstr \"z\"\n";
        let read = read(text);
        let fuzzy = Entry { finish: Finish::Fuzzy, ..entry("a", "1", "x") };
        assert_eq!(read.entries, [(4, Ok(fuzzy)), (7, Ok(entry("b", "2", "y")))]);
    }

    #[test]
    fn one_bad_entry_spoils_only_itself() {
        let good = "msgctxt \"g\"\nmsgid \"1\"\nmsgstr \"x\"\n";
        for (bad, fault) in [
            ("msgid \"\nmsgstr \"\"\n", NO_FIELD),
            ("\"\nmsgstr \"\"\n", NO_FIELD),
            ("msgid \"a\" b\nmsgstr \"\"\n", NO_FIELD),
            ("msgid \"a\"b\"\nmsgstr \"\"\n", NO_FIELD),
            ("msgid \"a\\\"\nmsgstr \"\"\n", NO_FIELD),
            ("rubbish\nmsgstr \"\"\n", NO_FIELD),
            ("msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"\n", TWICE),
            ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\n", PLURAL),
            ("msgid \"a\"\nmsgstr \"\\q\"\n", UNREADABLE),
        ] {
            let read = read(&format!("{good}\n{bad}\n{good}"));
            assert_eq!(read.entries.first().unwrap().1, Ok(entry("g", "1", "x")), "{bad}");
            assert_eq!(read.entries.last().unwrap().1, Ok(entry("g", "1", "x")), "{bad}");
            assert!(read.entries.iter().any(|(_, entry)| *entry == Err(fault)), "{bad}: {:?}", read.entries);
        }
    }
}
