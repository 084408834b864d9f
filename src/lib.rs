//! Fingerpost turns a folder of Markdown guidance and translations into a static site.
//!
//! **A guide is a function from one folder of files to another.** Reading the computer and writing
//! to it happen outside that function: this library has no file system, no clock, no environment
//! and no printing. [`build()`] is the whole of it; [`check()`] asks the same without making files, and
//! [`sync`] says what translators' files should hold, [`add`] what a new language needs, and
//! [`check_file`] what is to be said of one file. [`locale::Workroom`] lays out what one language
//! has and lacks: what `review`, `export` and `import` work on.
//!
//! # The road
//!
//! Each room is named for what leaves it, and uses only rooms that stand before it:
//!
//! | room | what leaves it | *Invariant* |
//! |---|---|---|
//! | [`tree`] | a folder as a value | no path ever leaves its folder |
//! | [`text`] | a file as text, with places | no byte order mark, no `\r`, columns only in one type |
//! | [`finding`] | what we have to tell people | no value passes while a Stop speaks against it |
//! | [`table`] | a TOML file as records with places | no bad record spoils another |
//! | [`fact`] | numbers, prices, helplines, each once | no fact without a value of its kind |
//! | [`guide`] | what the authors wrote | no Markdown is ever printed again from a tree |
//! | [`locale`] | what a translator wrote | no translation can stop a build, and none that was refused is kept |
//! | [`exchange`] | a language as a PO file, and back | nothing comes in that a rule refuses, nothing is replaced unasked |
//! | [`edition`] | what one reader holds | no passage without the language it is really in |
//! | [`find`] | what a reader can look for | words are folded by one table, here and in the browser |
//! | [`theme`] | how it looks | no template sees more than its view |
//! | [`status`] | how far each language has come | every word of English is counted once |
//! | [`archive`] | a folder as one file | the same folder packs to the same bytes |
//! | [`publish`] | files | no link that is not relative, no byte that depends on threads |
//! | [`check`](mod@check) | what is wrong with the whole | no rule changes anything |
//!
//! The binary beside this library is its hands and mouth: it reads the disk, the clock and the
//! command line, writes only what [`Passed`](finding::Passed), and prints.

pub mod archive;
pub mod check;
pub mod edition;
pub mod exchange;
pub mod fact;
pub mod find;
pub mod finding;
pub mod guide;
pub mod locale;
pub mod publish;
pub mod status;
pub mod table;
pub mod text;
pub mod theme;
pub mod tree;

use edition::Reading;
use fact::Date;
use finding::{Findings, Found};
use tree::{Basket, FilePath, Outbox, Tree};

/// What a person asked for beside the guide itself.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day it is: facts are due, and pages are dated, by it.
    pub today: Date,
    /// Whether unconfirmed facts may be shown, and English made strange to see layout break. Never
    /// for readers.
    pub draft: bool,
    /// Where the guide will live (`https://example.org/guide`); absolute links, the sitemap and the
    /// root 404 page need it.
    pub base_url: Option<String>,
    /// Only these languages, or all of the guide's when empty. English is always among them.
    pub languages: Vec<String>,
}

/// A guide made into files, and how much it came to.
#[derive(Clone, Debug)]
pub struct Built {
    /// The files, ready to be written.
    pub files: Tree,
    /// How much it came to.
    pub amount: Amount,
}

/// How much a guide came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// The languages it can be read in, in the guide's order.
    pub languages: Vec<String>,
    /// Pages written, over all languages and readings.
    pub pages: usize,
    /// How many of them in each reading, by the reading's name.
    pub readings: Vec<(&'static str, usize)>,
    /// What its pages weigh in each language and reading.
    pub weights: Vec<publish::Usual>,
}

/// Makes a guide's folder into the files a host serves, and says all there is to say about it.
pub fn build(tree: &Tree, options: &Options) -> Found<Built> {
    let made = Basket::default();
    let amount = build_into(tree, options, &|path, bytes| made.put(path, bytes));
    amount.map(|amount| Built { files: made.into(), amount })
}

