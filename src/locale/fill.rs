use super::asked::Asked;
use super::catalog::{self, Message};
use super::doubt::{Known, Terms};
use super::ftl::{Ftl, What};
use super::interface::{EnglishInterface, read_english};
use super::names::Names;
use super::read::asked;
use super::reviews::Reviews;
use super::worksheet::Desk;
use crate::finding::{Findings, Severity};
use crate::guide::Glossary;
use crate::text::Source;
use crate::tree::{FilePath, Tree};
use std::collections::BTreeMap;

/// A translation that came from elsewhere, for one message of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The name of the file without ending.
    pub stem: String,
    /// The id of the message.
    pub id: String,
    /// The text, as it would stand after the `=`.
    pub text: String,
}

/// What came of offers.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// The files that differ now, as they should be.
    pub files: Tree,
    /// What was not taken: the file's stem, the id, the reason.
    pub refused: Vec<(String, String, String)>,
}

/// Writes translations into the files of a language, in the place of what stands after the `=`
/// there. Only those are taken that every rule lets pass; no other byte changes.
pub fn fill<'o>(desk: &Desk<'_>, offers: impl Iterator<Item = &'o Offer>) -> Filled {
    let mut files: BTreeMap<&str, Vec<&Offer>> = BTreeMap::new();
    for offer in offers {
        files.entry(offer.stem.as_str()).or_default().push(offer);
    }
    let mut filled = Filled::default();
    for (stem, offers) in files {
        let Some((file, rules)) = file(desk, stem).zip(rules(desk, stem)) else {
            let why = "there is no file for it: run `fingerpost sync` first";
            filled.refused.extend(offers.into_iter().map(|offer| refusal(offer, why)));
            continue;
        };
        let mut sound = Vec::new();
        for offer in offers {
            match rules.alone(desk, &file, offer) {
                Ok(()) => sound.push(offer),
                Err(why) => filled.refused.push(refusal(offer, why)),
            }
        }
        // What is sound by itself can still be spoilt by the lines around it.
        let text = loop {
            let text = put(&file, &sound);
            let spoilt = rules.spoilt(desk, &file, &text, &sound);
            if spoilt.is_empty() {
                break text;
            }
            let why =
                format!("the lines around its place in {} cannot be read: mend them first", file.path());
            sound.retain(|offer| !spoilt.contains(&offer.id));
            filled.refused.extend(spoilt.into_iter().map(|id| (stem.to_owned(), id, why.clone())));
        };
        if text != file.text() {
            filled.files = filled.files.with(file.path().clone(), text.into_bytes());
        }
    }
    filled
}

fn refusal(offer: &Offer, why: impl Into<String>) -> (String, String, String) {
    (offer.stem.clone(), offer.id.clone(), why.into())
}

fn file(desk: &Desk<'_>, stem: &str) -> Option<Source> {
    let path = FilePath::new(&format!("locales/{}/{stem}.ftl", desk.locale.language.tag)).ok()?;
    desk.tree.get(path.as_str()).and_then(|bytes| Source::read(&path, bytes).ok())
}

/// The English that a file is held against.
enum Rules<'g> {
    Page(Asked<'g>),
    Interface(EnglishInterface),
}

fn rules<'g>(desk: &Desk<'g>, stem: &str) -> Option<Rules<'g>> {
    if stem == Glossary::STEM {
        return Some(Rules::Page(Asked::glossary(&desk.guide.glossary)));
    }
    if stem != "ui" {
        return asked(desk.guide).remove(stem).map(Rules::Page);
    }
    let path = FilePath::new("locales/en/ui.ftl").expect("a constant path inside the folder");
    let english = desk.tree.get(path.as_str()).and_then(|bytes| Source::read(&path, bytes).ok())?;
    Some(Rules::Interface(read_english(&english).value))
}

