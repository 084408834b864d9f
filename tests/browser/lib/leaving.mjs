// Leaving, as a reader does it and as somebody else tries to undo it. Each scenario opens the guide in a
// browser of its own kind, and returns complaints, as sentences: none when the reader is safe.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

export const FLAG = 'x';
export const AWAY = 'times-table.html';
const PAGES = ['en/index.html', 'en/see-a-doctor.html', 'en/easy/what-is-free.html'];
const ROOT_USER = process.getuid?.() === 0;

// ---- Browsers

function find(variable, names) {
  if (process.env[variable]) return process.env[variable];
  for (const name of names) {
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // The next name.
    }
  }
  throw new Error(`none of ${names.join(', ')} is installed: name one in ${variable}`);
}

function chromium(cache) {
  return puppeteer.launch({
    executablePath: find('CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome']),
    headless: true,
    // Without this, pages never come back from the memory.
    ignoreDefaultArgs: cache ? ['--disable-back-forward-cache'] : [],
    args: [
      '--disable-background-networking',
      '--disable-gpu',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      ...(cache ? [] : ['--disable-features=BackForwardCache']),
      ...(ROOT_USER ? ['--no-sandbox'] : []),
    ],
  });
}

/// Starts Firefox.
export function firefox() {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: find('FIREFOX', ['firefox-esr', 'firefox']),
    headless: true,
    protocol: 'webDriverBiDi',
  });
}

/// The kinds of browser there are: with pages that come back from the memory, and without.
export const BROWSERS = {
  'Chromium, pages kept in memory': { launch: () => chromium(true), keeps: true, offline: true },
  'Chromium, pages not kept': { launch: () => chromium(false), keeps: false, offline: true },
  Firefox: { launch: firefox, keeps: true, offline: false },
};

// ---- The guide, and another website

/// Serves the built guide, whose exit leads to another website on this machine. `broken` changes the script.
export async function host(folder, broken = (script) => script) {
  const files = new Map();
  const asked = [];
  let silent = false;
  const server = createServer((request, response) => {
    const at = new URL(request.url, 'http://host').pathname;
    // The other website: the same server by another name, with what such sites send.
    if (/^localhost/.test(request.headers.host)) {
      asked.push({ at, referer: request.headers.referer });
      if (silent && at === '/weather') {
        response.writeHead(204).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(process.env.COOP ? { 'cross-origin-opener-policy': 'same-origin' } : {}) });
      response.end(`<!DOCTYPE html><title>Rain</title><link rel="icon" href="data:,"><p>${at.slice(1)}</p>`);
      return;
    }
    const page = files.get(at) ?? read(folder, at);
    if (page === null) {
      response.writeHead(404).end();
      return;
    }
    files.set(at, page);
    const exit = `http://localhost:${server.address().port}/weather`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(change(page, broken).replaceAll(exitOf(page), exit));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    home: `http://127.0.0.1:${port}/`,
    before: `http://localhost:${port}/before`,
    target: `http://localhost:${port}/weather`,
    asked,
    /// While it is silent, the other website has no page to show: the browser stays where it is.
    silent: (yes) => {
      silent = yes;
    },
    close: () => {
      server.closeAllConnections?.();
      server.close();
    },
  };
}

function read(folder, at) {
  try {
    return readFileSync(path.join(folder, at), 'utf8');
  } catch {
    return null;
  }
}

export const exitOf = (page) => / data-exit="([^"]*)"/.exec(page)?.[1] ?? 'no exit';
export const scriptOf = (page) => /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';

/// A page with another script, which its policy allows as it did the first.
export function change(page, broken) {
  const script = scriptOf(page);
  if (!script) return page;
  const hash = (text) => createHash('sha256').update(text).digest('base64');
  return page.replace(script, () => broken(script)).replaceAll(hash(script), hash(broken(script)));
}

/// Every HTML file below a folder.
export function pagesOf(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const inside = path.posix.join(below, entry.name);
    // The files to take along have an exit of their own kind: see formats.test.mjs.
    if (entry.isDirectory()) return inside === 'files' ? [] : pagesOf(folder, inside);
    return inside.endsWith('.html') ? [inside] : [];
  });
}

