// A set of pictures of the guide for a person to look at, with a page that shows them all. Nothing here
// passes or fails: what is ugly or wrong is seen, not computed. `tests/run --shots DIR` calls it with
// SITE, a built guide, and COMPONENTS, the address of `/_components.html`.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DESK, PHONE, launch } from './lib/chromium.mjs';
import { serve } from './lib/server.mjs';
import { pagesOf, representatives } from './lib/site.mjs';

/// Languages of three scripts: each of their pages is shown, of the others one of each kind.
const WHOLE = ['en', 'ar', 'ti'];
// What is longer is cut into several pictures: the format holds no more.
const LONGEST = 16_000;

const [out] = process.argv.slice(2);
const { SITE: folder, COMPONENTS: components } = process.env;
if (!out || !folder) {
  console.error('usage: SITE=DIR [COMPONENTS=ADDRESS] node shots.mjs OUT');
  process.exit(2);
}

/// The ways to look: a name, the window, and what the reader's device asks for: features, and how much
/// larger letters.
const WAYS = {
  phone: { viewport: PHONE },
  desk: { viewport: DESK },
  dark: { viewport: PHONE, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  contrast: { viewport: PHONE, features: [{ name: 'prefers-contrast', value: 'more' }] },
  large: { viewport: PHONE, larger: 2 },
};

const site = path.resolve(folder);
const pages = pagesOf(site);
const some = representatives(site, pages);
const known = (page) => WHOLE.includes(page.language) || !page.language;
/// What is shown in which way.
const shown = [
  ...pages.filter((page) => known(page) || some.includes(page)).map((page) => [page, 'phone']),
  ...['desk', 'dark', 'contrast', 'large'].flatMap((way) => some.filter(known).map((page) => [page, way])),
];

const host = await serve(site);
const browser = await launch();
const shots = [];

/// Takes pictures of a whole page, from its beginning to its end.
async function take(address, name, way) {
  const { viewport, features = [], larger = 1 } = WAYS[way];
  const page = await browser.newPage();
  try {
    await page.setViewport(viewport);
    const wire = await page.createCDPSession();
    await wire.send('Emulation.setEmulatedMedia', { features });
    await page.goto(address, { waitUntil: 'load' });
    // The browser's own setting for letters is forgotten when a picture is taken.
    await page.evaluate((larger) => {
      const { fontSize } = getComputedStyle(document.documentElement);
      document.documentElement.style.setProperty('font-size', `${parseFloat(fontSize) * larger}px`);
    }, larger);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    mkdirSync(path.join(out, way), { recursive: true });
    for (let y = 0; y < height; y += LONGEST) {
      const file = `${way}/${name.replaceAll('/', '-')}${y ? `-${y / LONGEST + 1}` : ''}.webp`;
      const clip = { x: 0, y, width: viewport.width, height: Math.min(height - y, LONGEST) };
      // Where nothing lies beyond the window, looking there moves right-to-left pages aside.
      const captureBeyondViewport = height > viewport.height;
      await page.screenshot({ path: path.join(out, file), type: 'webp', quality: 80, clip, captureBeyondViewport });
      shots.push({ file, name, way });
    }
  } finally {
    await page.close();
  }
}

const work = shown.map(([page, way]) => [host.home + page.path, page.path, way]);
for (const way of components ? ['phone', 'desk', 'dark', 'contrast'] : []) {
  const page = await browser.newPage();
  await page.goto(components, { waitUntil: 'load' });
  const parts = await page.$$eval('a[href^="_components/"]', (links) => links.map((link) => link.href));
  await page.close();
  for (const address of new Set(parts)) work.push([address, new URL(address).pathname.slice(1), way]);
}
// A browser shows one page at a time, and takes its picture only while it shows it.
for (const [address, name, way] of work) await take(address, name, way);
await browser.close();
await host.close();

const of = (way) => shots.filter((shot) => shot.way === way).sort((one, other) => (one.file < other.file ? -1 : 1));
const figure = ({ file, name, way }) =>
  `<figure><figcaption>${name}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt="${name}" width="${WAYS[way].viewport.width / 2}"></a></figure>`;
writeFileSync(
  path.join(out, 'index.html'),
  `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>The guide in pictures</title>
<style>body{font:1em sans-serif}section{display:flex;flex-wrap:wrap;align-items:start;gap:1em}figure{margin:0}figcaption{font-size:.8em}img{border:1px solid #888}</style>
<h1>The guide in pictures</h1>
${Object.keys(WAYS)
  .map((way) => `<h2>${way}</h2>\n<section>\n${of(way).map(figure).join('\n')}\n</section>`)
  .join('\n')}
</html>
`,
);
console.log(`${shots.length} pictures: open ${path.join(out, 'index.html')}`);
