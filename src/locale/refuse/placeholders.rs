use super::Translation;
use crate::finding::{Finding, rules};
use std::collections::BTreeMap;

/// A `{ $name }` that is missing, stands too often, or is not in the English.
pub(super) fn find(translation: &Translation<'_>) -> Vec<Finding> {
    if translation.segment.template.names().eq(translation.template.names()) {
        return Vec::new();
    }
    let english = count(translation.segment.template.names());
    let translated = count(translation.template.names());
    let mut found = Vec::new();
    for (name, wanted) in &english {
        let has = translated.get(name).copied().unwrap_or(0);
        let hole = format!("{{ ${name} }}");
        if has < *wanted {
            found.push(
                translation
                    .finding(rules::PLACEHOLDERS_DIFFER, translation.value.clone(), format!("`{hole}` is missing in the translation"))
                    .hint(format!("put `{hole}` where the English has it; you may move it in the sentence"))
                    .hint("it stands for something the page puts in: a number to call, a price, or where a link leads"),
            );
        } else if has > *wanted {
            found.push(
                translation
                    .finding(
                        rules::PLACEHOLDERS_DIFFER,
                        translation.value.clone(),
                        format!("`{hole}` stands {has} times; the English has it {}", times(*wanted)),
                    )
                    .hint("use each name as often as the English does"),
            );
        }
    }
    for name in translated.keys().filter(|name| !english.contains_key(*name)) {
        let finding = translation.finding(
            rules::PLACEHOLDERS_DIFFER,
            translation.value.clone(),
            format!("`{{ ${name} }}` is not in the English"),
        );
        found.push(match crate::text::nearest(name, english.keys().copied()) {
            Some(near) => {
                finding.hint(format!("write `{{ ${near} }}`: names are copied exactly, not translated"))
            }
            None => finding.hint("take it away"),
        });
    }
    found
}

fn count<'n>(names: impl Iterator<Item = &'n str>) -> BTreeMap<&'n str, usize> {
    names.fold(BTreeMap::new(), |mut counts, name| {
        *counts.entry(name).or_default() += 1;
        counts
    })
}

fn times(count: usize) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        many => format!("{many} times"),
    }
}
