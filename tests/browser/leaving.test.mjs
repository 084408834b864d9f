// Leaving quickly: the exit hides the page at once, and Back never returns to it. SITE names the folder of
// the built guide. Below each group stands what happens when the script is broken in one place: the
// scenario must complain, or it proves nothing.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import * as leaving from './lib/leaving.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const none = (complaints) => assert.deepEqual(complaints, []);

/// The script with one piece of it replaced, which must be there.
const without = (piece, instead = '') => (script) => {
  assert.ok(script.includes(piece), `the script has no ${piece}`);
  return script.replace(piece, () => instead);
};
const BROKEN = {
  'no script at all': () => '',
  'the page is not hidden': without("hide('display', 'none');"),
  'the title stays': without("document.title = '';"),
  'the history gets one entry more': without("location.replace(root.getAttribute('data-exit'))", "location.href = root.getAttribute('data-exit')"),
  'no letter is kept': without("sessionStorage.setItem(FLAG, '')", 'void 0'),
  'a whole word is kept': without("sessionStorage.setItem(FLAG, '')", "sessionStorage.setItem('visited', 'guide')"),
  'the letter is kept for good': without("sessionStorage.setItem(FLAG, '')", "sessionStorage.setItem(FLAG, ''), localStorage.setItem(FLAG, '')"),
  'the letter is never taken away': without('sessionStorage.removeItem(FLAG);'),
  'the letter is not asked for on the way back': without('if (returned()) leave();', 'if (false) leave();'),
  'loading again is a fresh visit': without('|rel'),
  'pages in memory are not hidden': without("hide('visibility', 'hidden');"),
  'pages in memory are shown again': without('if (!left()) show();', 'show();'),
  'pages in memory stay hidden': without('if (!left()) show();'),
  'pages in memory do not leave': without('else if (event.persisted) leave();'),
  'the place in the text is lost': without("hide('visibility', 'hidden'", "hide('display', 'none'"),
  'the other pages stay in memory': without('channel.postMessage(FLAG)', 'void 0'),
  'reading aloud goes on': without('speechSynthesis.cancel()', 'void 0'),
  'letters do not count': without('concat(Date.now()) : []', 'concat(Date.now()) : presses'),
  'a key held down counts': without('event.repeat || '),
  'text fields count': without('|| isTextField(event.target)'),
  'choices are text fields': without('!/^(radio|checkbox|button|submit|reset)$/.test(node.type)', 'true'),
  'any time is quick enough': without('presses[2] - presses[0] <= 5000', 'presses.length === 3'),
  'twice is enough': without('presses[2] - presses[0] <= 5000', 'presses.length > 1'),
  'only one of the keys': without("event.key === 'Shift' || event.keyCode === 16", "event.code === 'ShiftLeft'"),
  'a disk is like the web': without('/^http/.test(location.protocol)', 'true'),
  'a missing connection is not seen': without('navigator.onLine !== false', 'true'),
  'nothing takes the place of the text': without('document.body.innerHTML = text', 'text'),
  'the address stays': without('history.replaceState', 'void '),
  'the rest of the page is added': without("document.readyState === 'loading'", 'false'),
};

const FIREFOX = 'Firefox';
const ONLY_ELSEWHERE = ['the rest of the page is added', 'the other pages stay in memory'];

describe('the files', () => {
  const pages = leaving.pagesOf(SITE);
  const texts = pages.filter((page) => page !== leaving.AWAY);
  const read = (page) => readFileSync(path.join(SITE, page), 'utf8');

  test('every page has the exit twice, and the script before its title and its text', () => {
    assert.ok(texts.length > 10);
    const scripts = new Set();
    for (const page of texts) {
      const html = read(page);
      const link = `href="${leaving.exitOf(html)}" rel="noreferrer nofollow"`;
      assert.equal(html.split(link).length, 3, page);
      // The page for saving has a second one of its own.
      assert.equal(html.split('<script').length, page.endsWith('/save.html') ? 3 : 2, page);
      assert.ok(html.indexOf('<script>') < html.indexOf('<title>'), page);
      assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<script>'), page);
      assert.ok(html.indexOf('"referrer"') < html.indexOf('<script>'), page);
      const away = / data-away="([^"]*)"/.exec(html)[1];
      if (!page.endsWith('404.html')) assert.equal(path.posix.join(path.posix.dirname(page), away), leaving.AWAY, page);
      scripts.add(leaving.scriptOf(html));
    }
    assert.equal(scripts.size, 1);
  });

  test('the script is at most 1.5 KB', () => {
    const size = brotliCompressSync(leaving.scriptOf(read('index.html'))).length;
    assert.ok(size > 100 && size <= 1536, `${size} bytes`);
  });

  test('the neutral page says nothing of the guide', () => {
    const html = read(leaving.AWAY);
    assert.match(html, /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(html, /<script|<a |<form|<input|http-equiv="refresh"/);
    const name = /<title>([^<]*)<\/title>/.exec(read('en/index.html'))[1].split(' – ').at(-1);
    assert.ok(name.length > 3 && !html.includes(name));
    assert.doesNotMatch(html.replace(/<style>[^]*<\/style>/, '').replace(/<head>[^]*<\/head>/, '').replace(/<[^>]*>/g, ''), /[a-z]/i);
  });
});

