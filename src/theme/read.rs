use super::dress::dress;
use super::fit::Fit;
use super::policy::{Asks, policy};
use super::templates::Templates;
use super::{Mirror, NOTICE, Picture, Saving, Styled, Theme, logo};
use crate::finding::{Finding, Findings, Found, Severity, rules, text_of};
use crate::guide::Settings;
use crate::table::Table;
use crate::text::{Source, Span, nearest};
use crate::tree::{FilePath, Tree};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Reads the theme that the settings name, and those it extends.
pub fn read(tree: &Tree, settings: &Settings) -> Found<Theme> {
    let mut said = Findings::default();
    let chain = said.keep(chain(tree, settings));
    let mut files: Vec<(String, Source)> = Vec::new();
    let mut pictures = BTreeMap::new();
    let (mut style, mut script) = (String::new(), String::new());
    let (mut find, mut listen) = (String::new(), String::new());
    let (mut single_style, mut book_style) = (String::new(), String::new());
    let (mut saver, mut worker) = (None, None);
    for (place, name) in chain.iter().enumerate().rev() {
        let folder = format!("themes/{name}");
        for (path, bytes) in tree.under(&folder) {
            let inside = path.strip_folder(&folder).unwrap_or_default();
            if path.name() == "README.md" || inside == "theme.toml" {
                continue;
            }
            let Some(source) = said.keep(text_of(path, bytes, Severity::Stop)) else { continue };
            match inside.split_once('/') {
                Some(("templates", file)) if file.ends_with(".html") => {
                    // What extends a theme can reach the template it replaces by the theme's name.
                    if place > 0 {
                        files.push((format!("{name}/{file}"), source.clone()));
                    }
                    files.push((file.to_owned(), source));
                }
                Some(("pictures", file)) if file.ends_with(".svg") => {
                    if let Some(picture) = said.keep(picture(&source)) {
                        pictures.insert(file.trim_end_matches(".svg").to_owned(), picture);
                    }
                }
                None if inside == "style.css" => style.push_str(&slim(source.text())),
                None if inside == "single.css" => single_style.push_str(&slim(source.text())),
                None if inside == "epub.css" => book_style.push_str(&slim(source.text())),
                None if inside == "script.js" => {
                    said.extend(breaks_out(&source));
                    // The script of what extends a theme begins a statement of its own.
                    if !script.is_empty() {
                        script.push_str(";\n");
                    }
                    script.push_str(&slim_script(source.text()));
                }
                // Each is one program: that of what extends a theme takes its place.
                None if inside == "find.js" => find = slim_script(source.text()),
                None if inside == "listen.js" => listen = slim_script(source.text()),
                None if inside == "save.js" => {
                    said.extend(breaks_out(&source));
                    saver = Some(source);
                }
                None if inside == "worker.js" => worker = Some(source),
                _ => said.add(
                    Finding::at(
                        rules::BAD_NAME,
                        Span::file(path),
                        format!("`{inside}` is not a file that a theme can have"),
                    )
                    .hint(
                        "a theme has theme.toml, style.css, single.css, epub.css, script.js, find.js, listen.js, save.js with worker.js, templates/*.html and pictures/*.svg",
                    ),
                ),
            }
        }
    }
    let sheets = chain.iter().filter_map(|name| FilePath::new(&format!("themes/{name}/style.css")).ok());
    let sheet = sheets.into_iter().find(|path| tree.get(path.as_str()).is_some());
    said.extend(dress(
        settings,
        &mut style,
        &sheet.map_or_else(|| settings.span.clone(), |path| Span::file(&path)),
    ));
    let logo = said.keep(logo::read(tree, settings));
    // A search would need the files of the site, and a single file is alone.
    let single = Styled::new(format!("{style}{single_style}"), &script, &[]);
    let saving = said.keep(saving(saver, worker, &style, &script));
    let (save, work, later) = match &saving {
        Some(saving) => (saving.saver.as_str(), saving.worker.as_str(), NOTICE),
        None => ("", "", ""),
    };
    let fit = Fit::new(&style, &[&script, &find, &listen, save, work], later);
    let Styled { style, policy } = Styled::new(style, &script, &[&find, &listen]);
    let templates =
        said.keep(Templates::read(files.into_iter().collect::<BTreeMap<_, _>>().into_iter().collect()));
    said.with(Theme {
        templates,
        fit,
        style,
        script,
        find,
        listen,
        saving,
        policy,
        single,
        book_style,
        logo,
        pictures,
    })
}

