use super::block::Mention;
use super::look::{self, Look};
use crate::finding::{Finding, Findings, Found, Severity, open, rules};
use crate::table::{Placed, Table};
use crate::text::Span;
use crate::tree::{FilePath, Tree};
use serde::Deserialize;

/// The guide's settings: `content/guide.toml`.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The languages, in the order in which they are offered. English is the first.
    pub languages: Vec<Placed<String>>,
    /// The sections of the guide and their pages, in order.
    pub sections: Vec<Section>,
    /// The folder below `themes/` that says how it looks.
    pub theme: Placed<String>,
    /// How a host makes it its own.
    pub look: Look,
    /// Whether addresses and titles are numbers, because they stay in the history of a phone.
    pub discreet: bool,
    /// Whether readers may save the guide on their devices. Where they may not, copies that were saved
    /// before remove themselves.
    pub saving: bool,
    /// Where the exit leads.
    pub exit: String,
    /// What a reader gets where no person has checked a translation.
    pub unchecked: Unchecked,
    /// How many of a hundred English words of a page must be translated before it is shown translated.
    pub page_threshold: u8,
    /// The helplines that stand on a page that is suspended, by the ids of their facts.
    pub helplines: Vec<Mention>,
    /// Who hosts the guide.
    pub host: Host,
    /// The address below which the guide's files are shown, for those who work on them.
    pub repository: Option<String>,
    /// The files to pass on that are made beside the pages.
    pub formats: Formats,
    /// The file itself.
    pub span: Span,
}

/// A group of pages that belong together.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its name in settings; its title is the interface message `section-<id>`.
    pub id: Placed<String>,
    /// The addresses of its pages, in order.
    pub pages: Vec<Placed<String>>,
}

/// Who hosts the guide, as shown at the foot of each page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// The charity's name.
    #[serde(default)]
    pub name: String,
    /// Its web address, if it wants to be found.
    pub url: Option<String>,
}

/// The files to pass on that are made beside the pages: none unless the settings ask for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Formats {
    /// Each language and reading as one HTML file.
    pub single: bool,
    /// Each language and reading as an EPUB book.
    pub epub: bool,
    /// The whole guide as a zip archive.
    pub zip: bool,
}

impl Formats {
    /// Whether any is asked for.
    pub fn any(self) -> bool {
        self.single || self.epub || self.zip
    }
}

/// What a reader gets where no person has checked a translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unchecked {
    /// English in its place.
    Hide,
    /// The translation with the English next to each block.
    Beside,
    /// The translation, and a notice on the page. Pages marked critical are shown beside English.
    #[default]
    Label,
}