for (const [name, { launch, keeps, offline }] of Object.entries(leaving.BROWSERS)) {
  describe(name, () => {
    // What is broken shows in one browser as well as in another: FAULTS=all tries every fault in every one.
    const everyFault = process.env.FAULTS === 'all' || name === Object.keys(leaving.BROWSERS)[0];
    let browser;
    let site;
    before(async () => {
      browser = await launch();
      site = await leaving.host(SITE);
    });

    /// Plays a scenario. A browser that dies under it says nothing of the guide: it is played again in a
    /// new one, and only once.
    const played = async (scenario) => {
      if (!browser.connected) browser = await launch();
      try {
        return await scenario(browser);
      } catch (error) {
        // That it is gone is known a little later than that it does not answer.
        for (let time = 0; time < 10 && browser.connected; time += 1) await new Promise((resolve) => setTimeout(resolve, 100));
        if (browser.connected) throw error;
        console.log(`# ${name} was gone (${error.message}): once more in a new one`);
        browser = await launch();
        return scenario(browser);
      }
    };
    after(async () => {
      await browser?.close();
      site?.close();
    });

    /// A scenario has nothing to say of the guide, and something of each guide that is broken.
    const scenario = (what, run, broken) => {
      test(what, async () => none(await played((it) => run(it, site))));
      for (const fault of broken.filter((one) => everyFault || ONLY_ELSEWHERE.includes(one))) {
        test(`${what}: seen when ${fault}`, async () => {
          const bad = await leaving.host(SITE, BROKEN[fault]);
          try {
            const complaints = await played((it) => run(it, bad));
            assert.notEqual(complaints.length, 0, 'nothing is said');
            if (process.env.TELL) console.log(`# ${name}: ${fault}: ${complaints[0]}`);
          } finally {
            bad.close();
          }
        });
      }
    };

    for (const deep of [1, 2, 3]) {
      for (const way of Object.keys(leaving.WAYS)) {
        scenario(`${way}, ${deep} deep, then Back`, (it, at) => leaving.back(it, at, { deep, way }), [
          'no script at all',
          ...(deep === 2 && way === 'click'
            ? [
                'the history gets one entry more',
                'no letter is kept',
                'the letter is not asked for on the way back',
              ]
            : []),
        ]);
      }
    }
    // A browser that has no messages between pages wakes those that it kept in its memory.
    if (keeps && name !== FIREFOX) {
      scenario('without messages between pages', (it, at) => leaving.back(it, at, { deep: 3, messages: false }), [
        'pages in memory are not hidden',
        'pages in memory are shown again',
        'pages in memory do not leave',
      ]);
    }
    scenario('history.back() of the other website', (it, at) => leaving.backByScript(it, at), ['no script at all', ...(name === FIREFOX ? ['the other pages stay in memory'] : [])]);
    scenario('when the other website has nothing to show', (it, at) => leaving.slow(it, at), [
      'no script at all',
      'the page is not hidden',
      'the title stays',
      'a whole word is kept',
      'the letter is kept for good',
      'loading again is a fresh visit',
      'reading aloud goes on',
    ]);
    scenario('a fresh visit', (it, at) => leaving.freshVisit(it, at), ['the letter is never taken away']);
    scenario('reading on', (it, at) => leaving.readingOn(it, at, { keeps }), [
      ...(keeps ? ['pages in memory are not hidden', 'pages in memory stay hidden', 'reading aloud goes on'] : []),
      ...(name === FIREFOX ? [] : ['the place in the text is lost']),
    ]);
    scenario('the Shift key', (it, at) => leaving.shift(it, at), [
      'letters do not count',
      'a key held down counts',
      'text fields count',
      'choices are text fields',
      'any time is quick enough',
      'twice is enough',
      'only one of the keys',
    ]);
    scenario('the exit at the end of the page', (it, at) => leaving.atTheEnd(it, at), []);
    scenario('without a connection', (it, at) => leaving.withoutConnection(it, at, SITE, { offline }), [
      'a missing connection is not seen',
      'nothing takes the place of the text',
      'the address stays',
      ...(keeps ? [] : ['the rest of the page is added']),
    ]);
    scenario('without a connection, in Arabic', (it, at) => leaving.withoutConnection(it, at, SITE, { offline, language: 'ar' }), []);

    // Firefox cannot be told by this test to do without.
    if (name !== FIREFOX) test('without JavaScript', async () => none(await played((it) => leaving.plainLink(it, site))));

    test('a browser that dies is replaced, and one that does not is asked once', async () => {
      let times = 0;
      const dies = async (it) => {
        times += 1;
        const page = await it.newPage();
        if (times === 1) it.process().kill('SIGKILL');
        await page.goto(site.home + 'en/index.html');
        return [];
      };
      none(await played(dies));
      assert.equal(times, 2);
      await assert.rejects(played(() => (times += 1, Promise.reject(new Error('no')))), /^Error: no$/);
      assert.equal(times, 3);
    });

    test('from a disk', async () => none(await played((it) => leaving.fromDisk(it, SITE))));
    test('from a disk: seen when a disk is like the web, and when no letter is kept', async () => {
      for (const fault of ['a disk is like the web', 'no letter is kept']) {
        const folder = mkdtempSync(path.join(tmpdir(), 'leaving-'));
        try {
          cpSync(SITE, folder, { recursive: true });
          for (const page of leaving.pagesOf(folder)) {
            const file = path.join(folder, page);
            writeFileSync(file, leaving.change(readFileSync(file, 'utf8'), BROKEN[fault]));
          }
          assert.notEqual((await played((it) => leaving.fromDisk(it, folder))).length, 0, fault);
        } finally {
          rmSync(folder, { recursive: true });
        }
      }
    });
  });
}
