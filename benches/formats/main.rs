//! How large the files to keep and to pass on are, and what they add to a build: run
//! `cargo bench --bench formats` for a table.
//!
//! See `benches/README.md` for how to read it.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark reads the clock and the disk, prints, and stops at the first surprise"
)]

use fingerpost::tree::{FilePath, Tree};
use fingerpost::{Built, Options};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

fn main() {
    let guide = guide();
    let settings = std::str::from_utf8(guide.get("content/guide.toml").unwrap()).unwrap();
    let plain = settings.replace("single = true", "").replace("epub = true", "").replace("zip = true", "");
    assert_ne!(plain, settings, "the guide asks for no format");
    let without = guide.clone().with(FilePath::new("content/guide.toml").unwrap(), plain.into_bytes());
    let (built, with) = best(&guide);
    let (_, alone) = best(&without);
    println!(
        "{:<8} {:>11} {:>9} {:>11} {:>9} {:>11} {:>9}",
        "", "full html", "gzip", "easy html", "gzip", "full epub", "easy epub"
    );
    for tag in &built.amount.languages {
        let of = |end: &str| built.files.get(&format!("files/guide-{tag}{end}")).unwrap();
        println!(
            "{tag:<8} {:>11} {:>9} {:>11} {:>9} {:>11} {:>9}",
            of(".html").len(),
            gzip(of(".html")),
            of("-easy.html").len(),
            gzip(of("-easy.html")),
            of(".epub").len(),
            of("-easy.epub").len()
        );
    }
    println!("guide.zip {} bytes", built.files.get("files/guide.zip").unwrap().len());
    println!("a build in memory: {:.0} ms, without these files {:.0} ms", ms(with), ms(alone));
}

/// The guide of this repository.
fn guide() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["content", "locales", "themes"];
    let files = folders.iter().flat_map(|folder| walkdir::WalkDir::new(root.join(folder)));
    let files = files.map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            (FilePath::new(&path).unwrap(), std::fs::read(entry.path()).unwrap().into())
        })
        .collect()
}

/// The fastest of three builds.
fn best(tree: &Tree) -> (Built, Duration) {
    let run = |_| {
        let options = Options {
            today: "2026-11-22".parse().unwrap(),
            draft: false,
            base_url: None,
            languages: Vec::new(),
        };
        let start = Instant::now();
        let built = fingerpost::build(tree, &options).value;
        (built, start.elapsed())
    };
    (0..3).map(run).min_by_key(|(_, time)| *time).unwrap()
}

fn gzip(bytes: &[u8]) -> usize {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap().len()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
