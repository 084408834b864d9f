use fingerpost::fact::Date;
use fingerpost::guide::{self, Guide};
use fingerpost::locale::{self, Interface, Locale, Reader, Workroom};
use fingerpost::table::quoted;
use fingerpost::tree::{FilePath, Tree};
use std::collections::BTreeSet;

const SETTINGS: &str = include_str!("guide.toml");
const FACTS: &str = include_str!("facts.toml");

/// The pages, with `%id%` where words around the pages are put in, and `%id|English%` where the
/// English has words of its own.
const PAGES: [(&str, &str); 12] = [
    ("index", include_str!("index.md")),
    ("parts", include_str!("parts.md")),
    ("parts.easy", include_str!("parts.easy.md")),
    ("read", include_str!("read.md")),
    ("beside", include_str!("beside.md")),
    ("partly", include_str!("partly.md")),
    ("english", include_str!("english.md")),
    ("english.easy", include_str!("english.easy.md")),
    ("suspended", include_str!("suspended.md")),
    ("long", include_str!("long.md")),
    ("cards", include_str!("cards.md")),
    ("wallet", include_str!("wallet.md")),
];

/// Words that the sample needs around its pages: the id, and the message whose words they are.
const MORE: [(&str, &str); 3] =
    [("section-sample-a", "contents"), ("section-sample-b", "readings"), ("footer-sample", "footer-advice")];

/// A small guide in English and in other languages, in the look of the guide that is served.
pub(super) fn guide(tree: &Tree, served: &Guide, english: &Locale, others: &[&Locale], today: Date) -> Tree {
    let mut sample = Tree::new();
    let themes = tree.under("themes").map(|(path, bytes)| (path.clone(), bytes.clone()));
    sample.extend(themes);
    let tags: Vec<String> =
        std::iter::once(&english).chain(others).map(|locale| quoted(locale.language.tag)).collect();
    let settings = format!("languages = [{}]\n{}", tags.join(", "), look(served));
    let mut put = |path: &str, text: String| {
        sample.extend([(FilePath::new(path).expect("a plain name"), text.into_bytes().into())]);
    };
    put("content/guide.toml", settings);
    put("content/facts.toml", FACTS.replace("TODAY", &today.to_string()));
    let pages = content(|id, own| own.map(str::to_owned).or_else(|| say(&english.interface, english, id)));
    let pages = drawn(pages, tree);
    for (path, bytes) in pages.iter() {
        put(path.as_str(), String::from_utf8_lossy(bytes).into_owned());
    }
    put("locales/en/ui.ftl", ui(tree, english));
    for locale in others {
        let tag = locale.language.tag;
        let own = content(|id, own| {
            say(&locale.interface, locale, id)
                .or_else(|| own.map(str::to_owned))
                .or_else(|| say(&english.interface, english, id))
        });
        for (stem, text) in messages(&pages, &own) {
            put(&format!("locales/{tag}/{stem}.ftl"), text);
        }
        put(&format!("locales/{tag}/ui.ftl"), ui(tree, locale));
        put(&format!("locales/{tag}/locale.toml"), format!("name = {}\n", quoted(&locale.name)));
    }
    if let Some(logo) = &served.settings.look.logo {
        let path = FilePath::new(&format!("content/{}", logo.get_ref())).ok();
        let there = path.and_then(|path| Some((path.clone(), tree.get(path.as_str())?.clone())));
        sample.extend(there);
    }
    others.iter().fold(sample, |sample, locale| read_by_a_person(sample, locale.language.tag, today))
}

/// The settings of the sample with the theme, the logo and the colours of the guide that is served.
fn look(served: &Guide) -> String {
    let look = &served.settings.look;
    let theme = quoted(served.settings.theme.get_ref());
    let mut text = SETTINGS.replace("\"THEME\"", &theme);
    let own = [("guide_name", &look.guide_name), ("logo", &look.logo), ("logo_alt", &look.logo_alt)];
    let lines = own
        .iter()
        .filter_map(|(key, value)| Some(format!("{key} = {}\n", quoted(value.as_ref()?.get_ref()))));
    let mut theme: String = lines.collect();
    for (name, colours) in [("colours", &look.colours), ("dark", &look.dark)] {
        for (role, colour) in colours {
            theme += &format!("{name}.{role} = {}\n", quoted(colour.get_ref()));
        }
    }
    text = text.replace("[theme]\n", &format!("[theme]\n{theme}"));
    text
}

