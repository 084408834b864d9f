//! What a new English inherits from a message whose English has gone.

use super::old::{Changed, Old, OldMessage};
use super::page::one_line;
use crate::guide::Segment;
use std::collections::{BTreeMap, BTreeSet};

/// English that resembles the earlier English this much is taken for a new version of it.
const ALIKE: f64 = 0.6;

/// What a new English inherits.
pub(super) enum Heir {
    /// The translation itself: the English is the same, and only the way ids are made has changed.
    Same(OldMessage),
    /// The earlier pair, for the translator to see.
    Changed(Changed),
}

/// For each English without a translation, what it inherits from the messages that have gone;
/// takes those out of `old`.
pub(super) fn heirs<'s>(
    segments: &[&'s Segment],
    kept: &BTreeMap<&str, OldMessage>,
    old: &mut Old,
) -> BTreeMap<&'s str, Heir> {
    let bare =
        |segment: &&&Segment| kept.get(segment.id.as_str()).is_none_or(|message| !message.is_written());
    let new: Vec<&Segment> = segments.iter().filter(bare).copied().collect();
    let mut near: Vec<(f64, usize, usize)> = Vec::new();
    for (number, segment) in new.iter().enumerate() {
        for (gone, message) in old.messages.iter().enumerate().filter(|(_, message)| message.is_written()) {
            let likeness =
                message.last_english().map_or(0.0, |english| likeness(english, &one_line(&segment.text)));
            if likeness >= ALIKE {
                near.push((likeness, number, gone));
            }
        }
    }
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut heirs, mut used) = (BTreeMap::new(), BTreeSet::new());
    for (_, number, gone) in near {
        let (Some(segment), Some(message)) = (new.get(number), old.messages.get(gone)) else { continue };
        if heirs.contains_key(segment.id.as_str()) || used.contains(&gone) {
            continue;
        }
        if let Some(heir) = heir(segment, message) {
            heirs.insert(segment.id.as_str(), heir);
            used.insert(gone);
        }
    }
    for gone in used.iter().rev() {
        old.messages.remove(*gone);
    }
    heirs
}

fn heir(segment: &Segment, message: &OldMessage) -> Option<Heir> {
    let same =
        message.english.as_deref() == Some(&one_line(&segment.text)) && message.context == segment.context;
    if same && message.changed.is_none() {
        let text = message.value.split_whitespace().collect::<Vec<_>>().join(" ");
        return Some(Heir::Same(OldMessage { raw: format!("{} = {text}", segment.id), ..message.clone() }));
    }
    message.pair().map(Heir::Changed)
}

/// How alike two texts are, from 0 to 1, by the words they share in order (Dice's coefficient over
/// pairs of neighbouring words and single words).
fn likeness(a: &str, b: &str) -> f64 {
    let (a, mut rest) = (grams(a), grams(b));
    let of = a.len() + rest.len();
    let shared = a
        .iter()
        .filter(|gram| rest.iter().position(|other| other == *gram).map(|at| rest.swap_remove(at)).is_some());
    2.0 * shared.count() as f64 / of.max(1) as f64
}

fn grams(text: &str) -> Vec<String> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let pairs: Vec<String> =
        words.iter().zip(words.iter().skip(1)).map(|(a, b)| format!("{a} {b}")).collect();
    words.into_iter().chain(pairs).collect()
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn a_new_version_is_told_from_another_sentence() {
        let old = "Anyone in England can **register with a GP** for free.";
        let new =
            "Anyone in England can **register with a GP** for free. You do not need proof of address or ID.";
        assert!(likeness(old, new) >= super::ALIKE);
        assert!(likeness(old, "Call { $tel-999 } if a life is in danger.") < super::ALIKE);
        assert!((likeness(old, old) - 1.0).abs() < f64::EPSILON);
    }
}
