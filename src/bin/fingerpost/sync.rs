//! `fingerpost sync`: brings the locale files in line with what the English needs.

use crate::Outcome;
use crate::args::Sync;
use crate::disk::{self, Fault};
use crate::machine;
use crate::report::{Mouth, number, passed};
use fingerpost::finding::Findings;
use fingerpost::locale::{PROJECT_FILE, Wish};
use fingerpost::tree::{FilePath, Tree};
use std::path::Path;

/// Writes the locale files that differ from what they should be.
pub(crate) fn run(asked: &Sync, mouth: &mut Mouth<'_>) -> Result<Outcome, Fault> {
    let root = &asked.which.root;
    let mut said = Findings::default();
    let tree = said.keep(disk::read(root)?);
    let wish = Wish { languages: &asked.which.lang, minor: &asked.minor };
    let files = said.keep(fingerpost::sync(&tree, wish, machine::today(None)?));
    let Some(files) = passed(said.with(differing(files, &tree)), &tree, mouth)? else {
        return Ok(Outcome::Found);
    };
    only_locales(files.get())?;
    disk::write_files(root, &files)?;
    mouth.out.text(&summary(files.get(), &tree))?;
    Ok(Outcome::Done)
}

/// Without the files that are as they should be already.
fn differing(files: Tree, now: &Tree) -> Tree {
    let differing = files.iter().filter(|(path, bytes)| now.get(path.as_str()) != Some(*bytes));
    differing.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

/// What the authors wrote is not for `sync` to touch.
fn only_locales(files: &Tree) -> Result<(), Fault> {
    let foreign = |path: &FilePath| path.strip_folder("locales").is_none() && path.as_str() != PROJECT_FILE;
    match files.iter().find(|(path, _)| foreign(path)) {
        None => Ok(()),
        Some((path, _)) => {
            let why = format!("sync writes in locales, and {PROJECT_FILE}, only");
            Err(Fault::new("write", Path::new(path.as_str()), why))
        }
    }
}

fn summary(files: &Tree, before: &Tree) -> String {
    let is_new = |path: &str| before.get(path).is_none();
    let mut text = String::new();
    for (path, _) in files.iter() {
        let state = if is_new(path.as_str()) { "new    " } else { "changed" };
        text += &format!("{state} {path}\n");
    }
    let new = files.iter().filter(|(path, _)| is_new(path.as_str())).count();
    match files.len() {
        0 => "Every locale file is in line with the English already.\n".to_owned(),
        all => {
            let (changed, new) = (number(all - new, "file", "files"), number(new, "new file", "new files"));
            format!("{text}Changed {changed}, and wrote {new}.\nNext: look for TODO and CHANGED in them.\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        let with = |tree: Tree, (path, text): &(&str, &str)| {
            tree.with(FilePath::new(path).unwrap(), text.as_bytes())
        };
        files.iter().fold(Tree::new(), with)
    }

    #[test]
    fn only_files_that_differ_are_written_and_each_is_named() {
        let before = tree(&[("locales/ar/a.ftl", "1"), ("locales/ar/b.ftl", "1")]);
        let wanted = tree(&[("locales/ar/a.ftl", "1"), ("locales/ar/b.ftl", "2"), ("locales/so/a.ftl", "")]);
        let files = differing(wanted, &before);
        assert_eq!(
            summary(&files, &before),
            "changed locales/ar/b.ftl\nnew     locales/so/a.ftl\nChanged 1 file, and wrote 1 new file.\n\
             Next: look for TODO and CHANGED in them.\n"
        );
        assert!(summary(&differing(before.clone(), &before), &before).starts_with("Every locale file"));
    }

    #[test]
    fn nothing_outside_the_locales_is_written() {
        assert!(only_locales(&tree(&[("locales/ar/a.ftl", "")])).is_ok());
        assert!(only_locales(&tree(&[("l10n.toml", "")])).is_ok());
        for other in ["content/a.md", "l10n.toml.md", "a/l10n.toml", "locales"] {
            assert!(only_locales(&tree(&[(other, "")])).is_err(), "{other}");
        }
    }
}
