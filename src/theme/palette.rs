use super::colour::{BLACK, Colour, WHITE};
use std::collections::BTreeMap;

/// The colours of a stylesheet, by the names of their variables without `--`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Palette(BTreeMap<String, Colour>);

/// A pair of colours that stand on each other.
pub(super) struct Pair {
    /// What is seen.
    pub(super) front: &'static str,
    /// What is behind it.
    pub(super) back: &'static str,
    /// What is seen, in words.
    pub(super) what: &'static str,
    /// The least contrast: 7:1 for words (WCAG 2.2, 1.4.6), 3:1 for what shows where a control is (1.4.11).
    pub(super) least: f64,
}

const fn words(front: &'static str, back: &'static str) -> Pair {
    Pair { front, back, what: "words need", least: 7.0 }
}

const fn shape(front: &'static str, back: &'static str) -> Pair {
    Pair { front, back, what: "borders and buttons need", least: 3.0 }
}

/// Everything that stands on something else. `white` is the words of the exit.
pub(super) const PAIRS: [Pair; 12] = [
    words("text", "back"),
    words("text", "tint"),
    words("soft", "back"),
    words("soft", "tint"),
    words("link", "back"),
    words("link", "tint"),
    words("on", "fill"),
    words("white", "exit"),
    shape("line", "back"),
    shape("line", "tint"),
    shape("fill", "back"),
    shape("fill", "tint"),
];

impl Palette {
    /// The colours of a stylesheet on a light screen, and on a dark one.
    pub(super) fn read(style: &str) -> (Self, Self) {
        let (mut light, mut dark) = (Self::default(), Self::default());
        let mut rules = Vec::new();
        rules_of(style, "", &mut rules);
        // `:root` outweighs `html`, wherever they stand.
        for selector in ["html", ":root"] {
            for rule in rules.iter().filter(|rule| rule.selector == selector) {
                if rule.media.is_empty() {
                    light.take(rule.body);
                }
                if rule.media.is_empty() || is_dark(rule.media) {
                    dark.take(rule.body);
                }
            }
        }
        (light, dark)
    }

    fn take(&mut self, body: &str) {
        for declaration in body.split(';') {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let Some(name) = name.trim().strip_prefix("--") else { continue };
            match Colour::read(value.trim()) {
                Some(colour) => self.0.insert(name.to_owned(), colour),
                // A colour written in another way cannot be judged.
                None => self.0.remove(name),
            };
        }
    }

    /// A colour.
    pub(super) fn get(&self, name: &str) -> Option<Colour> {
        if name == "white" { Some(WHITE) } else { self.0.get(name).copied() }
    }

    /// Sets a role to a colour. Words on the accent are black or white, whichever is seen better.
    pub(super) fn set(&mut self, variables: &[&str], colour: Colour) {
        for variable in variables {
            self.0.insert((*variable).to_owned(), colour);
            if *variable == "fill" {
                let on = if colour.contrast(WHITE) >= colour.contrast(BLACK) { WHITE } else { BLACK };
                self.0.insert("on".to_owned(), on);
            }
        }
    }

    /// The contrast of a pair, where both colours are known.
    pub(super) fn contrast(&self, pair: &Pair) -> Option<f64> {
        Some(self.get(pair.front)?.contrast(self.get(pair.back)?))
    }

    /// Whether a pair can be told apart well enough, or cannot be judged.
    pub(super) fn is_clear(&self, pair: &Pair) -> bool {
        self.contrast(pair).is_none_or(|contrast| contrast >= pair.least)
    }

    /// The variables that are not as in another palette, as declarations.
    pub(super) fn unlike(&self, other: &Self) -> String {
        let new = self.0.iter().filter(|(name, colour)| other.0.get(*name) != Some(*colour));
        new.map(|(name, colour)| format!("--{name}:{colour};")).collect()
    }
}

fn is_dark(media: &str) -> bool {
    media.contains("prefers-color-scheme") && media.contains("dark")
}

/// A rule of a stylesheet.
struct Rule<'s> {
    media: &'s str,
    selector: &'s str,
    body: &'s str,
}

/// The rules of a stylesheet without comments, those inside `@media` with what it asks for.
fn rules_of<'s>(style: &'s str, media: &'s str, rules: &mut Vec<Rule<'s>>) {
    let mut rest = style;
    while let Some((head, after)) = rest.split_once('{') {
        let head = head.rsplit(';').next().unwrap_or_default().trim();
        let (body, next) = block(after);
        if let Some(asked) = head.strip_prefix("@media") {
            rules_of(body, asked.trim(), rules);
        } else if !head.starts_with('@') {
            let parts = head.split(',').map(|selector| Rule { media, selector: selector.trim(), body });
            rules.extend(parts);
        }
        rest = next;
    }
}

/// What stands before the bracket that ends a block, and what comes after it.
fn block(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                let (body, rest) = text.split_at(at);
                return (body, rest.get(1..).unwrap_or_default());
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = "@charset \"utf-8\";html{color-scheme:light dark;--back:#fff;--text: #111;--link:navy}a{--text:#eee}@media print{html{--text:#999}}@media screen and (prefers-color-scheme: dark){html{--back:#000;}p{margin:0}}@media (prefers-contrast: more){:root{--back:Canvas;}}html{--text:#222}";

    #[test]
    fn a_stylesheet_has_a_light_and_a_dark_palette() {
        let (light, dark) = Palette::read(STYLE);
        let shown = |palette: &Palette, name| palette.get(name).map(|colour| colour.to_string());
        assert_eq!(shown(&light, "back").as_deref(), Some("#ffffff"));
        assert_eq!(shown(&dark, "back").as_deref(), Some("#000000"));
        assert_eq!(shown(&light, "text").as_deref(), Some("#222222"));
        assert_eq!(shown(&dark, "text").as_deref(), Some("#222222"));
        assert_eq!(light.get("link"), None);
        assert_eq!(dark.unlike(&light), "--back:#000000;");
        assert_eq!(Palette::read("html{--a:#fff").0.unlike(&Palette::default()), "--a:#ffffff;");
        assert_eq!(Palette::read("}}{{@media{").0, Palette::default());
    }

    #[test]
    fn words_on_the_accent_are_seen() {
        let mut palette = Palette::default();
        palette.set(&["link", "fill"], Colour::read("#fd0").unwrap());
        assert_eq!(palette.get("on"), Some(BLACK));
        palette.set(&["link", "fill"], Colour::read("#14532d").unwrap());
        assert_eq!(palette.get("on"), Some(WHITE));
    }
}
