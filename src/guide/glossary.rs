use crate::finding::{Finding, Findings, Found, rules};
use crate::table::Table;
use crate::text::{Source, Span};
use crate::tree::{FilePath, Tree};
use serde::Deserialize;

/// Hard words and their plain meaning: `content/glossary.toml`.
#[derive(Clone, Debug, Default)]
pub struct Glossary(pub Vec<Term>);

/// A hard word that pages may use once they have said what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id in the file.
    pub id: String,
    /// The word, or the words, as they stand in a page.
    pub word: String,
    /// What it means: one short sentence.
    pub plain: String,
    /// Where it is written.
    pub span: Span,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    word: String,
    plain: String,
}

const PATH: &str = "content/glossary.toml";

/// Reads the glossary. A guide without one has no hard words explained.
pub(super) fn read(tree: &Tree) -> Found<Glossary> {
    let mut said = Findings::default();
    let path = FilePath::new(PATH).expect("a constant path inside the folder");
    let source = match tree.get(PATH).map(|bytes| Source::read(&path, bytes)) {
        Some(Ok(source)) => source,
        Some(Err(not_text)) => {
            said.add(
                Finding::at(rules::NOT_TEXT, Span::file(&path), not_text.to_string())
                    .hint("save the file as UTF-8 text"),
            );
            return said.with(Glossary::default());
        }
        None => return said.with(Glossary::default()),
    };
    let mut table = said.keep(Table::read(&source, rules::BAD_GLOSSARY));
    let records = said.keep(table.records::<Record>("term"));
    said.extend(table.finish("`[term.some-id]` records with `word` and `plain`"));
    let mut terms: Vec<Term> = Vec::new();
    for record in records {
        let (word, plain) = (record.value.word.trim(), record.value.plain.trim());
        let twin = terms.iter().find(|term| term.word.eq_ignore_ascii_case(word));
        let finding = |message: String| Finding::at(rules::BAD_GLOSSARY, record.span.clone(), message);
        if word.is_empty() || plain.is_empty() {
            said.add(
                finding(format!("`{}` has no word, or no plain meaning", record.key))
                    .hint("write both `word` and `plain`"),
            );
        } else if let Some(twin) = twin {
            said.add(
                finding(format!("the word `{word}` stands here twice"))
                    .label(twin.span.clone(), "the other one")
                    .hint("a word means the same on every page: keep one of them"),
            );
        } else {
            terms.push(Term {
                id: record.key,
                word: word.to_owned(),
                plain: plain.to_owned(),
                span: record.span,
            });
        }
    }
    said.with(Glossary(terms))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_once_and_needs_a_meaning() {
        let text = "[term.a]\nword = \"GP\"\nplain = \"A GP is a doctor.\"\n[term.b]\nword = \"gp\"\nplain = \"x\"\n[term.c]\nword = \"\"\nplain = \"x\"\n";
        let tree = Tree::new().with(FilePath::new(PATH).unwrap(), text.as_bytes());
        let found = read(&tree);
        assert_eq!(found.value.0.iter().map(|term| term.word.as_str()).collect::<Vec<_>>(), ["GP"]);
        assert_eq!(found.findings.iter().count(), 2);
        assert!(read(&Tree::new()).findings.is_empty());
    }
}
