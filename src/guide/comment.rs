use super::block::Mention;
use crate::finding::{Finding, Findings, rules};
use crate::text::Source;
use std::ops::Range;

/// What the comments before a block say about it.
#[derive(Clone, Debug, Default)]
pub(super) struct Comments {
    /// `<!-- facts: a, b -->`: what the block's statement rests on.
    pub(super) facts: Vec<Mention>,
    /// `<!-- translator: .. -->`.
    pub(super) note: Option<String>,
    /// `<!-- context: .. -->`.
    pub(super) context: Option<String>,
    /// Where the first of them stands.
    pub(super) place: Option<Range<usize>>,
}

impl Comments {
    /// Reads one comment, from its `<!--` to its `-->`.
    pub(super) fn read(&mut self, source: &Source, range: Range<usize>, said: &mut Findings) {
        let text = source.slice(range.clone());
        let inside = text.trim().trim_start_matches("<!--").trim_end_matches("-->");
        let (kind, words) = inside.split_once(':').unwrap_or((inside, ""));
        let words = words.trim();
        self.place.get_or_insert(range.clone());
        match kind.trim() {
            "facts" if !words.is_empty() => self.facts.extend(mentions(source, &range)),
            "translator" if !words.is_empty() => self.note = Some(one_line(words)),
            "context" if !words.is_empty() => self.context = Some(one_line(words)),
            other => {
                let message = match other {
                    "facts" | "translator" | "context" => format!("the `{other}:` comment says nothing"),
                    _ => "this comment is none of the three kinds that pages can hold".to_owned(),
                };
                said.add(
                    Finding::at(rules::BAD_COMMENT, source.span(range), message)
                        .hint("write `<!-- facts: gp-who, gp-form -->` for what a block rests on")
                        .hint("write `<!-- translator: .. -->` or `<!-- context: .. -->` for those who translate it")
                        .hint("a remark for yourself belongs in content/README.md"),
                );
            }
        }
    }

    /// Adds what the comments around a block say to what its own say.
    pub(super) fn inside(mut self, around: &Self) -> Self {
        self.note = self.note.or_else(|| around.note.clone());
        self.context = self.context.or_else(|| around.context.clone());
        self
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The fact ids of a `facts:` comment, each with its place.
fn mentions(source: &Source, comment: &Range<usize>) -> Vec<Mention> {
    let text = source.slice(comment.clone());
    let start = text.find(':').map_or(0, |at| at + 1);
    let end = text.rfind("-->").unwrap_or(text.len());
    let mut found = Vec::new();
    let mut at = start;
    for part in text.get(start..end).unwrap_or_default().split(',') {
        let id = part.trim();
        let from = comment.start + at + (part.len() - part.trim_start().len());
        if !id.is_empty() {
            found.push(Mention { id: id.to_owned(), span: source.span(from..from + id.len()) });
        }
        at += part.len() + 1;
    }
    found
}

/// The comments of a text, and the text with those covered that Markdown would take amiss.
///
/// In Markdown a comment at the start of a list item makes HTML of the whole line. So a comment
/// with words on its line is covered by a run of private-use characters of the same length: the
/// places stay right, and the words stay words. A comment alone on its line is left to Markdown.
pub(super) fn cover(text: &str, body: usize) -> (String, Vec<Range<usize>>) {
    let mut covered = text.to_owned();
    let mut ranges = Vec::new();
    let mut at = body;
    while let Some(start) = text.get(at..).and_then(|tail| tail.find("<!--")).map(|found| at + found) {
        let Some(end) = text.get(start..).and_then(|tail| tail.find("-->")).map(|found| start + found + 3)
        else {
            break;
        };
        let comment = text.get(start..end).unwrap_or_default();
        if !alone(text, start, end) && !comment.contains('\n') {
            let cover = format!("{COVER}{}{COVER}", "x".repeat(comment.len() - 2 * COVER.len_utf8()));
            covered.replace_range(start..end, &cover);
            ranges.push(start..end);
        }
        at = end;
    }
    (covered, ranges)
}

/// Opens and closes what covers a comment.
pub(super) const COVER: char = '\u{E003}';

/// Whether nothing but a list mark, quote mark or white space shares the lines of a comment.
fn alone(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|head| head.rsplit('\n').next()).unwrap_or_default();
    let after = text.get(end..).and_then(|tail| tail.split('\n').next()).unwrap_or_default();
    let mark =
        |c: char| c.is_whitespace() || c.is_ascii_digit() || matches!(c, '>' | '-' | '*' | '+' | '.' | ')');
    after.trim().is_empty() && before.chars().all(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_comments_that_share_a_line_are_covered_and_places_stay() {
        let text = "<!-- facts: a -->\nWords\n\n- <!-- facts: b --> Item\n";
        let (covered, ranges) = cover(text, 0);
        assert_eq!(covered.len(), text.len());
        assert!(covered.starts_with("<!-- facts: a -->\n"));
        assert_eq!(ranges.iter().map(|r| &text[r.clone()]).collect::<Vec<_>>(), ["<!-- facts: b -->"]);
        assert!(covered.ends_with(" Item\n"));
    }
}
