// Saving, as a reader does it: a host that fails in every way, versions of a guide, and what a browser
// has kept.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { TYPES } from './server.mjs';
import { filesOf } from './site.mjs';

export const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

// ---- The end of a browser

/// Ends a browser and all its parts at once, as a phone does that runs out of battery.
export async function kill(browser) {
  const { pid } = browser.process();
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    if (browser.process().signalCode || browser.process().exitCode !== null) return;
    await pause(20);
  }
}

// ---- Versions of a guide

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/// What stands in the folder of a language and is not part of a saved copy.
const LEFT_OUT = ['404.html', 'forget.html', 'list.json', 'take.html', 'version.json'];

/// The files of a saved copy as the folder has them: `path -> hash`. `as` changes a text before.
export function expected(folder, tag, as = (text) => text) {
  const own = filesOf(path.join(folder, tag)).filter((file) => !LEFT_OUT.includes(file));
  const kept = [...own.map((file) => `${tag}/${file}`), 'index.html', 'times-table.html'].sort();
  return new Map(kept.map((file) => [file, hash(as(readFileSync(path.join(folder, file), 'utf8')))]));
}

/// The same as the list has them: the sentence that says when a page was made is left out.
export function undated(folder, tag) {
  const { made } = newest(folder, tag);
  return expected(folder, tag, (text) => text.replaceAll(made, '<!--made-->'));
}

const newest = (folder, tag) => JSON.parse(readFileSync(path.join(folder, tag, 'version.json'), 'utf8'));

/// What the build says of a language: its list, the hash of that, and what `version.json` says.
export function listed(folder, tag) {
  const text = readFileSync(path.join(folder, tag, 'list.json'));
  return { list: JSON.parse(text), hash: hash(text), ...newest(folder, tag) };
}

/// Copies what these tests need of a built guide.
export function copyOf(site, folder, tags) {
  mkdirSync(folder, { recursive: true });
  for (const file of ['index.html', 'times-table.html', 'sw.js', ...tags]) {
    cpSync(path.join(site, file), path.join(folder, file), { recursive: true });
  }
  return folder;
}

/// Changes pages of a guide as a later build would: the text, then the list and its version. `on` is
/// another day of the build.
export function change(folder, tag, pages, words, on = newest(folder, tag).day) {
  for (const page of pages) {
    const file = path.join(folder, page);
    const html = readFileSync(file, 'utf8');
    // The script in the head holds such a tag too.
    const end = html.lastIndexOf('</main>');
    writeFileSync(file, `${html.slice(0, end)}<p>${words}</p>${html.slice(end)}`);
  }
  const { list, day, made } = listed(folder, tag);
  const text = JSON.stringify({ ...list, files: [...undated(folder, tag)] });
  writeFileSync(path.join(folder, tag, 'list.json'), text);
  const then = on === day ? made : `Made on ${on}.`;
  writeFileSync(path.join(folder, tag, 'version.json'), JSON.stringify({ version: hash(text), day: on, made: then }));
  if (on === day) return;
  for (const file of expected(folder, tag).keys()) {
    const dated = readFileSync(path.join(folder, file), 'utf8').replaceAll(made, then);
    writeFileSync(path.join(folder, file), dated);
  }
}

// ---- Hosts

/// What can go wrong with one file on its way.
export const FAULTS = {
  'is refused (503)': (response) => response.writeHead(503).end('busy'),
  'is cut short': (response, bytes, type) => {
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
    setTimeout(() => response.destroy(), 10);
  },
  'ends early, but well': (response, bytes, type) => response.writeHead(200, { 'content-type': type }).end(bytes.subarray(0, Math.floor(bytes.length / 2))),
  'is changed': (response, bytes, type) => response.writeHead(200, { 'content-type': type }).end(Buffer.concat([bytes, Buffer.from('<!-- seen -->')])),
  'leads elsewhere': (response) => response.writeHead(302, { location: '/sign-in' }).end(),
};

/// A host. `folder` and `mount` can be changed while it runs; `faults` are answers that are given once,
/// by the path of the file; `headers` are sent with a file, and `change` is what is done to its text; `strip` is a host that leaves `.html` and `index.html` out of addresses.
export async function host(folder, { mount = '/', strip = false, wait = 0, port = 0 } = {}) {
  const state = { folder, wait, asked: [], faults: new Map(), headers: new Map(), change: new Map() };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    if (pathname === '/sign-in') return response.writeHead(200, { 'content-type': TYPES['.html'] }).end('<p>Sign in</p>');
    if (!pathname.startsWith(mount)) return response.writeHead(404).end();
    let inside = pathname.slice(mount.length);
    state.asked.push(inside);
    if (state.wait) await pause(state.wait);
    if (strip && /\.html$/.test(inside)) {
      return response.writeHead(308, { location: mount + inside.replace(/(index)?\.html$/, '') }).end();
    }
    if (inside === '' || inside.endsWith('/')) inside += 'index.html';
    if (strip && existsSync(path.join(state.folder, `${inside}.html`))) inside += '.html';
    const file = path.join(state.folder, inside);
    let bytes;
    try {
      bytes = readFileSync(file);
    } catch {
      return response.writeHead(404).end('not here');
    }
    const changed = state.change.get(inside);
    if (changed) bytes = Buffer.from(changed(bytes.toString()));
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const fault = state.faults.get(inside);
    state.faults.delete(inside);
    if (fault) return fault(response, bytes, type);
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...state.headers.get(inside) }).end(bytes);
  });
  const open = (at) => new Promise((resolve) => server.listen(at, '127.0.0.1', resolve));
  await open(port);
  const own = server.address().port;
  return Object.assign(state, {
    home: `http://127.0.0.1:${own}${mount}`,
    origin: `http://127.0.0.1:${own}`,
    /// The connection is lost.
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections?.();
      }),
    start: () => open(own),
  });
}

