use super::facts;
use super::say::{Voice, escape, tongue};
use super::shelf::Shelf;
use super::site::{alternates, shell};
use super::stock::Stock;
use super::{Material, address};
use crate::edition::Reading;
use crate::finding::{Finding, Findings, Found};
use crate::locale::Locale;
use crate::theme::{Shared, Template, view};
use crate::tree::FilePath;
use std::fmt::Write;

const MARK: &str =
    "This folder is written by fingerpost: what is put into it by hand is lost at the next build.\n";

/// The files that stand beside the pages: the choice of languages, the page that the exit leads to
/// without a connection, the pages for addresses that are not there, the sitemap, and the mark by which the tool knows its own output.
pub(super) fn files(stock: &Stock<'_>) -> Found<Vec<(FilePath, String)>> {
    let mut said = Findings::default();
    let Stock { material, voices, .. } = stock;
    let mut files = vec![(address::path(".fingerpost"), MARK.to_owned())];
    let root = Root { material: *material, shelf: &stock.shelf, voices };
    let mut keep = |file: String, made: Result<String, Box<Finding>>| match made {
        Ok(text) => files.push((address::path(&file), text)),
        Err(finding) => said.add(*finding),
    };
    let own = stock.english();
    keep(address::CHOOSE.to_owned(), root.choose(own));
    let facts = facts::view(*material, own);
    keep("facts.html".to_owned(), material.theme.render(Template::Facts, &root.shared(own), &facts));
    keep(address::AWAY.to_owned(), root.away(own));
    for voice in voices {
        keep(format!("{}/404.html", voice.language().tag), root.missing_in(voice));
    }
    if let Some(base) = material.base_url {
        keep("404.html".to_owned(), root.missing(own, base));
        keep("sitemap.xml".to_owned(), Ok(root.sitemap(base)));
    }
    said.with(files)
}

struct Root<'r> {
    material: Material<'r>,
    shelf: &'r Shelf<'r>,
    voices: &'r [Voice<'r>],
}

impl Root<'_> {
    fn shared(&self, voice: &Voice<'_>) -> Shared {
        Shared::new(&shell(self.material, voice, Reading::Full))
    }

    fn start(&self, locale: &Locale, href: String) -> view::Tongue {
        view::Tongue {
            language: tongue(locale),
            href,
            current: false,
            in_progress: self.shelf.in_progress(locale.language.tag),
        }
    }

    /// The choice of languages. It never leads on by itself.
    fn choose(&self, own: &Voice<'_>) -> Result<String, Box<Finding>> {
        let languages = self.voices.iter().map(|voice| view::Welcome {
            tongue: self.start(voice.locale, address::file(voice.language().tag, Reading::Full, "index")),
            words: voice.say("language-choose"),
            in_progress_words: voice.say("language-in-progress"),
        });
        let with = |base| alternates(self.material, self.shelf, base, Reading::Full, "index");
        let view = view::Choose {
            languages: languages.collect(),
            alternates: self.material.base_url.map(with).unwrap_or_default(),
            away: address::AWAY.to_owned(),
        };
        self.material.theme.render(Template::Choose, &self.shared(own), &view)
    }

    /// Where the exit leads without a connection.
    fn away(&self, own: &Voice<'_>) -> Result<String, Box<Finding>> {
        self.material.theme.render(Template::Away, &self.shared(own), &view::Away {})
    }

    /// What stands in the folder of a language at an address that is not there. A host shows it at
    /// any depth, so its links are whole addresses where there is a base address.
    fn missing_in(&self, voice: &Voice<'_>) -> Result<String, Box<Finding>> {
        let tag = voice.language().tag;
        let base = self.material.base_url.map(|base| format!("{base}/{tag}/")).unwrap_or_default();
        let view = view::Missing {
            languages: vec![self.start(voice.locale, format!("{base}index.html"))],
            away: match self.material.base_url {
                Some(base) => format!("{base}/{}", address::AWAY),
                None => format!("../{}", address::AWAY),
            },
        };
        self.material.theme.render(Template::Missing, &self.shared(voice), &view)
    }

    fn missing(&self, own: &Voice<'_>, base: &str) -> Result<String, Box<Finding>> {
        let locales = self.material.locales.0.iter();
        let start =
            |locale: &Locale| self.start(locale, format!("{base}/{}/index.html", locale.language.tag));
        let view = view::Missing {
            languages: locales.map(start).collect(),
            away: format!("{base}/{}", address::AWAY),
        };
        self.material.theme.render(Template::Missing, &self.shared(own), &view)
    }

    /// Every page for search engines, each with the same page in the other languages.
    fn sitemap(&self, base: &str) -> String {
        let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".to_owned();
        for edition in self.material.editions.iter().filter(|edition| edition.reading != Reading::Both) {
            for sheet in &edition.pages {
                let own = address::file(edition.locale.language.tag, edition.reading, &sheet.page.address);
                let _ = writeln!(xml, "<url><loc>{}</loc>", escape(&format!("{base}/{own}")));
                let others =
                    alternates(self.material, self.shelf, base, edition.reading, &sheet.page.address);
                for view::Alternate { tag, href } in others {
                    let href = escape(&href);
                    let _ =
                        writeln!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\"/>");
                }
                xml.push_str("</url>\n");
            }
        }
        xml.push_str("</urlset>\n");
        xml
    }
}
