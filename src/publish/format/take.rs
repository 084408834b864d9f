use super::super::say::Voice;
use super::super::stock::Stock;
use super::super::{address, site};
use crate::edition::Reading;
use crate::finding::Finding;
use crate::theme::{Html, Shared, Template, view};
use crate::tree::FilePath;
use std::sync::Arc;

/// A file to keep and to pass on.
pub(super) struct Download {
    /// `single`, `epub` or `zip`.
    pub(super) format: &'static str,
    /// The language and the reading it holds; nothing for the whole guide.
    pub(super) of: Option<(&'static str, Reading)>,
    /// Where it is written.
    pub(super) path: FilePath,
    /// What it holds.
    pub(super) bytes: Arc<[u8]>,
}

/// The page of one language that lists its files and their sizes.
pub(super) fn take(
    stock: &Stock<'_>,
    voice: &Voice<'_>,
    downloads: &[Download],
) -> Result<(FilePath, Arc<[u8]>), Box<Finding>> {
    let material = stock.material;
    let tag = voice.language().tag;
    let here = address::take(tag);
    let own = |download: &&Download| download.of.is_none_or(|(language, _)| language == tag);
    let view = view::Take {
        files: downloads.iter().filter(own).map(|download| file(voice, &here, download)).collect(),
        languages: stock.tongues(voice, address::take),
        home: address::relative(&here, &address::file(tag, Reading::Full, "index")),
        away: address::relative(&here, address::AWAY),
    };
    let shared = Shared::new(&site::shell(material, voice, Reading::Full));
    let page = material.theme.render(Template::Take, &shared, &view)?;
    Ok((address::path(&here), page.into_bytes().into()))
}

fn file(voice: &Voice<'_>, here: &str, download: &Download) -> view::File {
    let reading = download.of.map(|(_, reading)| reading.id()).unwrap_or_default();
    let title = match download.of {
        Some((_, reading)) => voice.say(&format!("reading-{}", reading.id())),
        None => Html::default(),
    };
    view::File {
        format: download.format,
        reading,
        title,
        words: voice.say(&format!("take-{}", download.format)),
        href: address::relative(here, download.path.as_str()),
        name: download.path.name().to_owned(),
        size: voice.size(download.bytes.len()),
    }
}