// ---- What a reader does

/// Presses a button of the page for saving and waits for what it says in the end: the name of a
/// sentence, such as `saved`.
export async function press(page, button, timeout = 60_000) {
  await page.waitForFunction((id) => !document.getElementById(id).hidden && document.getElementById(id).getClientRects().length > 0, { timeout: 10_000 }, `fp-${button}`);
  await page.click(`#fp-${button}`);
  return said(page, timeout);
}

/// What the page for saving says, when it is not at work.
export async function said(page, timeout = 60_000) {
  const name = await page.waitForFunction(
    () => {
      const words = document.getElementById('fp-said').textContent;
      const all = [...document.querySelectorAll('[id^=fp-say-]')].find((one) => one.textContent === words);
      const name = all?.id.slice('fp-say-'.length) ?? '';
      return ['', 'working', 'removing'].includes(name) ? false : name;
    },
    { timeout },
  );
  return name.jsonValue();
}

/// Presses Remove and waits for the page where it ends.
export async function removed(page) {
  await page.waitForFunction(() => document.getElementById('fp-remove').getClientRects().length > 0, { timeout: 10_000 });
  await page.click('#fp-remove');
  await page.waitForFunction(() => /\/forget(\.html)?$/.test(location.pathname) && document.readyState === 'complete', { timeout: 20_000 });
}

/// Asks again and again until the answer is yes, for five seconds.
export async function until(ask) {
  for (let tries = 0; tries < 100 && !(await ask()); tries += 1) await pause(50);
}

export async function open(page, address) {
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/// What this origin has kept: names of caches and scopes of workers.
export const kept = (page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope),
  }));

/// The hashes of files as the browser answers for them, by path; null for what it has no answer for. What
/// stands on a page because it is saved does not count.
export const answers = (page, home, paths) =>
  page.evaluate(
    async (home, paths) => {
      const found = [];
      for (const path of paths) {
        try {
          const answer = await fetch(home + path);
          const text = (await answer.text()).replace(/(<main[^>]*>)<p class="notice">(?:(?!<\/p>).)*\/save\.html(?:(?!<\/p>).)*<\/p>/, '$1');
          const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
          found.push([path, answer.ok ? Array.from(hash.slice(0, 16), (byte) => (byte + 256).toString(16).slice(1)).join('') : null]);
        } catch {
          found.push([path, null]);
        }
      }
      return found;
    },
    home,
    paths,
  );

/// Which of the versions a browser without a connection has: its place in `versions`, -1 for none, or a
/// sentence that says what is wrong.
export async function versionIn(browser, home, tag, versions) {
  const page = await browser.newPage();
  // The page's policy lets it ask for nothing: the test may.
  await page.setBypassCSP(true);
  try {
    try {
      await page.goto(`${home}${tag}/index.html`, { waitUntil: 'load', timeout: 60_000 });
    } catch (error) {
      // The host is gone, for the browser or for a worker that has nothing saved. Whatever else went wrong,
      // such as a page that took too long, says nothing of what is saved.
      if (/ERR_CONNECTION_REFUSED|ERR_FAILED/.test(error.message)) return -1;
      throw error;
    }
    const found = new Map(await answers(page, home, [...versions[0].keys()]));
    const place = versions.findIndex((version) => [...version].every(([file, hash]) => found.get(file) === hash));
    if (place >= 0) return place;
    const of = versions.map((version) => [...version].filter(([file, hash]) => found.get(file) === hash).length);
    return `a mixture: of ${found.size} files ${of.join(' and ')} are of each version, ${[...found.values()].filter((one) => one === null).length} missing`;
  } finally {
    await page.close();
  }
}

/// The files of a folder that hold some words, as they are or in UTF-16.
export function holding(folder, words) {
  const wanted = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return filesOf(folder).map((file) => path.join(folder, file)).filter((file) => {
    try {
      const bytes = readFileSync(file);
      return wanted.some((one) => bytes.includes(one));
    } catch {
      return false;
    }
  });
}