/// [`build`] for a large guide: each file leaves as soon as it is made and is not held. No file
/// leaves once a Stop is known; what has left before one came up must not be shown to anyone.
pub fn build_into(tree: &Tree, options: &Options, outbox: Outbox<'_>) -> Found<Amount> {
    make(tree, options, Some(outbox))
}

/// Makes the files, or only tries to where nobody takes them.
fn make(tree: &Tree, options: &Options, outbox: Option<Outbox<'_>>) -> Found<Amount> {
    let mut said = Findings::default();
    let facts = said.keep(fact::read(tree, options.today));
    let guide = said.keep(guide::read(tree));
    let mut locales = said.keep(locale::read(tree, &guide, &options.languages));
    if options.draft {
        locales.0.extend(locale::pseudo(tree, &guide, &options.languages).0);
    }
    let theme = theme::read(tree, &guide.settings);
    let themed = theme.findings.count(finding::Severity::Stop) == 0;
    let theme = said.keep(theme);
    let discreet = guide.settings.discreet.then(|| guide.discreet());
    let shown = discreet.as_ref().unwrap_or(&guide);
    let editions = edition::make(shown, &locales);
    let audience = if options.draft { check::Audience::Authors } else { check::Audience::Readers };
    let whole = check::Whole {
        guide: &guide,
        facts: &facts,
        locales: &locales,
        editions: &editions,
        theme: &theme,
        audience,
    };
    said.extend(check::all(&whole));
    let material = publish::Material {
        guide: shown,
        facts: &facts,
        locales: &locales,
        editions: &editions,
        theme: &theme,
        base_url: options.base_url.as_deref(),
    };
    // Without templates or the English words around pages no page can be made; that was said already.
    let words = locales.english().is_some_and(|english| english.interface.ids().next().is_some());
    let scale = publish::Scale::new(material, check::most);
    if words && themed {
        // Templates are tried all the same: what is wrong in them is said in the same run.
        let stopped = said.count(finding::Severity::Stop) > 0;
        said.extend(publish::all(material, &scale, outbox.filter(|_| !stopped)));
    }
    let weights = scale.read();
    said.extend(check::weights(&weights));
    let readings: Vec<(&str, usize)> = [Reading::Full, Reading::Easy, Reading::Both]
        .into_iter()
        .map(|reading| {
            (
                reading.id(),
                editions
                    .iter()
                    .filter(|edition| edition.reading == reading)
                    .map(|edition| edition.pages.len())
                    .sum(),
            )
        })
        .collect();
    let amount = Amount {
        languages: locales.0.iter().map(|locale| locale.language.tag.to_owned()).collect(),
        pages: readings.iter().map(|(_, count)| count).sum(),
        readings,
        weights: weights.usual,
    };
    // To take a large guide apart takes a while, and nobody need wait for it.
    let _ = std::thread::Builder::new().spawn(move || drop((locales, guide)));
    said.with(amount).map_findings(Findings::sorted)
}

/// Everything [`build`] has to tell, without the files.
pub fn check(tree: &Tree, options: &Options) -> Findings {
    make(tree, options, None).findings
}

