//! How long `sync` and `check` take for sixteen languages, how both grow, and what a check of one
//! file costs beside that of all: run `cargo bench --bench check` for a table.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark reads the clock and the disk, prints, and stops at the first surprise"
)]

mod corpus;
#[path = "../build/measure.rs"]
mod measure;

use measure::{Run, measure};
use std::fs::File;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// How often the check of one file is run together: alone it is shorter than what can be measured.
const TIMES: u32 = 20;

fn main() {
    // `cargo test --benches` and `cargo bench -- --quick` run a small guide only.
    let quick = std::env::args().any(|argument| argument == "--test" || argument == "--quick");
    let sizes: &[usize] = if quick { &[100] } else { &[2_000, 20_000] };
    let place =
        if Path::new("/dev/shm").is_dir() { Path::new("/dev/shm").to_owned() } else { std::env::temp_dir() };
    println!("16 languages beside English");
    println!(
        "{:>8} {:>14} {:>12} {:>14} {:>12} {:>14} {:>10}",
        "messages", "sync cpu ms", "wall ms", "check cpu ms", "wall ms", "one file cpu", "all : one"
    );
    let mut before: Option<(usize, Run, Run)> = None;
    for size in sizes {
        let folder = place.join(format!("fingerpost-check-{}-{size}", std::process::id()));
        let messages = corpus::write(&folder, *size);
        let run = |what: &str| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
            command.arg(what).arg("--root").arg(&folder).env("SOURCE_DATE_EPOCH", "1795305600");
            command
        };
        // The first one writes the files; those after it find all in line, which costs the same.
        let sync = best(|| measure(run("sync")));
        let check = best(|| measure(run("check")));
        let file = folder.join("locales/ar/page-1.ftl");
        let one = best(|| measure_many(&run("check"), &file));
        println!(
            "{messages:>8} {:>14.0} {:>12.0} {:>14.0} {:>12.0} {:>14.1} {:>10.0}",
            milliseconds(sync.cpu),
            milliseconds(sync.wall),
            milliseconds(check.cpu),
            milliseconds(check.wall),
            milliseconds(one.cpu) / f64::from(TIMES),
            check.cpu.as_secs_f64() / (one.cpu.as_secs_f64() / f64::from(TIMES)),
        );
        if let Some((fewer, old_sync, old_check)) = before {
            println!(
                "growth, cpu: for {:.1} times the messages sync takes {:.1} times as long, check {:.1} times",
                messages as f64 / fewer as f64,
                sync.cpu.as_secs_f64() / old_sync.cpu.as_secs_f64(),
                check.cpu.as_secs_f64() / old_check.cpu.as_secs_f64(),
            );
        }
        before = Some((messages, sync, check));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}

/// The check of one file, many times, one after another in one shell, whose time counts its
/// children's.
fn measure_many(check: &Command, file: &Path) -> Run {
    let arguments: Vec<String> = std::iter::once(check.get_program())
        .chain(check.get_args())
        .map(|word| format!("'{}'", word.to_str().unwrap()))
        .collect();
    let name = file.to_str().unwrap();
    let one = format!("{} --stdin-path '{name}' < '{name}' > /dev/null", arguments.join(" "));
    let mut shell = Command::new("sh");
    let script =
        format!("i=0; while [ $i -lt {TIMES} ]; do {one} || exit 1; i=$((i+1)); done; cat /proc/$$/stat");
    shell.arg("-c").arg(&script).env("SOURCE_DATE_EPOCH", "1795305600");
    shell.stdin(File::open("/dev/null").unwrap());
    let start = std::time::Instant::now();
    let output = shell.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // Fields 16 and 17 of the shell's own `stat`: the time of its children that have ended.
    let stat = String::from_utf8(output.stdout).unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks: u64 = fields.get(13..15).unwrap().iter().map(|field| field.parse::<u64>().unwrap()).sum();
    Run { wall: start.elapsed(), cpu: Duration::from_millis(ticks * 10), peak: 0 }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The run of three that took the least.
fn best(mut run: impl FnMut() -> Run) -> Run {
    (0..3).map(|_| run()).min_by_key(|run| run.cpu).unwrap()
}
