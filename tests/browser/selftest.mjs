// The tests of the tests. One small page passes every look; then it is broken, one thing at a time,
// and the very function that looks at the real guide must say so.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { PHONE, SIDE_BY_SIDE, launch } from './lib/chromium.mjs';
import { walk } from './lib/links.mjs';
import { accessible, doubled, easyLayout, firstStops, hints, nationChoice, outOfPlace, readableInForcedColours, readableInTheDark, redirects, sideways, still, tongues, undressed, unfolded, words } from './lib/looks.mjs';
import { nu } from './lib/nu.mjs';
import { printed, printedCards } from './lib/print.mjs';
import { serve } from './lib/server.mjs';
import { pagesOf } from './lib/site.mjs';
import { visit } from './lib/visit.mjs';

// Many pairs of several lines, so that a sheet ends inside one unless the style forbids it.
const PAIRS = Array.from(
  { length: 60 },
  (_, number) => `<p class="pair"><span class="own" lang="ar" dir="rtl">نص قصير للقراءة</span>
<span class="english" lang="en" dir="ltr">${`A sentence with the number ${number}. `.repeat(number % 7 + 1)}</span></p>`,
).join('\n');

const STYLE = `html { font: 112.5%/1.5 sans-serif; color: #000; background: #fff; }
.skip, .exit { display: inline-block; min-height: 24px; color: #036; }
.pair { break-inside: avoid; }
.pair span { display: block; }
#fp-scotland:checked ~ section.nation:not(.in-scotland),
#fp-wales:checked ~ section.nation:not(.in-wales) { display: none; }
@media print { nav, .skip, .exit, input, label { display: none; } }`;

const CARDS = '<div class="text"><p>For you.</p><section class="slip"><p>A card.</p></section></div></main>';
const ONLY_CARDS = '@media print { .text > :not(.slip), main > :not(.text), header, footer { display: none; } }';

const STATEMENT =
  '<div class="statement"><svg class="picture mirror" aria-hidden="true" viewBox="0 0 1 1"></svg><p>Ask a doctor.</p></div></main>';
const EASY = `.statement { display: flex; max-width: 30rem; } .statement p { font-size: 22px; line-height: 1.5; flex: 1; }
.picture { width: 72px; height: 72px; flex: none; } [dir=rtl] .mirror { transform: scaleX(-1); }`;

const GOOD = `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A good page</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#text">Go to the text</a>
<a class="exit" href="https://example.org/" rel="noreferrer nofollow">Leave this page</a>
<nav aria-label="Pages"><a href="other.html">Another page</a></nav>
<main id="text">
<h1>A good page</h1>
<p>Words of the page. <a href="other.html#here">A link</a>.</p>
<ol><li>Call.</li><li class="english" lang="en" dir="ltr">Wait.</li><li>Say your name.</li></ol>
<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>
<p id="ask">Where are you?</p>
<input type="radio" name="nation" id="fp-all" checked aria-describedby="ask"><label for="fp-all">All</label>
<input type="radio" name="nation" id="fp-scotland" aria-describedby="ask"><label for="fp-scotland">Scotland</label>
<input type="radio" name="nation" id="fp-wales" aria-describedby="ask"><label for="fp-wales">Wales</label>
<section class="nation in-scotland"><h2>In Scotland</h2></section>
<section class="nation in-wales in-scotland"><h2>In Wales and Scotland</h2></section>
<section class="nation in-wales"><h2>In Wales</h2></section>
${PAIRS}
</main>
</body>
</html>
`;

const OTHER = '<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><title>Other</title></head><body><h1 id="here">Other</h1></body></html>\n';

/// The good page with one thing changed. A change that changes nothing would prove nothing.
function broken(from, to) {
  assert.ok(GOOD.includes(from), `the good page has no ${from}`);
  return GOOD.replace(from, () => to);
}
const easy = (text, html = GOOD) => html.replace('</main>', STATEMENT).replace('</style>', () => `${EASY}${text}</style>`);
const cards = (text) => broken('</main>', CARDS).replace('</style>', () => `${text}</style>`);
const script = (text) => broken('</main>', `</main><script>${text}</script>`);
const styled = (text) => broken('</style>', `${text}</style>`);

let browser;
let scratch;
let count = 0;
before(async () => {
  browser = await launch();
  scratch = mkdtempSync(path.join(tmpdir(), 'selftest-'));
});
after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/// A site of two pages, the first being `html`.
function site(html) {
  count += 1;
  const folder = path.join(scratch, String(count));
  mkdirSync(path.join(folder, 'en'), { recursive: true });
  writeFileSync(path.join(folder, 'en/index.html'), html);
  writeFileSync(path.join(folder, 'en/other.html'), OTHER);
  return folder;
}