impl Rules<'_> {
    /// Whether a text is sound when nothing stands around it.
    fn alone(&self, desk: &Desk<'_>, file: &Source, offer: &Offer) -> Result<(), String> {
        const BREAK: &str = "there is a line break in it: write it on one line";
        if offer.text.contains('\r') || (offer.text.contains('\n') && matches!(self, Self::Page(_))) {
            return Err(BREAK.to_owned());
        }
        let text = format!("{} = {}\n", offer.id, offer.text);
        let source = Source::read(file.path(), text.as_bytes()).map_err(|not_text| not_text.to_string())?;
        let ftl = Ftl::read(&source);
        let whole = match ftl.entries.as_slice() {
            [entry] => {
                matches!(&entry.what, What::Message(message) if source.slice(message.value.clone()) == offer.text)
            }
            _ => false,
        };
        let (sound, found) = self.ask(desk, &source, &[offer]);
        match (whole, sound.is_empty()) {
            (true, true) => Ok(()),
            (_, true) => Err("it does not read as one text".to_owned()),
            (_, false) => Err(words(&found)),
        }
    }

    /// The ids of the offers that are not sound in the text of a file.
    fn spoilt(&self, desk: &Desk<'_>, file: &Source, text: &str, offers: &[&Offer]) -> Vec<String> {
        match Source::read(file.path(), text.as_bytes()) {
            Ok(source) => self.ask(desk, &source, offers).0,
            Err(_) => offers.iter().map(|offer| offer.id.clone()).collect(),
        }
    }

    /// The ids of the offers that a file does not give to readers, and what is found against it.
    fn ask(&self, desk: &Desk<'_>, source: &Source, offers: &[&Offer]) -> (Vec<String>, Findings) {
        let reviews = Reviews::default();
        // What is only worth a look keeps nothing out: `check` tells it afterwards.
        let known = Known { names: &Names::default(), terms: &Terms::default() };
        let language = desk.locale.language;
        let mut said = Findings::default();
        let unsound = |is_sound: &dyn Fn(&str) -> bool| {
            offers.iter().filter(|offer| !is_sound(&offer.id)).map(|offer| offer.id.clone()).collect()
        };
        let ids = match self {
            Self::Page(asked) => {
                let catalog = said.keep(catalog::read(source, language, asked, &reviews, &known));
                unsound(&|id| matches!(catalog.get(id), Some(Message::Translated { .. })))
            }
            Self::Interface(english) => {
                let interface = said.keep(english.translated(language, Some(source), &reviews, &known));
                unsound(&|id| interface.state(id).is_some())
            }
        };
        (ids, said)
    }
}

/// What was found, in one line.
fn words(found: &Findings) -> String {
    let refused = found.iter().filter(|finding| finding.severity >= Severity::Refuse);
    let said: Vec<String> = refused
        .map(|finding| match finding.hints.first() {
            Some(hint) => format!("{} ({hint})", finding.message),
            None => finding.message.clone(),
        })
        .collect();
    if said.is_empty() { "it cannot be read".to_owned() } else { said.join("; ") }
}

