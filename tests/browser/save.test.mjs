// Saving on a phone, reading without a connection, updating, removing. SITE names the folder of the built
// guide; it needs English, Arabic and Tigrinya. FINGERPOST_LONG=1 tries 200 moments of killing, and every file.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { launch } from './lib/chromium.mjs';
import { accessible, sideways } from './lib/looks.mjs';
import { weight } from './lib/find.mjs';
import { firefox } from './lib/leaving.mjs';
import { phone } from './lib/listen.mjs';
import { FAULTS, answers, change, copyOf, expected, holding, host, kept, kill, listed, open, pause, press, removed, said, undated, until, versionIn } from './lib/save.mjs';
import { leftBehind, visit } from './lib/visit.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const LONG = Boolean(process.env.FINGERPOST_LONG);
const MOMENTS = LONG ? 100 : 5;
const PAGE = 'en/see-a-doctor.html';
const NOTHING = { caches: [], workers: [] };

let browser;
let scratch;
let first;
let second;
before(async () => {
  browser = await launch();
  scratch = mkdtempSync(path.join(tmpdir(), 'save-'));
  first = copyOf(SITE, path.join(scratch, 'first'), ['en', 'ar', 'ti']);
  second = copyOf(first, path.join(scratch, 'second'), ['en', 'ar', 'ti']);
  change(second, 'en', [PAGE], 'This page was changed.');
});
after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/// A reader with a new profile, in front of the page for saving.
async function during(options, use) {
  const { folder = first, tag = 'en', ...more } = options;
  const at = await host(folder, more);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setBypassCSP(Boolean(options.bypass));
  try {
    await open(page, `${at.home}${tag}/save.html`);
    return await use(page, at, context);
  } finally {
    await context.close();
    await at.stop().catch(() => {});
  }
}

/// Without a connection, every file of a saved copy is that of a folder. Ends on the page for saving.
async function has(page, at, folder, tag = 'en') {
  await at.stop();
  await open(page, `${at.home}${tag}/save.html`);
  const all = [...expected(folder, tag)];
  assert.deepEqual(await answers(page, at.home, all.map(([file]) => file)), all);
  await at.start();
}

const heading = (page) => page.$eval('h1', (one) => one.textContent.trim());
const opens = async (page, address) => {
  await open(page, address);
  return heading(page);
};

// ---- The files

test('the list of each language is what is in its folder, and its version is the hash of the list', () => {
  for (const tag of ['en', 'ar']) {
    const { list, hash, version } = listed(SITE, tag);
    assert.equal(version, hash);
    assert.deepEqual(new Map([...list.files].sort()), new Map([...undated(SITE, tag)].sort()));
    for (const file of ['find.js', 'listen.js', 'a-z.html', 'save.html', 'easy/index.html']) {
      assert.ok(list.files.some(([name]) => name === `${tag}/${file}`), file);
    }
    assert.ok(!list.files.some(([name]) => /^files\/|(take|forget)\.html$/.test(name)));
    assert.ok(list.files.length > 20);
  }
});

test('the size that is stated is enough, and not far off', () => {
  const bytes = listed(SITE, 'en').list.files.reduce((sum, [file]) => sum + readFileSync(path.join(SITE, file)).length, 0);
  const [, stated] = /at most <bdi dir="ltr">([\d.]+)<\/bdi> MB/.exec(readFileSync(path.join(SITE, 'en/save.html'), 'utf8'));
  assert.ok(bytes <= Number(stated) * 1e6 && bytes > Number(stated) * 1e6 - 200_000, `${bytes} bytes, ${stated} MB stated`);
});

test('the worker and the script of the page are at most 3 KB together', () => {
  const saver = readFileSync(path.join(SITE, 'en/save.html'), 'utf8').split('<script>').at(-1).split('</script>')[0];
  const size = weight(saver) + weight(readFileSync(path.join(SITE, 'sw.js')));
  assert.ok(size > 500 && size <= 3072, `${size} bytes`);
});

