use crate::edition::Reading;
use crate::tree::FilePath;

/// The file of a page in one language and reading: `ar/easy/see-a-doctor.html`.
pub(super) fn file(tag: &str, reading: Reading, address: &str) -> String {
    match reading {
        Reading::Full => format!("{tag}/{address}.html"),
        Reading::Easy | Reading::Both => format!("{tag}/{}/{address}.html", reading.id()),
    }
}

/// The neutral page that the exit leads to where there is no connection.
pub(super) const AWAY: &str = "times-table.html";

/// The page of a language that lists its files to take along: `ar/take.html`.
pub(super) fn take(tag: &str) -> String {
    format!("{tag}/take.html")
}

/// A file to take along: `files/guide-ar-easy.epub`. The name stays in the phone's list of downloads,
/// so it says nothing of what is inside.
pub(super) fn download(tag: &str, reading: Reading, end: &str) -> String {
    match reading {
        Reading::Full => format!("files/guide-{tag}.{end}"),
        Reading::Easy | Reading::Both => format!("files/guide-{tag}-{}.{end}", reading.id()),
    }
}

/// The whole guide to take along.
pub(super) const WHOLE: &str = "files/guide.zip";

/// The page of a language's words and topics from A to Z.
pub(super) fn a_z(tag: &str) -> String {
    format!("{tag}/a-z.html")
}

/// The script of a language's search box.
pub(super) fn finder(tag: &str) -> String {
    format!("{tag}/find.js")
}

/// The script that reads a language's pages aloud.
pub(super) fn listener(tag: &str) -> String {
    format!("{tag}/listen.js")
}

/// An address as the path of a file.
pub(super) fn path(address: &str) -> FilePath {
    FilePath::new(address).expect("addresses are made of plain names")
}

/// The page on which a reader keeps a language on the device.
pub(super) fn save(tag: &str) -> String {
    format!("{tag}/save.html")
}

/// Where removing ends: what stays on the device. A host can send `Clear-Site-Data` with this one file.
pub(super) fn forget(tag: &str) -> String {
    format!("{tag}/forget.html")
}

/// The files that are kept of a language, with their hashes.
pub(super) fn list(tag: &str) -> String {
    format!("{tag}/list.json")
}

/// The hash of the list, and the day it was built: the one small file that a saved copy asks for.
pub(super) fn version(tag: &str) -> String {
    format!("{tag}/version.json")
}

/// The worker that keeps files and answers with them. It can answer for its own folder and those below.
pub(super) const WORKER: &str = "sw.js";

/// The list of languages.
pub(super) const CHOOSE: &str = "index.html";

/// The link from one file to another: the same bytes work at a root, in a sub-path and from a disk.
pub(super) fn relative(from: &str, to: &str) -> String {
    let (mut from, mut to) = (from, to);
    while let (Some((here, inside)), Some((there, below))) = (from.split_once('/'), to.split_once('/'))
        && here == there
    {
        (from, to) = (inside, below);
    }
    let mut link = "../".repeat(from.matches('/').count());
    link.push_str(to);
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_and_name_the_file() {
        assert_eq!(relative("ar/a.html", "ar/b.html"), "b.html");
        assert_eq!(relative("ar/easy/a.html", "ar/a.html"), "../a.html");
        assert_eq!(relative("ar/a.html", "en/easy/a.html"), "../en/easy/a.html");
        assert_eq!(relative("index.html", "en/index.html"), "en/index.html");
        assert_eq!(relative("en/a.html", "en/a.html"), "a.html");
    }
}