/// The text of a file with each offer in its place.
fn put(file: &Source, offers: &[&Offer]) -> String {
    let wanted: BTreeMap<&str, &str> =
        offers.iter().map(|offer| (offer.id.as_str(), offer.text.as_str())).collect();
    let mut text = String::with_capacity(file.text().len());
    let mut from = 0;
    let mut done = std::collections::BTreeSet::new();
    for entry in Ftl::read(file).entries {
        let (id, range, front) = match &entry.what {
            What::Message(message) => (message.id, message.value.clone(), ""),
            What::Junk(Some(id)) => (*id, entry.range.clone(), " = "),
            _ => continue,
        };
        let Some(new) = wanted.get(id).filter(|_| done.insert(id.to_owned())) else { continue };
        text.push_str(file.slice(from..range.start));
        if !front.is_empty() {
            text.push_str(id);
            text.push_str(front);
        }
        text.push_str(new);
        from = range.end;
    }
    text.push_str(file.slice(from..file.text().len()));
    for offer in offers.iter().filter(|offer| !done.contains(offer.id.as_str())) {
        let apart = if text.ends_with('\n') || text.is_empty() { "" } else { "\n" };
        text.push_str(&format!("{apart}\n{} = {}\n", offer.id, offer.text));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;

    const PAGE: &str =
        "+++\ntitle = \"Go\"\nsummary = \"How to go there.\"\n+++\n\nYou can go.\n\n- Ask first.\n";
    const UI: &str = "exit = Leave\nday = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n";

    /// Fills `texts` into a file, by the number of the page's text.
    fn filled(file: &str, texts: &[(usize, &str)]) -> (Option<String>, Vec<String>) {
        let mut tree = Tree::new();
        for (path, text) in [
            ("content/guide.toml", "languages = [\"en\", \"cy\"]\n"),
            ("content/index.md", PAGE),
            ("locales/en/ui.ftl", UI),
        ] {
            tree = tree.with(FilePath::new(path).unwrap(), text.as_bytes());
        }
        let guide = crate::guide::read(&tree).value;
        let ids: Vec<String> =
            guide.pages[0].full.segments().iter().map(|segment| segment.id.to_string()).collect();
        let is_page = file.contains("{0}");
        let name = if is_page { "locales/cy/index.ftl" } else { "locales/cy/ui.ftl" };
        let file = (0..4).fold(file.to_owned(), |file, n| file.replace(&format!("{{{n}}}"), &ids[n]));
        tree = tree.with(FilePath::new(name).unwrap(), file.into_bytes());
        let facts = crate::fact::read(&tree, "2026-01-01".parse().unwrap()).value;
        let read = locale::read(&tree, &guide, &[]);
        let desk = Desk {
            tree: &tree,
            guide: &guide,
            facts: &facts,
            locale: &read.value.0[1],
            found: &read.findings,
        };
        let offers: Vec<Offer> = texts
            .iter()
            .map(|(n, text)| Offer {
                stem: if is_page { "index" } else { "ui" }.to_owned(),
                id: if is_page { ids[*n].clone() } else { ["exit", "day"][*n].to_owned() },
                text: (*text).to_owned(),
            })
            .collect();
        let filled = fill(&desk, offers.iter());
        let text = filled.files.get(name).map(|bytes| String::from_utf8(bytes.to_vec()).unwrap());
        let back = |text: String| (0..4).fold(text, |text, n| text.replace(&ids[n], &format!("{{{n}}}")));
        (text.map(back), filled.refused.into_iter().map(|(_, _, why)| why).collect())
    }

    #[test]
    fn only_what_stands_after_the_equals_sign_changes() {
        let (text, refused) = filled(
            "### Head\n\n# English: Go\n{0} = TODO\n\n{1} =   Hen.  \n\n{2} = Bws { x\n\n# end\n",
            &[(0, "Ewch"), (1, "Newydd."), (2, "Cewch fynd.")],
        );
        assert!(refused.is_empty(), "{refused:?}");
        let wanted =
            "### Head\n\n# English: Go\n{0} = Ewch\n\n{1} =   Newydd.  \n\n{2} = Cewch fynd.\n\n# end\n";
        assert_eq!(text.unwrap(), wanted);
    }

    #[test]
    fn what_a_rule_refuses_is_not_written_and_nothing_can_be_smuggled_in() {
        for bad in [
            "Cewch 7.",
            "a\n{1} = evil",
            "a\n    b",
            "a\rb",
            "<b>a</b>",
            "{ $tel-999 }",
            "a\u{202e}b",
            "{ \"\" }",
            "a { b",
            "https://evil.example",
        ] {
            let (text, refused) = filled("{0} = TODO\n\n{1} = TODO\n", &[(0, bad)]);
            assert_eq!((text, refused.len()), (None, 1), "{bad}");
        }
    }

    #[test]
    fn what_the_lines_around_it_spoil_is_said_and_the_rest_is_taken() {
        let (text, refused) = filled(
            "{0} = TODO\nlost line\n\n{1} = TODO\n\n{2} = a\n\n{2} = b\n",
            &[(0, "A"), (1, "B"), (2, "C")],
        );
        assert_eq!(text.unwrap(), "{0} = TODO\nlost line\n\n{1} = B\n\n{2} = a\n\n{2} = b\n");
        assert_eq!(refused.len(), 2);
        assert!(refused.iter().all(|why| why.contains("mend them first")), "{refused:?}");
    }

    #[test]
    fn a_plural_keeps_its_lines() {
        let plural = "{ $n ->\n    [one] { $n } dydd\n   *[other] { $n } diwrnod\n}";
        let (text, refused) = filled("exit = TODO\n\nday = TODO\n", &[(0, "Gadael"), (1, plural)]);
        assert!(refused.is_empty(), "{refused:?}");
        assert_eq!(text.unwrap(), format!("exit = Gadael\n\nday = {plural}\n"));
        assert_eq!(filled("exit = TODO\n\nday = TODO\n", &[(1, "{ $m } dydd")]).1.len(), 1);
        assert_eq!(filled("exit = TODO\n\nday = TODO\n", &[(1, "{ $n } dydd\nexit = evil")]).1.len(), 1);
    }
}