test('only the page for saving may have a worker', () => {
  assert.match(readFileSync(path.join(SITE, 'en/save.html'), 'utf8'), /worker-src (&#x27;|&#39;|')self/);
  for (const page of ['en/index.html', 'index.html', 'times-table.html']) {
    assert.match(readFileSync(path.join(SITE, page), 'utf8'), /worker-src (&#x27;|&#39;|')none/, page);
  }
});

// ---- Before the button is pressed

test('until the button is pressed nothing is asked for and nothing is kept', () =>
  during({}, async (page, at) => {
    await pause(500);
    assert.deepEqual(at.asked, ['en/save.html']);
    assert.deepEqual(await kept(page), NOTHING);
    assert.deepEqual(await leftBehind(page.browserContext(), page), []);
    assert.deepEqual([...(await accessible(page)), ...(await sideways(page, 320))], []);
  }));

const CANNOT = {
  unsafe: () => Object.defineProperty(window, 'isSecureContext', { value: false }),
  unable: () => delete Navigator.prototype.serviceWorker,
  'unable ': () => Object.defineProperty(window, 'caches', { get() { throw new DOMException('no', 'SecurityError'); } }),
};
for (const [reason, how] of Object.entries(CANNOT)) {
  test(`a browser that cannot is told why, and has no button (${reason})`, async () => {
    const at = await host(first);
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    try {
      await page.evaluateOnNewDocument(how);
      await open(page, `${at.home}en/save.html`);
      assert.equal(await said(page), reason.trim());
      assert.equal((await page.$$eval('.saving button', (all) => all.filter((one) => one.getClientRects().length))).length, 0);
    } finally {
      await context.close();
      await at.stop();
    }
  });
}

test('a host without https explains itself', async () => {
  const plain = await launch();
  const at = await host(first);
  try {
    const page = await plain.newPage();
    // Another name of this machine, which browsers do not hold to be safe.
    const wire = await page.createCDPSession();
    await wire.send('Fetch.enable', { patterns: [{ urlPattern: 'http://guide.test/*' }] });
    wire.on('Fetch.requestPaused', ({ requestId, request }) => {
      const body = readFileSync(path.join(first, new URL(request.url).pathname.slice(1)));
      wire.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders: [{ name: 'content-type', value: 'text/html' }], body: body.toString('base64') });
    });
    await open(page, 'http://guide.test/en/save.html');
    assert.equal(await said(page), 'unsafe');
  } finally {
    await plain.close();
    await at.stop();
  }
});

test('from a disk it says that nothing need be saved, and pages do not offer it', async () => {
  const { page, done } = await visit(browser, `${pathToFileURL(SITE).href}/en/save.html`, { home: pathToFileURL(SITE).href });
  try {
    assert.equal(await said(page), 'file');
    assert.equal(await page.$eval('#fp-save', (button) => button.getClientRects().length), 0);
    await open(page, `${pathToFileURL(SITE).href}/${PAGE}`);
    assert.equal(await page.$eval('a[href="save.html"]', (link) => link.getClientRects().length), 0);
  } finally {
    await done();
  }
});

test('without JavaScript, or where the browser is too old for the script, the page says so and has no button', () =>
  during({}, async (page) => {
    await page.setJavaScriptEnabled(false);
    await page.reload();
    assert.match(await page.$eval('noscript', (words) => words.textContent), /JavaScript/);
    assert.match(await page.$eval('#fp-said', (words) => words.innerText), /This browser cannot save/);
    assert.equal(await page.$eval('#fp-save', (button) => button.getClientRects().length), 0);
  }));

// What browsers answer that may store nothing, in a private window or by their settings.
const DENIED = {
  'no worker may be started': (page) =>
    page.evaluateOnNewDocument(() => {
      const no = () => Promise.reject(new DOMException('no', 'SecurityError'));
      ServiceWorkerContainer.prototype.register = no;
      CacheStorage.prototype.has = no;
    }),
  'nothing may be looked up': (page) => page.evaluateOnNewDocument(() => (ServiceWorkerContainer.prototype.getRegistration = () => Promise.reject(new DOMException('no', 'SecurityError')))),
  'no cache may be opened': (page, at) => at.change.set('sw.js', (text) => `caches.open = () => Promise.reject(new DOMException('no', 'SecurityError'));\n${text}`),
};
for (const [what, deny] of Object.entries(DENIED)) {
  test(`a browser that may store nothing says so (${what})`, () =>
    during({}, async (page, at) => {
      await deny(page, at);
      await page.reload();
      if (what !== 'nothing may be looked up') await press(page, 'save');
      assert.equal(await said(page), 'unable');
      assert.deepEqual(await kept(page), NOTHING);
    }));
}

// ---- Saving, reading, updating

const HOSTS = {
  'at a root': {},
  'in a sub-path': { mount: '/some/where/' },
  'on a host that leaves .html out': { strip: true },
  'on such a host in a sub-path': { strip: true, mount: '/some/where/' },
};
for (const [where, options] of Object.entries(HOSTS)) {
  test(`saved, read without a connection, brought up to date (${where})`, () =>
    during({ bypass: true, ...options }, async (page, at) => {
      const tail = options.strip ? '' : '.html';
      assert.equal(await press(page, 'save'), 'saved');
      assert.equal(at.asked.filter((file) => file === `en/see-a-doctor${tail}`).length, 1);
      await at.stop();
      assert.match(await opens(page, at.home + PAGE), /doctor/i);
      assert.match(await opens(page, `${at.home}en/easy/see-a-doctor${tail}`), /doctor/i);
      assert.notEqual(await opens(page, `${at.home}en/`), '');
      assert.notEqual(await opens(page, `${at.home}en`), '');
      assert.equal(page.url(), `${at.home}en/index.html`);
      assert.notEqual(await opens(page, at.home), '');
      assert.equal(await opens(page, `${at.home}times-table.html`), '12 × 12');
      // What is not saved leads to the start page of what is.
      await open(page, `${at.home}ar/easy/index.html`);
      assert.equal(page.url(), `${at.home}en/index.html`);
      assert.deepEqual(new Map(await answers(page, at.home, [...expected(first, 'en').keys()])), expected(first, 'en'));
      // A newer version: read once with a connection, it is fetched; only what changed is asked for.
      await at.start();
      at.folder = second;
      at.asked.length = 0;
      await open(page, `${at.home}en/index.html`);
      await until(() => page.evaluate(async (at) => (await (await fetch(at)).text()).includes('was changed'), at.home + PAGE));
      await pause(200);
      const asked = new Set(at.asked.filter((file) => file !== 'sw.js').map((file) => file.replace(/\.html$/, '')));
      assert.deepEqual([...asked].sort(), ['en/list.json', 'en/see-a-doctor', 'en/version.json']);
      await has(page, at, second);
      assert.equal((await kept(page)).caches.length, 2);
    }));
}

test('two languages stand side by side, and one is brought up to date alone', () =>
  during({ bypass: true }, async (page, at) => {
    assert.equal(await press(page, 'save'), 'saved');
    await open(page, `${at.home}ar/save.html`);
    assert.equal(await press(page, 'save'), 'saved');
    await at.stop();
    for (const tag of ['en', 'ar']) {
      assert.deepEqual(new Map(await answers(page, at.home, [...expected(first, tag).keys()])), expected(first, tag));
    }
    await open(page, `${at.home}ar/see-a-doctor.html`);
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  }));

/// A worker that hears that a connection may cost money.
const METERED = (text) => `Object.defineProperty(navigator, 'connection', { value: { type: 'cellular', saveData: false } });\n${text}`;
const askedFor = (at) => [...new Set(at.asked.filter((file) => file !== 'sw.js'))];

test('where a connection may cost money the reader is asked first, also when the browser was closed since', async () => {
  const profile = path.join(scratch, 'metered');
  const at = await host(first);
  at.change.set('sw.js', METERED);
  let running = await launch({ userDataDir: profile });
  try {
    let page = await running.newPage();
    await open(page, `${at.home}en/save.html`);
    assert.equal(await press(page, 'save'), 'saved');
    at.folder = second;
    at.asked.length = 0;
    await open(page, `${at.home}en/index.html`);
    await until(() => at.asked.includes('en/version.json'));
    await pause(500);
    assert.deepEqual(askedFor(at), ['en/version.json']);
    await running.close();
    await at.stop();
    running = await launch({ userDataDir: profile });
    page = await running.newPage();
    await open(page, at.home + PAGE);
    const link = await page.$eval('main > .notice a[href$="save.html"]', (one) => one.href);
    assert.equal(link, `${at.home}en/save.html`);
    await open(page, `${at.home}en/easy/see-a-doctor.html`);
    assert.equal(await page.$eval('main > .notice a[href$="save.html"]', (one) => one.href), link);
    await at.start();
    await open(page, link);
    assert.equal(await press(page, 'update'), 'saved');
    await open(page, at.home + PAGE);
    assert.match(await page.$eval('main', (main) => main.textContent), /This page was changed/);
    assert.equal(await page.$('main > .notice a[href$="save.html"]'), null);
  } finally {
    await running.close();
    await at.stop().catch(() => {});
  }
});

test('a build on another day costs a saved copy one small file, and its pages then say the new day', () =>
  during({}, async (page, at) => {
    const later = copyOf(first, path.join(scratch, 'later'), ['en']);
    change(later, 'en', [], '', '2031-01-02');
    assert.equal(listed(later, 'en').version, listed(first, 'en').version);
    assert.equal(await press(page, 'save'), 'saved');
    at.folder = later;
    at.asked.length = 0;
    await open(page, `${at.home}en/index.html`);
    const day = async () => (await opens(page, at.home + PAGE)) && (await page.$eval('footer', (footer) => footer.textContent.includes('Made on 2031-01-02.')));
    await until(day);
    assert.equal(await day(), true);
    assert.equal(await page.$('main > .notice a[href$="save.html"]'), null);
    assert.deepEqual(askedFor(at), ['en/version.json']);
    assert.ok(readFileSync(path.join(first, 'en/version.json')).length < 300);
  }));

test('a copy that is older than 30 days says so on each page, but not on the neutral one', async () => {
  const old = copyOf(first, path.join(scratch, 'old'), ['en', 'ti']);
  for (const tag of ['en', 'ti']) change(old, tag, [], '', new Date(Date.now() - 31 * 24 * 3600e3).toISOString().slice(0, 10));
  await during({ folder: old }, async (page, at) => {
    const errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    assert.equal(await press(page, 'save'), 'saved');
    for (const file of [PAGE, 'en/easy/see-a-doctor.html']) {
      await open(page, at.home + file);
      const notice = await page.$eval('main > .notice', (one) => ({ words: one.textContent, link: one.querySelector('a').href }));
      assert.match(notice.words, /30 days/);
      assert.equal(notice.link, `${at.home}en/save.html`);
    }
    // Of Tigrinya the tag is also what that page's address begins with.
    await open(page, `${at.home}ti/save.html`);
    assert.equal(await press(page, 'save'), 'saved');
    await open(page, `${at.home}times-table.html`);
    assert.equal(await page.$('.notice'), null);
    // The pages still have their script, with which one leaves.
    assert.deepEqual(errors, []);
    await open(page, at.home + PAGE);
    await page.setOfflineMode(true);
    await page.click('.leave .exit');
    await page.waitForFunction(() => document.title === '12 × 12');
  });
});

test('find and listen work in a saved copy without a connection', () =>
  during({}, async (page, at) => {
    assert.equal(await press(page, 'save'), 'saved');
    await at.stop();
    const errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.evaluateOnNewDocument(phone, { voices: [['en-GB', true]] });
    await open(page, at.home + PAGE);
    await page.focus('#fp-find');
    await page.keyboard.type('dentist');
    await page.waitForSelector('#fp-found a', { timeout: 10_000 });
    await page.click('#fp-listen');
    await page.waitForFunction(() => window.spoken.length > 0, { timeout: 10_000 });
    assert.deepEqual(errors, []);
  }));

test('leaving works in a saved copy without a connection, and Back does not return', () =>
  during({}, async (page, at) => {
    assert.equal(await press(page, 'save'), 'saved');
    await at.stop();
    await page.setOfflineMode(true);
    await open(page, at.home + PAGE);
    await page.click('.leave .exit');
    await page.waitForFunction(() => document.title === '12 × 12');
    assert.equal(page.url(), `${at.home}times-table.html`);
    await page.reload();
    assert.equal(await heading(page), '12 × 12');
    await page.goBack().catch(() => {});
    await pause(500);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).display !== 'none' && document.body.innerText.includes('doctor')), true);
  }));

