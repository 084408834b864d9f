// Bytes and requests of a copy that is saved on a phone, and of its updates: after a build on another day,
// when one page changed, and when all pages did. SITE names the folder of the built guide.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../../tests/browser/lib/chromium.mjs';
import { weight } from '../../tests/browser/lib/find.mjs';
import { change, copyOf, expected, host, open, press } from '../../tests/browser/lib/save.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const PAGE = 'see-a-doctor.html';

/// What was asked for since the last time: how often, and how many bytes as a good host sends them, each
/// file compressed with Brotli where that makes it smaller. `sw.js` is asked for by the browser itself.
function asked(at) {
  const files = at.asked.splice(0).filter((file) => file !== 'sw.js');
  const bytes = files.map((file) => readFileSync(path.join(at.folder, file))).map((file) => Math.min(file.length, weight(file)));
  return `${files.length} | ${bytes.reduce((sum, size) => sum + size, 0).toLocaleString('en')}`;
}

async function measured(browser, tag, scratch) {
  const named = (name) => copyOf(SITE, path.join(scratch, `${tag} ${name}`), [tag]);
  const [first, later, one, all] = ['first', 'later', 'one', 'all'].map(named);
  const pages = [...expected(SITE, tag).keys()].filter((file) => file.startsWith(`${tag}/`) && file.endsWith('.html'));
  change(later, tag, [], '', '2031-01-02');
  change(one, tag, [`${tag}/${PAGE}`], 'One more sentence on this page.');
  change(all, tag, pages, 'One more sentence on every page.');
  const at = await host(first);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const figures = [];
  await open(page, `${at.home}${tag}/save.html`);
  at.asked.length = 0;
  for (const folder of [first, later, one, all]) {
    at.folder = folder;
    const said = await press(page, folder === first ? 'save' : 'update');
    if (said !== 'saved') throw Error(`${tag}: ${said}`);
    figures.push(asked(at));
  }
  await context.close();
  await at.stop();
  return figures;
}

const browser = await launch();
const scratch = mkdtempSync(path.join(tmpdir(), 'save-bench-'));
console.log('| language | saving: requests | bytes | another day | bytes | one page | bytes | all pages | bytes |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
try {
  for (const [tag, name] of Object.entries({ en: 'English', cy: 'Welsh', ar: 'Arabic', vi: 'Vietnamese', ti: 'Tigrinya' })) {
    console.log(`| ${name} | ${(await measured(browser, tag, scratch)).join(' | ')} |`);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
