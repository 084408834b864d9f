(() => {
  "use strict";
  const built = document.currentScript.dataset.built;
  let tried = 0;
  let opened = null;

  const pause = (time) => new Promise((done) => setTimeout(done, time));

  // A hidden page does not ask: a browser keeps only a few connections to one server.
  const seen = () => new Promise((done) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", look);
      done();
    };
    document.addEventListener("visibilitychange", look);
    look();
  });

  const element = (name, text, inside) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (inside) inside.append(made);
    return made;
  };

  const place = (finding) => {
    if (!finding.file) return "";
    return finding.line ? `${finding.file}:${finding.line}:${finding.column}` : finding.file;
  };

  const show = (news) => {
    const old = document.getElementById("fingerpost-findings");
    if (old) old.remove();
    if (!news.stop && !news.refuse && !news.warn) return;
    const panel = element("section");
    panel.id = "fingerpost-findings";
    panel.lang = "en";
    panel.dir = "ltr";
    panel.setAttribute("aria-label", "Findings");
    panel.className = news.stop ? "stopped" : "";
    const details = element("details", "", panel);
    details.open = opened ?? Boolean(news.stop);
    const stopped = news.stop ? "These are the last good pages. " : "";
    const summary = `${stopped}${news.stop} stop, ${news.refuse} refuse, ${news.warn} warn`;
    element("summary", summary, details).addEventListener("click", () => { opened = !details.open; });
    const list = element("ol", "", details);
    for (const finding of news.findings) {
      const entry = element("li", "", list);
      element("p", `${finding.severity}[${finding.rule}] ${finding.message}`, entry);
      element("p", place(finding), entry).className = "place";
      for (const hint of finding.hints) element("p", `Help: ${hint}`, entry);
    }
    if (news.more) element("p", `${news.more} more are in the terminal.`, details);
    document.body.append(panel);
  };

  const listen = async () => {
    for (;;) {
      await seen();
      try {
        const answer = await fetch(`/_fingerpost/events?since=${tried}`, { cache: "no-store" });
        const news = await answer.json();
        if (String(news.built) !== built) return location.reload();
        if (news.tried !== tried) show(news);
        tried = news.tried;
        await pause(100);
      } catch {
        await pause(1000);
      }
    }
  };

  listen();
})();