impl Styled {
    fn new(style: String, script: &str, later: &[&String]) -> Self {
        let asks = if later.iter().all(|script| script.is_empty()) { Asks::Nothing } else { Asks::Scripts };
        Self { policy: policy(&style, &[script], &asks), style }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    extends: Option<String>,
}

/// The names of the theme and of those it extends, the first one first.
fn chain(tree: &Tree, settings: &Settings) -> Found<Vec<String>> {
    let mut said = Findings::default();
    let mut chain: Vec<String> = Vec::new();
    let mut next = Some((settings.theme.get_ref().clone(), settings.place(&settings.theme)));
    while let Some((name, place)) = next.take() {
        if tree.under(&format!("themes/{name}")).next().is_none() {
            let known: BTreeSet<&str> = tree
                .under("themes")
                .filter_map(|(path, _)| path.strip_folder("themes")?.split_once('/'))
                .map(|(name, _)| name)
                .collect();
            let finding = Finding::at(
                rules::BROKEN_THEME,
                place,
                format!("there is no theme `{name}`: no folder themes/{name}"),
            );
            said.add(match nearest(&name, known.iter().copied()) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => {
                    finding.hint(format!("there are: {}", known.into_iter().collect::<Vec<_>>().join(", ")))
                }
            });
            break;
        }
        let path = FilePath::new(&format!("themes/{name}/theme.toml"));
        chain.push(name);
        let source = path.ok().and_then(|path| Source::read(&path, tree.get(path.as_str())?).ok());
        let Some(source) = source else { break };
        let table = said.keep(Table::read(&source, rules::BAD_SETTINGS));
        let file: File = said.keep(table.record()).unwrap_or_default();
        if let Some(base) = file.extends {
            if chain.contains(&base) {
                said.add(
                    Finding::at(
                        rules::BROKEN_THEME,
                        source.span(0..0),
                        format!("the theme `{base}` extends itself in the end"),
                    )
                    .hint("take one `extends` away"),
                );
                break;
            }
            next = Some((base, source.span(0..0)));
        }
    }
    said.with(chain)
}

/// The largest picture: a page is one request, and every picture it uses travels with it.
const HEAVIEST: usize = 1024;

fn picture(source: &Source) -> Found<Option<Picture>> {
    let mut said = Findings::default();
    let text = source.text().trim();
    let whole = source.span(0..text.len());
    if text.len() > HEAVIEST {
        said.add(
            Finding::at(
                rules::BROKEN_THEME,
                Span::file(source.path()),
                format!("the picture is {} bytes; {HEAVIEST} is the most", text.len()),
            )
            .hint("draw it with fewer points, without decimals and without an editor's own notes"),
        );
    }
    let inside = text
        .strip_prefix("<svg")
        .and_then(|rest| rest.split_once('>'))
        .and_then(|(head, rest)| Some((head, rest.strip_suffix("</svg>")?)));
    let Some((head, shapes)) = inside else {
        said.add(
            Finding::at(
                rules::BROKEN_THEME,
                whole,
                "this is not a picture: it does not begin with `<svg` and end with `</svg>`",
            )
            .hint("see the pictures of the theme `plain`"),
        );
        return said.with(None);
    };
    // What could fetch, run or break out has no place in a drawing of lines.
    for word in [
        "<script",
        "<style",
        "<image",
        "<use",
        "<foreignObject",
        "<a ",
        "href",
        "url(",
        "style=",
        " on",
        " id=",
        "<!--",
        "<!",
        "<?",
    ] {
        if let Some(at) = shapes.find(word) {
            let from = text.len() - 6 - shapes.len() + at;
            said.add(
                Finding::at(
                    rules::BROKEN_THEME,
                    source.span(from..from + word.len()),
                    format!("a picture cannot hold `{}`", word.trim()),
                )
                .hint("draw with path, circle, rect, ellipse, line and g, and the colour currentColor"),
            );
        }
    }
    let view_box = head
        .split_once("viewBox=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("0 0 48 48", |(view_box, _)| view_box);
    let mirror = if head.contains("data-mirror=\"true\"") { Mirror::Turns } else { Mirror::Stays };
    said.with(Some(Picture {
        bytes: text.len(),
        shapes: shapes.trim().to_owned(),
        view_box: view_box.to_owned(),
        mirror,
    }))
}

/// A stylesheet without its comments and the white space that only people need.
fn slim(css: &str) -> String {
    let mut text = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let mut slim = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with('}') && slim.ends_with(';') {
            slim.pop();
        }
        let (line, open) = line.strip_suffix(" {").map_or((line, ""), |line| (line, "{"));
        // A variable stays as it is: there, a value of nothing but a space means something.
        match line.split_once(": ").filter(|(name, _)| !name.contains('{') && !name.starts_with("--")) {
            Some((name, value)) => slim.extend([name, ":", value]),
            None => slim.push_str(line),
        }
        slim.push_str(open);
        if !slim.ends_with(['{', '}', ';', ',']) {
            slim.push(' ');
        }
    }
    slim
}

