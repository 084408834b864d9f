use super::Fault;
use super::files::replace;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// More than any language of a guide comes to.
const LARGEST: u64 = 64 << 20;

/// Reads one file that a person named.
pub(crate) fn read_file(place: &Path) -> Result<Vec<u8>, Fault> {
    let fault = |cause| Fault::from_system("read", place)(cause);
    let mut bytes = Vec::new();
    File::open(place).map_err(fault)?.take(LARGEST + 1).read_to_end(&mut bytes).map_err(fault)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Fault::new("read", place, format!("it is larger than {} MiB", LARGEST >> 20)));
    }
    Ok(bytes)
}

/// The place that a person named: itself, or the file of this name in it where it is a folder.
pub(crate) fn file_in(place: &Path, name: &str) -> PathBuf {
    if place.is_dir() { place.join(name) } else { place.to_owned() }
}

/// Writes one file that a person named, beside its place and then over it.
pub(crate) fn write_file(place: &Path, bytes: &[u8], overwrite: bool) -> Result<(), Fault> {
    if !overwrite && fs::symlink_metadata(place).is_ok() {
        return Err(Fault::new("write", place, "it is there already")
            .advise("Name another file, or write over it with --overwrite."));
    }
    let Some(name) = place.file_name() else {
        return Err(Fault::new("write", place, "it is not the name of a file"));
    };
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(".fingerpost-new");
    let new = place.with_file_name(hidden);
    replace(&new, place, bytes).inspect_err(|_| drop(fs::remove_file(&new)))
}

#[cfg(test)]
mod tests {
    use super::super::scratch::Scratch;
    use super::*;

    #[test]
    fn a_file_that_is_there_is_only_replaced_when_asked() {
        let at = Scratch::new();
        at.put("a.po", "work");
        let place = at.join("a.po");
        let said = write_file(&place, b"new", false).unwrap_err().to_string();
        assert!(said.contains("--overwrite"), "{said}");
        assert_eq!(at.text("a.po"), "work");
        write_file(&place, b"new", true).unwrap();
        write_file(&at.join("b.po"), b"b", false).unwrap();
        assert_eq!((at.text("a.po").as_str(), at.names("").len()), ("new", 2));
        assert_eq!(read_file(&at.join("b.po")).unwrap(), b"b");
        assert!(read_file(&at.join("c.po")).is_err());
    }
}
