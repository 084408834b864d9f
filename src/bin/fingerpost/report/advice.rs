use super::{Places, one_line};
use fingerpost::finding::Fix;

/// A fix in words.
pub(super) fn advice(fix: &Fix, places: &mut Places<'_>) -> String {
    let old =
        places.source(&fix.span.file).map(|source| source.slice(fix.span.start..fix.span.end).to_owned());
    let (old, new) = (short(&old.unwrap_or_default()), short(&fix.text));
    match (old.is_empty(), new.is_empty()) {
        (true, _) => format!("write `{new}` here"),
        (false, true) => format!("take `{old}` out"),
        (false, false) => format!("write `{new}` in place of `{old}`"),
    }
}

/// As much of a text as fits in a line of advice.
fn short(text: &str) -> String {
    let line = one_line(text);
    if line.chars().count() <= 80 { line } else { line.chars().take(79).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::super::examples::{path, tree};
    use super::*;
    use fingerpost::text::Span;

    #[test]
    fn a_fix_is_said_in_words() {
        let tree = tree();
        let said = |start, end, text: &str| {
            let fix = Fix { span: Span::new(&path("content/c.md"), start..end), text: text.into() };
            advice(&fix, &mut Places::new(&tree))
        };
        assert_eq!(said(0, 4, "Ring"), "write `Ring` in place of `Call`");
        assert_eq!(said(0, 4, ""), "take `Call` out");
        assert_eq!(said(0, 0, "Please"), "write `Please` here");
        assert_eq!(said(0, 4, &"x".repeat(99)).chars().filter(|letter| *letter == 'x').count(), 79);
    }
}
