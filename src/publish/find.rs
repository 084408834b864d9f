use super::say::{Voice, escape, marked};
use super::site::shell;
use super::stock::Stock;
use super::{Material, address};
use crate::edition::{Passage, Reading, Sheet, Standing, explained, sheets};
use crate::fact::Value;
use crate::find::{Alphabet, Index, keywords};
use crate::finding::{Finding, Findings, Found};
use crate::guide::{Unchecked, plain};
use crate::locale::{State, Words, english};
use crate::theme::{Html, Shared, Template, view};
use crate::tree::FilePath;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// The most pages of a guide that has a search box. The index of 22 pages weighs up to 20 KB compressed, that
/// of 200 with as many keywords well over 100 KB; a phone on a slow connection should not have to wait for
/// more.
const MOST: usize = 200;

/// Whether pages have a search box: the theme has one, and the guide is not too large for it.
pub(super) fn is_made(material: Material<'_>) -> bool {
    !material.theme.find.is_empty() && material.guide.pages.len() <= MOST
}

/// What each language is searched with: the script of its search box, if the theme has one, and the
/// page of its words and topics from A to Z.
pub(super) fn files(stock: &Stock<'_>) -> Found<Vec<(FilePath, String)>> {
    let mut said = Findings::default();
    let material = stock.material;
    let made: Vec<_> = stock
        .voices
        .par_iter()
        .map(|voice| {
            let tag = voice.language().tag;
            let script = is_made(material).then(|| (address::finder(tag), script(material, voice)));
            (script, a_z(stock, voice).map(|html| (address::a_z(tag), html)))
        })
        .collect();
    let mut files = Vec::new();
    for (script, page) in made {
        match page {
            Ok(page) => files.extend([Some(page), script].into_iter().flatten()),
            // A template that fails in one language fails in all: once is enough.
            Err(finding) => {
                said.add(*finding);
                break;
            }
        }
    }
    let file = |(file, text): (String, String)| (address::path(&file), text);
    said.with(files.into_iter().map(file).collect())
}

/// What the search box says, as HTML, and whom to call when nothing is found.
#[derive(Serialize)]
struct Say {
    count: String,
    english: String,
    none: String,
    near: String,
    all: String,
    help: Vec<Help>,
}

/// A helpline.
#[derive(Serialize)]
struct Help {
    name: String,
    href: String,
    number: String,
}

fn script(material: Material<'_>, voice: &Voice<'_>) -> String {
    let index = Index::make(material.editions, material.facts, voice.language());
    let words = |id: &str| voice.say(id).as_str().to_owned();
    let helplines = &material.guide.settings.helplines;
    let say = Say {
        count: words("find-count"),
        english: words("find-english"),
        none: words("find-none"),
        near: words("find-near"),
        all: words("a-z"),
        help: helplines.iter().filter_map(|mention| help(material, &mention.id)).collect(),
    };
    let say = serde_json::to_string(&say).expect("texts only");
    format!(
        "(function (index, say) {{\n'use strict';\n{}\n}})({},\n{say});\n",
        material.theme.find,
        index.script()
    )
}

fn help(material: Material<'_>, id: &str) -> Option<Help> {
    let (scheme, line) = match &material.facts.shown(id)?.value {
        Value::Phone(line) => ("tel", line),
        Value::Sms(line) => ("sms", line),
        _ => return None,
    };
    Some(Help {
        name: line.name.clone().unwrap_or_default(),
        href: format!("{scheme}:{}", line.dial),
        number: line.show.clone(),
    })
}

/// A word or a topic before it is put under its letter.
#[derive(Default)]
struct Topic {
    words: String,
    html: String,
    href: String,
    plain: Vec<Html>,
    pages: Vec<view::Entry>,
}

