//! A build may be killed at any moment: the output folder then holds one complete guide, the old or
//! the new, and the next build tidies up.

#![expect(clippy::disallowed_methods, reason = "this test looks at what the program left on the disk")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How many builds are killed; `FINGERPOST_KILLS` asks for more.
const KILLS: u32 = 20;

/// Every file below a folder, by its path.
type Files = BTreeMap<PathBuf, Vec<u8>>;

#[test]
fn a_killed_build_leaves_one_complete_guide() {
    let scratch = Scratch::new();
    let (old, new) = (scratch.guide("old"), scratch.guide("new"));
    add_a_sentence(&new.join("content/index.md"));
    let (reference_old, reference_new) = (scratch.0.join("reference-old"), scratch.0.join("reference-new"));
    build(&old, &reference_old).finish();
    let whole = Instant::now();
    build(&new, &reference_new).finish();
    let whole = whole.elapsed();
    let (expected_old, expected_new) = (files(&reference_old), files(&reference_new));
    assert_ne!(expected_old, expected_new, "the two guides must differ, or this test shows nothing");

    let out = scratch.0.join("out/public");
    build(&old, &out).finish();
    let kills = std::env::var("FINGERPOST_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(KILLS);
    let mut died = 0;
    for turn in 0..kills {
        let root = if turn % 2 == 0 { &new } else { &old };
        died += u32::from(build(root, &out).killed_after(moment(whole, turn, kills)));
        let left = files(&complete(&out));
        assert!(
            left == expected_old || left == expected_new,
            "build {turn} left neither guide: {:?}",
            left.keys()
        );
    }
    assert!(died > 0, "every build ended before it was killed, so this test showed nothing");

    build(&new, &out).finish();
    assert_eq!(files(&out), expected_new);
    let beside: Vec<_> = fs::read_dir(scratch.0.join("out")).expect("a folder").collect();
    assert_eq!(beside.len(), 1, "something was left beside the output: {beside:?}");
}

/// A moment within a build: spread evenly over it, and off the even grid by a fixed scramble, so
/// that a failure can be met again.
fn moment(whole: Duration, turn: u32, turns: u32) -> Duration {
    let scramble = turn.wrapping_mul(2_654_435_761) >> 16 & 0xff;
    whole.mul_f64((f64::from(turn) + f64::from(scramble) / 256.0) / f64::from(turns))
}

/// Where the complete guide is. On a disk that cannot swap two folders in one step a build may be
/// killed between two steps; the old folder is then whole beside its place.
fn complete(out: &Path) -> PathBuf {
    let aside = out.with_file_name(".public.fingerpost-old");
    if !out.exists() && aside.exists() { aside } else { out.to_owned() }
}

/// A sentence that changes the guide: it makes claims about nothing.
fn add_a_sentence(page: &Path) {
    let text = fs::read_to_string(page).expect("the guide has an index page");
    fs::write(page, text + "\nThank you for reading.\n").expect("the copy can be written");
}

/// A folder for this test, gone when it ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("fingerpost-killed-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        Self(folder)
    }

    /// A copy of this repository's own guide.
    fn guide(&self, name: &str) -> PathBuf {
        let root = self.0.join(name);
        for folder in ["content", "locales", "themes"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &root.join(folder));
        }
        root
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A build that runs.
struct Running(std::process::Child, PathBuf);

fn build(root: &Path, out: &Path) -> Running {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
    command.arg("build").arg("--root").arg(root).arg("--out").arg(out).args([
        "--draft",
        "--today",
        "2026-11-22",
    ]);
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts");
    Running(child, root.to_owned())
}

impl Running {
    /// Waits until it has ended well.
    fn finish(mut self) {
        let ended = self.0.wait().expect("the program can be waited for");
        assert!(ended.success(), "building {} ended with {ended}", self.1.display());
    }

    /// Kills it after a while; says whether that was before it had ended by itself.
    fn killed_after(mut self, while_it_runs: Duration) -> bool {
        std::thread::sleep(while_it_runs);
        let _ = self.0.kill();
        let ended = self.0.wait().expect("the program can be waited for");
        ended.code().is_none()
    }
}

fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).expect("the file can be read");
                found.insert(path.strip_prefix(folder).expect("it is below").to_owned(), bytes);
            }
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let place = to.join(path);
        fs::create_dir_all(place.parent().expect("it is in a folder")).expect("the copy can be written");
        fs::write(place, bytes).expect("the copy can be written");
    }
}