// ---- Faults

const chosen = (list) => (LONG ? list : ['en/find.js', 'times-table.html', PAGE]);
const some = () => ['sw.js', 'en/version.json', 'en/list.json', ...chosen([...expected(first, 'en').keys()])];

describe('one file fails once', () => {
  for (const [what, fault] of Object.entries(FAULTS)) {
    test(`while saving: a file ${what}`, async () => {
      for (const file of some()) {
        // One more byte makes the worker no other one.
        if (file === 'sw.js' && what === 'is changed') continue;
        await during({}, async (page, at) => {
          at.faults.set(file, fault);
          assert.equal(await press(page, 'save'), 'failed', file);
          assert.equal(at.faults.size, 0, `${file} was not asked for`);
          assert.deepEqual(await kept(page), NOTHING, file);
          assert.equal(await press(page, 'save'), 'saved', `${file}, the second time`);
        });
      }
    });

    test(`while updating: a file ${what}`, async () => {
      const third = copyOf(first, path.join(scratch, `third ${what}`), ['en']);
      change(third, 'en', [...expected(first, 'en').keys()].filter((file) => file.endsWith('.html') && file !== 'times-table.html'), 'All pages were changed.');
      // What stayed as it was is not asked for again.
      const files = some().filter((file) => file !== 'times-table.html' && !file.endsWith('.js'));
      for (const file of files) {
        await during({ bypass: true }, async (page, at) => {
          assert.equal(await press(page, 'save'), 'saved');
          at.folder = third;
          at.faults.set(file, fault);
          assert.equal(await press(page, 'update'), 'failed', file);
          await has(page, at, first);
          assert.equal((await kept(page)).caches.length, 2, file);
          assert.equal(await press(page, 'update'), 'saved', file);
          await has(page, at, third);
        });
      }
    });
  }
});

