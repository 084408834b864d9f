use super::*;
use fingerpost::tree::FilePath;
use serde_json::Value;

fn shown(files: &[(&str, &str)]) -> Shown {
    let with =
        |tree: Tree, (path, text): &(&str, &str)| tree.with(FilePath::new(path).unwrap(), text.as_bytes());
    Shown { tried: 2, built: 2, files: files.iter().fold(Tree::new(), with), news: Value::Null }
}

fn refused(method: Method, headers: &[(&str, &str)]) -> Option<u16> {
    let header =
        |(name, value): &(&str, &str)| Header::from_bytes(name.as_bytes(), value.as_bytes()).unwrap();
    let headers: Vec<Header> = headers.iter().map(header).collect();
    refusal(&method, &headers, 4321).map(|answer| answer.status)
}

#[test]
fn only_this_computer_under_its_own_names_and_our_port_is_answered() {
    for host in ["localhost:4321", "127.0.0.1:4321", "[::1]:4321", "LocalHost:4321"] {
        assert_eq!(refused(Method::Get, &[("Host", host)]), None, "{host}");
        let origin = format!("http://{host}");
        assert_eq!(refused(Method::Get, &[("Host", host), ("Origin", &origin)]), None, "{host}");
    }
    for host in [
        "",
        "localhost",
        "localhost:4322",
        "evil.example:4321",
        "127.0.0.1.evil.example:4321",
        "0.0.0.0:4321",
    ] {
        assert_eq!(refused(Method::Get, &[("Host", host)]), Some(403), "{host}");
    }
    assert_eq!(refused(Method::Get, &[]), Some(403));
    assert_eq!(refused(Method::Get, &[("Host", "localhost:4321"), ("Host", "evil.example")]), Some(403));
}

#[test]
fn other_origins_are_turned_away() {
    for origin in [
        "https://evil.example",
        "null",
        "http://evil.example:4321",
        "https://localhost:4321",
        "http://localhost",
    ] {
        assert_eq!(
            refused(Method::Get, &[("Host", "localhost:4321"), ("Origin", origin)]),
            Some(403),
            "{origin}"
        );
    }
}

#[test]
fn only_reading_is_possible() {
    assert_eq!(refused(Method::Head, &[("Host", "localhost:4321")]), None);
    for method in [Method::Post, Method::Put, Method::Delete, Method::Options, Method::Connect] {
        assert_eq!(refused(method, &[("Host", "localhost:4321")]), Some(405));
    }
}

#[test]
fn an_address_names_an_entry_and_never_a_file() {
    let shown =
        shown(&[("index.html", "home"), ("ar/index.html", "ar"), ("a b.txt", "space"), ("ar/x.html", "x")]);
    let body = |url: &str| {
        let answer = answer(url, &shown);
        assert_eq!(answer.status, 200, "{url}");
        String::from_utf8(answer.body).unwrap()
    };
    assert!(body("/").starts_with("home"));
    assert!(body("/ar/").starts_with("ar"));
    assert!(body("/ar/x.html?a=b#c").starts_with('x'));
    assert!(body("/%61r/x.html").starts_with('x'));
    assert_eq!(body("/a%20b.txt"), "space");
    for url in [
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/ar/../index.html",
        "/..%2fCargo.toml",
        "//etc/passwd",
        "/%00",
        "/%ff",
        "/%",
        "/%2",
        "/%zz",
        "/ar//x.html",
        "/ar%5cx.html",
        "/./index.html",
        "",
        "*",
        "http://evil.example/index.html",
        "/Cargo.toml",
        "/index.html/",
    ] {
        let answer = answer(url, &shown);
        assert!(answer.status == 404 || url.is_empty() && answer.status == 200, "{url}: {}", answer.status);
        assert!(answer.location.is_none());
    }
}

#[test]
fn a_folder_without_its_slash_leads_to_itself_and_nowhere_else() {
    let shown = shown(&[("ar/index.html", "ar")]);
    let led = answer("/ar?x=//evil.example", &shown);
    assert_eq!((led.status, led.location.as_deref()), (302, Some("/ar/")));
    assert_eq!(answer("//ar", &shown).location, None);
}

#[test]
fn the_guides_own_page_says_that_something_is_not_there() {
    let own = shown(&[("404.html", "root 404"), ("ar/404.html", "ar 404")]);
    let text = |url: &str| String::from_utf8(answer(url, &own).body).unwrap();
    assert!(text("/ar/gone.html").starts_with("ar 404"));
    assert!(text("/cy/gone.html").starts_with("root 404"));
    assert!(text("/%ff").starts_with("root 404"));
    assert_eq!(answer("/ar/gone.html", &own).status, 404);
    let nothing = Shown { built: 0, ..shown(&[]) };
    let answer = answer("/", &nothing);
    assert_eq!(answer.status, 503);
    assert!(String::from_utf8(answer.body).unwrap().contains("<script"));
}

#[test]
fn only_pages_get_the_script_and_each_file_its_type() {
    let shown =
        shown(&[("a.css", "a{}"), ("a.svg", "<svg></body>"), ("a.html", "<body>x</body>"), ("x", "?")]);
    for (url, kind, script) in [
        ("/a.css", "text/css; charset=utf-8", false),
        ("/a.svg", "image/svg+xml", false),
        ("/a.html", "text/html; charset=utf-8", true),
        ("/x", "application/octet-stream", false),
    ] {
        let answer = answer(url, &shown);
        assert_eq!(answer.kind, kind);
        assert_eq!(String::from_utf8(answer.body).unwrap().contains("<script"), script, "{url}");
    }
}

#[test]
fn a_page_asks_for_news_by_number() {
    assert_eq!(news_since("/_fingerpost/events?since=12"), Some(12));
    for url in
        ["/_fingerpost/events", "/_fingerpost/events?since=", "/_fingerpost/events?since=-1", "/x?since=1"]
    {
        assert_eq!(news_since(url), None, "{url}");
    }
}
