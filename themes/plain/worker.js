/*
Keeps languages of the guide on this device, and answers with them. Nothing of this runs before a reader
has pressed "Save". The states and the order of writes are explained in src/publish/save/README.md.

The build puts it beside the list of languages, as sw.js: it answers for that folder and those below.
*/
'use strict';

const ROOT = new URL(registration.scope).pathname;
// The names of its caches: BOX holds a pointer for each language, BOX + 'ar-<version>' one version.
const BOX = 'g' + ROOT;
const HOUR = 3600e3, MONTH = 720 * HOUR;

/* ---- What is kept ---- */

const read = (cacheName, path) => caches.match(ROOT + path, { cacheName }).catch(() => {});

const versions = async () => (await caches.keys()).filter((name) => name.startsWith(BOX) && !name.includes('/', BOX.length));

// Of BOX itself: no language.
const tagOf = (version) => version.slice(BOX.length, version.lastIndexOf('-'));

/* The complete copy of a language: the one that its pointer names. */
async function copyOf(tag) {
  const pointer = await read(BOX, tag);
  const cache = pointer && await pointer.text();
  const list = cache && await read(cache, tag + '/list.json');
  return list && { tag, cache, list: await list.json() };
}

async function copies() {
  const tags = new Set((await versions()).map(tagOf));
  return (await Promise.all(Array.from(tags, copyOf))).filter(Boolean);
}

/* ---- Saving and updating ---- */

// One thing at a time: two tabs cannot write at once.
let last = Promise.resolve();
const inTurn = (job) => last = last.then(job, job);

let stopped = false;

function goOn() {
  if (stopped) throw Error();
}

const decode = (bytes) => new TextDecoder().decode(bytes);

async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 16), (byte) => (byte + 256).toString(16).slice(1)).join('');
}

/* A file from the host itself: never out of a cache of the browser. */
async function ask(path) {
  goOn();
  const answer = await fetch(ROOT + path, { cache: 'no-store', signal: AbortSignal.timeout && AbortSignal.timeout(6e4) });
  return answer.arrayBuffer();
}

/* What a host says instead of a file has another hash, too. */
async function askFor(path, hash) {
  const bytes = await ask(path);
  if (await hashOf(bytes) !== hash) throw Error();
  return bytes;
}

/* An answer of our own: one that was redirected cannot answer for a page. */
function put(cache, path, body) {
  goOn();
  const type = path.endsWith('.html') ? 'text/html' : 'text/javascript';
  return cache.put(ROOT + path, new Response(body, { headers: { 'content-type': type + ';charset=utf-8' } }));
}

async function versionOf(tag) {
  const version = decode(await ask(tag + '/version.txt')).trim();
  // A Wi-Fi that wants a password answers everything with a page of its own.
  if (!/^[0-9a-f]{32}$/.test(version)) throw Error();
  return version;
}

async function keep(tag, tell) {
  try {
    const version = await versionOf(tag);
    const name = BOX + tag + '-' + version;
    const old = await copyOf(tag);
    if (old && old.cache === name) return;
    const text = await askFor(tag + '/list.json', version);
    const { files } = JSON.parse(decode(text));
    const had = new Map(old ? old.list.files.map(([path, hash]) => [hash, path]) : []);
    const cache = await caches.open(name);
    const queue = files.slice(), faults = [];
    const fill = async () => {
      for (let file; file = queue.shift(); tell && tell(files.length - queue.length, files.length)) {
        const [path, hash] = file;
        // What a save that was cut off has left, then the old version, then the host.
        const here = await read(name, path);
        if (here && await hashOf(await here.arrayBuffer()) === hash) continue;
        const there = had.has(hash) && await read(old.cache, had.get(hash));
        let bytes = there && await there.arrayBuffer();
        if (!bytes || await hashOf(bytes) !== hash) bytes = await askFor(path, hash);
        await put(cache, path, bytes);
      }
    };
    // When one fails all others end before anything is deleted.
    await Promise.all([1, 2, 3, 4].map(() => fill().catch((error) => {
      queue.length = 0;
      faults.push(error);
    })));
    if (faults.length) throw faults[0];
    await put(cache, tag + '/list.json', text);
    await put(await caches.open(BOX), tag, name);
    newer[tag] = false;
  } finally {
    await prune(tag);
  }
}

/* Deletes all versions of a language but the one that its pointer names. */
async function prune(tag) {
  const { cache } = await copyOf(tag) || {};
  for (const name of await versions()) if (tagOf(name) === tag && name !== cache) await caches.delete(name);
}

/* ---- Newer versions ---- */

const looked = {}, newer = {};

/* Asks for the version of a copy that is being read. A newer one is fetched at once where that costs
   nothing; else the pages say that there is one. */
async function look(copy) {
  const tag = copy.tag, now = Date.now(), net = navigator.connection;
  if (!navigator.onLine || now - looked[tag] < HOUR) return;
  const version = await versionOf(tag);
  looked[tag] = now;
  newer[tag] = !copy.cache.endsWith(version);
  if (newer[tag] && net && !net.saveData && net.type !== 'cellular') await inTurn(() => keep(tag));
}

/* ---- Answering ---- */

/* The name of the file that an address means: hosts leave .html and index.html out. */
function fileOf(copy, path) {
  const wanted = [path, path + '.html', path.replace(/(^|\/)$/, '$1index.html')];
  return (copy.list.files.find(([name]) => wanted.includes(name)) || [])[0];
}

async function answer(event, path) {
  const saved = await copies();
  for (const copy of saved) {
    const file = fileOf(copy, path);
    const found = file && await read(copy.cache, file);
    if (!found) {
      if (path === copy.tag) return Response.redirect(ROOT + path + '/');
      continue;
    }
    if (event.request.mode === 'navigate') event.waitUntil(look(copy).catch(() => {}));
    return file.startsWith(copy.tag) && file.endsWith('.html') ? noticed(copy, found) : found;
  }
  try {
    return await fetch(event.request);
  } catch (offline) {
    const start = saved.length && saved[0].tag + '/index.html';
    if (!start || path === start || event.request.mode !== 'navigate') throw offline;
    return Response.redirect(ROOT + start);
  }
}

/* A page, with what the reader of a saved copy must know. */
async function noticed(copy, found) {
  const { made, old, newer: more } = copy.list;
  const words = newer[copy.tag] ? more : Date.now() - Date.parse(made) > MONTH ? old : '';
  if (!words) return found;
  const html = words.replace('save.html', ROOT + copy.tag + '/save.html');
  // A script in the head may hold such a text too: changed, the policy would forbid it.
  return new Response((await found.text()).replace(/<body[^]*?<main[^>]*>/, (main) => main + html), found);
}

addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
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
    say({ end: error.name === 'QuotaExceededError' ? 'full' : 'failed' });
  }));
});