/// What a look at `html` complains of.
async function look(html, ways, { address = 'en/index.html', ...more } = {}) {
  const server = await serve(site(html), '/some/where/');
  const opening = await visit(browser, server.home + address, { home: server.home, ...more });
  try {
    return await ways(opening.page, opening.complaints);
  } finally {
    await opening.done();
    await server.close();
  }
}

const seen = async (_, complaints) => complaints;
const overFiles = (html) => {
  const folder = site(html);
  return walk(browser, folder, pagesOf(folder));
};
const KEYBOARD = { viewport: { ...PHONE, isMobile: false, hasTouch: false } };

test('nothing is said of the good page', async () => {
  const all = async (page, complaints) => [
    ...complaints,
    ...(await redirects(page)),
    ...(await hints(page)),
    ...(await outOfPlace(page)),
    ...(await undressed(page, `${STYLE} .nobody, a:focus > .nobody { color: red; }`)),
    ...(await tongues(page, 'en')),
    ...(await sideways(page, 320)),
    ...(await sideways(page, 360)),
    ...(await accessible(page)),
    ...(await readableInTheDark(page)),
    ...(await readableInForcedColours(page)),
    ...(await still(page)),
    ...(await nationChoice(page)),
    ...(await doubled(page)),
    ...(await printed(page, { pairs: true })),
  ];
  assert.deepEqual(await look(GOOD, all), []);
  assert.deepEqual(await look(GOOD, firstStops, KEYBOARD), []);
  assert.deepEqual(await look(cards(ONLY_CARDS), printedCards), []);
  assert.deepEqual(await look(easy(''), easyLayout), []);
  assert.deepEqual(await look(easy('', broken('<html lang="en" dir="ltr">', '<html lang="ar" dir="rtl">')), easyLayout), []);
  assert.deepEqual(await overFiles(GOOD), []);
  assert.deepEqual(await nu(site(GOOD)), []);
});

