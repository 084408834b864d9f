//! `/_components.html`: every part of a theme in each of its states and in three scripts, for those
//! who change how the guide looks.
//!
//! It is a small guide of its own, built by the same road with the theme, the logo and the colours of
//! the guide that is served. Its words are those around the pages, which each language has.

mod sample;

use fingerpost::Options;
use fingerpost::finding::Severity;
use fingerpost::locale::{Locale, Script, english};
use fingerpost::tree::{FilePath, Tree};
use fingerpost::{guide, locale};

/// The folder that its pages are in.
pub(super) const FOLDER: &str = "_components/";

/// The scripts it is shown in.
const SCRIPTS: [(Script, &str); 3] =
    [(Script::Latin, "Latin"), (Script::Arabic, "Arabic"), (Script::Ethiopic, "Ethiopic")];

/// What is shown: the page, the readings it is shown in, and what to look at.
const SHOWN: [(&str, &[&str], &str); 12] = [
    ("index", &[""], "The start page: header, list of languages, menu, foot."),
    (
        "parts",
        &[""],
        "Everything a page can hold: words, links, numbers, steps, lists, a table, a quote, cards in each state of their check, nations with their labels, and a fact that is no longer true. Not checked by a person.",
    ),
    ("read", &["", "both/"], "A page that a person has read: no notice."),
    ("beside", &["", "both/"], "Critical and not checked: the English stands beside it. Its review is over."),
    ("partly", &["", "both/"], "Some parts are English, in the middle of the language."),
    ("english", &["", "easy/"], "Nothing is translated: the whole page is English, and so is its Easy Read."),
    ("parts", &["easy/"], "Easy Read: pictures and sentences, a card, a nation."),
    ("suspended", &[""], "A page that must not be read now: helplines in its place."),
    ("long", &[""], "Words, titles and tables that are too long."),
    ("cards", &[""], "Cards to show, in two languages."),
    ("wallet", &[""], "A card to carry."),
    ("404", &[""], "An address that is not there."),
];

/// The files to serve beside those of a guide, or why there are none.
pub(super) fn files(tree: &Tree, options: &Options) -> Result<Tree, String> {
    let guide = guide::read(tree).value;
    let locales = locale::read(tree, &guide, &[]).value;
    let first = |script| locales.0.iter().find(|locale| locale.language.script == script);
    let others: Vec<&Locale> = SCRIPTS
        .iter()
        .filter(|(script, _)| *script != Script::Latin)
        .filter_map(|(script, _)| first(*script))
        .collect();
    let english = locales.0.iter().find(|locale| locale.language == english());
    let english = english.ok_or("the guide has no English words")?;
    let sample = sample::guide(tree, &guide, english, &others, options.today);
    let options = Options { draft: false, base_url: None, languages: Vec::new(), ..options.clone() };
    let (passed, findings) = fingerpost::build(&sample, &options).pass();
    let Some(built) = passed else {
        let stops = findings.iter().filter(|finding| finding.severity == Severity::Stop);
        let said: Vec<&str> = stops.map(|stop| stop.message.as_str()).collect();
        return Err(said.join("; "));
    };
    let path = |text: &str| FilePath::new(text).expect("a plain name");
    let mut files = Tree::new();
    for (file, bytes) in built.get().files.iter() {
        files.extend([(path(&format!("{FOLDER}{file}")), bytes.clone())]);
    }
    let page = gallery(&files, &first).into_bytes();
    Ok(files.with(path("_components.html"), page))
}

/// The page that shows all pages of the sample, side by side in each script.
fn gallery<'l>(files: &Tree, first: &impl Fn(Script) -> Option<&'l Locale>) -> String {
    let mut html = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Components</title>\n\
         <style>body{font-family:sans-serif;margin:1rem}div{display:flex;flex-wrap:wrap}figure{margin:0 1rem 1rem 0}iframe{border:1px solid;height:640px;width:360px}</style>\n\
         <body>\n<h1>Components</h1>\n<p>For those who change the theme. Each frame is a phone of 360 points; its link opens the page alone. \
         What is to be pressed can be pressed: the nations, the languages, the exit. Look again with the keyboard, on a dark \
         screen, with more contrast, with large text, and on paper.</p>\n"
        .to_owned();
    for (_, name) in SCRIPTS.iter().filter(|(script, _)| first(*script).is_none()) {
        html += &format!("<p>The guide has no language in {name} letters, so none is shown.</p>\n");
    }
    let pages = SHOWN
        .iter()
        .flat_map(|(page, readings, words)| readings.iter().map(move |reading| (page, reading, words)));
    for (page, reading, words) in pages {
        let mut row = String::new();
        for locale in SCRIPTS.iter().filter_map(|(script, _)| first(*script)) {
            let file = format!("{FOLDER}{}/{reading}{page}.html", locale.language.tag);
            if files.get(&file).is_some() {
                let name = locale.language.english;
                row += &format!(
                    "<figure><figcaption><a href=\"{file}\">{name}</a></figcaption><iframe src=\"{file}\" title=\"{words} {name}\" loading=\"lazy\"></iframe></figure>\n"
                );
            }
        }
        html += &format!("<h2>{words}</h2>\n<div>\n{row}</div>\n");
    }
    for (file, words) in [
        ("index.html", "The choice of languages."),
        ("times-table.html", "Where the exit leads without a connection."),
        ("facts.html", "The list of facts."),
    ] {
        let file = format!("{FOLDER}{file}");
        html += &format!(
            "<h2>{words}</h2>\n<figure><figcaption><a href=\"{file}\">{file}</a></figcaption><iframe src=\"{file}\" title=\"{words}\" loading=\"lazy\"></iframe></figure>\n"
        );
    }
    html + "</body>\n</html>\n"
}

#[cfg(test)]
mod tests;
