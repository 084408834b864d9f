use super::say::{Voice, escape};
use super::site::{alternates, shell, tongue};
use super::{Material, address};
use crate::edition::{Reading, is_in_progress};
use crate::finding::{Findings, Found};
use crate::locale::{Locale, english};
use crate::theme::{Shared, Template, view};
use crate::tree::FilePath;
use std::fmt::Write;

/// The files that stand beside the pages: the choice of languages, the pages for addresses that are
/// not there, the sitemap, and the mark by which the tool knows its own output.
pub(super) fn files(material: Material<'_>, voices: &[Voice<'_>]) -> Found<Vec<(FilePath, String)>> {
    let mut said = Findings::default();
    let mut files = vec![(
        path(".fingerpost"),
        "This folder is written by fingerpost: what is put into it by hand is lost at the next build.\n"
            .to_owned(),
    )];
    let Some(own) = voices.iter().find(|voice| voice.language() == english()) else {
        return said.with(files);
    };
    let shared = Shared::new(&shell(material, own, Reading::Full));
    let mut render =
        |file: &str, template: Template, shared: &Shared, view: Result<view::Choose, view::Missing>| {
            let html = match view {
                Ok(choose) => material.theme.render(template, shared, &choose),
                Err(missing) => material.theme.render(template, shared, &missing),
            };
            match html {
                Ok(html) => files.push((path(file), html)),
                Err(finding) => said.add(*finding),
            }
        };
    render("index.html", Template::Choose, &shared, Ok(choose(material, voices)));
    for voice in voices {
        let shared = Shared::new(&shell(material, voice, Reading::Full));
        let tag = voice.language().tag;
        let base = material.base_url.map(|base| format!("{base}/{tag}/")).unwrap_or_default();
        let languages = vec![start(
            material,
            voice.locale,
            &if base.is_empty() { "index.html".to_owned() } else { format!("{base}index.html") },
        )];
        let missing = view::Missing { languages, menu: crate::theme::Html::default(), base };
        render(&format!("{tag}/404.html"), Template::Missing, &shared, Err(missing));
    }
    if let Some(base) = material.base_url {
        let languages = material
            .locales
            .0
            .iter()
            .map(|locale| start(material, locale, &format!("{base}/{}/index.html", locale.language.tag)))
            .collect();
        let missing =
            view::Missing { languages, menu: crate::theme::Html::default(), base: format!("{base}/") };
        render("404.html", Template::Missing, &shared, Err(missing));
        files.push((path("sitemap.xml"), sitemap(material, base)));
    }
    said.with(files)
}

fn path(text: &str) -> FilePath {
    FilePath::new(text).expect("a plain name")
}

fn start(material: Material<'_>, locale: &Locale, href: &str) -> view::Tongue {
    view::Tongue {
        language: tongue(locale.language, &locale.name),
        href: href.to_owned(),
        current: false,
        in_progress: is_in_progress(material.editions, locale),
    }
}

fn choose(material: Material<'_>, voices: &[Voice<'_>]) -> view::Choose {
    let languages = voices.iter().map(|voice| view::Welcome {
        tongue: start(material, voice.locale, &address::file(voice.language().tag, Reading::Full, "index")),
        words: voice.plain("language-choose"),
        in_progress_words: voice.plain("language-in-progress"),
    });
    view::Choose {
        languages: languages.collect(),
        alternates: material
            .base_url
            .map(|base| alternates(material, base, Reading::Full, "index"))
            .unwrap_or_default(),
    }
}

/// Every page for search engines, each with the same page in the other languages.
fn sitemap(material: Material<'_>, base: &str) -> String {
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".to_owned();
    for edition in material.editions.iter().filter(|edition| edition.reading != Reading::Both) {
        for sheet in &edition.pages {
            let own = address::file(edition.locale.language.tag, edition.reading, &sheet.page.address);
            let _ = writeln!(xml, "<url><loc>{}</loc>", escape(&format!("{base}/{own}")));
            for other in alternates(material, base, edition.reading, &sheet.page.address) {
                let _ = writeln!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                    other.tag,
                    escape(&other.href)
                );
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}