// ---- Watching

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/// Runs in each page before its own script, and tells in the console what could be seen.
function watch() {
  // The number tells a thing told again from a new one: a page that wakes has its old words repeated.
  let number = 0;
  const tell = (what) => console.debug(`watch ${performance.timeOrigin}/${(number += 1)} ${what} ${location.pathname}`);
  const root = () => document.documentElement;
  const hidden = () => !root() || getComputedStyle(root()).display === 'none' || getComputedStyle(root()).visibility === 'hidden';
  // A page of the guide says what it is by where its exit leads.
  const words = () => (root()?.hasAttribute('data-exit') && document.querySelector('a.exit') && document.body?.innerText.trim()) || '';
  let told = '';
  const look = (when) => {
    const state = hidden() || !words() ? 'hidden' : 'seen';
    if (state + when !== told) tell(`${state} ${when}`);
    told = state + when;
  };
  // Before the page's own listener: how it was when it woke.
  let asleep = '';
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    look('awake');
    tell(`asleep ${asleep}`);
  });
  addEventListener('DOMContentLoaded', () => {
    look('loaded');
    // After the page's own listeners.
    // What is said now may be lost with the page: it is kept, and told when the page wakes.
    addEventListener('pagehide', () => {
      asleep = `${hidden() ? 'hidden' : 'seen'} ${window.cancelled ? 'quiet' : 'loud'}`;
    });
    addEventListener('click', (event) => {
      look('clicked');
      // Only the page's own script may keep a link from leading on.
      if (event.defaultPrevented) tell('taken');
    });
    addEventListener('keydown', () => look('pressed'));
  });
  const frame = () => {
    look('frame');
    if (document.title && root().hasAttribute('data-exit') && document.title !== titled) tell(`title ${(titled = document.title)}`);
    requestAnimationFrame(frame);
  };
  let titled = '';
  requestAnimationFrame(frame);
  window.cancelled = 0;
  Object.defineProperty(window, 'speechSynthesis', { value: { cancel: () => (window.cancelled += 1) } });
}

/// Opens a tab that is watched. `heard` fills with what was told.
async function tab(browser, { javascript = true, before = [] } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 800, height: 600 });
  const heard = [];
  const numbers = new Set();
  if (javascript) {
    page.on('console', (message) => {
      const [, number, what] = /^watch (\S+) (.*)/.exec(message.text()) ?? [];
      if (what && !numbers.has(number)) heard.push(what);
      numbers.add(number);
    });
    page.on('pageerror', (error) => heard.push(`script error: ${error.message}`));
    await page.evaluateOnNewDocument(watch);
    for (const step of before) await page.evaluateOnNewDocument(step);
  } else {
    await page.setJavaScriptEnabled(false);
  }
  return { page, heard, close: () => context.close() };
}

/// Runs a scenario in a tab of its own, and closes it whatever happens.
async function during(browser, options, scenario) {
  const opened = await tab(browser, options);
  try {
    return await scenario(opened.page, opened.heard);
  } finally {
    await opened.close();
  }
}

const open = (page, address) => page.goto(address, { waitUntil: 'load' });

/// Waits until the tab stays where it is, and says where that is.
async function settled(page, still = 400) {
  let [url, since] = [page.url(), Date.now()];
  for (const end = Date.now() + 10_000; Date.now() < end && Date.now() - since < still; ) {
    await pause(50);
    const now = await page.evaluate(() => location.href).catch(() => null);
    if (now !== url) [url, since] = [now, Date.now()];
  }
  return url;
}

/// Waits until the tab is at an address.
async function arrived(page, address) {
  for (const end = Date.now() + 5_000; Date.now() < end; await pause(50)) {
    if ((await page.evaluate(() => location.href).catch(() => null)) === address) break;
  }
  return settled(page);
}

/// Goes back or forward as the browser's own button does. A page that is left while it loads is no failure.
async function step(page, way) {
  const error = await page[way]({ waitUntil: 'domcontentloaded', timeout: 3_000 }).then(() => null, (cause) => cause);
  if (error && !/timed? ?out|abort|detached|destroyed|history|navigat/i.test(error.message)) throw error;
  return settled(page);
}

const state = (page) =>
  page.evaluate(async () => ({
    hidden: getComputedStyle(document.documentElement).display === 'none',
    title: document.title,
    session: Object.entries({ ...sessionStorage }),
    local: Object.keys({ ...localStorage }),
    cookie: document.cookie,
    databases: indexedDB.databases ? (await indexedDB.databases()).length : 0,
    caches: window.caches ? (await caches.keys()).length : 0,
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    history: history.state,
    name: window.name,
  }));

