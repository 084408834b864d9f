/*
Keeps languages of the guide on this device, and answers with them. Nothing of this runs before a reader
has pressed "Save". The states and the order of writes are explained in src/publish/save/README.md.

The build puts it beside the list of languages, as sw.js: it answers for that folder and those below.
*/
'use strict';

const ROOT = new URL(registration.scope).pathname;
// The names of its caches: BOX holds what is newest of each language, BOX + 'ar-<version>' one version.
const BOX = 'g' + ROOT;
// What is newest: the hash of the list, the day of the build, and the sentence with that day on every page.
const NEWEST = '/version.json';
// In place of that sentence, which would make every page another one each day.
const MADE = '<!--made-->';
const HOUR = 3600e3;

/* ---- What is kept ---- */

const read = (cacheName, path) => caches.match(ROOT + path, { cacheName }).catch(() => {});

async function textOf(cacheName, path) {
  const found = await read(cacheName, path);
  return found && found.text();
}

const versions = async () => (await caches.keys()).filter((name) => name.startsWith(BOX) && !name.includes('/', BOX.length));

// Of BOX itself: no language.
const tagOf = (version) => version.slice(BOX.length, version.lastIndexOf('-'));

const isNewer = (newest, cache) => !cache.endsWith(JSON.parse(newest).version);

/* The copy of a language: the last version that is complete, so that it has its list. */
async function copyOf(tag) {
  let copy;
  for (const cache of await versions()) {
    const list = tagOf(cache) === tag && await textOf(cache, tag + '/list.json');
    if (!list) continue;
    const own = await textOf(cache, tag + NEWEST), heard = await textOf(BOX, tag + NEWEST) || own;
    const newer = isNewer(heard, cache), { day, made } = JSON.parse(newer ? own : heard);
    copy = { tag, cache, list: JSON.parse(list), heard, newer, day, made };
  }
  return copy;
}

async function copies() {
  const tags = new Set((await versions()).map(tagOf));
  return (await Promise.all(Array.from(tags, copyOf))).filter(Boolean);
}

/* ---- Saving and updating ---- */

// One thing at a time: two tabs cannot write at once.
let last = Promise.resolve();
const inTurn = (job) => last = last.then(job, job);

let stopped;

async function hashOf(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash, 0, 16), (byte) => (byte + 256).toString(16).slice(1)).join('');
}

/* A file from the host itself: never out of a cache of the browser. */
async function ask(path) {
  if (stopped) throw Error();
  const answer = await fetch(ROOT + path, { cache: 'no-store', signal: AbortSignal.timeout && AbortSignal.timeout(6e4) });
  return answer.text();
}

/* What a host says instead of a file has another hash, too. */
async function askFor(path, hash, made) {
  const text = (await ask(path)).split(made).join(MADE);
  if (await hashOf(text) !== hash) throw Error();
  return text;
}

/* An answer of our own: one that was redirected cannot answer for a page. */
async function put(name, path, text) {
  if (stopped) throw Error();
  const type = path.endsWith('.html') ? 'html' : 'javascript';
  return (await caches.open(name)).put(ROOT + path, new Response(text, { headers: { 'content-type': 'text/' + type + ';charset=utf-8' } }));
}

/* A text that is there already. */
async function kept(name, path, hash) {
  const text = await textOf(name, path);
  return text && await hashOf(text) === hash && text;
}