/// What [`check()`] has to tell about one file, for an editor that asks at every pause: nothing is
/// published, and of `locales/` only what the file needs is looked at.
pub fn check_file(tree: &Tree, options: &Options, path: &FilePath) -> Findings {
    let page = page_of(tree, path);
    let tree: Tree = tree
        .iter()
        .filter(|(other, _)| is_read_for(path, other) && page.as_ref().is_none_or(|page| page.needs(other)))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    let mut said = Findings::default();
    let facts = said.keep(fact::read(&tree, options.today));
    let guide = said.keep(guide::read(&tree));
    let tag =
        path.strip_folder("locales").and_then(|below| below.split_once('/')).map_or("en", |(tag, _)| tag);
    let locales = said.keep(locale::read(&tree, &guide, &[tag.to_owned()]));
    let theme = said.keep(theme::read(&tree, &guide.settings));
    let editions = edition::make(&guide, &locales);
    let audience = if options.draft { check::Audience::Authors } else { check::Audience::Readers };
    said.extend(check::all(&check::Whole {
        guide: &guide,
        facts: &facts,
        locales: &locales,
        editions: &editions,
        theme: &theme,
        audience,
    }));
    let is_in = |span: &text::Span| span.file == *path;
    said.sorted().only(|finding| {
        finding.place.as_ref().is_some_and(is_in) || finding.labels.iter().any(|label| is_in(&label.span))
    })
}

/// The page that a translator's file belongs to, where that is sure.
struct PageOf<'p> {
    /// Its address, or nothing where the file is of no page.
    address: Option<&'p str>,
}

impl PageOf<'_> {
    /// Whether a file of the content says anything about the page.
    fn needs(&self, other: &FilePath) -> bool {
        match other.strip_folder("content") {
            None | Some("guide.toml" | "glossary.toml") => true,
            Some(below) => self.address.is_some_and(|address| {
                below.strip_prefix(address).is_some_and(|rest| matches!(rest, ".md" | ".easy.md"))
            }),
        }
    }
}

fn page_of<'p>(tree: &Tree, path: &'p FilePath) -> Option<PageOf<'p>> {
    let (tag, name) = path.strip_folder("locales")?.split_once('/')?;
    if tag == "en" {
        return None;
    }
    // Not the words around pages: which of them are names is learned from all pages.
    if matches!(name, "locale.toml" | "reviews.toml" | "glossary.ftl") {
        return Some(PageOf { address: None });
    }
    let stem = name.strip_suffix(".ftl")?;
    let address = stem.strip_suffix(".easy").unwrap_or(stem);
    tree.get(&format!("content/{address}.md")).map(|_| PageOf { address: Some(address) })
}

/// Whether a file must be read to check another one with [`check_file`].
pub fn is_read_for(path: &FilePath, other: &FilePath) -> bool {
    let in_content = other.strip_folder("content").is_some();
    match path.strip_folder("locales").and_then(|below| below.split_once('/')) {
        Some((tag, _)) => {
            let own = |name: &str| other.as_str() == format!("locales/{tag}/{name}");
            let settings = own("locale.toml") || own("reviews.toml") || own("glossary.ftl");
            in_content || other == path || settings || other.as_str() == "locales/en/ui.ftl"
        }
        None => {
            let english = other.as_str() == "locales/en/ui.ftl";
            in_content || other == path || english || other.strip_folder("themes").is_some()
        }
    }
}

/// The locale files that differ from what English needs now, as they should be. A Stop among the
/// findings is about the English: nothing should be written then.
pub fn sync(tree: &Tree, wish: locale::Wish<'_>, today: Date) -> Found<Tree> {
    let mut said = Findings::default();
    let facts = said.keep(fact::read(tree, today));
    let guide = said.keep(guide::read(tree));
    let written = said.keep(locale::sync(tree, &guide, &facts, wish));
    said.with(written).map_findings(Findings::sorted)
}

/// What a new language of the guide needs. A Stop among the findings is about the English: nothing
/// should be written then.
///
/// # Errors
/// [`locale::CannotAdd`] when there is no tested data for the language, or when it is there already.
pub fn add(tree: &Tree, tag: &str, today: Date) -> Result<Found<locale::Added>, locale::CannotAdd> {
    let mut said = Findings::default();
    let facts = said.keep(fact::read(tree, today));
    let guide = said.keep(guide::read(tree));
    let added = said.keep(locale::add(tree, &guide, &facts, tag)?);
    Ok(said.with(added).map_findings(Findings::sorted))
}