test('a phone without space says so, and keeps nothing or what it had', () =>
  during({ bypass: true }, async (page, at) => {
    const wire = await page.createCDPSession();
    const space = (quotaSize) => wire.send('Storage.overrideQuotaForOrigin', { origin: at.origin, quotaSize });
    await space(400_000);
    assert.equal(await press(page, 'save'), 'full');
    assert.deepEqual(await kept(page), NOTHING);
    await space(undefined);
    assert.equal(await press(page, 'save'), 'saved');
    const third = copyOf(first, path.join(scratch, 'third'), ['en']);
    change(third, 'en', [...expected(first, 'en').keys()].filter((file) => file.endsWith('.html')), 'All pages were changed.');
    at.folder = third;
    const { usage } = await wire.send('Storage.getUsageAndQuota', { origin: at.origin });
    await space(Math.round(usage * 1.3));
    assert.equal(await press(page, 'update'), 'full');
    await has(page, at, first);
  }));

// ---- Killing the browser

for (const what of ['saving', 'updating']) {
  test(`a browser that is killed while ${what} has one whole version or none, at ${MOMENTS} moments`, async () => {
    const folder = path.join(scratch, `kill-${what}`);
    const third = copyOf(first, path.join(folder, 'third'), ['en']);
    change(third, 'en', [...expected(first, 'en').keys()].filter((file) => file.endsWith('.html')), 'All pages were changed.');
    const versions = [expected(first, 'en'), expected(third, 'en')];
    const at = await host(first, { wait: 4 });
    const start = path.join(folder, 'profile');
    // How long it takes, and the profile that every moment begins with.
    let running = await launch({ userDataDir: start });
    let page = await running.newPage();
    await open(page, `${at.home}en/save.html`);
    if (what === 'updating') assert.equal(await press(page, 'save'), 'saved');
    else await pause(300);
    await running.close();
    const seen = new Map();
    let whole = 0;
    for (let moment = -1; moment < MOMENTS; moment += 1) {
      const profile = path.join(folder, `profile ${moment}`);
      cpSync(start, profile, { recursive: true });
      at.folder = what === 'saving' ? first : third;
      running = await launch({ userDataDir: profile });
      page = await running.newPage();
      await open(page, `${at.home}en/save.html`);
      const began = Date.now();
      const end = press(page, what === 'saving' ? 'save' : 'update');
      end.catch(() => {});
      if (moment < 0) {
        assert.equal(await end, 'saved');
        whole = Date.now() - began;
        await running.close();
      } else {
        await pause((whole * 1.1 * (moment + 0.5)) / MOMENTS);
        await kill(running);
      }
      await at.stop();
      running = await launch({ userDataDir: profile });
      const found = await versionIn(running, at.home, 'en', versions);
      seen.set(found, (seen.get(found) ?? 0) + 1);
      assert.ok((what === 'saving' ? [-1, 0] : [0, 1]).includes(found), `moment ${moment} of ${MOMENTS}, ${whole} ms in all: ${found}`);
      // And it can go on from there.
      await at.start();
      if (moment >= 0 && (LONG ? moment % 10 === 0 : moment === 1)) {
        page = await running.newPage();
        await open(page, `${at.home}en/save.html`);
        const button = await page.evaluate(async () => {
          for (let tries = 0; tries < 100 && !document.querySelector('#fp-choice:not([hidden])'); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
          return document.querySelector('#fp-save:not([hidden])') ? 'save' : 'update';
        });
        assert.equal(await press(page, button), 'saved', `after moment ${moment}`);
      }
      await running.close();
      rmSync(profile, { recursive: true, force: true });
    }
    console.log(`# killed while ${what} (${whole} ms): ${[...seen].map(([found, times]) => `${times} × ${found < 0 ? 'none' : ['the first', 'the second'][found]}`).join(', ')}`);
    await at.stop();
  });
}

// ---- Removing

test('after Remove nothing of the saved pages is left in the profile, and nothing of others is touched', async () => {
  const marked = copyOf(first, path.join(scratch, 'marked'), ['en']);
  change(marked, 'en', [PAGE], 'Zq7-Marker-Kept-Page');
  const profile = path.join(scratch, 'profile');
  const at = await host(marked, { mount: '/guide/' });
  let running = await launch({ userDataDir: profile });
  try {
    let page = await running.newPage();
    await page.setBypassCSP(true);
    await open(page, `${at.home}en/save.html`);
    // Something else that lives at the same host.
    await page.evaluate(() => caches.open('g/').then((cache) => cache.put('/other', new Response('theirs'))));
    await page.evaluate(() => caches.open('g/guide/more/en-1').then((cache) => cache.put('/other', new Response('theirs'))));
    assert.equal(await press(page, 'save'), 'saved');
    await running.close();
    assert.notEqual(holding(profile, 'Zq7-Marker-Kept-Page').length, 0, 'the search finds what is there');
    running = await launch({ userDataDir: profile });
    page = await running.newPage();
    await open(page, `${at.home}en/save.html`);
    assert.equal(await said(page), 'saved');
    await removed(page);
    assert.deepEqual(await kept(page), { caches: ['g/', 'g/guide/more/en-1'], workers: [] });
    await pause(500);
    await running.close();
    assert.deepEqual(holding(profile, 'Zq7-Marker-Kept-Page'), []);
    await at.stop();
    running = await launch({ userDataDir: profile });
    assert.equal(await versionIn(running, at.home, 'en', [expected(marked, 'en')]), -1);
  } finally {
    await running.close();
    await at.stop().catch(() => {});
  }
});

test('Remove without a connection says what it found where it is', () =>
  during({}, async (page, at) => {
    assert.equal(await press(page, 'save'), 'saved');
    await at.stop();
    assert.equal(await press(page, 'remove'), 'removed');
    assert.deepEqual(await kept(page), NOTHING);
    assert.equal(await page.$eval('#fp-kept', (part) => part.getClientRects().length), 0);
  }));

test('where caches cannot be deleted, Remove does not say that they are', () =>
  during({}, async (page, at) => {
    assert.equal(await press(page, 'save'), 'saved');
    await page.evaluate(() => (CacheStorage.prototype.delete = () => Promise.resolve(false)));
    assert.equal(await press(page, 'remove'), 'left');
  }));

test('a host that sends Clear-Site-Data where Remove ends clears what else it has there', () =>
  during({}, async (page, at) => {
    at.headers.set('en/forget.html', { 'clear-site-data': '"cache", "storage"' });
    await page.evaluate(() => localStorage.setItem('other', '1'));
    assert.equal(await press(page, 'save'), 'saved');
    assert.equal(await press(page, 'update'), 'saved');
    // Saving does not ask for that page, and no page leads to it: it would take away what was saved.
    assert.ok(!at.asked.includes('en/forget.html'));
    for (const file of expected(first, 'en').keys()) assert.doesNotMatch(readFileSync(path.join(first, file), 'utf8'), /href="[^"]*forget/, file);
    assert.equal(await page.evaluate(() => localStorage.getItem('other')), '1');
    await removed(page);
    assert.equal(await page.evaluate(() => localStorage.getItem('other')), null);
    assert.deepEqual(await kept(page), NOTHING);
  }));