/// The pages with words put in.
fn content(words: impl Fn(&str, Option<&str>) -> Option<String>) -> Tree {
    let mut pages = Tree::new();
    for (stem, text) in PAGES {
        let mut page = String::new();
        for (place, part) in text.split('%').enumerate() {
            // Every second part stands between two signs.
            if place % 2 == 0 {
                page += part;
            } else {
                let (id, own) = part.split_once('|').map_or((part, None), |(id, own)| (id, Some(own)));
                page += &words(id, own).unwrap_or_else(|| id.to_owned());
            }
        }
        pages = pages
            .with(FilePath::new(&format!("content/{stem}.md")).expect("a plain name"), page.into_bytes());
    }
    pages
}

/// The pages as a theme can show them: with pictures that it has, and without Easy Read when it has none.
fn drawn(pages: Tree, tree: &Tree) -> Tree {
    let drawings = tree.under("themes").filter_map(|(path, _)| path.name().strip_suffix(".svg"));
    let drawings: BTreeSet<&str> = drawings.collect();
    let Some(any) = drawings.first() else {
        return pages
            .iter()
            .filter(|(path, _)| !path.name().ends_with(".easy.md"))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
    };
    let mut drawn = Tree::new();
    for (path, bytes) in pages.iter() {
        let text = String::from_utf8_lossy(bytes);
        let mut page = String::new();
        for (place, part) in text.split("(picture:").enumerate() {
            let (name, rest) = part.split_once(')').filter(|_| place > 0).unwrap_or(("", part));
            if place > 0 {
                let name = if drawings.contains(name) { name } else { any };
                page += &format!("(picture:{name})");
            }
            page += rest;
        }
        drawn = drawn.with(path.clone(), page.into_bytes());
    }
    drawn
}

/// Words around the pages in one language, if it has them itself.
fn say(interface: &Interface, locale: &Locale, id: &str) -> Option<String> {
    let words = interface.say(id)?;
    (words.language == locale.language).then_some(words.text)
}

/// The messages of each page: what the sample says in a language for each text of the English.
fn messages(english: &Tree, own: &Tree) -> Vec<(String, String)> {
    let (english, own) = (guide::read(english).value, guide::read(own).value);
    let mut files = Vec::new();
    for from in english.wordings() {
        let Some(to) = own.wordings().find(|to| to.stem == from.stem) else { continue };
        let mut seen = BTreeSet::new();
        let pairs = from.segments().into_iter().zip(to.segments());
        let said = pairs.filter(|(from, to)| from.text != to.text && seen.insert(from.id.clone()));
        let text: String = said.map(|(from, to)| format!("{} = {}\n", from.id, to.text)).collect();
        files.push((from.stem.clone(), text));
    }
    files
}

/// The words around the pages as they are served, with those of the sample.
fn ui(tree: &Tree, locale: &Locale) -> String {
    let file = tree.get(&format!("locales/{}/ui.ftl", locale.language.tag));
    let mut text = file.map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    for (id, like) in MORE {
        if let Some(words) = say(&locale.interface, locale, like) {
            text += &format!("\n{id} = {words}\n");
        }
    }
    text
}

/// The sample with one of its pages recorded as read, to show what a page without a notice looks like.
fn read_by_a_person(sample: Tree, tag: &str, today: Date) -> Tree {
    let mut sample = sample;
    for stem in ["ui", "read"] {
        let room = Workroom::read(&sample, &[tag.to_owned()], today).value;
        let Some(desk) = room.language(tag) else { return sample };
        let sheets = locale::worksheets(&desk);
        let reader = Reader { by: "An example", on: today, only: &[] };
        let sheet = sheets.iter().find(|sheet| sheet.stem == stem);
        let file = sheet.and_then(|sheet| locale::review(&sample, &sheets, sheet, &reader).value.file);
        sample.extend(file.map(|(path, text)| (path, text.into_bytes().into())));
    }
    sample
}
