//! A folder as one file: a zip archive.
//!
//! *Invariant:* the same folder on the same day packs to the same bytes, on every system; each file's
//! size stands before it, so that simple programs on old phones can unpack it as they read.

use crate::fact::Date;
use crate::tree::Tree;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// A file that stands first in an archive and is not compressed, so that programs know what the
/// archive is by its first bytes: EPUB's `mimetype`.
#[derive(Clone, Copy, Debug)]
pub struct First {
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub text: &'static str,
}

/// Packs a folder, in the order of paths, every file dated with a day.
///
/// The zip format knows the years 1980 to 2107: files of other days have its first one.
pub fn pack(first: Option<First>, files: &Tree, today: Date) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let day = DateTime::from_date_and_time(today.year, today.month, today.day.unwrap_or(1), 0, 0, 0);
    let options = SimpleFileOptions::default()
        .last_modified_time(day.unwrap_or_default())
        .unix_permissions(0o644)
        .system(System::Unix);
    let mut add = |name: &str, bytes: &[u8], method: CompressionMethod| {
        let large = u32::try_from(bytes.len()).is_err();
        archive
            .start_file(name, options.compression_method(method).large_file(large))
            .and_then(|()| Ok(archive.write_all(bytes)?))
            .expect("memory takes every byte, and a folder names each file once");
    };
    if let Some(file) = first {
        add(file.name, file.text.as_bytes(), CompressionMethod::Stored);
    }
    for (path, bytes) in files.iter() {
        let packed = [".epub", ".zip"].iter().any(|end| path.as_str().ends_with(end));
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        add(path.as_str(), bytes, method);
    }
    archive.finish().expect("memory takes every byte").into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::FilePath;
    use std::io::Read;

    fn files() -> Tree {
        let path = |text: &str| FilePath::new(text).unwrap();
        Tree::new().with(path("b/c.html"), [b'x'; 900]).with(path("a.epub"), *b"packed already")
    }

    fn on(day: &str) -> Date {
        day.parse().unwrap()
    }

    #[test]
    fn what_is_packed_comes_out_again() {
        let bytes = pack(None, &files(), on("2026-11-22"));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.file_names().collect::<Vec<_>>(), ["a.epub", "b/c.html"]);
        for (path, bytes) in files().iter() {
            let mut file = archive.by_name(path.as_str()).unwrap();
            let mut read = Vec::new();
            file.read_to_end(&mut read).unwrap();
            assert_eq!(read, bytes.as_ref());
            assert_eq!(file.last_modified().unwrap().to_string(), "2026-11-22 00:00:00");
            assert_eq!(file.compressed_size() < file.size(), path.as_str() == "b/c.html", "{path}");
        }
    }

    #[test]
    fn the_first_file_is_read_without_unpacking() {
        let first = First { name: "mimetype", text: "application/epub+zip" };
        let bytes = pack(Some(first), &files(), on("2026-11-22"));
        // OCF 3.3, section 4.2: the name at byte 30, the text right behind it, nothing between.
        assert_eq!(bytes.get(28..58).unwrap(), b"\0\0mimetypeapplication/epub+zip");
        // No sizes that come after the file: bit 3 of the flags.
        assert_eq!(bytes.get(6).unwrap() & 8, 0);
    }

    #[test]
    fn a_day_that_zip_does_not_know_packs_too() {
        let bytes = pack(None, &files(), on("1066-10-14"));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.by_name("a.epub").unwrap().last_modified().unwrap().year(), 1980);
    }
}
