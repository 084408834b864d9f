//! How long a build takes beside the least that it could: run `cargo bench` for a table.
//!
//! See `benches/README.md` for what is measured and how to read it.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark reads the clock and the disk, prints, and stops at the first surprise"
)]

mod corpus;
mod floor;
mod measure;

use measure::{Run, measure};
use std::path::Path;
use std::process::Command;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, task, folder] = arguments.as_slice()
        && task == "--floor"
    {
        floor::run(Path::new(folder));
        return;
    }
    // `cargo test --benches` and `cargo bench -- --quick` run the smallest size only.
    let quick = arguments.iter().any(|argument| argument == "--test" || argument == "--quick");
    let sizes: &[usize] = if quick { &[100] } else { &[100, 1_000, 10_000] };
    let place =
        if Path::new("/dev/shm").is_dir() { Path::new("/dev/shm").to_owned() } else { std::env::temp_dir() };
    println!(
        "{} languages, readings full and both, {} words of Markdown a page",
        corpus::LANGUAGES.len(),
        corpus::WORDS
    );
    println!(
        "{:>6} {:>9} {:>9} {:>9} {:>11} {:>9} {:>9} {:>6}",
        "pages", "wall ms", "cpu ms", "peak MiB", "us a page", "floor ms", "floor cpu", "times"
    );
    for size in sizes {
        let folder = place.join(format!("fingerpost-bench-{}-{size}", std::process::id()));
        let pages = corpus::write(&folder.join("guide"), *size);
        let ours = best(|number| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
            command
                .arg("build")
                .arg("--root")
                .arg(folder.join("guide"))
                .arg("--out")
                .arg(folder.join(format!("out-{number}")));
            command.arg("--today").arg("2026-11-22");
            command
        });
        floor::prepare(&folder);
        let floor = best(|_| {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.arg("--floor").arg(&folder);
            command
        });
        let wall = ours.wall.as_secs_f64() * 1e3;
        println!(
            "{pages:>6} {wall:>9.1} {:>9.1} {:>9.1} {:>11.1} {:>9.1} {:>9.1} {:>6.2}",
            ours.cpu.as_secs_f64() * 1e3,
            ours.peak as f64 / 1_048_576.0,
            wall * 1e3 / pages as f64,
            floor.wall.as_secs_f64() * 1e3,
            floor.cpu.as_secs_f64() * 1e3,
            wall / (floor.wall.as_secs_f64() * 1e3),
        );
        std::fs::remove_dir_all(&folder).unwrap();
    }
}

/// The fastest of three runs: what the work costs when nothing else disturbs it.
fn best(mut command: impl FnMut(usize) -> Command) -> Run {
    (0..3).map(|number| measure(command(number))).min_by_key(|run| run.wall).unwrap()
}
