use super::super::scratch::Scratch;
use super::*;

fn ids(found: &Found<Tree>) -> Vec<(&str, Option<&str>)> {
    let place = |finding: &Finding| finding.place.clone().map(|span| span.file);
    found
        .findings
        .iter()
        .map(|finding| (finding.rule.id, place(finding)))
        .map(|(id, file)| (id, leak(file)))
        .collect()
}

fn leak(file: Option<FilePath>) -> Option<&'static str> {
    file.map(|file| &*Box::leak(file.as_str().to_owned().into_boxed_str()))
}

fn names(tree: &Tree) -> Vec<&str> {
    tree.iter().map(|(path, _)| path.as_str()).collect()
}

#[test]
fn only_the_three_folders_are_read_and_what_editors_leave_is_passed_over() {
    let at = Scratch::new();
    for name in
        ["content/a.md", "locales/ar/ui.ftl", "themes/plain/page.html", "README.md", "public/index.html"]
    {
        at.put(name, name);
    }
    for name in ["content/.a.md.swp", "content/a.md~", "content/b.swp", "content/#a.md#", "content/.git/x"] {
        at.put(name, "no");
    }
    let found = read(at.path()).unwrap();
    assert!(found.findings.is_empty());
    assert_eq!(names(&found.value), ["content/a.md", "locales/ar/ui.ftl", "themes/plain/page.html"]);
    assert_eq!(&**found.value.get("content/a.md").unwrap(), b"content/a.md");
}

#[test]
fn a_folder_that_is_no_guide_is_a_fault_with_advice() {
    let at = Scratch::new();
    let fault = read(at.path()).unwrap_err().to_string();
    assert!(fault.contains("content: no such file"), "{fault}");
    assert!(fault.contains("--root"), "{fault}");
}

#[test]
fn a_file_larger_than_the_limit_is_found_and_not_read() {
    let at = Scratch::new();
    at.put("content/a.md", "a");
    let large = File::create(at.join("content/large.md")).unwrap();
    large.set_len(1 << 30).unwrap();
    let found = read(at.path()).unwrap();
    assert_eq!(ids(&found), [("too-large", Some("content/large.md"))]);
    assert_eq!(names(&found.value), ["content/a.md"]);
    let just = File::create(at.join("content/large.md")).unwrap();
    just.set_len(LARGEST).unwrap();
    assert!(read(at.path()).unwrap().findings.is_empty());
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    #[test]
    fn links_to_files_folders_and_themselves_are_found_and_never_followed() {
        let at = Scratch::new();
        let secret = at.put("secret/key.md", "secret");
        at.put("content/a.md", "a");
        symlink(&secret, at.join("content/file.md")).unwrap();
        symlink(at.join("secret"), at.join("content/folder")).unwrap();
        symlink("loop.md", at.join("content/loop.md")).unwrap();
        symlink(at.join("secret"), at.join("themes")).unwrap();
        let found = read(at.path()).unwrap();
        let expected = ["content/file.md", "content/folder", "content/loop.md", "themes"];
        assert_eq!(ids(&found), expected.map(|name| ("not-a-file", Some(name))));
        assert_eq!(names(&found.value), ["content/a.md"]);
        assert!(found.pass().0.is_none());
    }

    #[test]
    fn a_file_that_became_a_link_after_the_walk_is_not_followed() {
        let at = Scratch::new();
        let secret = at.put("secret.md", "secret");
        at.put("content/a.md", "a");
        symlink(&secret, at.join("content/b.md")).unwrap();
        let finding = one(at.path(), FilePath::new("content/b.md").unwrap()).unwrap().unwrap_err();
        assert_eq!(finding.rule, rules::NOT_A_FILE);
    }

    #[test]
    fn pipes_and_sockets_are_found_and_nobody_waits_for_them() {
        let at = Scratch::new();
        at.put("content/a.md", "a");
        let made = std::process::Command::new("mkfifo").arg(at.join("content/pipe.md")).status().unwrap();
        assert!(made.success());
        let _socket = std::os::unix::net::UnixListener::bind(at.join("content/socket.md")).unwrap();
        let found = read(at.path()).unwrap();
        assert_eq!(
            ids(&found),
            [("not-a-file", Some("content/pipe.md")), ("not-a-file", Some("content/socket.md"))]
        );
        let late = one(at.path(), FilePath::new("content/pipe.md").unwrap()).unwrap().unwrap_err();
        assert_eq!(late.rule, rules::NOT_A_FILE);
    }

    #[test]
    fn names_that_are_no_paths_are_found_and_a_bad_folder_only_once() {
        let at = Scratch::new();
        at.put("content/a.md", "a");
        at.put("content/c:d/e.md", "e");
        at.put("content/c:d/f.md", "f");
        at.put("content/back\\slash.md", "b");
        std::fs::write(at.join("content").join(std::ffi::OsStr::from_bytes(b"\xff.md")), "x").unwrap();
        let found = read(at.path()).unwrap();
        assert_eq!(ids(&found), [("bad-name", None); 3]);
        assert_eq!(names(&found.value), ["content/a.md"]);
    }
}
