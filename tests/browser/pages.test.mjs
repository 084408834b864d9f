// The built guide in a browser. SITE names the folder; LANGUAGES the languages of which every page is
// opened (`en,ar,ti` unless said, `all` for all): of the others one page of each kind is opened.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DESK, PHONE, SIDE_BY_SIDE, launch } from './lib/chromium.mjs';
import { walk } from './lib/links.mjs';
import { accessible, doubled, easyLayout, firstStops, hints, nationChoice, outOfPlace, readableInForcedColours, readableInTheDark, redirects, sideways, still, tongues, undressed, unfolded, words } from './lib/looks.mjs';
import { printed, printedCards } from './lib/print.mjs';
import { serve } from './lib/server.mjs';
import { ALONE, pagesOf, representatives } from './lib/site.mjs';
import { leftBehind, visit } from './lib/visit.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const pages = pagesOf(SITE);
const languages = [...new Set(pages.map((page) => page.language).filter(Boolean))];
const wanted = process.env.LANGUAGES ?? 'en,ar,ti';
const whole = wanted === 'all' ? languages : wanted.split(',');
const some = representatives(SITE, pages);
// Those at which every look is taken: what depends on the style alone is seen in any language.
const closely = some.filter((page) => !page.language || whole.includes(page.language) || !ALONE.includes(page.name));
const opened = pages.filter((page) => whole.includes(page.language) || some.includes(page));
const texts = pages.filter((page) => page.language && page.name !== '404');
// A page whose title is not translated keeps its address, in English alone.
const isPaired = (page) => page.reading === 'both' && !readFileSync(path.join(SITE, page.path), 'utf8').includes('<h1><span class="english"');

let browser;
let root;
let below;
const disk = `${pathToFileURL(SITE).href}/`;
const stylesheet = readFileSync(new URL('../../themes/plain/style.css', import.meta.url), 'utf8');

before(async () => {
  browser = await launch();
  root = await serve(SITE);
  below = await serve(SITE, '/some/where/');
});
after(async () => {
  await browser?.close();
  await root?.close();
  await below?.close();
});

/// One test a page, some pages at a time.
function each(name, chosen, look) {
  test(name, { concurrency: SIDE_BY_SIDE }, async (t) => {
    assert.notEqual(chosen.length, 0, 'no page to look at');
    await Promise.all(chosen.map((page) => t.test(`${name}: ${page.path}`, () => look(page))));
  });
}

/// Opens a page, lets it be looked at, and closes it whatever happens.
async function during(page, { home = root.home, ...more }, look) {
  const opening = await visit(browser, home + page.path, { home, ...more });
  try {
    return await look(opening.page, opening.complaints);
  } finally {
    await opening.done();
  }
}

const none = (complaints) => assert.deepEqual(complaints, []);

test('the site has the pages these tests are about', () => {
  for (const language of whole) assert.ok(languages.includes(language), `no language ${language} in ${SITE}`);
  for (const reading of ['full', 'easy', 'both']) assert.ok(texts.some((page) => page.reading === reading), `no ${reading} page`);
  for (const name of ['index', '404']) assert.ok(pages.some((page) => page.name === name), `no ${name} page`);
  for (const language of languages.filter((language) => language !== 'en')) {
    assert.ok(texts.some((page) => page.language === language && isPaired(page)), `no page in ${language} beside English`);
  }
});

// What each page says to a reader with JavaScript, by its path.
const said = new Map();

each('a visit on a phone gives nobody away, and everybody can read it', opened, (page) =>
  during(page, {}, async (open, complaints) => {
    said.set(page.path, await words(open));
    none([
      ...complaints,
      ...(await redirects(open)),
      ...(await hints(open)),
      ...(await outOfPlace(open)),
      ...(await undressed(open, stylesheet)),
      ...(await tongues(open, page.language ?? 'en')),
      ...(await sideways(open, 320)),
      ...(await sideways(open, 360)),
      ...(await unfolded(open)),
      ...(await sideways(open, 320)),
      ...(await sideways(open, 360)),
      ...(await accessible(open)),
      ...(closely.includes(page) ? await readableInTheDark(open) : []),
      ...(closely.includes(page) ? await readableInForcedColours(open) : []),
      ...(closely.includes(page) ? await still(open) : []),
      ...(await doubled(open)),
    ]);
  }),
);

