//! The colours of `guide.toml`: put into the stylesheet, and judged together with the theme's own.

use super::colour::Colour;
use super::palette::{PAIRS, Pair, Palette};
use crate::finding::{Finding, Findings, Found, rules};
use crate::guide::Settings;
use crate::table::Placed;
use crate::text::{Span, nearest};
use std::collections::BTreeMap;

/// What a host can colour, and the variables of stylesheets that it stands for.
const ROLES: [(&str, &[&str]); 7] = [
    ("background", &["back"]),
    ("box", &["tint"]),
    ("text", &["text"]),
    ("soft", &["soft"]),
    ("accent", &["link", "fill"]),
    ("line", &["line"]),
    ("exit", &["exit"]),
];

/// A colour that the settings name.
struct Chosen {
    role: &'static str,
    variables: &'static [&'static str],
    colour: Colour,
    place: Span,
}

/// Puts the colours of the settings into a stylesheet, and says where words or borders of it cannot
/// be told from what is behind them. `sheet` is where the stylesheet is written.
pub(super) fn dress(settings: &Settings, style: &mut String, sheet: &Span) -> Findings {
    let mut said = Findings::default();
    let (mut light, mut dark) = Palette::read(style);
    let on_light = said.keep(chosen(settings, &settings.look.colours, &light));
    let on_dark = said.keep(chosen(settings, &settings.look.dark, &dark));
    let theme = light.clone();
    // A theme that is the same on every screen stays so.
    if dark == light {
        on_light.iter().for_each(|own| dark.set(own.variables, own.colour));
    }
    for (palette, chosen) in [(&mut light, &on_light), (&mut dark, &on_dark)] {
        chosen.iter().for_each(|own| palette.set(own.variables, own.colour));
    }
    let declarations = light.unlike(&theme);
    if !declarations.is_empty() {
        style.push_str(&format!("html{{{declarations}}}"));
    }
    // What is new on light screens must not reach the dark ones.
    let declarations = dark.unlike(&Palette::read(style).1);
    if !declarations.is_empty() {
        style.push_str(&format!("@media screen and (prefers-color-scheme:dark){{html{{{declarations}}}}}"));
    }
    if Palette::read(style) != (light.clone(), dark.clone()) {
        said.add(
            Finding::at(rules::BROKEN_THEME, sheet.clone(), "the colours of guide.toml do not reach this theme")
                .hint("it sets its own where nothing can come after them: write `html { --back: #fff; }` in place of `:root { --back: #fff; }`"),
        );
        return said;
    }
    said.extend(judge("", &light, &on_light, sheet));
    if dark != light {
        said.extend(judge("on a dark screen, ", &dark, &on_dark, sheet));
    }
    said
}

/// The colours that the settings name and that the theme has.
fn chosen(
    settings: &Settings,
    written: &BTreeMap<String, Placed<String>>,
    palette: &Palette,
) -> Found<Vec<Chosen>> {
    let mut said = Findings::default();
    let mut chosen = Vec::new();
    for (name, value) in written {
        let place = settings.place(value);
        let bad = |message: String| Finding::at(rules::BAD_SETTINGS, place.clone(), message);
        let known = ROLES.iter().find(|(role, _)| role == name);
        let Some((role, variables)) = known.copied() else {
            let names = ROLES.map(|(role, _)| role);
            let finding = bad(format!("`{name}` is not a colour of a guide"));
            said.add(match nearest(name, names) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => finding.hint(format!("there are: {}", names.join(", "))),
            });
            continue;
        };
        let Some(colour) = Colour::read(value.get_ref()) else {
            said.add(
                bad(format!("`{}` is not a colour that can be read", value.get_ref()))
                    .hint("write six digits of 0 to 9 and a to f behind a #, such as \"#0a4963\""),
            );
            continue;
        };
        if let Some(missing) = variables.iter().find(|variable| palette.get(variable).is_none()) {
            said.add(
                bad(format!("the theme `{}` has no {role} that can be changed", settings.theme.get_ref()))
                    .hint(format!("its style.css has no `--{missing}`; see themes/README.md")),
            );
            continue;
        }
        chosen.push(Chosen { role, variables, colour, place });
    }
    said.with(chosen)
}

/// A finding for each colour of the settings that some pair is not clear with, and one for each other pair.
fn judge(screen: &str, palette: &Palette, chosen: &[Chosen], sheet: &Span) -> Findings {
    let mut said = Findings::default();
    let mut told: Vec<&str> = Vec::new();
    let mut unclear: Vec<(&Pair, f64)> = PAIRS
        .iter()
        .filter(|pair| !palette.is_clear(pair))
        .filter_map(|pair| Some((pair, palette.contrast(pair)? / pair.least)))
        .collect();
    // The worst first: it is the one that is told of a colour.
    unclear.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    for (pair, _) in unclear {
        let owner = |variable: &str| {
            chosen.iter().find(|own| {
                own.variables.contains(&variable) || (variable == "on" && own.variables.contains(&"fill"))
            })
        };
        let name = |variable: &str| match (owner(variable), palette.get(variable)) {
            (Some(own), _) if variable != "on" => format!("the {} `{}`", own.role, own.colour),
            (_, Some(colour)) => format!("`--{variable}` `{colour}`").replace("`--white`", "white"),
            (_, None) => String::new(),
        };
        // Two decimals, never rounded up to what would be enough.
        let ratio = palette.contrast(pair).map_or(0.0, |ratio| (ratio * 100.0).floor() / 100.0);
        let message = format!(
            "{screen}{} on {} has a contrast of {ratio:.2}:1; {} {}:1",
            name(pair.front),
            name(pair.back),
            pair.what,
            pair.least
        );
        match owner(pair.front).or_else(|| owner(pair.back)) {
            Some(own) if told.contains(&own.role) => {}
            Some(own) => {
                told.push(own.role);
                let finding = Finding::at(rules::LOW_CONTRAST, own.place.clone(), message);
                said.add(match better(own, palette) {
                    Some(shade) => {
                        finding.hint(format!("the nearest shade that is clear enough: \"{shade}\""))
                    }
                    None => finding.hint(format!(
                        "no shade of this {} is clear enough with the other colours: change those too",
                        own.role
                    )),
                });
            }
            None => said.add(
                Finding::at(rules::LOW_CONTRAST, sheet.clone(), message)
                    .hint("change one of the two in the theme's style.css"),
            ),
        }
    }
    said
}

/// The shade nearest to a colour with which everything it is part of is clear.
fn better(own: &Chosen, palette: &Palette) -> Option<Colour> {
    own.colour.nearest(|shade| {
        let mut changed = palette.clone();
        changed.set(own.variables, shade);
        let touches = |pair: &&Pair| own.variables.iter().any(|name| [pair.front, pair.back].contains(name));
        PAIRS.iter().filter(touches).all(|pair| changed.is_clear(pair))
    })
}
