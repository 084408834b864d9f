use fingerpost::text::{Lines, Position, Source, Span};
use fingerpost::tree::{FilePath, Tree};
use std::collections::BTreeMap;

/// The texts that findings point into, each read once.
pub(crate) struct Places<'t> {
    tree: &'t Tree,
    read: BTreeMap<FilePath, Option<Source>>,
}

/// Where a span begins and ends, as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ends {
    /// Its first character.
    pub(crate) start: Position,
    /// The character after its last.
    pub(crate) end: Position,
}

impl<'t> Places<'t> {
    /// The texts of a folder.
    pub(crate) fn new(tree: &'t Tree) -> Self {
        Self { tree, read: BTreeMap::new() }
    }

    /// The text of a file, if it is one.
    pub(crate) fn source(&mut self, file: &FilePath) -> Option<&Source> {
        let tree = self.tree;
        let read = || tree.get(file.as_str()).and_then(|bytes| Source::read(file, bytes).ok());
        self.read.entry(file.clone()).or_insert_with(read).as_ref()
    }

    /// Where a span begins and ends; `None` when its file is no text.
    pub(crate) fn ends(&mut self, span: &Span) -> Option<Ends> {
        let lines = Lines::new(self.source(&span.file)?.text());
        Some(Ends { start: lines.position(span.start), end: lines.position(span.end) })
    }
}

/// Text on one line, with everything that could move a cursor, colour a terminal or turn the
/// direction of a line spelled out: it may come from a file that a stranger sent.
pub(crate) fn one_line(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => safe.push(' '),
            '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                safe.extend(letter.escape_unicode());
            }
            _ if letter.is_control() => safe.extend(letter.escape_unicode()),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_can_move_a_cursor_or_turn_a_line() {
        assert_eq!(one_line("a\nb\u{1b}[2J\u{202e}c\u{9b}ة"), "a b\\u{1b}[2J\\u{202e}c\\u{9b}ة");
    }
}
