use super::super::scratch::Scratch;
use super::super::swap::step_aside;
use super::*;
use fingerpost::finding::Findings;

fn built(files: &[(&str, &str)]) -> Passed<Tree> {
    let files =
        files.iter().map(|(path, text)| (FilePath::new(path).unwrap(), Arc::from(text.as_bytes()))).collect();
    Findings::default().with(files).pass().0.unwrap()
}

fn guide() -> Scratch {
    let at = Scratch::new();
    at.put("content/a.md", "a");
    at
}

fn put(at: &Scratch, files: &[(&str, &str)]) -> Result<Written, Fault> {
    write_tree(&at.join("public"), at.path(), None, &built(files))
}

#[test]
fn the_new_folder_replaces_the_old_one_whole_and_leaves_nothing_beside() {
    let at = guide();
    put(&at, &[("index.html", "1"), ("ar/old.html", "1"), ("ar/easy/deep.html", "1")]).unwrap();
    assert_eq!(at.names("public"), [".fingerpost", "ar", "index.html"]);
    let written = put(&at, &[("index.html", "2"), ("ar/new.html", "2")]).unwrap();
    assert_eq!(written.folder, at.join("public"));
    assert!(written.notes.is_empty(), "{:?}", written.notes);
    assert_eq!(at.text("public/index.html"), "2");
    assert_eq!(at.names("public/ar"), ["new.html"]);
    assert_eq!(at.names(""), ["content", "public"]);
}

#[test]
fn the_marker_of_the_guide_is_kept_when_it_has_one() {
    let at = guide();
    put(&at, &[(".fingerpost", "from the guide")]).unwrap();
    assert_eq!(at.text("public/.fingerpost"), "from the guide");
}

#[test]
fn folders_above_the_output_are_made() {
    let at = guide();
    write_tree(&at.join("a/b/public"), at.path(), None, &built(&[("index.html", "1")])).unwrap();
    assert_eq!(at.text("a/b/public/index.html"), "1");
}

#[test]
fn what_killed_builds_left_is_removed() {
    let at = guide();
    at.put(".public.fingerpost-new/half.html", "half");
    at.put(".public.fingerpost-old/old.html", "old");
    put(&at, &[("index.html", "1")]).unwrap();
    let written = put(&at, &[("index.html", "1")]).unwrap();
    assert!(written.notes.is_empty());
    assert_eq!(at.names(""), ["content", "public"]);
}

#[test]
fn without_a_swap_the_old_folder_steps_aside_and_can_be_put_back() {
    let at = guide();
    at.put("public/index.html", "old");
    at.put("new/index.html", "new");
    let swapped =
        step_aside(&at.join("new"), &at.join("public"), &at.join(".public.fingerpost-old")).unwrap();
    assert_eq!(swapped, Swapped::Aside);
    assert_eq!(at.text("public/index.html"), "new");
    assert_eq!(at.text(".public.fingerpost-old/index.html"), "old");
    let failed = step_aside(&at.join("gone"), &at.join("public"), &at.join("aside"));
    assert!(failed.is_err());
    assert_eq!(at.text("public/index.html"), "new");
}

#[test]
fn a_build_killed_between_two_steps_is_mended_by_the_next_even_when_that_fails() {
    let at = guide();
    at.put(".public.fingerpost-old/index.html", "old");
    let output = Output::find(&at.join("public"), at.path(), None).unwrap();
    assert!(recover(&output).unwrap());
    assert_eq!(at.text("public/index.html"), "old");
    assert_eq!(at.names(""), ["content", "public"]);
    fs::rename(at.join("public"), at.join(".public.fingerpost-old")).unwrap();
    let written = put(&at, &[("index.html", "new")]).unwrap();
    assert_eq!(written.notes, [PUT_BACK]);
    assert_eq!(at.text("public/index.html"), "new");
}

#[test]
fn a_failure_names_the_path_and_leaves_the_old_folder_whole() {
    let at = guide();
    put(&at, &[("index.html", "old")]).unwrap();
    let long = format!("{}.html", "x".repeat(300));
    let fault = put(&at, &[("index.html", "new"), (&long, "new")]).unwrap_err().to_string();
    assert!(fault.starts_with("could not write ") && fault.contains("xxx"), "{fault}");
    assert_eq!(at.text("public/index.html"), "old");
    assert_eq!(at.names(""), ["content", "public"]);
}

#[test]
fn a_refused_folder_is_left_as_it_is() {
    let at = guide();
    at.put("public/letter.txt", "dear");
    let fault = put(&at, &[("index.html", "new")]).unwrap_err().to_string();
    assert!(fault.contains("would be lost") && fault.contains("--out"), "{fault}");
    assert_eq!(at.names("public"), ["letter.txt"]);
    assert_eq!(at.names(""), ["content", "public"]);
}

#[cfg(unix)]
#[test]
fn an_output_folder_that_is_a_link_stays_a_link() {
    let at = guide();
    fs::create_dir(at.join("served")).unwrap();
    std::os::unix::fs::symlink("served", at.join("public")).unwrap();
    put(&at, &[("index.html", "1")]).unwrap();
    put(&at, &[("index.html", "2")]).unwrap();
    assert_eq!(at.text("served/index.html"), "2");
    assert!(fs::symlink_metadata(at.join("public")).unwrap().is_symlink());
}

#[test]
fn builds_at_the_same_time_take_turns() {
    let at = guide();
    let sites: Vec<String> = (0..4).map(|number| number.to_string()).collect();
    std::thread::scope(|scope| {
        for number in &sites {
            let at = &at;
            scope.spawn(move || {
                let pages: Vec<String> = (0..50).map(|page| format!("p{page}/index.html")).collect();
                let files: Vec<(&str, &str)> =
                    pages.iter().map(|page| (page.as_str(), number.as_str())).collect();
                put(at, &files).unwrap();
            });
        }
    });
    let first = at.text("public/p0/index.html");
    assert!((0..50).all(|page| at.text(&format!("public/p{page}/index.html")) == first));
    assert_eq!(at.names(""), ["content", "public"]);
}
