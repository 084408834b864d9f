// The search box in a browser. SITE names the folder of the built guide.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PHONE, launch } from './lib/chromium.mjs';
import { accessible, sideways } from './lib/looks.mjs';
import { BROWSERS } from './lib/leaving.mjs';
import { serve } from './lib/server.mjs';
import { leftBehind, visit } from './lib/visit.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const disk = `${pathToFileURL(SITE).href}/`;
const none = (complaints) => assert.deepEqual(complaints, []);
const KEYBOARD = { ...PHONE, isMobile: false, hasTouch: false };

let browser;
let root;
let below;

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

/// Opens a page and lets it be used. `asked` are the addresses of files that it asked for after itself;
/// `complaints` grows while the page is used.
async function during(address, more, use) {
  const { home = root.home } = more;
  const { page, complaints, done } = await visit(browser, home + address, { home, ...more });
  const asked = [];
  page.on('request', (request) => asked.push(request.url().replace(home, '')));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  try {
    return await use(page, { asked, complaints });
  } finally {
    await done();
  }
}

const loaded = (page) => page.waitForFunction(() => document.querySelector('script[src]'));

async function type(page, words) {
  await page.focus('#fp-find');
  await loaded(page);
  await page.keyboard.type(words);
  await page.waitForFunction(() => document.getElementById('fp-found-count').textContent !== '', { timeout: 5000 });
}

const results = (page) => page.$$eval('#fp-found a', (links) => links.map((link) => ({ href: link.getAttribute('href'), text: link.textContent, lang: link.lang })));

const HOMES = { 'at a root': () => root.home, 'in a sub-path': () => below.home, 'from a disk': () => disk };

for (const [name, home] of Object.entries(HOMES)) {
  test(`typing finds, and nothing is left behind (${name})`, () =>
    during('en/see-a-doctor.html', { home: home() }, async (page, { asked, complaints }) => {
      const [url, title] = [page.url(), await page.title()];
      none(complaints);
      assert.deepEqual(asked, [], 'nothing is asked for before the box is used');
      await type(page, 'dentist');
      assert.deepEqual(asked, ['en/find.js'], 'one file is asked for');
      assert.equal((await results(page))[0].href, 'medicines-teeth-eyes.html');
      assert.equal(page.url(), url);
      assert.equal(await page.title(), title);
      assert.deepEqual(asked, ['en/find.js'], 'what is typed is not sent');
      none([...complaints, ...(await leftBehind(page.browserContext(), page))]);
      await Promise.all([page.waitForNavigation(), page.click('#fp-found a')]);
      assert.equal(page.url(), `${home()}en/medicines-teeth-eyes.html`);
      await page.goBack();
      assert.equal(await page.$eval('#fp-find', (box) => box.value), '', 'the box is empty on the way back');
      assert.deepEqual(await results(page), []);
    }));
}

test('each reading leads on to pages of the same reading', () =>
  during('ar/easy/see-a-doctor.html', {}, async (page, { complaints }) => {
    await type(page, 'NRM');
    const found = await results(page);
    assert.ok(found.length > 0);
    const addresses = await page.$$eval('#fp-found a', (links) => links.map((link) => link.href));
    assert.ok(addresses.some((address) => address.startsWith(`${root.home}ar/easy/`)), addresses.join(' '));
    none([...complaints, ...(await sideways(page, 320)), ...(await sideways(page, 360)), ...(await accessible(page))]);
  }));

test('English words find pages of another language, and English titles say so', () =>
  during('ar/see-a-doctor.html', {}, async (page) => {
    await type(page, 'asylum');
    const [first] = await results(page);
    assert.equal(first.href, 'nrm-and-asylum.html');
    assert.ok(first.lang === 'en' || /\p{Script=Arabic}/u.test(first.text), first.text);
  }));