const PATH: &str = "content/guide.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    languages: Vec<Placed<String>>,
    theme: Option<Placed<look::Written>>,
    exit: Option<Placed<String>>,
    #[serde(default)]
    discreet: bool,
    saving: Option<bool>,
    #[serde(default)]
    unchecked: Unchecked,
    #[serde(default)]
    thresholds: Thresholds,
    #[serde(default)]
    helplines: Vec<Placed<String>>,
    #[serde(default)]
    host: Host,
    repository: Option<Placed<String>>,
    #[serde(default)]
    formats: Formats,
    #[serde(default, rename = "section")]
    sections: Vec<SectionRecord>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Thresholds {
    page: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionRecord {
    id: Placed<String>,
    pages: Vec<Placed<String>>,
}

/// Six tenths of the words: below it a page is more English than translation to its reader.
const PAGE_THRESHOLD: u8 = 60;
const EXIT: &str = "https://www.bbc.co.uk/weather";

/// Reads `content/guide.toml`. A guide without one is a guide in English with no sections.
pub(super) fn read(tree: &Tree) -> Found<Settings> {
    let mut said = Findings::default();
    let path = FilePath::new(PATH).expect("a constant path inside the folder");
    if tree.get(PATH).is_none() {
        said.add(
            Finding::whole(rules::BAD_SETTINGS, "there is no content/guide.toml here")
                .hint("run the command in the guide's folder, or name it with --root")
                .hint("the smallest guide.toml is one line: languages = [\"en\"]"),
        );
    }
    let file = said.keep(open(tree, &path, Severity::Stop)).and_then(|source| {
        let table = said.keep(Table::read(&source, rules::BAD_SETTINGS));
        said.keep(table.record::<File>())
    });
    let settings = understand(file, &path, &mut said);
    said.with(settings)
}

fn understand(file: Option<File>, path: &FilePath, said: &mut Findings) -> Settings {
    let english = || Placed::new(0..0, "en".to_owned());
    let file = file.unwrap_or(File {
        languages: vec![english()],
        theme: None,
        exit: None,
        discreet: false,
        saving: None,
        unchecked: Unchecked::default(),
        thresholds: Thresholds::default(),
        helplines: Vec::new(),
        host: Host::default(),
        repository: None,
        formats: Formats::default(),
        sections: Vec::new(),
    });
    let mut languages = file.languages;
    if languages.first().map(|first| first.get_ref().as_str()) != Some("en") {
        let place = languages.first().map_or(0..0, Placed::span);
        said.add(
            Finding::at(rules::BAD_SETTINGS, Span::new(path, place), "the first language is not `en`")
                .hint("English is what all translations are made from: write \"en\" first"),
        );
        languages.retain(|language| language.get_ref() != "en");
        languages.insert(0, english());
    }
    let mut exit = EXIT.to_owned();
    if let Some(written) = file.exit {
        if written.get_ref().starts_with("https://") {
            exit = written.into_inner();
        } else {
            said.add(
                Finding::at(
                    rules::BAD_SETTINGS,
                    Span::new(path, written.span()),
                    "the exit must lead to an https:// address",
                )
                .hint(format!("write, for example, exit = \"{EXIT}\"")),
            );
        }
    }
    let threshold = file.thresholds.page.unwrap_or(PAGE_THRESHOLD);
    if threshold > 100 {
        said.add(
            Finding::at(
                rules::BAD_SETTINGS,
                Span::file(path),
                format!("the page threshold {threshold} is over 100"),
            )
            .hint("write how many of a hundred words must be translated, such as page = 60"),
        );
    }
    let (look, theme) = look_of(file.theme);
    Settings {
        languages,
        sections: file
            .sections
            .into_iter()
            .map(|section| Section { id: section.id, pages: section.pages })
            .collect(),
        theme,
        look,
        exit,
        discreet: file.discreet,
        saving: file.saving.unwrap_or(true),
        unchecked: file.unchecked,
        page_threshold: threshold.min(100),
        helplines: file
            .helplines
            .into_iter()
            .map(|id| Mention { span: Span::new(path, id.span()), id: id.into_inner() })
            .collect(),
        host: file.host,
        repository: file.repository.and_then(|written| repository(written, path, said)),
        formats: file.formats,
        span: Span::file(path),
    }
}

/// The look, and the name of the theme with its place however it was written.
fn look_of(written: Option<Placed<look::Written>>) -> (Look, Placed<String>) {
    let plain = || Placed::new(0..0, "plain".to_owned());
    let Some(written) = written else { return (Look::default(), plain()) };
    let place = written.span();
    let look = written.into_inner().0;
    let theme = match &look.name {
        Some(name) if name.span().is_empty() => Placed::new(place, name.get_ref().clone()),
        Some(name) => name.clone(),
        None => plain(),
    };
    (look, theme)
}

/// The address of the repository's files, if it is one.
fn repository(written: Placed<String>, path: &FilePath, said: &mut Findings) -> Option<String> {
    let place = Span::new(path, written.span());
    let address = written.into_inner();
    let rest = address.strip_prefix("https://").unwrap_or_default();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:@%+".contains(&byte);
    if rest.is_empty() || !rest.bytes().all(plain) {
        said.add(
            Finding::at(rules::BAD_SETTINGS, place, "the repository must be an https:// address")
                .hint("write the address that a file's path is put behind, such as repository = \"https://example.org/guide/blob/main\""),
        );
        return None;
    }
    Some(address.trim_end_matches('/').to_owned())
}

impl Settings {
    /// Where one of the settings stands.
    pub fn place<T>(&self, setting: &Placed<T>) -> Span {
        Span::new(&self.span.file, setting.span())
    }

    /// The tags of the languages, in order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(|language| language.get_ref().as_str())
    }
}
