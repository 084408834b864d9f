use super::Glossary;
use crate::finding::{Finding, Findings, Found, Severity, open, rules};
use crate::table::{Placed, Record, Table};
use crate::text::{Source, Span, is_web_address, nearest};
use crate::tree::{FilePath, Tree};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What readers may already call the hard words of the guide, in each language, from letters and
/// signs: `content/known-words.toml`. Translators are told of it; no page prints it.
#[derive(Clone, Debug, Default)]
pub struct KnownWords {
    /// The languages it holds words for, by their tags.
    pub languages: Vec<Known>,
}

/// The words known in one language.
#[derive(Clone, Debug)]
pub struct Known {
    /// The language's tag, as it is written there.
    pub tag: String,
    /// Where it is written.
    pub span: Span,
    /// The words, by the id of their term in the glossary.
    pub words: BTreeMap<String, KnownWord>,
}

/// A word that readers may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownWord {
    /// The word, in the form a dictionary has.
    pub text: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// The name of what it was read in; never missing for a word that is official or trusted.
    pub source: Option<String>,
    /// What is printed there, where the word here is another form of it or corrects it.
    pub seen: Option<String>,
    /// What a translator should know of it.
    pub note: Option<String>,
}

/// How sure it is that readers know a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// A public body of the UK writes it so. This says who published it, not that it is good.
    Official,
    /// A charity, a professional or international body, or a public body elsewhere writes it so.
    Trusted,
    /// The press or general knowledge of the language: somebody who speaks it must look.
    Dictionary,
    /// As before, where no good word is known or two are in use.
    Unconfirmed,
}

impl Confidence {
    const ALL: [(&'static str, Self); 4] = [
        ("official", Self::Official),
        ("trusted", Self::Trusted),
        ("dictionary", Self::Dictionary),
        ("unconfirmed", Self::Unconfirmed),
    ];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, confidence)| *confidence)
    }

    fn needs_source(self) -> bool {
        matches!(self, Self::Official | Self::Trusted)
    }
}

impl KnownWords {
    /// The word that readers of a language may know for a term of the glossary.
    pub fn get(&self, tag: &str, term: &str) -> Option<&KnownWord> {
        self.languages.iter().find(|known| known.tag == tag)?.words.get(term)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRecord {
    name: String,
    url: Placed<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordRecord {
    text: Placed<String>,
    confidence: Placed<String>,
    source: Option<Placed<String>>,
    seen: Option<String>,
    note: Option<String>,
}

const PATH: &str = "content/known-words.toml";

/// Reads `content/known-words.toml`. A guide without one knows of no words. Without a sound glossary
/// nothing is said of ids that it lacks.
pub(super) fn read(tree: &Tree, glossary: Option<&Glossary>) -> Found<KnownWords> {
    let mut said = Findings::default();
    let path = FilePath::new(PATH).expect("a constant path inside the folder");
    let mut known = KnownWords::default();
    if let Some(source) = said.keep(open(tree, &path, Severity::Stop)) {
        known.languages = said.keep(languages(&source, glossary));
    }
    said.with(known)
}

fn languages(source: &Source, glossary: Option<&Glossary>) -> Found<Vec<Known>> {
    let mut said = Findings::default();
    let mut table = said.keep(Table::read(source, rules::BAD_KNOWN_WORD));
    let cited = said.keep(table.records::<SourceRecord>("source"));
    for Record { key, value, .. } in &cited {
        if !is_web_address(value.url.get_ref()) {
            let message = format!("`{}` is not a web address, and `{key}` needs one", value.url.get_ref());
            said.add(bad(source, &value.url, message).hint("start it with https://"));
        }
    }
    let names = cited.into_iter().map(|record| (record.key, record.value.name)).collect();
    let blocks = said.keep(table.tables("language"));
    said.extend(table.finish("`[source.ID]` records and one `[language.TAG]` block for each language"));
    let mut languages = Vec::new();
    for Record { key: tag, span, value: block } in blocks {
        if tag == "en" {
            let message = "English needs no known words: the glossary has the English itself";
            said.add(
                Finding::at(rules::BAD_KNOWN_WORD, span, message).hint("write the tag of a translation"),
            );
            continue;
        }
        let reader = Reader { source, glossary, names: &names };
        let records = said.keep(block.all::<WordRecord>());
        let words = records.into_iter().filter_map(|record| said.keep(reader.word(record))).collect();
        languages.push(Known { tag, span, words });
    }
    said.with(languages)
}

/// What a record is held against.
struct Reader<'r> {
    source: &'r Source,
    glossary: Option<&'r Glossary>,
    /// The names of the sources, by their ids.
    names: &'r BTreeMap<String, String>,
}

impl Reader<'_> {
    fn word(&self, record: Record<WordRecord>) -> Found<Option<(String, KnownWord)>> {
        let mut said = Findings::default();
        let Record { key: term, span, value: record } = record;
        said.extend(self.strange(&term, span));
        let text = record.text.get_ref().trim();
        if text.is_empty() {
            said.add(bad(self.source, &record.text, "there is no word here").hint(
                "write the word; when none is known, take the whole line out: that says that nothing is known",
            ));
        }
        let confidence = Confidence::named(record.confidence.get_ref());
        if confidence.is_none() {
            let message = format!("`{}` does not say how sure a word is", record.confidence.get_ref());
            said.add(bad(self.source, &record.confidence, message).hint(
                "write official (a UK public body writes it), trusted (a charity or another body does), \
                 dictionary (the press or general knowledge) or unconfirmed",
            ));
        }
        let name = record.source.as_ref().and_then(|id| self.names.get(id.get_ref()));
        match &record.source {
            Some(id) if name.is_none() => said.add(self.without_source(id)),
            None if confidence.is_some_and(Confidence::needs_source) => {
                let message =
                    format!("this word is called {}, and no source is named", record.confidence.get_ref());
                said.add(
                    bad(self.source, &record.confidence, message)
                        .hint("say where it was read: `source = \"some-id\"`, with a `[source.some-id]` in this file")
                        .hint("if it was not read anywhere, write `confidence = \"dictionary\"`"),
                );
            }
            _ => {}
        }
        let word = confidence.filter(|_| said.is_empty()).map(|confidence| {
            let word = KnownWord {
                text: text.to_owned(),
                confidence,
                source: name.cloned(),
                seen: record.seen,
                note: record.note,
            };
            (term, word)
        });
        said.with(word)
    }

    /// An id that no term of the glossary has.
    fn strange(&self, term: &str, span: Span) -> Option<Finding> {
        let glossary = self.glossary?;
        let ids = || glossary.terms.iter().map(|term| term.id.as_str());
        if ids().any(|id| id == term) {
            return None;
        }
        let message = format!("the glossary has no word with the id `{term}`");
        let finding = Finding::at(rules::BAD_KNOWN_WORD, span, message);
        Some(match nearest(term, ids()) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding
                .hint("the ids are those of content/glossary.toml: `gp` for `[term.gp]`")
                .hint("if the word left the glossary, take this line out, in every language"),
        })
    }

