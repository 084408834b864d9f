use super::answer::{Answer, NEWS, answer, news_since, refusal};
use super::latest::Latest;
use crate::disk::Fault;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;
use tiny_http::{Header, Request, Response, Server};

/// How many requests are answered at the same time.
const THREADS: usize = 4;

/// How many pages may wait for news at the same time; the others are told to ask again.
const WAITING: usize = 64;

/// How long a page waits for news before it asks again.
const PATIENCE: Duration = Duration::from_secs(25);

/// Begins to serve on this computer's own address, and gives the port.
pub(super) fn start(port: u16, latest: &Arc<Latest>) -> Result<u16, Fault> {
    let address = format!("127.0.0.1:{port}");
    let server = Server::http(&address).map_err(|cause| {
        Fault::new("listen on", Path::new(&address), cause.to_string())
            .advise("Another program may be listening there; --port 0 takes any port that is free.")
    })?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    let server = Arc::new(server);
    let waiting = Arc::new(AtomicUsize::new(0));
    for _ in 0..THREADS {
        let (server, latest, waiting) = (Arc::clone(&server), Arc::clone(latest), Arc::clone(&waiting));
        thread::spawn(move || {
            for request in server.incoming_requests() {
                serve(request, port, &latest, &waiting);
            }
        });
    }
    Ok(port)
}

/// Answers one request; one that waits for news does so on a thread of its own.
fn serve(request: Request, port: u16, latest: &Arc<Latest>, waiting: &Arc<AtomicUsize>) {
    if let Some(refused) = refusal(request.method(), request.headers(), port) {
        return send(request, refused);
    }
    match news_since(request.url()) {
        Some(known) => tell_news(request, known, latest, waiting),
        None if request.url().starts_with(NEWS) => {
            send(request, Answer::new(400, "text/plain", "since which build?\n"))
        }
        None => {
            let shown = latest.now();
            let found = answer(request.url(), &shown);
            send(request, found);
        }
    }
}

/// Tells a page of the newest build as soon as it is another than the page knows.
fn tell_news(request: Request, known: u64, latest: &Arc<Latest>, waiting: &Arc<AtomicUsize>) {
    if waiting.fetch_add(1, Ordering::SeqCst) >= WAITING {
        waiting.fetch_sub(1, Ordering::SeqCst);
        return send(request, Answer::new(503, "text/plain", "too many pages wait\n"));
    }
    let (latest, waiting) = (Arc::clone(latest), Arc::clone(waiting));
    thread::spawn(move || {
        let shown = latest.other_than(known, PATIENCE);
        waiting.fetch_sub(1, Ordering::SeqCst);
        send(request, Answer::new(200, "application/json", shown.news.to_string()));
    });
}

/// Sends an answer. A browser that went away in the meantime is nobody's fault.
fn send(request: Request, answer: Answer) {
    let length = answer.body.len();
    let mut response =
        Response::from_data(answer.body).with_status_code(answer.status).with_chunked_threshold(length + 1);
    let own = [
        ("Content-Type", answer.kind),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];
    let allow = (answer.status == 405).then_some(("Allow", "GET, HEAD"));
    let location = answer.location.as_deref().map(|location| ("Location", location));
    for (name, value) in own.into_iter().chain(allow).chain(location) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    let _ = request.respond(response);
}

#[cfg(test)]
mod tests {
    use super::*;
    use fingerpost::finding::Findings;
    use fingerpost::tree::{FilePath, Tree};
    use std::io::{Read, Write};
    use std::net::TcpStream;

    const PAGE: &str =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><body>x</body>";

    fn started() -> (u16, Arc<Latest>) {
        let latest = Arc::new(Latest::new(0));
        let files = Tree::new().with(FilePath::new("index.html").unwrap(), PAGE.as_bytes());
        latest.tell(Some(files), &Findings::default(), &Tree::new());
        (start(0, &latest).unwrap(), latest)
    }

    /// Sends a request as it is written, and reads until the server closes.
    fn ask(port: u16, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    fn get(port: u16, method: &str, url: &str, headers: &str) -> String {
        ask(
            port,
            &format!(
                "{method} {url} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n{headers}\r\n"
            ),
        )
    }

    #[test]
    fn pages_are_served_with_the_script_and_never_kept() {
        let (port, _) = started();
        let answer = get(port, "GET", "/", "");
        assert!(
            answer.starts_with("HTTP/1.1 200 ") && answer.contains("Cache-Control: no-store\r\n"),
            "{answer}"
        );
        assert!(
            answer.contains("<script data-built=\"1\">") && answer.contains("connect-src 'self'"),
            "{answer}"
        );
        let head = get(port, "HEAD", "/", "");
        assert!(
            head.starts_with("HTTP/1.1 200 ") && head.ends_with("\r\n\r\n") && !head.contains("<body>"),
            "{head}"
        );
    }

    #[test]
    fn what_is_not_ours_to_answer_is_turned_away() {
        let (port, _) = started();
        let status = |answer: String| answer.split(' ').nth(1).unwrap().to_owned();
        assert_eq!(
            status(ask(port, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")),
            "403"
        );
        assert_eq!(status(ask(port, "GET / HTTP/1.0\r\n\r\n")), "403");
        assert_eq!(status(get(port, "GET", "/", "Origin: https://evil.example\r\n")), "403");
        assert_eq!(status(get(port, "GET", "/_fingerpost/events?since=0", "Origin: null\r\n")), "403");
        assert_eq!(status(get(port, "POST", "/", "Content-Length: 0\r\n")), "405");
        for url in
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2f..%2fetc/passwd", "//etc/passwd", "/gone.html"]
        {
            assert_eq!(status(get(port, "GET", url, "")), "404", "{url}");
        }
        assert_eq!(status(get(port, "GET", "/_fingerpost/events?since=x", "")), "400");
    }

    #[test]
    fn a_page_that_waits_is_told_of_the_next_build() {
        let (port, latest) = started();
        let known = get(port, "GET", "/_fingerpost/events?since=0", "");
        assert!(known.contains("\"built\":1") && known.contains("\"tried\":1"), "{known}");
        let waiting = thread::spawn(move || get(port, "GET", "/_fingerpost/events?since=1", ""));
        latest.tell(None, &Findings::default(), &Tree::new());
        let news = waiting.join().unwrap();
        assert!(news.contains("\"built\":1") && news.contains("\"tried\":2"), "{news}");
    }

    #[test]
    fn a_port_that_is_taken_is_a_fault_with_advice() {
        let (port, latest) = started();
        let fault = start(port, &latest).unwrap_err().to_string();
        assert!(fault.contains(&format!("127.0.0.1:{port}")) && fault.contains("--port 0"), "{fault}");
    }
}