fn a_z(stock: &Stock<'_>, voice: &Voice<'_>) -> Result<String, Box<Finding>> {
    let material = stock.material;
    let language = voice.language();
    let here = address::a_z(language.tag);
    let shared = Shared::new(&shell(material, voice, Reading::Full));
    let explained = explained(material.guide, voice.locale);
    let unchecked = |passage: &Passage<'_>| passage.standing == Standing::Current(State::Unchecked);
    let notices = explained.iter().flatten().any(unchecked).then(|| voice.say("notice-unchecked"));
    let view = view::Alphabet {
        letters: letters(&Alphabet::of(language), topics(material, voice, &explained)),
        notices: notices.into_iter().collect(),
        languages: stock.tongues(voice, address::a_z),
        home: address::relative(&here, &address::file(language.tag, Reading::Full, "index")),
        away: address::relative(&here, address::AWAY),
    };
    material.theme.render(Template::Alphabet, &shared, &view)
}

/// Every hard word, title and keyword of a language, each once.
fn topics(material: Material<'_>, voice: &Voice<'_>, explained: &[[Passage<'_>; 2]]) -> Vec<Topic> {
    let language = voice.language();
    let mut topics: BTreeMap<String, Topic> = BTreeMap::new();
    let mut topic = |words: &str, html: &dyn Fn() -> String, add: &mut dyn FnMut(&mut Topic)| {
        let topic = topics.entry(words.to_lowercase()).or_default();
        if topic.words.is_empty() {
            topic.words = words.to_owned();
            topic.html = html();
        }
        add(topic);
    };
    for [word, meaning] in explained {
        let mut meanings = vec![Html::new(&said(voice, meaning))];
        // Where nobody has read a translation, English may have to stand beside it.
        let doubtful = meaning.standing == Standing::Current(State::Unchecked);
        if doubtful && material.guide.settings.unchecked == Unchecked::Beside {
            let words = Words { text: meaning.segment.text.clone(), language: english() };
            meanings.push(Html::new(&marked(&words, language)));
        }
        topic(&plain(word.text), &|| said(voice, word), &mut |topic| topic.plain = meanings.clone());
    }
    for sheet in sheets(material.editions, language, Reading::Full) {
        let title = sheet.title.first();
        let entry = entry(voice, sheet);
        topic(&plain(title.text), &|| said(voice, title), &mut |topic| topic.href.clone_from(&entry.href));
        for keyword in keywords(sheet, language) {
            topic(&keyword, &|| escape(&keyword), &mut |topic| {
                if topic.href != entry.href && topic.pages.iter().all(|page| page.href != entry.href) {
                    topic.pages.push(entry.clone());
                }
            });
        }
    }
    topics.into_values().collect()
}

fn entry(voice: &Voice<'_>, sheet: &Sheet<'_>) -> view::Entry {
    let tag = voice.language().tag;
    let file = address::file(tag, Reading::Full, &sheet.page.address);
    view::Entry {
        address: sheet.page.address.clone(),
        title: Html::new(&said(voice, sheet.title.first())),
        href: address::relative(&address::a_z(tag), &file),
    }
}

/// A passage as HTML, marked where it is not in the language of the page.
fn said(voice: &Voice<'_>, passage: &Passage<'_>) -> String {
    marked(&Words { text: plain(passage.text), language: passage.language }, voice.language())
}

/// Puts topics in order and under their letters.
fn letters(alphabet: &Alphabet, mut topics: Vec<Topic>) -> Vec<view::Letter> {
    topics.sort_by(|one, other| alphabet.compare(&one.words, &other.words));
    let mut letters: Vec<view::Letter> = Vec::new();
    for topic in topics {
        let letter = alphabet.letter(&topic.words);
        let place = letters.iter().position(|known| known.letter == letter).unwrap_or_else(|| {
            letters.push(view::Letter { id: format!("l{}", letters.len() + 1), letter, entries: Vec::new() });
            letters.len() - 1
        });
        let entry = view::Topic {
            words: Html::new(&topic.html),
            href: topic.href,
            plain: topic.plain,
            pages: topic.pages,
        };
        if let Some(letter) = letters.get_mut(place) {
            letter.entries.push(entry);
        }
    }
    letters
}
