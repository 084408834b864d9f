use super::{Places, Voice, advice, number, one_line};
use crate::disk::Fault;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use fingerpost::finding::{Finding, Findings, Severity};
use fingerpost::text::{Source, Span};
use std::collections::BTreeMap;

/// How many notes of one rule are shown in full.
const NOTES: usize = 3;

/// Writes findings with the lines they are about: notes first, so that what weighs most is what
/// stands last, above the summary.
pub(super) fn tell(findings: &Findings, places: &mut Places<'_>, voice: &mut Voice<'_>) -> Result<(), Fault> {
    let renderer = if voice.colours() { Renderer::styled() } else { Renderer::plain() };
    let mut ordered: Vec<&Finding> = findings.iter().collect();
    ordered.sort_by_key(|finding| finding.severity);
    let mut notes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut notes_told = false;
    for finding in ordered {
        if finding.severity == Severity::Note {
            let seen = notes.entry(finding.rule.id).or_default();
            *seen += 1;
            if *seen > NOTES {
                continue;
            }
        } else if !notes_told {
            tell_rest(&notes, voice)?;
            notes_told = true;
        }
        voice.line(&renderer.render(&[face(finding, places)]))?;
        voice.line("")?;
    }
    if notes_told { Ok(()) } else { tell_rest(&notes, voice) }
}

/// Says how many notes were not shown, and where they are.
fn tell_rest(notes: &BTreeMap<&str, usize>, voice: &mut Voice<'_>) -> Result<(), Fault> {
    let more: Vec<_> = notes.iter().filter(|(_, seen)| **seen > NOTES).collect();
    for (rule, seen) in &more {
        let more = number(*seen - NOTES, "note", "notes");
        voice.line(&format!("note[{rule}]: and {more} more like it: fingerpost check --format line"))?;
    }
    if more.is_empty() { Ok(()) } else { voice.line("") }
}

/// One finding as the renderer wants it.
fn face<'p>(finding: &'p Finding, places: &mut Places<'_>) -> Group<'p> {
    let level = match finding.severity {
        Severity::Stop | Severity::Refuse => Level::ERROR,
        Severity::Warn => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let fix = finding.fix.as_ref().map(|fix| advice(fix, places));
    let mut face = Group::with_title(level.primary_title(one_line(&finding.message)).id(finding.rule.id));
    if let Some(place) = &finding.place {
        face = pictures(place, finding, places, face);
    }
    for hint in finding.hints.iter().map(|hint| one_line(hint)).chain(fix) {
        face = face.element(Level::HELP.message(hint));
    }
    face
}

/// Adds the lines of text: the finding's own file first, then those of its labels.
fn pictures<'p>(
    place: &'p Span,
    finding: &'p Finding,
    places: &mut Places<'_>,
    mut face: Group<'p>,
) -> Group<'p> {
    let own = finding.labels.iter().find(|label| label.span == *place).map(|label| label.text.as_str());
    let mut files = vec![&place.file];
    for label in &finding.labels {
        if !files.contains(&&label.span.file) {
            files.push(&label.span.file);
        }
    }
    for file in files {
        let Some(source) = places.source(file) else {
            face = face.element(Origin::path(file.as_str()));
            continue;
        };
        let mut marks = Vec::new();
        if *file == place.file {
            marks.push(mark(AnnotationKind::Primary, source, place, own));
        }
        let labels = finding.labels.iter().filter(|label| label.span.file == *file && label.span != *place);
        marks.extend(
            labels.map(|label| mark(AnnotationKind::Context, source, &label.span, Some(&label.text))),
        );
        let text = source.text().to_owned();
        face = face.element(Snippet::source(text).path(file.as_str()).annotations(marks));
    }
    face
}

/// A mark under a part of a line, kept inside the text and between characters.
fn mark<'p>(kind: AnnotationKind, source: &Source, span: &Span, label: Option<&str>) -> Annotation<'p> {
    let text = source.text();
    let start = boundary(text, span.start);
    let mark = kind.span(start..boundary(text, span.end).max(start));
    match label {
        Some(label) => mark.label(one_line(label)),
        None => mark,
    }
}

/// The nearest place between two characters, at or before a byte.
fn boundary(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

#[cfg(test)]
mod tests;
