// A file that somebody was handed: opened from a disk, without a connection, and without a script unless said.
// Returns complaints, as sentences; none means that all is there.

import { pathToFileURL } from 'node:url';
import { PHONE } from './chromium.mjs';
import { printed, sheetsOf } from './print.mjs';
import { visit } from './visit.mjs';

/// Opens a single file, lets it be looked at, and closes it.
export async function during(browser, file, { javascript = false, viewport = PHONE } = {}, look) {
  const address = pathToFileURL(file).href;
  const opening = await visit(browser, address, { home: address, javascript, viewport });
  try {
    const offline = await opening.page.createCDPSession();
    await offline.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 });
    return [...opening.complaints, ...(await look(opening.page, address))];
  } finally {
    await opening.done();
  }
}

/// Every id is there once, every link in the file lands, and every page of the list of contents is shown.
export async function whole(page) {
  return page.evaluate(() => {
    const said = [];
    const seen = new Set();
    for (const { id } of document.querySelectorAll('[id]')) {
      if (seen.has(id)) said.push(`two elements with the id ${id}`);
      seen.add(id);
    }
    for (const link of document.querySelectorAll('[href]')) {
      const href = link.getAttribute('href');
      const inside = href.startsWith('#');
      if (inside && !seen.has(href.slice(1))) said.push(`no ${href}`);
      if (!inside && !/^(https|tel|sms|data):/.test(href)) said.push(`needs another file: ${href}`);
    }
    const contents = [...document.querySelectorAll('#fp-contents a')].map((link) => link.getAttribute('href').slice(1));
    const sheets = [...document.querySelectorAll('article.sheet')];
    if (sheets.length === 0) said.push('no page in it');
    if (contents.join() !== sheets.map((sheet) => sheet.id).join()) said.push('the list of contents is not the list of pages');
    for (const sheet of sheets) {
      if (sheet.innerText.trim().length < 100) said.push(`nothing to read in ${sheet.id}`);
    }
    for (const use of document.querySelectorAll('use')) {
      const { width, height } = use.getBBox();
      if (!(width > 0 && height > 0)) said.push(`an empty picture: ${use.getAttribute('href')}`);
    }
    return said;
  });
}

/// A tap in the list of contents shows that page.
export async function contents(page) {
  const said = [];
  const links = await page.$$('#fp-contents a');
  for (const link of [links[0], links.at(-1)].filter(Boolean)) {
    await link.click();
    const [shown, href] = await link.evaluate((link) => {
      const box = document.getElementById(link.getAttribute('href').slice(1)).getBoundingClientRect();
      return [box.top >= 0 && box.top < innerHeight, link.getAttribute('href')];
    });
    if (!shown) said.push(`${href} is not on the screen after a tap`);
  }
  return said;
}

/// A tap on the exit leaves nothing of the guide to be seen, and stays in the file. With a script nothing brings
/// it back in this tab.
export async function exit(page, address, { javascript }) {
  const said = [];
  const name = await page.$eval('main h1', (heading) => heading.innerText);
  const look = async (when) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const { text, title } = await page.evaluate(() => ({ text: document.body.innerText, title: document.title }));
    if (!text.includes('7 × 8 = 56')) said.push(`the neutral page is not shown ${when}`);
    if (text.includes(name) || text.length > 3000) said.push(`something of the guide is to be seen ${when}`);
    if (javascript && title !== '12 × 12') said.push(`the title is "${title}" ${when}`);
  };
  await page.click('a.exit');
  await look('after the exit');
  if (!page.url().startsWith(address)) said.push(`the exit leaves the file: ${page.url()}`);
  if (javascript) {
    // Behind it is the place in the text that was read before.
    await page.evaluate(() => history.back());
    await look('after Back');
    await page.reload();
    await look('after loading again');
  }
  return said;
}

/// On paper the list of contents comes first, each page begins a new sheet, and nothing is printed that only
/// a screen has use for.
export async function booklet(page) {
  // Marks at both ends of the list of contents and of every page tell on which sheets they are.
  const count = await page.evaluate(() => {
    const all = [document.querySelector('#fp-contents'), ...document.querySelectorAll('article.sheet')];
    const mark = (text) => {
      const element = document.createElement('bdi');
      element.dir = 'ltr';
      element.textContent = ` ${text} `;
      return element;
    };
    all.forEach((part, number) => {
      part.firstElementChild.prepend(mark(`zqs${number}z`));
      part.append(mark(`zqe${number}z`));
    });
    return all.length;
  });
  const sheets = await sheetsOf(page);
  const on = (mark) => sheets.findIndex((sheet) => sheet.includes(mark));
  const said = on('zqs0z') === 0 ? [] : ['the list of contents is not on the first sheet'];
  for (let number = 1; number < count; number += 1) {
    if (!(on(`zqs${number}z`) > on(`zqe${number - 1}z`))) said.push(`page ${number} begins on a sheet of the one before`);
  }
  const useless = '.skip, .exit, input, label, .choose, .top, .twelve';
  return [...said, ...(await printed(page, { pairs: false, useless }))];
}
