use super::Whole;
use crate::edition::{Edition, Reading, Sheet};
use crate::finding::{Finding, rules};
use crate::locale::english;
use crate::text::Span;
use crate::tree::FilePath;

/// A page of which too little is translated: its readers get it in English.
pub(super) fn find(whole: &Whole<'_>) -> Vec<Finding> {
    let translated = whole
        .editions
        .iter()
        .filter(|edition| edition.locale.language != english() && edition.reading != Reading::Both);
    translated
        .flat_map(|edition| edition.pages.iter().filter_map(|sheet| look(whole, edition, sheet)))
        .collect()
}

fn look(whole: &Whole<'_>, edition: &Edition<'_>, sheet: &Sheet<'_>) -> Option<Finding> {
    let coverage = sheet.coverage;
    let threshold = edition.locale.page_threshold(whole.guide);
    if coverage.reaches(threshold) {
        return None;
    }
    let asked = if edition.reading == Reading::Easy { sheet.page.easy.as_ref()? } else { &sheet.page.full };
    let language = edition.locale.language;
    let percent = coverage.translated * 100 / coverage.words.max(1);
    let message = format!(
        "{percent} of a hundred words of `{}` are translated into {}; below {threshold} readers get it in another form",
        asked.stem, language.english
    );
    let path = FilePath::new(&format!("locales/{}/{}.ftl", language.tag, asked.stem))
        .ok()
        .filter(|_| edition.locale.catalogs.contains_key(&asked.stem));
    let finding = match path {
        Some(path) => Finding::at(rules::PAGE_INCOMPLETE, Span::file(&path), message),
        None => Finding::whole(rules::PAGE_INCOMPLETE, message),
    };
    Some(finding.hint(format!(
        "translate what says TODO in its file; `fingerpost sync --lang {}` writes in what is not there yet",
        language.tag
    )))
}
