// The files to keep and to pass on. SITE names the folder of the built guide; LANGUAGES the languages whose
// single files are opened (`en,ar` unless said, `all` for all).

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as alone from './lib/alone.mjs';
import { PHONE, launch } from './lib/chromium.mjs';
import { firefox as launchFirefox } from './lib/leaving.mjs';
import { walk } from './lib/links.mjs';
import { accessible, doubled, firstStops, hints, nationChoice, readableInTheDark, redirects, sideways, tongues } from './lib/looks.mjs';
import { filesOf, pagesOf } from './lib/site.mjs';
import { visit } from './lib/visit.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const wanted = process.env.LANGUAGES ?? 'en,ar';
const singles = filesOf(SITE)
  .filter((file) => /^files\/guide-.*\.html$/.test(file))
  .map((file) => {
    const [, language, easy] = /guide-(.+?)(-easy)?\.html$/.exec(file);
    return { file, path: path.join(SITE, file), language, reading: easy ? 'easy' : 'full' };
  });
const opened = singles.filter(({ language }) => wanted === 'all' || wanted.split(',').includes(language));

let browser;
let scratch;
before(async () => {
  browser = await launch();
  scratch = mkdtempSync(path.join(tmpdir(), 'formats-'));
});
after(async () => {
  await browser?.close();
  if (scratch) rmSync(scratch, { recursive: true, force: true });
});

const none = (complaints) => assert.deepEqual(complaints, []);

test('every language has a file of each reading', () => {
  const languages = new Set(pagesOf(SITE).map(({ language }) => language).filter(Boolean));
  for (const language of languages) {
    for (const reading of ['full', 'easy']) {
      assert.ok(singles.some((single) => single.language === language && single.reading === reading), `${language} ${reading}`);
    }
  }
  assert.equal(singles.length, languages.size * 2);
});

for (const single of opened) {
  describe(single.file, { concurrency: 1 }, () => {
    test('without a script and without a connection all is there', async () =>
      none(
        await alone.during(browser, single.path, {}, async (page, address) => [
          ...(await alone.whole(page)),
          ...(await tongues(page, single.language)),
          ...((await nationChoice(page)) ?? ['no choice of a nation']),
          ...(await alone.contents(page)),
          ...(await alone.exit(page, address, { javascript: false })),
        ]),
      ));

    test('with a script it is the same, and the exit leaves nothing', async () =>
      none(
        await alone.during(browser, single.path, { javascript: true }, async (page, address) => [
          ...(await alone.whole(page)),
          ...(await redirects(page)),
          ...(await hints(page)),
          ...(await alone.contents(page)),
          ...(await alone.exit(page, address, { javascript: true })),
        ]),
      ));

    test('it can be read on a narrow screen, in large letters, in the dark and by listening', async () =>
      none(
        await alone.during(browser, single.path, { javascript: true }, async (page) => [
          ...(await sideways(page, 320)),
          ...(await sideways(page, 360)),
          ...(await accessible(page)),
          ...(await readableInTheDark(page)),
          ...(await doubled(page)),
        ]),
      ));

    test('Tab reaches the way to the text, then the way out', async () =>
      none(await alone.during(browser, single.path, { viewport: { ...PHONE, isMobile: false, hasTouch: false } }, firstStops)));

    test('on paper it is a booklet: each page begins a sheet, after the list of contents', async () =>
      none(await alone.during(browser, single.path, { javascript: true }, alone.booklet)));
  });
}

