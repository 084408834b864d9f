// Bytes and requests from the first press in the search box to the first result: ours, and Pagefind's on
// the same pages. SITE names the folder of the built guide, PAGEFIND the program of that name.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../../tests/browser/lib/chromium.mjs';
import { weight } from '../../tests/browser/lib/find.mjs';
import { serve } from '../../tests/browser/lib/server.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const PAGEFIND = process.env.PAGEFIND ?? 'pagefind';

/// A word that many pages of each language hold.
const TYPED = { en: 'doctor', cy: 'meddyg', ar: 'طبيب', vi: 'bác sĩ', ti: 'ሓኪም' };

/// What a page asks for while it is used: how often, and how many bytes as a good host sends them, each
/// file compressed with Brotli where that makes it smaller.
async function measured(page, folder, home, use) {
  const asked = [];
  page.on('request', (request) => {
    if (request.url().startsWith(home)) asked.push(request.url().slice(home.length).split('?')[0]);
  });
  const result = await use(page);
  const bytes = asked.map((file) => readFileSync(path.join(folder, file))).map((file) => Math.min(file.length, weight(file)));
  return { requests: asked.length, bytes: bytes.reduce((sum, size) => sum + size, 0), result };
}

async function ours(browser, language) {
  const server = await serve(SITE);
  const page = await browser.newPage();
  await page.goto(`${server.home}${language}/index.html`, { waitUntil: 'load' });
  const found = await measured(page, SITE, server.home, async () => {
    await page.focus('#fp-find');
    await page.keyboard.type(TYPED[language]);
    await page.waitForSelector('#fp-found a', { timeout: 10_000 });
    return page.$eval('#fp-found a', (link) => link.getAttribute('href'));
  });
  await page.close();
  await server.close();
  return found;
}

/// Pagefind on the full pages of a language, called as its documentation says for a page of one's own:
/// the first result is there when its fragment is.
async function pagefind(browser, language) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  try {
    mkdirSync(path.join(folder, language));
    const pages = readdirSync(path.join(SITE, language)).filter((file) => file.endsWith('.html') && !/^(404|a-z)\./.test(file));
    for (const file of pages) copyFileSync(path.join(SITE, language, file), path.join(folder, language, file));
    execFileSync(PAGEFIND, ['--site', folder, '--root-selector', 'main'], { stdio: 'pipe' });
    writeFileSync(path.join(folder, 'probe.html'), `<!DOCTYPE html><html lang="${language}"><title>x</title><link rel="icon" href="data:,">`);
    const server = await serve(folder);
    const page = await browser.newPage();
    await page.goto(`${server.home}probe.html`, { waitUntil: 'load' });
    const found = await measured(page, folder, server.home, () =>
      page.evaluate(async (typed) => {
        const pagefind = await import('/pagefind/pagefind.js');
        const search = await pagefind.search(typed);
        const first = search.results[0] && (await search.results[0].data());
        return first ? first.url : 'nothing';
      }, TYPED[language]),
    );
    await page.close();
    await server.close();
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const browser = await launch();
try {
  console.log(execFileSync(PAGEFIND, ['--version'], { encoding: 'utf8' }).trim());
  console.log('language | ours: requests | bytes | Pagefind: requests | bytes | times');
  console.log('---|---:|---:|---:|---:|---:');
  for (const language of Object.keys(TYPED)) {
    const own = await ours(browser, language);
    const other = await pagefind(browser, language);
    const times = (other.bytes / own.bytes).toFixed(1);
    console.log(`${language} | ${own.requests} | ${own.bytes} | ${other.requests} | ${other.bytes}${other.result === 'nothing' ? ' (finds nothing)' : ''} | ${times}`);
  }
} finally {
  await browser.close();
}