/// A page that must be complained of, in the words expected.
const BREAKS = [
  ['a page that is not there', GOOD, seen, /status 404/, { address: 'en/missing.html' }],
  ['a console error', script('console.error("oh")'), seen, /console error: oh/],
  ['a script that fails', script('missing()'), seen, /script error: missing is not defined/],
  ['a style the policy forbids', broken('<meta charset="utf-8">', '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="style-src \'none\'">'), seen, /the policy held back style-src/],
  ['a second request', broken('</main>', '<img src="dot.svg" alt="a dot"></main>'), seen, /2 requests, not one/],
  ['a request to another host', broken('</main>', '<img src="https://example.org/dot.svg" alt="a dot"></main>'), seen, /leaves the origin: https:\/\/example.org/],
  ['a request out of the folder', broken('</main>', '<img src="/dot.svg" alt="a dot"></main>'), seen, /leaves the origin: .*\/dot.svg/],
  ['a fetch', script('fetch("https://example.org/x").catch(() => {})'), seen, /leaves the origin/],
  ['a beacon', script('navigator.sendBeacon("https://example.org/x", "1")'), seen, /writes: navigator.sendBeacon/],
  ['a web socket', script('new WebSocket("wss://example.org/x")'), seen, /leaves the origin: wss:/],
  ['a hint', broken('</title>', '</title><link rel="preconnect" href="https://example.org">'), hints, /a hint/],
  ['an icon of the host', broken('<link rel="icon" href="data:,">', '<link rel="icon" href="icon.svg">'), hints, /an icon is asked of the host/],
  ['no icon', broken('<link rel="icon" href="data:,">', ''), hints, /no icon/],
  ['a manifest', broken('</title>', '</title><link rel="manifest" href="app.json">'), hints, /a hint/],
  ['a cookie', script('document.cookie = "a=1"'), seen, /left behind: cookie a/],
  ['localStorage', script('localStorage.a = "1"'), seen, /left behind: localStorage a/],
  ['localStorage, taken back', script('localStorage.setItem("a", "1"); localStorage.clear()'), seen, /writes: storage.setItem/],
  ['sessionStorage', script('sessionStorage.a = "1"'), seen, /left behind: sessionStorage a/],
  ['indexedDB', script('indexedDB.open("a")'), seen, /left behind: indexedDB a/],
  ['a cache', script('caches.open("a")'), seen, /left behind: cache a/],
  ['a service worker', script('navigator.serviceWorker.register("worker.js").catch(() => {})'), seen, /writes: serviceWorker.register/],
  ['a move by script', script('location.replace("other.html")'), seen, /moved 1 times|2 requests/],
  ['a move by the head', broken('</title>', '</title><meta http-equiv="refresh" content="60;url=other.html">'), redirects, /moves by itself/],
  ['a step that loses its number', styled('.english { display: block; }'), outOfPlace, /laid out as block: <li class="english"/],
  ['a cell that is none', styled('td { display: block; }'), outOfPlace, /laid out as block: <td>One/],
  ['a rule left out', GOOD, (page) => undressed(page, '.exit:focus, .nobody { color: red; }'), /lacks the rule .exit:focus/],
  ['a rule for paper left out', GOOD, (page) => undressed(page, '@media print { nav, table { color: red; } }'), /lacks the rule @media print table/],
  ['no language', broken('<html lang="en"', '<html'), (page) => tongues(page, 'en'), /<html lang="">/],
  ['the wrong direction', broken('dir="ltr"', 'dir="rtl"'), (page) => tongues(page, 'en'), /<html dir="rtl">/],
  ['a passage in the wrong direction', broken('lang="ar" dir="rtl"', 'lang="ar"'), (page) => tongues(page, 'en'), /ar runs ltr/],
  ['a page that is too wide', styled('main { min-width: 350px; }'), (page) => sideways(page, 320), /px wide at 320 px/],
  ['a page that hides what is too wide', styled('body { overflow-x: hidden; }'), (page) => sideways(page, 320), /<body> hides/],
  [
    'a page that is too wide once it is unfolded',
    broken('</main>', '<details><summary>More</summary><pre>' + 'wide'.repeat(30) + '</pre></details></main>'),
    async (page) => {
      assert.deepEqual(await sideways(page, 320), []);
      return [...(await unfolded(page)), ...(await sideways(page, 320))];
    },
    /px wide at 320 px/,
  ],
  ['a picture without words', broken('</main>', '<img src="data:," ></main>'), accessible, /axe image-alt/],
  ['pale text', styled('main { color: #999; }'), accessible, /axe color-contrast/],
  ['pale text in the dark', styled('@media (prefers-color-scheme: dark) { main { color: #999; } }'), readableInTheDark, /in the dark: axe color-contrast/],
  ['words of the colour behind them', styled('@media (prefers-contrast: more) { h1 { background: CanvasText; color: Canvas; } }'), readableInForcedColours, /with forced colours: words .* <h1/],
  ['a control too small to tap', styled('label { display: none; } input { width: 9px; height: 9px; margin: 0; }'), accessible, /axe (target-size|label)/],
  ['a first stop that is no skip link', broken('<a class="skip" href="#text">Go to the text</a>', ''), firstStops, /does not reach the skip link/, KEYBOARD],
  ['a skip link that leads nowhere', broken('href="#text"', 'href="#txet"'), firstStops, /does not reach the skip link/, KEYBOARD],
  ['a skip link nobody sees', styled('.skip { position: absolute; left: -999px; }'), firstStops, /skip link is not seen/, KEYBOARD],
  ['an exit under something else', styled('nav { position: absolute; inset: 0; background: #fff; }'), firstStops, /exit link is not seen/, KEYBOARD],
  ['a focus that does not show', styled('a { outline: none; }'), firstStops, /does not show that it is reached/, KEYBOARD],
  ['no exit', broken('class="exit"', 'class="leave"'), firstStops, /does not reach the exit link/, KEYBOARD],
  ['a choice of nations that does nothing', broken('#fp-wales:checked', '#fp-wels:checked'), nationChoice, /in-scotland is shown when the choice is wales/, { javascript: false }],
  ['a choice that needs a script', broken('name="nation" id="fp-wales"', 'name="nation" id="fp-wales" disabled'), nationChoice, /does not choose fp-wales/, { javascript: false }],
  ['a nation hidden before any choice', styled('section.in-wales { display: none; }'), nationChoice, /hidden when the choice is all/, { javascript: false }],
  ['an animation', styled('@keyframes a { from { opacity: 0; } } h1 { animation: a 1s infinite; }'), still, /with less motion: <h1 .* is animated/],
  ['a mark that is animated', styled('@keyframes a { from { opacity: 0; } } h1::after { content: "x"; animation: a 1s; }'), still, /with less motion: <h1::after .* is animated/],
  ['a change that slides', styled('a { transition: color .3s; }'), still, /with less motion: <a .* changes slowly/],
  ['a page that slides', styled('html { scroll-behavior: smooth; }'), still, /with less motion: <html .* scrolls slowly/],
  ['text that does not grow', styled('main p { font-size: 18px; }'), doubled, /does not grow/],
  ['text that grows too wide', styled('h1 { min-width: 20rem; }'), doubled, /at 200 % text: .* px wide/],
  ['menus on paper', styled('@media print { nav { display: block; } }'), (page) => printed(page, { pairs: true }), /menus or controls are printed/],
  ['pairs cut over sheets', broken('.pair { break-inside: avoid; }', ''), (page) => printed(page, { pairs: true }), /is cut over sheets/],
  ['pairs that are not printed', styled('@media print { .pair .own { display: none; } }'), (page) => printed(page, { pairs: true }), /marks of pairs were set/],
  ['an easy page without statements', GOOD, easyLayout, /no statement/],
  ['words before their picture', easy('').replace(/(<svg class="picture.*?<\/svg>)(<p>.*?<\/p>)/, '$2$1'), easyLayout, /words come before their picture/],
  ['a picture at the end', easy('.statement { flex-direction: row-reverse; }'), easyLayout, /not at the start of its words/],
  ['a small picture', easy('.picture { width: 32px; }'), easyLayout, /32 px wide/],
  ['a picture read aloud', easy('').replace(' aria-hidden="true"', ''), easyLayout, /is read aloud/],
  ['a picture that does not turn', easy('.mirror { transform: none !important; }', broken('<html lang="en" dir="ltr">', '<html lang="ar" dir="rtl">')), easyLayout, /is not turned/],
  ['a picture that turns', easy('.mirror { transform: scaleX(-1); }'), easyLayout, /a picture is turned/],
  ['small letters', easy('.statement p { font-size: 18px; }'), easyLayout, /letters of 18 px/],
  ['narrow lines', easy('.statement p { line-height: 1.2; }'), easyLayout, /closer than 1.5/],
  ['centred words', easy('.statement p { text-align: center; }'), easyLayout, /aligned center/],
  ['cut words', easy('.statement p { hyphens: auto; }'), easyLayout, /hyphens/],
  ['long lines', easy('.statement { max-width: none; width: 90rem; }'), easyLayout, /more than 70 letters/],
  ['weak contrast', easy('.statement p { color: #666; }'), easyLayout, /color-contrast-enhanced/],
  ['a page of cards without cards', GOOD, printedCards, /no card/],
  ['cards on many sheets', cards(`${ONLY_CARDS} .slip { height: 400mm; }`), printedCards, /sheets of cards, not one/],
  ['more than cards on paper', cards(''), printedCards, /something beside the cards/],
  ['a card that is not printed', cards(`${ONLY_CARDS} @media print { .slip { display: none; } }`), printedCards, /card 0 is not printed/],
  ['a page of two languages without pairs', broken(PAIRS, ''), (page) => printed(page, { pairs: true }), /no pair/],
];

test('each break is seen', { concurrency: SIDE_BY_SIDE }, async (t) => {
  const [alone, together] = [[], []];
  for (const one of BREAKS) (one[2] === firstStops ? alone : together).push(one);
  const run = ([name, html, ways, expected, more]) =>
    t.test(name, async () => {
      const said = await look(html, ways, more);
      assert.ok(said?.some((complaint) => expected.test(complaint)), `nothing like ${expected} in ${JSON.stringify(said)}`);
    });
  await Promise.all(together.map(run));
  for (const one of alone) await run(one);
});

test('words that need a script are seen', async () => {
  const html = script('document.querySelector("h1").append(" and more")');
  assert.notEqual(await look(html, words), await look(html, words, { javascript: false }));
});

for (const [name, html, expected] of [
  ['a link to no page', broken('href="other.html"', 'href="others.html"'), /no file en\/others.html/],
  ['a link to a folder', broken('href="other.html"', 'href="./"'), /no file/],
  ['a link to no anchor', broken('#here', '#there'), /no #there in en\/other.html/],
  ['a link out of the site', broken('href="other.html"', 'href="../../other.html"'), /leads out of the site/],
  ['a link from the root', broken('href="other.html"', 'href="/en/other.html"'), /only at the root/],
  ['a link with a query', broken('href="other.html"', 'href="other.html?from=here"'), /has a query/],
  ['a link that runs a script', broken('href="other.html"', 'href="javascript:alert(1)"'), /the scheme javascript:/],
  ['a link without encryption', broken('https://example.org/', 'http://example.org/'), /the scheme http:/],
  ['a link to another language than it says', broken('href="other.html"', 'hreflang="ar" href="other.html"'), /says ar, leads to en/],
  ['two elements of one id', broken('id="ask"', 'id="text"'), /two elements with the id text/],
  ['a file without a language', broken('<html lang="en"', '<html'), /<html lang="null"/],
]) {
  test(`${name} is seen`, async () => {
    const said = await overFiles(html);
    assert.ok(said.some((complaint) => expected.test(complaint)), JSON.stringify(said));
  });
}

test('the Nu checker sees bad HTML', async () => {
  const said = await nu(site(broken('<p>Words', '<p><div>Words')));
  assert.ok(said.some((complaint) => /^en\/index.html:\d+: error/.test(complaint)), JSON.stringify(said));
});