/// A script without the lines that are comments and without the space at the ends of lines. Lines stay
/// lines, and what stands within one stays as it is: `//` may be part of an address there.
fn slim_script(js: &str) -> String {
    let whole = || js.trim().to_owned();
    // A text may go on over several lines.
    if js.contains('`') || js.contains("\\\n") || js.contains("\\\r") {
        return whole();
    }
    let mut slim: Vec<&str> = Vec::new();
    let mut in_comment = false;
    for line in js.lines().map(str::trim) {
        let comment = if in_comment { Some(line) } else { line.strip_prefix("/*") };
        if let Some(comment) = comment {
            match comment.split_once("*/") {
                None => in_comment = true,
                Some((_, "")) => in_comment = false,
                // Code on the line where a comment ends.
                Some(_) => return whole(),
            }
        } else if !line.is_empty() && !line.starts_with("//") {
            slim.push(line);
        }
    }
    slim.join("\n")
}

/// What would end a script inside a page before its own end.
fn breaks_out(source: &Source) -> Vec<Finding> {
    let lower = source.text().to_ascii_lowercase();
    ["</script", "<script", "<!--"]
        .into_iter()
        .filter_map(|word| {
            let at = lower.find(word)?;
            Some(
                Finding::at(
                    rules::BROKEN_THEME,
                    source.span(at..at + word.len()),
                    format!("a script inside a page cannot hold `{word}`"),
                )
                .hint("write it in two parts: '<' + '/script'"),
            )
        })
        .collect()
}

/// The two scripts that keep a language on the reader's device: one is nothing without the other.
fn saving(saver: Option<Source>, worker: Option<Source>, style: &str, script: &str) -> Found<Option<Saving>> {
    let mut said = Findings::default();
    let saving = match (saver, worker) {
        (Some(saver), Some(worker)) => {
            let (saver, worker) = (slim_script(saver.text()), slim_script(worker.text()));
            let policy = policy(style, &[script, &saver], &Asks::Worker);
            Some(Saving { saver, worker, policy })
        }
        (None, None) => None,
        (Some(alone), None) | (None, Some(alone)) => {
            said.add(
                Finding::at(
                    rules::BROKEN_THEME,
                    alone.span(0..0),
                    "`save.js` and `worker.js` work together, and the other one is not there",
                )
                .hint("copy the other one from the theme `plain`, or take this one away: readers can then save nothing"),
            );
            None
        }
    };
    said.with(saving)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slim_stylesheet_says_the_same() {
        assert_eq!(slim("/* a */\nbody {\n  color: red;\n}\n\na b,\nc {}\n"), "body{color:red}a b,c {}");
    }

    #[test]
    fn a_slim_script_says_the_same() {
        let slim = slim_script;
        assert_eq!(
            slim("/*\na\n*/\n(function () {\n  // b\n\n  go('https://c'); /* d */\n})();\n"),
            "(function () {\ngo('https://c'); /* d */\n})();"
        );
        assert_eq!(slim("a();\n/* b\n   c */\nd();"), "a();\nd();");
        // Left as they are: a text of several lines, and code on the line where a comment ends.
        assert_eq!(slim("a(`\n  // b\n`);"), "a(`\n  // b\n`);");
        assert_eq!(slim("a('b\\\n  c');"), "a('b\\\n  c');");
        assert_eq!(slim("/* a */ b(); /* c */"), "/* a */ b(); /* c */");
        assert_eq!(slim("/*/ a\n/*/ b();"), "/*/ a\n/*/ b();");
        assert_eq!(slim("/* a\n*/ b(); /*\n*/"), "/* a\n*/ b(); /*\n*/");
    }

    #[test]
    fn a_script_cannot_end_early() {
        let path = FilePath::new("themes/a/script.js").expect("a plain name");
        let said = |js: &str| breaks_out(&Source::read(&path, js.as_bytes()).expect("text")).len();
        assert_eq!(said("a('<' + '/script>');"), 0);
        assert_eq!(said("a('</SCRIPT>');"), 1);
        assert_eq!(said("a('<!-- <script>');"), 2);
    }
}