function kept({ session, local, cookie, databases, caches, workers, history, name }, allowed = []) {
  const said = [];
  if (JSON.stringify(session) !== JSON.stringify(allowed)) said.push(`the session storage holds ${JSON.stringify(session)}`);
  if (local.length || cookie || databases || caches || workers || history !== null || name) {
    said.push(`something is stored: ${JSON.stringify({ local, cookie, databases, caches, workers, history, name })}`);
  }
  return said;
}

/// What of the guide was seen, or named, since a moment.
const seen = (heard, since) => heard.slice(since).filter((what) => /^(seen|title|script error)/.test(what) && !what.startsWith('title 12 × 12 ')).map((what) => `after leaving: ${what}`);

const press = async (page, times = 3, key = 'ShiftLeft') => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

/// The ways to leave.
export const WAYS = {
  click: (page) => page.click('.leave .exit'),
  'the Shift key': (page) => press(page),
};

// ---- Scenarios

/// Leaves after some pages, then goes back as far as it goes, and forward again.
export function back(browser, site, { deep = 1, way = 'click', messages = true } = {}) {
  const before = messages ? [] : [() => delete window.BroadcastChannel];
  return during(browser, { before }, async (page, heard) => {
    const said = [];
    await open(page, site.before);
    for (const name of PAGES.slice(0, deep)) {
      await open(page, site.home + name);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    if (heard.filter((what) => what.startsWith('seen frame')).length < deep) said.push('the pages were not seen even before');
    const asked = site.asked.length;
    await WAYS[way](page);
    const since = heard.length;
    const first = await arrived(page, site.target);
    if (first !== site.target) said.push(`leaving ends at ${first}`);
    for (let time = 1; time <= deep; time += 1) {
      const at = await step(page, 'goBack');
      const expected = time < deep ? site.target : site.before;
      if (at !== expected) said.push(`Back, ${time} times, ends at ${at}`);
    }
    for (let time = 1; time <= deep; time += 1) {
      const at = await step(page, 'goForward');
      if (at !== site.target) said.push(`Forward, ${time} times, ends at ${at}`);
    }
    const referers = site.asked.slice(asked).filter(({ at, referer }) => at === '/weather' && referer);
    if (referers.length) said.push(`the other website is told ${referers[0].referer}`);
    if (!messages && !heard.some((what) => /^(hidden|seen) awake .*\/en\//.test(what))) said.push('no page came back from the memory');
    return [...said, ...seen(heard, since)];
  });
}

/// Back by the page's own `history.back()`, from the other website.
export function backByScript(browser, site) {
  return during(browser, {}, async (page, heard) => {
    for (const name of PAGES.slice(0, 2)) await open(page, site.home + name);
    await WAYS.click(page);
    const since = heard.length;
    await arrived(page, site.target);
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    await pause(500);
    const at = await settled(page);
    return [...(at === site.target ? [] : [`history.back() ends at ${at}`]), ...seen(heard, since)];
  });
}

/// What the page looks like when the other website has nothing to show, and what a reload shows then.
export function slow(browser, site) {
  return during(browser, {}, async (page, heard) => {
    const said = [];
    await open(page, site.home + PAGES[1]);
    said.push(...kept(await state(page)).map((what) => `before: ${what}`));
    site.silent(true);
    try {
      const since = heard.length;
      await page.click('.leave .exit');
      await pause(200);
      const told = heard.slice(since);
      if (!told.some((what) => what.startsWith('hidden clicked'))) said.push(`not hidden when the click is over: ${told}`);
      if (!told.some((what) => what.startsWith('taken'))) said.push('the script did not take the click');
      const now = await state(page);
      if (!now.hidden) said.push('not hidden');
      if (now.title !== '') said.push(`the title is ${now.title}`);
      if (!(await page.evaluate(() => window.cancelled))) said.push('reading aloud goes on');
      said.push(...kept(now, [[FLAG, '']]), ...seen(heard, since + told.findIndex((what) => what.startsWith('hidden clicked'))));
      const again = heard.length;
      await page.reload({ waitUntil: 'domcontentloaded', timeout: 2_000 }).catch(() => {});
      await pause(300);
      said.push(...seen(heard, again).map((what) => `loaded again: ${what}`));
    } finally {
      site.silent(false);
    }
    return said;
  });
}

/// A reader who comes back on purpose finds the guide, and the letter is gone.
export function freshVisit(browser, site) {
  return during(browser, {}, async (page) => {
    await open(page, site.home + PAGES[0]);
    await WAYS.click(page);
    await arrived(page, site.target);
    await open(page, site.home + PAGES[1]);
    const now = await state(page);
    return [
      ...(now.hidden ? ['the page stays hidden'] : []),
      ...(now.title ? [] : ['the page has no title']),
      ...kept(now),
    ];
  });
}

/// Reading on in the guide: the page that is left is hidden and silent, and is shown again by Back.
export function readingOn(browser, site, { keeps }) {
  return during(browser, {}, async (page, heard) => {
    const said = [];
    await open(page, site.home + PAGES[1]);
    await page.evaluate(() => scrollTo(0, 900));
    await pause(200);
    const high = await page.evaluate(() => scrollY);
    await open(page, site.home + PAGES[0]);
    const since = heard.length;
    const at = await step(page, 'goBack');
    if (at !== site.home + PAGES[1]) said.push(`Back ends at ${at}`);
    const now = await state(page);
    if (now.hidden) said.push('the page stays hidden');
    if (keeps && !heard.slice(since).some((what) => what.startsWith('hidden awake'))) said.push('the page woke before it was hidden, or never slept');
    if (keeps && !heard.slice(since).some((what) => what.startsWith('asleep hidden quiet'))) said.push('the page that is left is not hidden, or not silent');
    const back = await page.evaluate(() => scrollY);
    if (high < 100 || Math.abs(back - high) > 5) said.push(`the place in the text is lost: ${high}, then ${back}`);
    return [...said, ...kept(now)];
  });
}

/// The Shift key: what leaves and what does not.
export async function shift(browser, site) {
  const said = [];
  /// Whether a page was seen hidden while the keys were pressed.
  const once = (name, leaves, act) =>
    during(browser, {}, async (page, heard) => {
      await open(page, site.home + PAGES[1]);
      // A page that goes away under the keys has left too early.
      await act(page).catch((error) => said.push(`Shift ${name}: ${error.message}`));
      const at = leaves ? await arrived(page, site.target) : await settled(page, 300);
      if (leaves !== (at === site.target)) said.push(`Shift ${name}: at ${at}`);
      return heard.some((what) => what.startsWith('hidden pressed'));
    });
  const tries = {
    'three times': [true, (page) => press(page)],
    'either Shift key': [true, async (page) => [await press(page, 1), await press(page, 1, 'ShiftRight'), await press(page, 1)]],
    'on a choice of nation': [true, async (page) => [await page.focus('#fp-scotland'), await press(page)]],
    'after a text field': [true, async (page) => [await field(page, 'input'), await press(page, 2), await page.evaluate(() => document.activeElement.blur()), await press(page)]],
    twice: [false, (page) => press(page, 2)],
    'with a letter between': [false, async (page) => [await press(page, 2), await page.keyboard.press('a'), await press(page, 2)]],
    'held down': [false, async (page) => {
      for (let time = 0; time < 6; time += 1) await page.keyboard.down('ShiftLeft');
      await page.keyboard.up('ShiftLeft');
    }],
    'in more than five seconds': [false, async (page) => {
      await press(page, 2);
      await page.evaluate(() => {
        const now = Date.now;
        Date.now = () => now.call(Date) + 5100;
      });
      await press(page, 1);
    }],
    'in a text field': [false, async (page) => [await field(page, 'input'), await press(page)]],
    'in a text area': [false, async (page) => [await field(page, 'textarea'), await press(page)]],
    'in a text that can be edited': [false, async (page) => [await field(page, 'p'), await press(page)]],
  };
  for (const [name, [leaves, act]] of Object.entries(tries)) {
    if (!leaves) {
      await once(name, leaves, act);
      continue;
    }
    // What a page says of itself while it is being left can be lost on its way here: then it is asked again.
    let hidden = false;
    for (let time = 0; time < 3 && !hidden; time += 1) hidden = await once(name, leaves, act);
    if (!hidden) said.push(`Shift ${name}: not hidden at once`);
  }
  return said;
}

const field = (page, tag) =>
  page.evaluate((name) => {
    const made = document.createElement(name);
    if (name === 'p') made.contentEditable = 'true';
    document.querySelector('main').prepend(made);
    made.focus();
  }, tag);

/// Without JavaScript the exit is a link, and it tells nobody where the reader was.
export function plainLink(browser, site, { selector = '.leave .exit' } = {}) {
  return during(browser, { javascript: false }, async (page) => {
    await open(page, site.home + PAGES[1]);
    const asked = site.asked.length;
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
    const told = site.asked.slice(asked).filter(({ referer }) => referer);
    return [
      ...(page.url() === site.target ? [] : [`the link leads to ${page.url()}`]),
      ...told.map(({ referer }) => `the other website is told ${referer}`),
    ];
  });
}

/// The exit at the end of the page: out of sight, until the keyboard comes to it.
export function atTheEnd(browser, site) {
  return during(browser, {}, async (page) => {
    const said = [];
    const look = () =>
      page.evaluate(() => {
        const last = document.querySelector('.exit.last');
        const box = last.getBoundingClientRect();
        const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        // Firefox puts its end a part of a pixel below the window's.
        return { shown: box.height >= 44 && box.bottom < innerHeight + 1 && last.contains(on), focused: document.activeElement === last };
      });
    await open(page, site.home + PAGES[1]);
    if ((await look()).shown) said.push('it is seen before it is reached');
    await page.evaluate(() => [...document.querySelectorAll('a:not(.last)')].at(-1).focus());
    await page.keyboard.press('Tab');
    const now = await look();
    if (!now.focused) said.push('Tab does not reach it after the last link');
    if (!now.shown) said.push('it is not seen when it is reached');
    await page.keyboard.press('Enter');
    const at = await arrived(page, site.target);
    if (at !== site.target) said.push(`it leads to ${at}`);
    return said;
  });
}

/// What stands on the neutral page, as its file says it.
const neutral = (folder) => {
  const page = readFileSync(path.join(folder, AWAY), 'utf8');
  return page.match(/<p>[^]*<\/p>/)[0].replace(/<[^>]*>/g, '').replace(/\s+/g, '');
};
const onPage = (page) =>
  page.evaluate(() => ({
    text: [...document.querySelectorAll('p')].map((p) => p.textContent).join('').replace(/\s+/g, ''),
    links: document.querySelectorAll('a').length,
    shown: getComputedStyle(document.documentElement).display !== 'none',
    title: document.title,
    ...(({ lang, dir }) => ({ lang, dir }))(document.documentElement),
  }));

function isNeutral(now, folder) {
  const said = [];
  if (now.text !== neutral(folder)) said.push(`it says ${now.text.slice(0, 60)}`);
  if (now.links) said.push('it has links');
  if (!now.shown) said.push('it is hidden');
  if (now.title !== '12 × 12') said.push(`its title is ${now.title}`);
  if (now.lang !== 'en' || now.dir !== 'ltr') said.push(`its language is ${now.lang} ${now.dir}`);
  return said.map((what) => `the neutral page: ${what}`);
}

/// From a disk the exit ends on a page of the guide's own, and Back does not show the guide.
export function fromDisk(browser, folder, { deep = 2 } = {}) {
  return during(browser, {}, async (page, heard) => {
    const said = [];
    const disk = `${pathToFileURL(path.resolve(folder)).href}/`;
    for (const name of PAGES.slice(0, deep)) await open(page, disk + name);
    await page.click('.leave .exit');
    const since = heard.length;
    const at = await arrived(page, disk + AWAY);
    if (at !== disk + AWAY) said.push(`leaving ends at ${at}`);
    said.push(...isNeutral(await onPage(page), folder));
    for (let time = 1; time < deep; time += 1) {
      const there = await step(page, 'goBack');
      if (there !== disk + AWAY) said.push(`Back, ${time} times, ends at ${there}`);
    }
    return [...said, ...seen(heard, since)];
  });
}

/// Without a connection the page turns into the neutral one, and so does the one before it.
export function withoutConnection(browser, site, folder, { offline = true, language = 'en' } = {}) {
  // Where the browser cannot be cut off by this test, it is told that it is.
  const before = offline ? [] : [() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })];
  return during(browser, { before }, async (page, heard) => {
    const said = [];
    for (const name of PAGES.slice(0, 2)) await open(page, site.home + name.replace('en/', `${language}/`));
    if (offline) await page.setOfflineMode(true);
    await page.click('.leave .exit');
    const since = heard.length;
    const at = await settled(page);
    if (at !== site.home + AWAY) said.push(`leaving ends at ${at}`);
    said.push(...isNeutral(await onPage(page), folder));
    const there = await step(page, 'goBack');
    if (there !== site.home + AWAY) said.push(`Back ends at ${there}`);
    else said.push(...isNeutral(await onPage(page), folder).map((what) => `after Back: ${what}`));
    return [...said, ...seen(heard, since)];
  });
}