test('the page where Remove ends can be read by everybody', async () => {
  for (const tag of ['en', 'ar']) {
    await during({ tag }, async (page, at) => {
      await open(page, `${at.home}${tag}/forget.html`);
      assert.equal(await page.$$eval('main li', (all) => all.length), 9);
      assert.deepEqual([...(await accessible(page)), ...(await sideways(page, 320))], []);
    });
  }
});

test('Remove in the middle of an update ends it', () =>
  during({}, async (page, at, context) => {
    assert.equal(await press(page, 'save'), 'saved');
    const third = copyOf(first, path.join(scratch, 'slow'), ['en']);
    change(third, 'en', [...expected(first, 'en').keys()].filter((file) => file.endsWith('.html')), 'All pages were changed.');
    at.folder = third;
    at.wait = 30;
    const other = await context.newPage();
    await open(other, `${at.home}en/index.html`);
    await until(() => at.asked.includes('en/list.json'));
    await page.bringToFront();
    await removed(page);
    await pause(1500);
    assert.deepEqual(await kept(page), NOTHING);
  }));

test('a guide that is no longer to be saved takes its copies away', async () => {
  const gone = copyOf(first, path.join(scratch, 'gone'), ['en']);
  writeFileSync(path.join(gone, 'sw.js'), readFileSync(new URL('../../src/publish/save/goodbye.js', import.meta.url)));
  await during({}, async (page, at) => {
    assert.equal(await press(page, 'save'), 'saved');
    at.folder = gone;
    await open(page, at.home + PAGE);
    // The browser may have asked already, and the worker be gone.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update()).catch(() => {});
    await until(async () => !(await kept(page)).caches.length);
    assert.deepEqual(await kept(page), NOTHING);
  });
});

