use super::inline::{Inline, Template};
use super::segment::{Role, Segment, SegmentId, normalise};
use crate::finding::{Finding, Findings, Found, Severity, open, rules};
use crate::table::{Placed, Table};
use crate::text::{Source, Span};
use crate::tree::{FilePath, Tree};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The hard words of the guide and their plain meaning: `content/glossary.toml`.
#[derive(Clone, Debug)]
pub struct Glossary {
    /// The terms, by id.
    pub terms: Vec<Term>,
    /// The file.
    pub span: Span,
}

/// A hard word. Its segments have fixed ids, `term-<id>` and `plain-<id>`: a language keeps its
/// word for a term when the meaning is said better.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The word as it stands in a page.
    pub word: Segment,
    /// What it means, in one short sentence.
    pub plain: Segment,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    word: Placed<String>,
    plain: Placed<String>,
    /// What translators of every language are told.
    note: Option<String>,
}

const PATH: &str = "content/glossary.toml";

impl Glossary {
    /// The name of its files without ending.
    pub const STEM: &'static str = "glossary";

    /// Every word and every meaning, in the order of ids.
    pub fn segments(&self) -> Vec<&Segment> {
        self.terms.iter().flat_map(|term| [&term.word, &term.plain]).collect()
    }
}

/// Reads `content/glossary.toml`. A guide without one has no hard words.
pub(super) fn read(tree: &Tree) -> Found<Glossary> {
    let mut said = Findings::default();
    let path = FilePath::new(PATH).expect("a constant path inside the folder");
    let mut glossary = Glossary { terms: Vec::new(), span: Span::file(&path) };
    if let Some(source) = said.keep(open(tree, &path, Severity::Stop)) {
        glossary.terms = said.keep(terms(&source));
    }
    said.with(glossary)
}

fn terms(source: &Source) -> Found<Vec<Term>> {
    let mut said = Findings::default();
    let mut table = said.keep(Table::read(source, rules::BAD_GLOSSARY));
    let records = said.keep(table.records::<Record>("term"));
    said.extend(table.finish("`[term.ID]` records"));
    let mut terms = Vec::new();
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    for record in records {
        if !is_id(&record.key) {
            said.add(
                Finding::at(
                    rules::BAD_GLOSSARY,
                    record.span,
                    format!("`{}` is not an id that a term can have", record.key),
                )
                .hint("an id is small letters a to z, digits and `-`: `[term.legal-aid]`"),
            );
            continue;
        }
        let word = segment(source, &record.value.word, format!("term-{}", record.key), Role::Term, &mut said);
        let plain =
            segment(source, &record.value.plain, format!("plain-{}", record.key), Role::Meaning, &mut said);
        let (Some(word), Some(plain)) = (word, plain) else { continue };
        if let Some(before) = first.insert(word.text.to_lowercase(), word.span.clone()) {
            said.add(
                Finding::at(
                    rules::BAD_GLOSSARY,
                    word.span.clone(),
                    format!("the word `{}` stands here twice", word.text),
                )
                .label(before, "the other record")
                .hint("a word means the same on every page: keep one of them"),
            );
        }
        let word = Segment { note: record.value.note.as_deref().map(normalise), ..word };
        terms.push(Term { id: record.key, word, plain });
    }
    said.with(terms)
}

fn is_id(key: &str) -> bool {
    !key.is_empty()
        && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// A word or a meaning: plain words and nothing else.
fn segment(
    source: &Source,
    words: &Placed<String>,
    id: String,
    role: Role,
    said: &mut Findings,
) -> Option<Segment> {
    let text = normalise(words.get_ref());
    let span = source.span(words.span());
    let template = Template::read(&text).ok();
    let inlines = template.as_ref().and_then(|template| template.inlines().ok());
    let plain = |inlines: &Vec<Inline>| inlines.iter().all(|inline| matches!(inline, Inline::Text(_)));
    let (Some(template), Some(inlines)) = (template, inlines.filter(plain).filter(|_| !text.is_empty()))
    else {
        said.add(
            Finding::at(rules::BAD_GLOSSARY, span, "a word or a meaning is plain words only")
                .hint("write some words; take out bold, links, facts and curly brackets"),
        );
        return None;
    };
    Some(Segment {
        id: SegmentId::named(id),
        words: text.split_whitespace().count(),
        text,
        context: None,
        note: None,
        role,
        template,
        inlines,
        links: Vec::new(),
        under: None,
        bare: source.slice(span.start..span.end).to_owned(),
        span,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary(text: &str) -> Found<Glossary> {
        read(&Tree::new().with(FilePath::new(PATH).unwrap(), text.as_bytes()))
    }

    #[test]
    fn terms_have_fixed_ids() {
        let found = glossary("[term.gp]\nword = \"GP\"\nplain = \"A GP is a family doctor.\"\n");
        assert!(found.findings.is_empty());
        let ids: Vec<&str> = found.value.segments().into_iter().map(|segment| segment.id.as_str()).collect();
        assert_eq!(ids, ["term-gp", "plain-gp"]);
    }

    #[test]
    fn a_broken_record_spoils_only_itself() {
        for broken in [
            "[term.b]\nword = \"B\"",
            "[term.b]\nword = \"\"\nplain = \"x\"",
            "[term.b]\nword = \"B\"\nplain = \"**x**\"",
            "[term.b]\nword = \"B\"\nplain = \"{ $tel-999 }\"",
            "[term.B]\nword = \"B\"\nplain = \"x\"",
        ] {
            let found = glossary(&format!("[term.a]\nword = \"A\"\nplain = \"An a.\"\n{broken}\n"));
            assert_eq!(found.findings.iter().count(), 1, "{broken}");
            assert!(found.findings.iter().all(|finding| finding.rule == rules::BAD_GLOSSARY));
            assert_eq!(found.value.terms.len(), 1, "{broken}");
        }
        let twice = "[term.a]\nword = \"GP\"\nplain = \"x\"\n[term.b]\nword = \"gp\"\nplain = \"y\"\n";
        assert_eq!(glossary(twice).findings.iter().count(), 1);
        assert_eq!(glossary("[words.a]\n").findings.iter().count(), 1);
    }
}
