//! `fingerpost locale add`: makes the files of a new language.

use crate::Outcome;
use crate::args::LocaleAdd;
use crate::disk::{self, Fault};
use crate::machine;
use crate::report::{Mouth, passed};
use fingerpost::finding::Findings;
use fingerpost::locale::{Added, Listed};
use fingerpost::tree::Tree;
use std::path::Path;

/// Writes a new language's folder and lists it in the guide's settings.
pub(crate) fn add(asked: &LocaleAdd, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let mut said = Findings::default();
    let tree = said.keep(disk::read(&asked.root)?);
    let added = fingerpost::add(&tree, &asked.tag, machine::today(None)?).map_err(|cannot| {
        Fault::new("add the language", Path::new(&asked.tag), cannot.to_string()).advise(cannot.advice())
    })?;
    let added = said.keep(added);
    let Some(files) = passed(said.with(added.files.clone()), &tree, mouth)? else {
        return Ok(Outcome::Found);
    };
    only_the_language(files.get(), &asked.tag)?;
    disk::write_files(&asked.root, &files)?;
    mouth.out.text(&summary(&added))?;
    Ok(Outcome::Done)
}

/// Of what the authors wrote, only the list of languages is for this command to touch.
fn only_the_language(files: &Tree, tag: &str) -> Result<(), Fault> {
    let folder = format!("locales/{tag}");
    let expected = |path: &str| {
        path == "content/guide.toml" || path.strip_prefix(&folder).is_some_and(|rest| rest.starts_with('/'))
    };
    match files.iter().find(|(path, _)| !expected(path.as_str())) {
        None => Ok(()),
        Some((path, _)) => {
            let why = "a new language is its own folder and its place in the list of languages";
            Err(Fault::new("write", Path::new(path.as_str()), why))
        }
    }
}

fn summary(added: &Added) -> String {
    let mut text = String::new();
    for (path, _) in added.files.iter() {
        let state = if path.as_str() == "content/guide.toml" { "changed" } else { "new    " };
        text += &format!("{state} {path}\n");
    }
    let language = added.language;
    let list = match added.listed {
        Listed::Already => "The languages in content/guide.toml name it already.".to_owned(),
        Listed::Now => format!("\"{}\" stands in the languages of content/guide.toml now.", language.tag),
        Listed::ByHand => format!(
            "Readers cannot choose it yet: add \"{}\" to `languages` in content/guide.toml.",
            language.tag
        ),
    };
    format!(
        "{text}{list}\nNext: translate what says TODO in locales/{}. The rules stand in locales/README.md.\n",
        language.tag
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use fingerpost::locale::language_of;
    use fingerpost::tree::FilePath;

    fn tree(paths: &[&str]) -> Tree {
        paths.iter().fold(Tree::new(), |tree, path| tree.with(FilePath::new(path).unwrap(), *b""))
    }

    #[test]
    fn what_was_made_is_named_and_what_is_left_to_a_person() {
        let language = language_of("ti").unwrap();
        let files = tree(&["content/guide.toml", "locales/ti/ui.ftl"]);
        let mut added = Added { language, files, listed: Listed::Now };
        assert_eq!(
            summary(&added),
            "changed content/guide.toml\nnew     locales/ti/ui.ftl\n\
             \"ti\" stands in the languages of content/guide.toml now.\n\
             Next: translate what says TODO in locales/ti. The rules stand in locales/README.md.\n"
        );
        added.listed = Listed::ByHand;
        assert!(summary(&added).contains("add \"ti\" to `languages` in content/guide.toml."));
    }

    #[test]
    fn only_the_language_itself_is_written() {
        assert!(only_the_language(&tree(&["content/guide.toml", "locales/ti/a/b.ftl"]), "ti").is_ok());
        for other in ["content/a.md", "locales/tigrinya/ui.ftl", "locales/ti", "l10n.toml"] {
            assert!(only_the_language(&tree(&[other]), "ti").is_err(), "{other}");
        }
    }
}
