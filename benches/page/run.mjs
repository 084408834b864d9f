// What a page costs a reader: its weight by language and reading; and, beside the same text on a VitePress
// page, requests, bytes, JavaScript, nodes, and the time to the first words on a slow phone. SITE names the
// folder of the built guide, VITEPRESS a folder with VitePress in its node_modules.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PHONE, launch } from '../../tests/browser/lib/chromium.mjs';
import { pagesOf } from '../../tests/browser/lib/site.mjs';

const SITE = path.resolve(process.env.SITE ?? '');
const VITEPRESS = process.env.VITEPRESS && path.resolve(process.env.VITEPRESS);
const TIMES = Number(process.env.TIMES ?? 5);

/// A slow connection: 400 kbit/s, and 400 ms to the host and back; a processor six times as slow as this one.
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const PROCESSOR = 6;
/// Pages that the program makes of no text of the guide.
const MADE = ['404', 'a-z', 'forget', 'save', 'take'];

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const read = (file) => readFileSync(path.join(SITE, file), 'utf8');

function weights() {
  const groups = new Map();
  for (const page of pagesOf(SITE).filter(({ language, name }) => language && !MADE.includes(name))) {
    const key = `${page.language} | ${page.reading}`;
    const sizes = groups.get(key) ?? groups.set(key, []).get(key);
    sizes.push(gzipSync(read(page.path), { level: 9 }).length);
  }
  console.log('| language | reading | pages | bytes, in the middle | heaviest |\n| --- | --- | ---: | ---: | ---: |');
  for (const [key, sizes] of groups) console.log(`| ${key} | ${sizes.length} | ${middle(sizes)} | ${Math.max(...sizes)} |`);
}

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };

/// A good host: every file compressed with Brotli where that makes it smaller.
async function host(folder) {
  const files = new Map();
  const server = createServer((request, response) => {
    const at = new URL(request.url, 'http://host').pathname;
    try {
      if (!files.has(at)) {
        const whole = readFileSync(path.join(folder, decodeURIComponent(at)));
        const small = brotliCompressSync(whole);
        files.set(at, small.length < whole.length ? { bytes: small, coded: true } : { bytes: whole });
      }
      const { bytes, coded } = files.get(at);
      response.writeHead(200, { 'content-type': TYPES[path.extname(at)] ?? 'application/octet-stream', ...(coded ? { 'content-encoding': 'br' } : {}) }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    home: `http://127.0.0.1:${server.address().port}/`,
    size: (at) => files.get(at)?.bytes.length ?? 0,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

/// One visit with an empty cache. `slow` is a phone on a slow connection.
async function visit(browser, { home, size }, address, slow) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    const asked = [];
    page.on('request', (request) => request.url().startsWith(home) && asked.push([new URL(request.url()).pathname, request.resourceType()]));
    if (slow) {
      const wire = await page.createCDPSession();
      await wire.send('Network.emulateNetworkConditions', SLOW);
      await wire.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
    }
    await page.goto(home + address, { waitUntil: slow ? 'load' : 'networkidle0', timeout: 120_000 });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, { timeout: 60_000 });
    const { nodes, first } = await page.evaluate(() => ({
      nodes: document.getElementsByTagName('*').length,
      first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    }));
    // A script that is only fetched beforehand costs its bytes too.
    const bytes = (wanted) => asked.filter(([at, type]) => wanted(at, type)).reduce((sum, [at]) => sum + size(at), 0);
    const inline = await page.$$eval('script:not([src])', (all) => all.map((script) => script.textContent).join('\n'));
    const scripts = bytes((at) => at.endsWith('.js')) + (inline ? brotliCompressSync(inline).length : 0);
    return { requests: asked.length, bytes: bytes(() => true), scripts, nodes, first };
  } finally {
    await context.close();
  }
}

async function measured(browser, folder, addresses) {
  const server = await host(folder);
  try {
    const pages = [];
    for (const address of addresses) {
      const calm = await visit(browser, server, address, false);
      const firsts = [];
      for (let time = 0; time < TIMES; time += 1) firsts.push((await visit(browser, server, address, true)).first);
      pages.push({ ...calm, first: middle(firsts) });
    }
    return Object.fromEntries(Object.keys(pages[0]).map((what) => [what, middle(pages.map((page) => page[what]))]));
  } finally {
    server.close();
  }
}

/// The full English pages as a VitePress site: the same title, the same text, its usual theme with a list of
/// the pages at the side. Returns the folder of what it built.
function vitepress(folder, pages) {
  const source = path.join(folder, 'source');
  mkdirSync(path.join(source, '.vitepress'), { recursive: true });
  symlinkSync(path.join(VITEPRESS, 'node_modules'), path.join(folder, 'node_modules'));
  const sidebar = [];
  for (const page of pages) {
    const html = read(page.path);
    const title = /<h1[^>]*>([^]*?)<\/h1>/.exec(html)[1].replace(/<[^>]*>/g, '');
    const text = /<div class="text">([^]*)<\/div>\s*<\/main>/.exec(html)[1];
    sidebar.push({ text: title, link: `/${page.name}` });
    // One block of HTML, which ends at an empty line.
    writeFileSync(path.join(source, `${page.name}.md`), `# ${title}\n\n<div v-pre>\n${text.replace(/\n\s*\n/g, '\n')}\n</div>\n`);
  }
  writeFileSync(path.join(source, '.vitepress/config.mjs'), `export default ${JSON.stringify({ title: 'Guide', ignoreDeadLinks: true, themeConfig: { sidebar } })};\n`);
  execFileSync(path.join(VITEPRESS, 'node_modules/.bin/vitepress'), ['build', source], { cwd: folder, stdio: 'pipe' });
  return path.join(source, '.vitepress/dist');
}

const WHAT = { requests: 'requests', bytes: 'bytes (Brotli)', scripts: 'JavaScript, bytes (Brotli)', nodes: 'elements', first: 'first words, slow phone, ms' };

async function beside() {
  const pages = pagesOf(SITE).filter(({ language, reading, name }) => language === 'en' && reading === 'full' && !MADE.includes(name));
  const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
  const browser = await launch();
  try {
    const theirs = vitepress(folder, pages);
    const some = pages.filter((_, place) => place % Math.ceil(pages.length / 5) === 0);
    const own = await measured(browser, SITE, some.map((page) => page.path));
    const other = await measured(browser, theirs, some.map((page) => `${page.name}.html`));
    console.log('\n| | ours | VitePress | times |\n| --- | ---: | ---: | ---: |');
    for (const [what, words] of Object.entries(WHAT)) {
      console.log(`| ${words} | ${Math.round(own[what])} | ${Math.round(other[what])} | ${(other[what] / own[what]).toFixed(1)} |`);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

weights();
if (VITEPRESS) await beside();