async function keep(tag, tell = () => {}) {
  try {
    const newest = await ask(tag + NEWEST), { version, made } = JSON.parse(newest);
    const name = BOX + tag + '-' + version, old = await copyOf(tag);
    await put(BOX, tag + NEWEST, newest);
    if (old && old.cache === name) return;
    // One that was complete before the other: the last must be the newest.
    if (await read(name, tag + '/list.json')) await caches.delete(name);
    const list = await askFor(tag + '/list.json', version);
    const { files } = JSON.parse(list), queue = files.slice();
    const had = new Map(old && old.list.files.map(([path, hash]) => [hash, path]));
    let fault;
    const fill = async () => {
      for (let file; file = queue.shift(); tell(files.length - queue.length, files.length)) {
        const [path, hash] = file, there = had.get(hash);
        // What a save that was cut off has left, then the old version, then the host.
        if (await kept(name, path, hash)) continue;
        await put(name, path, there && await kept(old.cache, there, hash) || await askFor(path, hash, made));
      }
    };
    // When one fails all others end before anything is deleted.
    await Promise.all([1, 2, 3, 4].map(() => fill().catch((error) => {
      queue.length = 0;
      fault = error;
    })));
    if (fault) throw fault;
    await put(name, tag + NEWEST, newest);
    await put(name, tag + '/list.json', list);
  } finally {
    // All versions go but that one.
    const { cache } = await copyOf(tag) || {};
    for (const name of await versions()) if (tagOf(name) === tag && name !== cache) await caches.delete(name);
  }
}

/* ---- Newer versions ---- */

const looked = {};

/* Asks whether there is something newer than a copy that is being read. It is fetched at once where that
   costs nothing; else the pages say that there is something newer. */
async function look({ tag, cache, heard }) {
  const now = Date.now(), net = navigator.connection;
  if (!navigator.onLine || now - looked[tag] < HOUR) return;
  const newest = await ask(tag + NEWEST);
  // A Wi-Fi that wants a password answers everything with a page of its own: that throws.
  const newer = isNewer(newest, cache);
  looked[tag] = now;
  if (newest !== heard) await inTurn(() => put(BOX, tag + NEWEST, newest));
  if (newer && net && !net.saveData && net.type !== 'cellular') await inTurn(() => keep(tag));
}

/* ---- Answering ---- */

/* The name of the file that an address means: hosts leave .html and index.html out. */
function fileOf(copy, path) {
  const wanted = [path, path + '.html', path.replace(/(^|\/)$/, '$1index.html')];
  return (copy.list.files.find(([name]) => wanted.includes(name)) || [])[0];
}

async function answer(event, path) {
  const saved = await copies(), opens = event.request.mode === 'navigate';
  for (const copy of saved) {
    const file = fileOf(copy, path);
    const found = file && await read(copy.cache, file);
    if (!found) continue;
    if (opens) event.waitUntil(look(copy).catch(() => {}));
    return file.endsWith('.html') ? page(copy, file, found) : found;
  }
  try {
    return await fetch(event.request);
  } catch (offline) {
    const start = saved.length && saved[0].tag + '/index.html';
    if (!start || path === start || !opens) throw offline;
    return Response.redirect(ROOT + start);
  }
}

/* A page, with its day and with what the reader of a saved copy must know. */
async function page({ tag, list, newer, day, made }, file, found) {
  const words = newer ? list.newer : Date.now() - Date.parse(day) > 720 * HOUR ? list.old : '';
  let html = (await found.text()).split(MADE).join(made);
  // A script in the head may hold such a text too: changed, the policy would forbid it.
  if (file.startsWith(tag + '/')) html = html.replace(/<body[^]*?<main[^>]*>/, (main) => main + words.replace('save.html', ROOT + tag + '/save.html'));
  return new Response(html, found);
}

addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  // What is downloaded is none of ours.
  if (method !== 'GET' || !url.startsWith(registration.scope) || url.startsWith(registration.scope + 'files/')) return;
  event.respondWith(answer(event, new URL(url).pathname.slice(ROOT.length)));
});

/* The page for saving names a language to keep, or none: an end to all writing. */
addEventListener('message', (event) => {
  const tag = event.data, say = (words) => event.ports[0].postMessage(words);
  stopped = !tag;
  event.waitUntil(inTurn(async () => tag && keep(tag, (done, all) => say({ done, all }))).then(() => say({ end: 'saved' }), async (error) => {
    if (!(await copies()).length) {
      await caches.delete(BOX);
      await registration.unregister();
    }
    say({ end: { QuotaExceededError: 'full', SecurityError: 'unable' }[error.name] || 'failed' });
  }));
});
