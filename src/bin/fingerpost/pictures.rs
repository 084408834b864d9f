//! `fingerpost pictures`: the pictures of the theme, as a list or on one page.

use crate::Outcome;
use crate::args::Pictures;
use crate::disk::{self, Fault};
use crate::report::{Mouth, number, one_line, tell_urgent};
use fingerpost::finding::{Findings, Severity};
use fingerpost::theme::{self, Mirror, Theme};
use fingerpost::{guide, publish};

/// Lists the pictures, or writes the page that shows them.
pub(crate) fn run(asked: &Pictures, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let mut said = Findings::default();
    let tree = said.keep(disk::read(&asked.root)?);
    let settings = guide::read(&tree).value.settings;
    let theme = said.keep(theme::read(&tree, &settings));
    let stops = said.only(|finding| finding.severity == Severity::Stop);
    if !stops.is_empty() {
        tell_urgent(&stops, &tree, &mut mouth.err)?;
        return Ok(Outcome::Found);
    }
    match &asked.sheet {
        None => mouth.out.text(&list(&theme))?,
        Some(place) => {
            let place = disk::file_in(place, "pictures.html");
            disk::write_file(&place, publish::contact_sheet(&theme).as_bytes(), asked.overwrite)?;
            let count = number(theme.picture_ids().count(), "picture", "pictures");
            let place = place.display();
            mouth.out.line(&format!("Wrote {count} to {place}.\nNext: open it in a browser."))?;
        }
    }
    Ok(Outcome::Done)
}

/// A line for each picture: `doctor: 441 bytes`.
fn list(theme: &Theme) -> String {
    let pictures = theme.picture_ids().filter_map(|id| Some((id, theme.picture(id)?)));
    let line = |(id, picture): (&str, &theme::Picture)| {
        let turned = match picture.mirror {
            Mirror::Turns => ", turned round in right-to-left languages",
            Mirror::Stays => "",
        };
        format!("{}: {} bytes{turned}\n", one_line(id), picture.bytes)
    };
    pictures.map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::Scratch;
    use crate::report::Voice;
    use fingerpost::theme::Template;

    fn said(at: &Scratch, sheet: Option<&str>, overwrite: bool) -> Result<(Outcome, String), Fault> {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut mouth = Mouth { out: Voice::new(&mut out, false), err: Voice::new(&mut err, false) };
        let sheet = sheet.map(|name| at.join(name));
        let outcome = run(&Pictures { root: at.path().to_owned(), sheet, overwrite }, &mut mouth)?;
        Ok((outcome, String::from_utf8([out, err].concat()).unwrap()))
    }

    #[test]
    fn the_page_goes_into_a_file_or_a_folder_and_over_nothing_unasked() {
        let at = Scratch::new();
        at.put("content/guide.toml", "languages = [\"en\"]\n");
        at.put("content/index.md", "+++\ntitle = \"Go\"\nsummary = \"How.\"\n+++\n");
        for template in Template::ALL {
            at.put(&format!("themes/plain/templates/{}", template.file()), "");
        }
        let doctor = "<svg viewBox=\"0 0 48 48\"><path d=\"M1 1h9\"/></svg>";
        at.put("themes/plain/pictures/doctor.svg", doctor);
        assert_eq!(
            said(&at, None, false).unwrap(),
            (Outcome::Done, format!("doctor: {} bytes\n", doctor.len()))
        );
        at.put("out/else.txt", "");
        assert!(said(&at, Some("out"), false).unwrap().1.contains("out/pictures.html"));
        assert!(at.text("out/pictures.html").contains("<path d=\"M1 1h9\"/>"));
        assert!(said(&at, Some("out"), false).unwrap_err().to_string().contains("--overwrite"));
        said(&at, Some("out/pictures.html"), true).unwrap();
        assert_eq!(at.names("out"), ["else.txt", "pictures.html"]);
        at.put("themes/plain/pictures/bad.svg", "<html>");
        let (outcome, words) = said(&at, Some("other.html"), false).unwrap();
        assert!(outcome == Outcome::Found && words.contains("bad.svg"), "{words}");
        assert!(!at.names("").contains(&"other.html".to_owned()));
    }
}
