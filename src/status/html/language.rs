use super::super::{Tally, Words};
use super::{Light, diff, escape};
use crate::locale::{Language, Mode, Progress, Row, Worksheet};
use std::fmt::Write;

/// The page of one language: for each file what is to be done, with its place.
pub(super) fn body(tally: &Tally, repository: Option<&str>) -> String {
    let language = tally.language;
    let mut html = format!(
        "<main>\n<p><a href=\"index.html\">All languages</a></p>\n<h1><bdi lang=\"{}\" dir=\"{}\">{}</bdi> ({})</h1>\n",
        language.tag,
        language.direction.html(),
        escape(&tally.name),
        escape(language.english)
    );
    if !tally.next.is_empty() {
        html.push_str("<h2>What to do next</h2>\n<ul>\n");
        for next in &tally.next {
            let _ = writeln!(html, "<li><code>{}</code> {}</li>", escape(&next.start), escape(&next.why));
        }
        html.push_str("</ul>\n");
    }
    for (sheet, words) in &tally.files {
        html.push_str(&file(sheet, words, tally, repository));
    }
    html.push_str("</main>\n");
    html
}

fn file(sheet: &Worksheet, words: &Words, tally: &Tally, repository: Option<&str>) -> String {
    let light = Light::of(words);
    let mark = if sheet.critical { "<span class=\"light critical\">!</span> " } else { "" };
    let mut html = format!(
        "<section id=\"{}\">\n<h2>{mark}{} <code>{}</code></h2>\n\
         <p><span class=\"light {}\">{}</span> {}: {}% of {} words translated, {}% read. {}</p>\n",
        escape(&sheet.stem),
        escape(&sheet.title),
        escape(sheet.file.as_str()),
        light.class(),
        light.symbol(),
        light.words(),
        words.percent(words.translated),
        words.all,
        words.percent(words.reviewed),
        link(sheet.file.as_str(), None, "open the file", repository),
    );
    for (progress, title) in [
        (Progress::Refused, "✗ Refused: readers get English"),
        (Progress::Changed, "↻ The English has changed: readers get English"),
        (Progress::Missing, "○ To translate"),
        (Progress::Unchecked, "● Not read by a person yet"),
    ] {
        let rows: Vec<&Row> = sheet.rows.iter().filter(|row| row.progress == progress).collect();
        if rows.is_empty() {
            continue;
        }
        let open = if progress == Progress::Unchecked { "" } else { " open" };
        let _ = writeln!(html, "<details{open}>\n<summary>{title} ({})</summary>\n<ol>", rows.len());
        for row in rows {
            html.push_str(&item(sheet, row, tally, repository));
        }
        html.push_str("</ol>\n</details>\n");
    }
    html.push_str("</section>\n");
    html
}

fn item(sheet: &Worksheet, row: &Row, tally: &Tally, repository: Option<&str>) -> String {
    let language = tally.language;
    let place = match &row.entry {
        Some(entry) => {
            let text = format!("{}:{}", sheet.file, entry.line);
            link(sheet.file.as_str(), Some(entry.line), &text, repository)
        }
        None if tally.mode == Mode::Platform => {
            format!("{}: to translate on the platform", escape(sheet.file.as_str()))
        }
        None => format!("{}, not in it yet: run <code>fingerpost sync</code>", escape(sheet.file.as_str())),
    };
    let mut html = format!("<li>\n<p class=\"place\">{place} <code>{}</code></p>\n", escape(&row.id));
    match &row.changed {
        Some(changed) => {
            let _ = write!(
                html,
                "<p><b>English, old to new:</b> {}</p>\n<p><b>Old translation:</b> {}</p>\n",
                diff::html(&changed.english, &row.english),
                foreign(&changed.translation, language)
            );
        }
        None => {
            let _ = writeln!(html, "<p class=\"text\"><b>English:</b> {}</p>", escape(&row.english));
        }
    }
    if let Some(text) = row.written() {
        let _ = writeln!(html, "<p class=\"text\"><b>Translation:</b> {}</p>", foreign(text, language));
    }
    for reason in &row.reasons {
        let _ = writeln!(html, "<p><b>Why:</b> {}</p>", escape(reason));
    }
    html.push_str("</li>\n");
    html
}

fn foreign(text: &str, language: &Language) -> String {
    format!("<bdi lang=\"{}\" dir=\"{}\">{}</bdi>", language.tag, language.direction.html(), escape(text))
}

/// A link to a file where the forge shows it; else just its words.
fn link(file: &str, line: Option<usize>, text: &str, repository: Option<&str>) -> String {
    let anchor = line.map(|line| format!("#L{line}")).unwrap_or_default();
    match repository {
        Some(repository) => {
            let address = format!("{repository}/{file}{anchor}");
            format!("<a href=\"{}\" rel=\"noreferrer\">{}</a>", escape(&address), escape(text))
        }
        None if line.is_some() => format!("<code>{}</code>", escape(text)),
        None => String::new(),
    }
}