// The same in HTML as on a phone: every page only when there is time.
each('everybody can read it on a desk', process.env.FINGERPOST_LONG ? opened : closely, (page) =>
  during(page, { viewport: DESK }, async (open, complaints) => none([...complaints, ...(await accessible(open)), ...(await sideways(open, DESK.width))])),
);

// A page whose easy text is not translated is in full, and no easy page.
const easy = opened.filter((page) => page.reading === 'easy' && page.name !== '404' && readFileSync(path.join(SITE, page.path), 'utf8').includes('class="statement"'));
for (const width of [360, 1280]) {
  each(`Easy Read is laid out to be easy at ${width} px`, easy, (page) =>
    during(page, { viewport: { ...PHONE, width } }, async (open) => none(await easyLayout(open))),
  );
}

test('the server was asked for the pages and for nothing else', () => {
  const addresses = new Set(opened.map((page) => `/${page.path}`));
  assert.ok(root.asked.length >= opened.length);
  assert.deepEqual(root.asked.filter((address) => !addresses.has(address)), []);
});

each('in a folder of a host', closely, (page) => during(page, { home: below.home }, async (_, complaints) => none(complaints)));

each('from a USB stick', closely, (page) => during(page, { home: disk }, async (_, complaints) => none(complaints)));

test('the first page, opened by its folder, stays where it is', () =>
  during({ path: '' }, {}, async (open, complaints) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(open.url(), root.home);
    none(complaints);
  }));

for (const home of ['root', 'below', 'disk']) {
  test(`a reader goes from the first page to another language and another reading (${home})`, async () => {
    const start = { root: root.home, below: below.home, disk }[home];
    await during({ path: 'index.html' }, { home: start }, async (open) => {
      const go = async (selector, expected) => {
        const link = await open.$(selector);
        assert.ok(link, `no link ${selector} on ${open.url()}`);
        const folded = await open.$(`details:not([open]):has(${selector}) > summary`);
        await folded?.click();
        await Promise.all([open.waitForNavigation(), link.click()]);
        assert.equal(open.url(), start + expected);
        assert.notEqual(await open.$eval('h1', (heading) => heading.innerText.trim()), '');
      };
      await go('main a[hreflang="ar"]', 'ar/index.html');
      await go('a[href="easy/index.html"]', 'ar/easy/index.html');
      await go('a[href="../../en/easy/index.html"]', 'en/easy/index.html');
    });
  });
}

test('every link and every anchor of every page lands', async () => none(await walk(browser, SITE, pages)));

test('without JavaScript the words are the same, and a nation can be chosen', { concurrency: SIDE_BY_SIDE }, async (t) => {
  let chosen = 0;
  await Promise.all(
    opened.map((page) =>
      t.test(`without JavaScript: ${page.path}`, () =>
        during(page, { javascript: false }, async (open, complaints) => {
          const text = await words(open);
          assert.ok(text.length > 20, `only ${text.length} characters`);
          assert.equal(text, said.get(page.path));
          const choice = await nationChoice(open);
          if (choice) chosen += 1;
          none([...complaints, ...(choice ?? []), ...(await leftBehind(open.browserContext(), open))]);
        }),
      ),
    ),
  );
  assert.ok(chosen > 0, 'no page has sections for a nation');
});

test('Tab reaches the way to the text, then the way out', async () => {
  // One after the other: only one page can have the focus. The page that the exit ends on without a
  // connection has no way out: the reader is out.
  const inside = some.filter((page) => page.path !== 'times-table.html');
  for (const page of inside.filter((page) => whole.includes(page.language) || !page.language)) {
    await during(page, { viewport: { ...PHONE, isMobile: false, hasTouch: false } }, async (open) => {
      assert.deepEqual(await firstStops(open), [], page.path);
    });
  }
});

each(
  'on A4',
  texts.filter((page) => isPaired(page) || some.includes(page)),
  (page) => during(page, {}, async (open) => none(await printed(open, { pairs: isPaired(page) }))),
);

each(
  'cards on A4',
  texts.filter((page) => ['cards', 'numbers'].includes(page.name)),
  (page) => during(page, {}, async (open) => none(await printedCards(open))),
);
