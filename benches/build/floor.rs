//! The least that any generator does: read the pages' text, parse it and write it as HTML with
//! pulldown-cmark, and write files of the size that the build wrote, from two threads.

use std::path::{Path, PathBuf};

/// Writes down which Markdown each output page shows: the English page, its translation, or both.
pub(crate) fn prepare(folder: &Path) {
    let mut list = String::new();
    for file in html_files(&folder.join("out-0")) {
        let inside = file.strip_prefix(folder.join("out-0")).unwrap().to_str().unwrap().to_owned();
        let parts: Vec<&str> = inside.trim_end_matches(".html").split('/').collect();
        let texts = match parts.as_slice() {
            ["en", page] => vec![format!("guide/content/{page}.md")],
            [language, page] => vec![format!("guide/markdown/{language}/{page}.md")],
            [language, "both", page] => {
                vec![format!("guide/content/{page}.md"), format!("guide/markdown/{language}/{page}.md")]
            }
            _ => continue,
        };
        let texts: Vec<String> = texts.into_iter().filter(|text| folder.join(text).exists()).collect();
        list.push_str(&format!("{inside}\t{}\n", texts.join("\t")));
    }
    std::fs::write(folder.join("floor.txt"), list).unwrap();
}

/// Does the work.
pub(crate) fn run(folder: &Path) {
    let list = std::fs::read_to_string(folder.join("floor.txt")).unwrap();
    let lines: Vec<&str> = list.lines().collect();
    let out = folder.join(format!("floor-{}", std::process::id()));
    std::thread::scope(|scope| {
        for half in lines.chunks(lines.len().div_ceil(2)) {
            let out = &out;
            scope.spawn(move || half.iter().for_each(|line| page(folder, out, line)));
        }
    });
}

fn page(folder: &Path, out: &Path, line: &str) {
    let mut parts = line.split('\t');
    let file = parts.next().unwrap();
    let mut html = String::new();
    for text in parts.filter(|text| !text.is_empty()) {
        let markdown = std::fs::read_to_string(folder.join(text)).unwrap();
        let options =
            pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_HEADING_ATTRIBUTES;
        pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(&markdown, options));
    }
    std::hint::black_box(&html);
    // The same output files: the bytes that the build wrote at this address.
    let bytes = std::fs::read(folder.join("out-0").join(file)).unwrap();
    let path = out.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn html_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(html_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "html") {
            files.push(path);
        }
    }
    files.sort();
    files
}
