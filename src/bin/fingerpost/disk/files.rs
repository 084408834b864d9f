use super::Fault;
use fingerpost::finding::Passed;
use fingerpost::tree::Tree;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

/// Writes single files into a guide's folder, each beside its place and then over it, so that no
/// file is ever half written. For `sync`: what is there already and not in the tree stays.
pub(crate) fn write_files(root: &Path, files: &Passed<Tree>) -> Result<(), Fault> {
    for (path, bytes) in files.get().iter() {
        let place = root.join(path.as_str());
        let folder = place.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(Fault::from_system("create", folder))?;
        let new = folder.join(format!(".{}.fingerpost-new", path.name()));
        replace(&new, &place, bytes).inspect_err(|_| drop(fs::remove_file(&new)))?;
    }
    Ok(())
}

/// Writes a file that may only be new, then renames it over the old one.
pub(super) fn replace(new: &Path, place: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let fault = |cause| Fault::from_system("write", place)(cause);
    let _ = fs::remove_file(new);
    let mut file = File::create_new(new).map_err(fault)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(fault)?;
    if let Ok(old) = fs::metadata(place) {
        let _ = file.set_permissions(old.permissions());
    }
    fs::rename(new, place).map_err(fault)
}

#[cfg(test)]
mod tests {
    use super::super::scratch::Scratch;
    use super::*;
    use fingerpost::finding::Findings;
    use fingerpost::tree::FilePath;

    fn passed(files: &[(&str, &str)]) -> Passed<Tree> {
        let with = |tree: Tree, (path, text): &(&str, &str)| {
            tree.with(FilePath::new(path).unwrap(), text.as_bytes())
        };
        Findings::default().with(files.iter().fold(Tree::new(), with)).pass().0.unwrap()
    }

    #[test]
    fn files_are_added_and_replaced_and_the_others_stay() {
        let at = Scratch::new();
        at.put("locales/ar/ui.ftl", "old");
        at.put("locales/ar/mine.txt", "mine");
        at.put("locales/ar/.ui.ftl.fingerpost-new", "half");
        write_files(at.path(), &passed(&[("locales/ar/ui.ftl", "new"), ("locales/so/ui.ftl", "so")]))
            .unwrap();
        assert_eq!(at.text("locales/ar/ui.ftl"), "new");
        assert_eq!(at.text("locales/so/ui.ftl"), "so");
        assert_eq!(at.names("locales/ar"), ["mine.txt", "ui.ftl"]);
    }

    #[test]
    fn a_file_that_cannot_be_written_is_named_and_leaves_nothing_beside() {
        let at = Scratch::new();
        at.put("locales/ar/ui.ftl/in-the-way", "");
        let fault = write_files(at.path(), &passed(&[("locales/ar/ui.ftl", "new")])).unwrap_err().to_string();
        assert!(fault.starts_with("could not write") && fault.contains("ui.ftl:"), "{fault}");
        assert_eq!(at.names("locales/ar"), ["ui.ftl"]);
    }
}