test('the keyboard alone is enough', () =>
  during('en/index.html', { viewport: KEYBOARD }, async (page, { complaints }) => {
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement.id === 'fp-find')) break;
    }
    assert.equal(await page.evaluate(() => document.activeElement.id), 'fp-find');
    await loaded(page);
    await page.keyboard.type('interpretr');
    await page.waitForSelector('#fp-found a');
    await page.keyboard.press('Escape');
    assert.deepEqual(await results(page), []);
    await page.keyboard.type('interpretr');
    await page.waitForSelector('#fp-found a');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), 'at-your-appointment.html');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), `${root.home}en/at-your-appointment.html`);
    none(complaints);
  }));

test('who listens hears how many pages were found', () =>
  during('en/index.html', {}, async (page) => {
    const status = () => page.$eval('#fp-found-count', (line) => ({ role: line.getAttribute('role'), words: line.textContent }));
    assert.deepEqual(await status(), { role: 'status', words: '' });
    await type(page, 'dentist');
    const count = (await results(page)).length;
    assert.match((await status()).words, new RegExp(`: ${count}$`));
    assert.equal(await page.$eval('label[for="fp-find"]', (label) => label.textContent.trim() !== ''), true);
    none(await accessible(page));
  }));

test('when nothing is found a near word, helplines and the list from A to Z are offered', () =>
  during('en/index.html', {}, async (page, { complaints }) => {
    await type(page, 'phaarmazzy');
    assert.equal(await page.$eval('#fp-found button', (button) => button.textContent), 'pharmacy');
    const links = (await results(page)).map((link) => link.href);
    assert.ok(links.includes('tel:999') && links.includes('a-z.html'), links.join(' '));
    none([...(await accessible(page)), ...(await sideways(page, 320))]);
    await page.click('#fp-found button');
    assert.equal((await results(page))[0].href, 'medicines-teeth-eyes.html');
    none(complaints);
  }));

test('what is typed is never HTML', () =>
  during('en/index.html', {}, async (page, { complaints }) => {
    await type(page, '<img src=x onerror=alert(1)> pharmazzy</ul><b>');
    assert.equal(await page.$('#fp-found img, #fp-found b'), null);
    none(complaints);
  }));

test('without JavaScript there is no box, and the list from A to Z is a link', () =>
  during('en/see-a-doctor.html', { javascript: false }, async (page) => {
    const seen = (selector) => page.$eval(selector, (element) => element.getClientRects().length > 0);
    assert.equal(await seen('#fp-find'), false);
    assert.equal(await seen('header a[href="a-z.html"]'), true);
    await Promise.all([page.waitForNavigation(), page.click('header a[href="a-z.html"]')]);
    await page.click('main a[href="#l2"]');
    assert.match(page.url(), /\/en\/a-z\.html#l2$/);
    assert.ok((await page.$$('.topics a')).length > 50);
  }));

test('when the script cannot be had the box goes, and no dead box stays', () =>
  during('en/index.html', {}, async (page) => {
    await page.setOfflineMode(true);
    await page.focus('#fp-find');
    await page.waitForFunction(() => document.getElementById('fp-find').getClientRects().length === 0, { timeout: 5000 });
    assert.equal(await page.$eval('header a[href="a-z.html"]', (link) => link.getClientRects().length > 0), true);
  }));

test('in Firefox too', async (t) => {
  let firefox;
  try {
    firefox = await BROWSERS.Firefox.launch();
  } catch (error) {
    if (!/is installed/.test(error.message)) throw error;
    t.skip(error.message);
    return;
  }
  try {
    for (const home of [root.home, below.home, disk]) {
      const page = await firefox.newPage();
      await page.goto(`${home}ar/see-a-doctor.html`, { waitUntil: 'load' });
      await type(page, 'NRM');
      assert.ok((await results(page)).some((link) => link.href === 'nrm-step-by-step.html'), home);
      assert.equal(page.url(), `${home}ar/see-a-doctor.html`);
      await page.close();
    }
  } finally {
    await firefox.close();
  }
});