describe('a file that is broken is found out', { concurrency: 1 }, () => {
  const [{ path: sound }] = singles.filter(({ file }) => file === 'files/guide-en-easy.html');
  const html = readFileSync(sound, 'utf8');
  // Without its policy, which would refuse a style that was changed.
  const unguarded = (text) => text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const broken = {
    'two ids': [(text) => text.replace('</article>', '<p id="fp-text">x</p></article>'), alone.whole],
    'a page that is missing': [(text) => text.replace(/<article[^]*?<\/article>/, ''), alone.whole],
    'a page without words': [(text) => text.replace(/(<article[^>]*>)[^]*?(<\/article>)/, '$1$2'), alone.whole],
    'a link out of the file': [(text) => text.replace('</article>', '<a href="index.html">x</a></article>'), alone.whole],
    'a picture that is missing': [(text) => text.replace(/<symbol [^]*?<\/symbol>/, ''), alone.whole],
    'a request': [(text) => text.replace("img-src 'self' data:", 'img-src *').replace('</article>', '<img alt="" src="https://example.org/a.png"></article>'), async () => []],
    'pages that follow each other on a sheet': [(text) => unguarded(text).replace(/page-break-before: ?always; ?break-before: ?page/, ''), alone.booklet],
    'a button on paper': [(text) => unguarded(text).replaceAll('.top', '.gone'), alone.booklet],
    'an exit to the web': [(text) => text.replaceAll('href="#fp-12"', 'href="https://example.org/"'), (page, address) => alone.exit(page, address, { javascript: false })],
    'an exit to nowhere': [(text) => text.replaceAll('href="#fp-12"', 'href="#fp-13"'), (page, address) => alone.exit(page, address, { javascript: false })],
  };
  for (const [name, [change, look]] of Object.entries(broken)) {
    test(name, async () => {
      const text = change(html);
      assert.notEqual(text, html);
      const file = path.join(scratch, 'broken.html');
      writeFileSync(file, text);
      const complaints = await alone.during(browser, file, {}, look).catch((error) => [error.message]);
      assert.notDeepEqual(complaints, []);
    });
  }
});

describe('in Firefox', { concurrency: 1 }, () => {
  let firefox;
  before(async () => {
    firefox = await launchFirefox();
  });
  after(() => firefox?.close());

  for (const javascript of [true, false]) {
    for (const single of opened) {
      test(`${single.file} ${javascript ? 'with' : 'without'} its script`, async () => {
        // Firefox cannot be driven with JavaScript switched off: a copy without the script stands for it.
        const html = readFileSync(single.path, 'utf8');
        const file = path.join(scratch, path.basename(single.file));
        writeFileSync(file, javascript ? html : html.replace(/<script>[^]*?<\/script>/, ''));
        const page = await firefox.newPage();
        await page.setViewport({ width: PHONE.width, height: PHONE.height });
        const address = pathToFileURL(file).href;
        await page.goto(address);
        none([...(await alone.whole(page)), ...(await alone.contents(page)), ...(await alone.exit(page, address, { javascript }))]);
        await page.close();
      });
    }
  }
});

test('the archive, unpacked, is walked from a disk', async () => {
  const stick = path.join(scratch, 'stick');
  execFileSync('python3', ['-m', 'zipfile', '-e', path.join(SITE, 'files/guide.zip'), stick]);
  const guide = path.join(stick, 'guide');
  const pages = pagesOf(guide);
  assert.ok(pages.length > 100, `${pages.length} pages`);
  none(await walk(browser, guide, pages));
  const home = `${pathToFileURL(guide).href}/`;
  const opening = await visit(browser, `${home}index.html`, { home });
  try {
    none(opening.complaints);
    const { page } = opening;
    const go = async (selector, expected) => {
      await Promise.all([page.waitForNavigation(), page.$eval(selector, (link) => link.click())]);
      assert.equal(page.url(), home + expected);
      assert.notEqual(await page.$eval('main', (main) => main.innerText.trim()), '');
    };
    await go('main a[hreflang="ar"]', 'ar/index.html');
    await go('footer a[href="take.html"]', 'ar/take.html');
    const list = await page.$$eval('main a[href]', (links) => links.map((link) => link.getAttribute('href')));
    assert.equal(list.length, 4);
    for (const file of list) assert.ok(filesOf(guide).includes(path.posix.join('ar', file)), file);
    await page.$eval('main a[href$=".html"]', (link) => link.removeAttribute('download'));
    await go('main a[href$=".html"]', 'files/guide-ar.html');
  } finally {
    await opening.done();
  }
});
