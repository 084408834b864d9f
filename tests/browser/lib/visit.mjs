// Opens a page as a first visitor, and tells everything the visit gave away.

import { PHONE } from './chromium.mjs';

// What a page may do after it has loaded, before we look: a redirect at once is seen, one after
// some seconds is seen by `redirects` in looks.mjs.
const SETTLE = 150;

/// Opens `address` in a browser profile of its own. `home` is what every request must start with.
/// `before` may change the page's browser first. Returns `{ page, complaints, done }`: complaints are sentences, none for a page that keeps quiet.
export async function visit(browser, address, { home, viewport = PHONE, javascript = true, before } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.setJavaScriptEnabled(javascript);
  await before?.(page);
  const heard = await listen(page, home);
  const response = await page.goto(address, { waitUntil: 'load' }).catch((error) => {
    heard.push(`does not open: ${error.message}`);
    return null;
  });
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const left = await leftBehind(context, page);
  // Asked last: whatever the page told before we looked into its profile has reached us by now.
  return { page, complaints: [...heard.complaints(response), ...left], done: () => context.close() };
}

async function listen(page, home) {
  const complaints = [];
  const requests = [];
  let navigations = 0;
  page.on('console', (message) => {
    if (['error', 'assert'].includes(message.type())) complaints.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) navigations += 1;
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('data:')) {
      request.continue();
      return;
    }
    requests.push(url);
    if (url.startsWith(home)) request.continue();
    else request.abort();
  });
  const wire = await page.createCDPSession();
  await wire.send('Network.enable');
  wire.on('Network.webSocketCreated', ({ url }) => requests.push(url));
  await page.exposeFunction('fingerpostTell', (what) => complaints.push(what));
  await page.evaluateOnNewDocument(watchWriting);
  return {
    push: (complaint) => complaints.push(complaint),
    complaints: (response) => [
      ...complaints,
      ...(response && response.status() !== 200 ? [`status ${response.status()}`] : []),
      ...requests.filter((url) => !url.startsWith(home)).map((url) => `a request leaves the origin: ${url}`),
      ...(requests.length === 1 ? [] : [`${requests.length} requests, not one: ${requests.join(' ')}`]),
      ...(navigations > 1 ? [`the page moved ${navigations - 1} times by itself`] : []),
    ],
  };
}

/// Runs in the page before its own scripts: tells of each attempt to write, even one that is undone
/// before anybody looks, and of each thing the content security policy held back. What takes its time,
/// such as a new database, is noted in `fingerpostBegun`, so that a look at the profile can wait for it.
function watchWriting() {
  const begun = [];
  Object.defineProperty(window, 'fingerpostBegun', { value: begun });
  const tell = window.fingerpostTell;
  const wrote = (what) => tell(`writes: ${what}`);
  const watch = (object, name, what) => {
    const original = object?.[name];
    if (typeof original !== 'function') return;
    object[name] = function (...given) {
      wrote(`${what}.${name}`);
      const answer = original.apply(this, given);
      if (answer instanceof Promise) begun.push(answer);
      if (answer instanceof IDBRequest) begun.push(new Promise((resolve) => ['success', 'error', 'blocked'].forEach((end) => answer.addEventListener(end, resolve))));
      return answer;
    };
  };
  watch(window.Storage?.prototype, 'setItem', 'storage');
  watch(window.IDBFactory?.prototype, 'open', 'indexedDB');
  watch(window.CacheStorage?.prototype, 'open', 'caches');
  watch(window.ServiceWorkerContainer?.prototype, 'register', 'serviceWorker');
  watch(window.Navigator?.prototype, 'sendBeacon', 'navigator');
  watch(window.StorageManager?.prototype, 'getDirectory', 'files');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value) {
      wrote('document.cookie');
      cookie.set.call(this, value);
    },
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    tell(`the policy held back ${event.violatedDirective} ${event.blockedURI}`);
  });
}

// How long a look into the profile waits for what the page has begun to write.
const PATIENCE = 5_000;

/// What can be found in the profile after a visit.
export async function leftBehind(context, page) {
  const found = (await context.cookies()).map((cookie) => `left behind: cookie ${cookie.name}`);
  const kept = await page
    .evaluate(async (patience) => {
      await Promise.race([Promise.allSettled(window.fingerpostBegun ?? []), new Promise((resolve) => setTimeout(resolve, patience))]);
      // A profile that forbids a kind of storage has nothing in it.
      const asked = async (ask) => {
        try {
          return await ask();
        } catch {
          return [];
        }
      };
      const some = [];
      for (const key of await asked(() => Object.keys(localStorage))) some.push(`localStorage ${key}`);
      for (const key of await asked(() => Object.keys(sessionStorage))) some.push(`sessionStorage ${key}`);
      for (const base of await asked(() => indexedDB.databases())) some.push(`indexedDB ${base.name}`);
      for (const name of await asked(() => caches.keys())) some.push(`cache ${name}`);
      for (const worker of await asked(() => navigator.serviceWorker.getRegistrations())) {
        some.push(`service worker ${worker.scope}`);
      }
      return some;
    }, PATIENCE)
    .catch((error) => [`something unknown: ${error.message}`]);
  return [...found, ...kept.map((thing) => `left behind: ${thing}`)];
}
