use fingerpost::finding::{Finding, rules};
use fingerpost::text::Span;
use fingerpost::tree::{FilePath, Tree};

const ARABIC: &str = "a = b\ncall-nhs = 111 اتصل\n";

pub(super) fn path(text: &str) -> FilePath {
    FilePath::new(text).unwrap()
}

/// A folder with an Arabic text, an English one, a file that is no text and an empty one.
pub(super) fn tree() -> Tree {
    Tree::new()
        .with(path("locales/ar/a.ftl"), ARABIC.as_bytes())
        .with(path("content/a.md"), *b"\xff\x00")
        .with(path("content/b.md"), *b"")
        .with(path("content/c.md"), *b"Call { $nhs-line }. It is free.\n")
}

/// One finding of each kind: a place with a label in another file and a fix; a file that is no
/// text; no place; an empty file and a message that would colour a terminal.
pub(super) fn all() -> Vec<Finding> {
    let arabic = path("locales/ar/a.ftl");
    let number = ARABIC.find("111").unwrap();
    let digits = Span::new(&arabic, number..number + 3);
    let english = Span::new(&path("content/c.md"), 5..18);
    vec![
        Finding::at(rules::DIGITS_DIFFER, digits.clone(), "the Arabic text writes a number by hand")
            .label(digits.clone(), "this number will not change when the fact changes")
            .label(english, "the English uses a fact here")
            .hint("write the fact")
            .fix(digits, "{ $nhs-line }"),
        Finding::at(rules::NOT_TEXT, Span::file(&path("content/a.md")), "`content/a.md` is not text"),
        Finding::whole(rules::BAD_SETTINGS, "the guide has no settings"),
        Finding::at(rules::PAGE_UNLISTED, Span::file(&path("content/b.md")), "two \u{1b}[31m\nlines"),
    ]
}
