//! The one file that knows the template engine.

use super::Template;
use crate::finding::{Finding, Findings, Found, rules};
use crate::text::Source;
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, ErrorKind, Tera, Value};

/// HTML that this program made: not escaped again. Cloning is cheap.
#[derive(Clone, Debug, PartialEq)]
pub struct Html(Value);

impl Html {
    /// Vouches for a text: it is HTML, made by this program.
    pub fn new(html: &str) -> Self {
        Self(Value::safe_string(html))
    }

    /// The HTML as text.
    pub fn as_str(&self) -> &str {
        self.0.as_str().unwrap_or_default()
    }
}

impl Default for Html {
    fn default() -> Self {
        Self::new("")
    }
}

impl Serialize for Html {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The templates of a theme, parsed.
pub(super) struct Templates {
    tera: Tera,
    sources: BTreeMap<String, Source>,
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.sources.keys()).finish()
    }
}

/// What many pages have in common, turned into the engine's values once.
#[derive(Clone, Debug)]
pub struct Shared(Context);

impl Shared {
    /// Prepares a view that many pages share.
    pub fn new(view: &impl Serialize) -> Self {
        Self(context(view))
    }
}

/// About how many bytes a page has.
const USUAL: usize = 32 * 1024;

impl Templates {
    /// Parses templates: their names in the engine, and where they are written.
    pub(super) fn read(files: Vec<(String, Source)>) -> Found<Self> {
        let mut said = Findings::default();
        let mut tera = Tera::new();
        tera.autoescape_on(vec![""]);
        let sources: BTreeMap<String, Source> = files.iter().cloned().collect();
        for source in sources.values() {
            said.extend(unsafe_habits(source));
        }
        if let Err(error) =
            tera.add_raw_templates(files.iter().map(|(name, source)| (name.as_str(), source.text())))
        {
            said.add(speak(&error, &sources, None));
        }
        for template in Template::ALL.iter().filter(|template| !sources.contains_key(template.file())) {
            said.add(
                Finding::whole(
                    rules::BROKEN_THEME,
                    format!("the theme has no template `{}`", template.file()),
                )
                .hint(
                    "write it, or let the theme extend one that has it: in theme.toml, `extends = \"plain\"`",
                ),
            );
        }
        said.with(Self { tera, sources })
    }

    pub(super) fn render(
        &self,
        template: Template,
        shared: &Shared,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Finding>> {
        let mut whole = shared.0.clone();
        whole.extend(context(view));
        let mut html = Vec::with_capacity(USUAL);
        match self.tera.render_to(template.file(), &whole, &mut html) {
            Ok(()) => Ok(html),
            Err(error) => Err(Box::new(speak(&error, &self.sources, Some(&whole)))),
        }
    }
}

fn context(view: &impl Serialize) -> Context {
    Context::from_serialize(view).expect("views are structs, which become maps")
}

/// Ways of writing a template that could let a translator's text out as HTML.
fn unsafe_habits(source: &Source) -> Vec<Finding> {
    let text = source.text();
    let mut said = Vec::new();
    for (at, _) in text.match_indices('|') {
        let filter = text.get(at + 1..).unwrap_or_default().trim_start();
        if filter.starts_with("safe") {
            said.push(
                Finding::at(
                    rules::BROKEN_THEME,
                    source.span(at..at + 1 + (text.len() - at - 1 - filter.len()) + 4),
                    "a template may not switch escaping off with `safe`",
                )
                .hint("fields that are HTML are known as such; take the filter away"),
            );
        }
    }
    for (at, _) in text.match_indices("={{") {
        said.push(
            Finding::at(
                rules::BROKEN_THEME,
                source.span(at..at + 3),
                "an attribute without quotation marks can be broken out of",
            )
            .hint("write `name=\"{{ value }}\"`"),
        );
    }
    said
}

fn speak(error: &tera::Error, sources: &BTreeMap<String, Source>, view: Option<&Context>) -> Finding {
    let finding = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let message = format!("the template cannot be used: {}", report.message());
            match sources.get(report.filename()) {
                Some(source) => {
                    Finding::at(rules::BROKEN_THEME, source.span(report.span().range.clone()), message)
                }
                None => Finding::whole(rules::BROKEN_THEME, message),
            }
        }
        other => Finding::whole(rules::BROKEN_THEME, other.to_string().lines().collect::<Vec<_>>().join(" ")),
    };
    match view {
        Some(_) => finding.hint("what a template can use is listed in themes/README.md"),
        None => finding,
    }
}
