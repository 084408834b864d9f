use super::super::{Status, Tally, Words};
use super::{Light, escape};
use crate::locale::{Progress, Worksheet};
use std::fmt::Write;

/// The map: a row for each page, a column for each language.
pub(super) fn body(status: &Status) -> String {
    let mut html = "<main>\n<h1>Translations</h1>\n<p>Each cell leads to the list of what to do there. \
                    Percentages are of the English words.</p>\n<ul class=\"legend\">\n"
        .to_owned();
    for light in Light::ALL {
        let _ = writeln!(
            html,
            "<li><span class=\"light {}\">{}</span> {}</li>",
            light.class(),
            light.symbol(),
            light.words()
        );
    }
    html.push_str("<li><span class=\"light critical\">!</span> a mistake on this page can put a reader in danger</li>\n</ul>\n");
    let Some(first) = status.0.first() else {
        html.push_str("<p>The guide has no language but English yet.</p>\n</main>\n");
        return html;
    };
    html.push_str("<div class=\"wide\" role=\"region\" aria-label=\"Map of pages and languages\" tabindex=\"0\">\n<table>\n<thead>\n<tr><th scope=\"col\">Page</th>");
    for tally in &status.0 {
        html.push_str(&head(tally));
    }
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for (number, (sheet, _)) in first.files.iter().enumerate() {
        let mark =
            if sheet.critical { "<span class=\"light critical\" title=\"critical\">!</span> " } else { "" };
        let _ = write!(
            html,
            "<tr><th scope=\"row\">{mark}{} <code>{}</code></th>",
            escape(&sheet.title),
            escape(&sheet.stem)
        );
        for tally in &status.0 {
            // Every language has the same files in the same order.
            if let Some((sheet, words)) = tally.files.get(number) {
                html.push_str(&cell(tally, sheet, words));
            }
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n</div>\n</main>\n");
    html
}

fn head(tally: &Tally) -> String {
    let language = tally.language;
    format!(
        "<th scope=\"col\"><a href=\"{0}.html\"><bdi lang=\"{0}\" dir=\"{1}\">{2}</bdi><br>{3}</a></th>",
        language.tag,
        language.direction.html(),
        escape(&tally.name),
        escape(language.english)
    )
}

fn cell(tally: &Tally, sheet: &Worksheet, words: &Words) -> String {
    let light = Light::of(words);
    let count = |progress| sheet.rows.iter().filter(|row| row.progress == progress).count();
    let mut more = String::new();
    for (progress, symbol) in [(Progress::Changed, "↻"), (Progress::Refused, "✗")] {
        if count(progress) > 0 {
            let _ = write!(more, "<br>{symbol} {} {}", count(progress), progress.word());
        }
    }
    format!(
        "<td class=\"{}\"><a href=\"{}.html#{}\" title=\"{}\">{} {}%{more}</a></td>",
        light.class(),
        tally.language.tag,
        escape(&sheet.stem),
        light.words(),
        light.symbol(),
        words.percent(words.translated)
    )
}
