/// Where a byte stands, as people and editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1: for people and terminals.
    pub column: usize,
    /// The column in UTF-16 units, from 0: for editors.
    pub utf16: usize,
}

/// The lines of a text: turns byte offsets into positions. The only place where columns exist.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    pub fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The position of a byte. A byte inside a character, or past the end, counts as the next
    /// character's start, or the end.
    pub fn position(&self, byte: usize) -> Position {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte += 1;
        }
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = self.text.get(start..byte).unwrap_or_default();
        Position { line, column: before.chars().count() + 1, utf16: before.encode_utf16().count() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_for_people_and_utf16_for_editors() {
        let text = "a\nابج x\n😀x";
        let lines = Lines::new(text);
        assert_eq!(lines.position(0), Position { line: 1, column: 1, utf16: 0 });
        assert_eq!(lines.position(text.find(" x").unwrap()), Position { line: 2, column: 4, utf16: 3 });
        assert_eq!(lines.position(text.len() - 1), Position { line: 3, column: 2, utf16: 2 });
        assert_eq!(lines.position(9_999).line, 3);
    }
}
