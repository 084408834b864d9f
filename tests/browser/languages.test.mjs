// The link to a page in the language that the browser asks for. SITE names the folder of the built guide.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './lib/chromium.mjs';
import { accessible, sideways, tongues } from './lib/looks.mjs';
import { serve } from './lib/server.mjs';
import { visit } from './lib/visit.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const disk = `${pathToFileURL(SITE).href}/`;

let browser;
let root;
before(async () => {
  browser = await launch();
  root = await serve(SITE);
});
after(async () => {
  await browser?.close();
  await root?.close();
});

/// Opens a page in a browser that asks for some languages, and tells what is suggested.
async function during(address, languages, use, { home = root.home, javascript = true } = {}) {
  const before = (page) =>
    page.evaluateOnNewDocument((languages) => Object.defineProperty(Navigator.prototype, 'languages', { get: () => languages }), languages);
  const { page, complaints, done } = await visit(browser, home + address, { home, javascript, before });
  try {
    const links = await page.$$eval('.suggest a', (all) => all.map((link) => ({ href: link.getAttribute('href'), tag: link.hreflang, text: link.textContent, seen: link.getClientRects().length > 0 })));
    return await use(links, page, complaints);
  } finally {
    await done();
  }
}

const SUGGESTED = [
  ['en/see-a-doctor.html', ['ar-EG', 'en'], 'ar', '../ar/see-a-doctor.html'],
  ['en/easy/see-a-doctor.html', ['ti'], 'ti', '../../ti/easy/see-a-doctor.html'],
  ['en/see-a-doctor.html', ['zh-CN', 'en'], 'zh-Hans', '../zh-Hans/see-a-doctor.html'],
  ['en/see-a-doctor.html', ['xx', 'CY'], 'cy', '../cy/see-a-doctor.html'],
  ['ar/see-a-doctor.html', ['en-GB'], 'en', '../en/see-a-doctor.html'],
  ['en/a-z.html', ['vi'], 'vi', '../vi/a-z.html'],
  ['index.html', ['ar'], 'ar', 'ar/index.html'],
];
for (const [address, languages, tag, href] of SUGGESTED) {
  test(`${address} is offered to a browser that asks for ${languages}, in ${tag}`, () =>
    during(address, languages, async (links, page, complaints) => {
      assert.deepEqual(links.map((link) => [link.tag, link.href, link.seen]), [[tag, href, true]]);
      const own = await page.$$eval(`[hreflang="${tag}"]:not(.suggest *, link)`, (all) => all.map((link) => link.textContent));
      assert.deepEqual(own, [links[0].text], 'the link stays in the list, with the same words');
      assert.deepEqual([...complaints, ...(await accessible(page)), ...(await sideways(page, 320)), ...(await tongues(page, address.includes('/') ? address.split('/')[0] : 'en'))], []);
      assert.equal(page.url(), root.home + address, 'nothing is opened');
    }));
}

const NOT_SUGGESTED = {
  'the language of the page': ['en-US', 'ar'],
  'no language that there is': ['xx', 'ku', 'tig'],
  'nothing': [],
};
for (const [what, languages] of Object.entries(NOT_SUGGESTED)) {
  test(`nothing is offered to a browser that asks for ${what}`, () => during('en/see-a-doctor.html', languages, (links) => assert.deepEqual(links, [])));
}

test('nothing is offered without JavaScript', () => during('en/see-a-doctor.html', ['ar'], (links) => assert.deepEqual(links, []), { javascript: false }));

test('the link leads to the page, also from a disk', () =>
  during(
    'en/see-a-doctor.html',
    ['ar'],
    async (_, page) => {
      await Promise.all([page.waitForNavigation(), page.click('.suggest a')]);
      assert.equal(page.url(), `${disk}ar/see-a-doctor.html`);
    },
    { home: disk },
  ));