    fn without_source(&self, id: &Placed<String>) -> Finding {
        let message = format!("there is no source `{}` in this file", id.get_ref());
        let finding = bad(self.source, id, message);
        match nearest(id.get_ref(), self.names.keys().map(String::as_str)) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding.hint(format!("add `[source.{}]` with its name and url", id.get_ref())),
        }
    }
}

fn bad(source: &Source, words: &Placed<String>, message: impl Into<String>) -> Finding {
    Finding::at(rules::BAD_KNOWN_WORD, source.span(words.span()), message)
}

#[cfg(test)]
mod tests {
    use super::super::glossary;
    use super::*;

    const SOURCE: &str = "[source.app]\nname = \"The app\"\nurl = \"https://example.org\"\n";

    fn known(text: &str) -> Found<KnownWords> {
        let path = |path: &str| FilePath::new(path).unwrap();
        let terms = "[term.gp]\nword = \"GP\"\nplain = \"A GP is a doctor.\"\n";
        let tree = Tree::new()
            .with(path("content/glossary.toml"), terms.as_bytes())
            .with(path(PATH), format!("{SOURCE}{text}").into_bytes());
        read(&tree, Some(&glossary::read(&tree).value))
    }

    #[test]
    fn a_word_says_where_it_was_read_and_how_sure_it_is() {
        let found = known(
            "[language.cy]\ngp = { text = \"meddyg teulu\", confidence = \"official\", source = \"app\" }\n",
        );
        assert!(found.findings.is_empty());
        let word = found.value.get("cy", "gp").expect("the word is there");
        assert_eq!((word.text.as_str(), word.confidence), ("meddyg teulu", Confidence::Official));
        assert_eq!(word.source.as_deref(), Some("The app"));
        assert!(found.value.get("ar", "gp").is_none() && found.value.get("cy", "nrm").is_none());
    }

    #[test]
    fn a_bad_word_is_told_and_spoils_only_itself() {
        for bad in [
            "gq = { text = \"x\", confidence = \"dictionary\" }",
            "gp = { text = \" \", confidence = \"dictionary\" }",
            "gp = { text = \"x\", confidence = \"sure\" }",
            "gp = { text = \"x\", confidence = \"trusted\" }",
            "gp = { text = \"x\", confidence = \"official\", source = \"apps\" }",
            "gp = { text = \"x\" }",
            "gp = \"x\"",
        ] {
            let found = known(&format!(
                "[language.cy]\n{bad}\n[language.vi]\ngp = {{ text = \"y\", confidence = \"dictionary\" }}\n"
            ));
            assert_eq!(found.findings.iter().count(), 1, "{bad}");
            assert!(found.findings.iter().all(|finding| finding.rule == rules::BAD_KNOWN_WORD), "{bad}");
            assert!(found.value.get("cy", "gp").is_none() && found.value.get("vi", "gp").is_some(), "{bad}");
        }
        assert_eq!(known("[language.en]\n").findings.iter().count(), 1);
        assert_eq!(known("[languages.cy]\n").findings.iter().count(), 1);
        assert_eq!(known("[source.b]\nname = \"B\"\nurl = \"example.org\"\n").findings.iter().count(), 1);
    }
}
