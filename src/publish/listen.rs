use super::address;
use super::stock::Stock;
use crate::tree::FilePath;
use serde::Serialize;

/// What the buttons say, as HTML.
#[derive(Serialize)]
struct Say {
    listen: String,
    pause: String,
    on: String,
    stop: String,
}

/// The script that reads the pages of each language aloud, if the theme has one.
pub(super) fn files(stock: &Stock<'_>) -> Vec<(FilePath, String)> {
    let program = &stock.material.theme.listen;
    let voices = stock.voices.iter().filter(|_| !program.is_empty());
    voices
        .map(|voice| {
            let words = |id: &str| voice.say(id).as_str().to_owned();
            let say = Say {
                listen: words("listen"),
                pause: words("listen-pause"),
                on: words("listen-on"),
                stop: words("listen-stop"),
            };
            let say = serde_json::to_string(&say).expect("texts only");
            let file = address::listener(voice.language().tag);
            let script = format!("(function (say) {{\n'use strict';\n{program}\n}})({say});\n");
            (address::path(&file), script)
        })
        .collect()
}