// ---- Firefox

describe('in Firefox', () => {
  let other;
  before(async () => {
    other = await firefox();
  });
  after(() => other?.close());

  /// A reader in front of the page for saving.
  async function reader(options, use) {
    const at = await host(first, options);
    const context = await other.createBrowserContext();
    const page = await context.newPage();
    try {
      await open(page, `${at.home}en/save.html`);
      return await use(page, at);
    } finally {
      await context.close();
      await at.stop().catch(() => {});
    }
  }

  for (const [where, options] of Object.entries(HOSTS)) {
    test(`saved, read without a connection, brought up to date, removed (${where})`, () =>
      reader(options, async (page, at) => {
        assert.deepEqual(await kept(page), NOTHING);
        assert.equal(await press(page, 'save'), 'saved');
        await at.stop();
        assert.match(await opens(page, at.home + PAGE), /doctor/i);
        assert.match(await opens(page, `${at.home}en/easy/see-a-doctor.html`), /doctor/i);
        assert.equal(await opens(page, `${at.home}times-table.html`), '12 × 12');
        await at.start();
        at.folder = second;
        // Firefox does not say what a connection costs: the pages say that there is something newer.
        await open(page, `${at.home}en/index.html`);
        await until(() => at.asked.includes('en/version.json'));
        const link = async () => (await open(page, at.home + PAGE)) && (await page.$('main > .notice a[href$="save.html"]'));
        await until(link);
        assert.ok(await link());
        await open(page, `${at.home}en/save.html`);
        assert.equal(await press(page, 'update'), 'saved');
        await at.stop();
        await open(page, at.home + PAGE);
        assert.match(await page.$eval('main', (main) => main.textContent), /This page was changed/);
        await at.start();
        await open(page, `${at.home}en/save.html`);
        await removed(page);
        assert.deepEqual(await kept(page), NOTHING);
      }));
  }

  for (const [what, fault] of Object.entries(FAULTS)) {
    test(`while saving: a file ${what}`, () =>
      reader({}, async (page, at) => {
        at.faults.set(PAGE, fault);
        assert.equal(await press(page, 'save'), 'failed');
        assert.deepEqual(await kept(page), NOTHING);
        assert.equal(await press(page, 'save'), 'saved');
      }));
  }
});
