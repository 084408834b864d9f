use crate::edition::{Layout, Reading, Sheet};
use crate::finding::{Finding, Findings, Severity, rules};
use crate::locale::{PSEUDO, english};
use crate::publish::{Heavy, Weights};
use crate::text::Span;
use crate::tree::FilePath;

/// The most a page may weigh, in bytes of gzip: what a server sends before it waits for the first
/// answer, ten segments of 1,460 bytes (RFC 6928), less what the headers take.
const PAGE: usize = 14_000;
/// The most where the English stands beside the translation.
const BESIDE: usize = 20_000;

/// The most a page may weigh, in bytes of gzip.
pub fn most(edition: Reading, sheet: &Sheet<'_>) -> usize {
    let beside = edition == Reading::Both || sheet.layout() == Layout::Beside;
    if beside { BESIDE } else { PAGE }
}

/// A page that is too heavy. In English it stops the guide; a translation cannot, and other scripts
/// need more bytes for the same words.
pub fn weights(weights: &Weights<'_>) -> Findings {
    let heavy = weights.heavy.iter();
    let read = heavy.filter(|heavy| !PSEUDO.contains(heavy.edition.locale.language));
    let mut said = Findings::default();
    said.extend(read.map(find));
    said
}

fn find(heavy: &Heavy<'_>) -> Finding {
    let Heavy { edition, sheet, weight, most } = heavy;
    let locale = edition.locale;
    let wording = sheet.wording;
    let message = format!(
        "the page `{}` comes to {weight} bytes in {} ({}), compressed; {most} is the most",
        wording.stem,
        locale.language.english,
        edition.reading.id()
    );
    let translated = FilePath::new(&format!("locales/{}/{}.ftl", locale.language.tag, wording.stem))
        .ok()
        .filter(|_| locale.catalogs.contains_key(&wording.stem));
    let place = translated.map_or_else(|| wording.title.span.clone(), |path| Span::file(&path));
    let finding = Finding::at(rules::TOO_HEAVY, place, message);
    if locale.language == english() {
        finding.hint("make two pages of it, or leave out what readers need least; fewer pictures help too")
    } else {
        finding
            .weighing(Severity::Warn)
            .hint("nothing is wrong with the translation: the English page is too long for this language; make it shorter, or two pages")
    }
}
