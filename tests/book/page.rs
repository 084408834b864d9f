//! A Markdown file of tests, taken apart. `tests/README.md` says what one looks like.

use std::path::{Path, PathBuf};

/// One test: from its `##` heading to the next.
#[derive(Clone, Debug)]
pub(crate) struct Test {
    /// The file it stands in.
    pub(crate) file: PathBuf,
    /// The line of its heading.
    pub(crate) line: usize,
    pub(crate) name: String,
    /// The lines `* name: value` of its prose.
    pub(crate) wishes: Vec<Wish>,
    pub(crate) blocks: Vec<Block>,
}

/// `* notes: on`
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// A fenced block.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// What stands after the backticks.
    pub(crate) head: String,
    /// What stands between the fences, with its last line end.
    pub(crate) text: String,
    /// The line of the file that its text starts at, from 1.
    pub(crate) line: usize,
}

impl Block {
    /// Whether it changes a file in the middle of a conversation.
    pub(crate) fn is_edit(&self) -> bool {
        self.head.ends_with(" typed") || self.head.ends_with(" now")
    }
}

impl Test {
    /// Where it stands, for reports.
    pub(crate) fn place(&self) -> String {
        format!("{}:{} {}", self.file.display(), self.line, self.name)
    }

    /// The value of a wish.
    pub(crate) fn wish(&self, name: &str) -> Option<&str> {
        self.wishes.iter().find(|wish| wish.name == name).map(|wish| wish.value.as_str())
    }
}

/// Every test of a folder of Markdown files, in the order of the files' names.
pub(crate) fn read_folder(folder: &Path) -> Vec<Test> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .filter(|path| path.file_name().is_some_and(|name| name != "README.md"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| read(path, &std::fs::read_to_string(path).unwrap())).collect()
}

/// The tests of one file. What stands before its first `##` heading belongs to every test of it.
pub(crate) fn read(path: &Path, text: &str) -> Vec<Test> {
    let mut tests: Vec<Test> = Vec::new();
    let mut shared: (Vec<Wish>, Vec<Block>) = Default::default();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some(name) = line.strip_prefix("## ") {
            tests.push(Test {
                file: path.to_owned(),
                line: number + 1,
                name: name.trim().to_owned(),
                wishes: shared.0.clone(),
                blocks: shared.1.clone(),
            });
        }
        let (wishes, blocks) = tests
            .last_mut()
            .map_or((&mut shared.0, &mut shared.1), |test| (&mut test.wishes, &mut test.blocks));
        if let Some(wish) = line.strip_prefix("* ") {
            let (name, value) = wish.split_once(':').unwrap_or((wish, "on"));
            wishes.insert(0, Wish { name: name.trim().to_owned(), value: value.trim().to_owned() });
        }
        let ticks = line.len() - line.trim_start_matches('`').len();
        if ticks >= 3 {
            let fence = &line[..ticks];
            let mut block =
                Block { head: line[ticks..].trim().to_owned(), text: String::new(), line: number + 2 };
            loop {
                let (_, inside) = lines
                    .next()
                    .unwrap_or_else(|| panic!("{}:{}: this block does not end", path.display(), number + 1));
                if inside == fence {
                    break;
                }
                block.text.push_str(inside);
                block.text.push('\n');
            }
            let is_prose = block.head.is_empty() || block.head == "text";
            if !is_prose {
                // The same head again: the test's own stands in place of the shared one. What is typed
                // in a conversation has its place in it.
                let is_said = block.head == "console" || block.is_edit();
                blocks.retain(|other| other.head != block.head || is_said);
                blocks.push(block);
            }
        }
    }
    tests
}

/// A new text for a block that stands at a line of a file.
pub(crate) struct Rewrite {
    pub(crate) file: PathBuf,
    pub(crate) line: usize,
    pub(crate) old: String,
    pub(crate) new: String,
}

/// Writes new texts into the files of tests.
pub(crate) fn rewrite(mut changes: Vec<Rewrite>) {
    // From the end, so that the lines of those before stay right.
    changes.sort_by(|a, b| (&b.file, b.line).cmp(&(&a.file, a.line)));
    for change in changes {
        let text = std::fs::read_to_string(&change.file).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let (before, rest) = lines.split_at(change.line - 1);
        let after = &rest[change.old.lines().count()..];
        let new: Vec<&str> = change.new.lines().collect();
        let whole = [before, &new, after].concat().join("\n") + "\n";
        std::fs::write(&change.file, whole).unwrap();
    }
}
