// Ways to look at an open page. Each returns complaints, as sentences; none means all is well.
// selftest.mjs breaks a page for each complaint that can be made here.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PHONE } from './chromium.mjs';
import { directionOf } from './site.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/// Scrolls sideways, or hides what would make it scroll, at a width.
export async function sideways(page, width) {
  const now = page.viewport();
  if (now.width !== width) await page.setViewport({ ...now, width });
  return page.evaluate((width) => {
    const said = [];
    const root = document.documentElement;
    for (const element of [root, document.body]) {
      const overflow = getComputedStyle(element).overflowX;
      if (['hidden', 'clip'].includes(overflow)) said.push(`<${element.localName}> hides what is too wide at ${width} px`);
    }
    const wide = Math.max(root.scrollWidth, document.body.scrollWidth);
    if (wide > width) {
      const culprits = [...document.body.querySelectorAll('*')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && (box.right > width + 1 || box.left < -1);
        })
        .slice(0, 3)
        .map((element) => `<${element.localName} class="${element.className}">`);
      said.push(`${wide} px wide at ${width} px: ${culprits.join(' ')}`);
    }
    return said;
  }, width);
}

/// Lacks a rule of the theme's stylesheet that would match in it: a page carries no more of the stylesheet than
/// it can need, and no less.
export const undressed = (page, stylesheet) =>
  page.evaluate((stylesheet) => {
    const whole = new CSSStyleSheet();
    whole.replaceSync(stylesheet);
    const outside = /,(?![^([]*[)\]])/;
    const selectors = (rules, under) =>
      [...rules].flatMap((rule) => {
        if (rule.selectorText) return rule.selectorText.split(outside).map((selector) => ({ under, selector: selector.trim() }));
        return rule.media ? selectors(rule.cssRules, `${under}@media ${rule.conditionText} `) : [];
      });
    const said = ({ under, selector }) => under + selector;
    const own = new Set([...document.styleSheets].flatMap((sheet) => selectors(sheet.cssRules, '')).map(said));
    // What a reader does, and marks around words, need not be so at the moment.
    const lasting = (selector) => selector.replace(/::?(?:before|after|focus(?:-visible|-within)?|hover|active|checked|-webkit-[-\w]+)(?![-\w])/g, '').replace(/(^|[>+~] *)(?=$|[ >+~])/g, '$1*');
    return selectors(whole.cssRules, '')
      .filter((rule) => !own.has(said(rule)) && document.querySelector(lasting(rule.selector)))
      .map((rule) => `lacks the rule ${said(rule)}`);
  }, stylesheet);

/// Opens whatever is folded, so that the looks after this one see it too. Complains of nothing.
export async function unfolded(page) {
  await page.$$eval('details', (all) => all.forEach((details) => details.setAttribute('open', '')));
  return [];
}

/// Axe, with the rules of WCAG 2.2 AA.
export const accessible = (page) => axe(page, { type: 'tag', values: WCAG });

/// The contrast once more, for readers whose phone asks for a dark page.
export async function readableInTheDark(page) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const said = await axe(page, { type: 'rule', values: ['color-contrast'] });
  await page.emulateMediaFeatures([]);
  return said.map((complaint) => `in the dark: ${complaint}`);
}

/// Words for readers who chose the colours of all websites themselves, and more contrast. The browser then lays
/// a plate of the colour `Canvas` behind words, but leaves words that have a colour of the system as they are.
export async function readableInForcedColours(page) {
  const wire = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-contrast', value: 'more' },
  ];
  await wire.send('Emulation.setEmulatedMedia', { features });
  const said = await page.evaluate(() => {
    if (!matchMedia('(forced-colors: active) and (prefers-contrast: more)').matches) return ['could not be tried'];
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const plate = getComputedStyle(probe).color;
    probe.remove();
    return [...document.body.querySelectorAll('*')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
      .filter((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element);
        return forcedColorAdjust === 'auto' && color === plate && element.getClientRects().length > 0;
      })
      .slice(0, 3)
      .map((element) => `words have the colour behind them: ${element.outerHTML.slice(0, 120)}`);
  });
  await wire.send('Emulation.setEmulatedMedia', { features: [] });
  await wire.detach();
  return said.map((complaint) => `with forced colours: ${complaint}`);
}

/// Nothing moves by itself, or slides, for readers who asked their phone for that.
export async function still(page) {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const said = await page.evaluate(() => {
    const faults = new Set();
    for (const element of document.querySelectorAll('*')) {
      for (const part of [undefined, '::before', '::after']) {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const moves = [
          animationName !== 'none' && 'is animated',
          transitionDuration.split(', ').some((time) => parseFloat(time) > 0) && 'changes slowly',
          scrollBehavior === 'smooth' && 'scrolls slowly',
          /^(marquee|blink)$/.test(element.localName) && 'moves',
        ].filter(Boolean);
        for (const move of moves) faults.add(`<${element.localName}${part ?? ''} class="${element.className}"> ${move}`);
      }
    }
    return [...faults].slice(0, 5);
  });
  await page.emulateMediaFeatures([]);
  return said.map((complaint) => `with less motion: ${complaint}`);
}

/// How statements of Easy Read are laid out: the picture first, at the start of the line or above its
/// words, and turned where it must be; letters of 16 pt, room between lines, short lines, contrast 7:1.
/// At the width the page has. Complains of each fault once.
export async function easyLayout(page) {
  const said = await page.evaluate(() => {
    const faults = new Set();
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
    const statements = [...document.querySelectorAll('.statement')];
    if (statements.length === 0) faults.add('no statement on an easy page');
    for (const statement of statements) {
      const picture = statement.querySelector('svg.picture');
      const words = statement.querySelector('p');
      if (!picture || !words) {
        faults.add('a statement without its picture or its words');
        continue;
      }
      const [drawn, said] = [picture.getBoundingClientRect(), words.getBoundingClientRect()];
      const atStart = rtl ? drawn.left >= said.right - 1 : drawn.right <= said.left + 1;
      if (!(picture.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.add('words come before their picture');
      if (!atStart && drawn.bottom > said.top + 1) faults.add('a picture is not at the start of its words');
      if (drawn.width < 64) faults.add(`a picture is ${Math.round(drawn.width)} px wide, not 64`);
      if (picture.getAttribute('aria-hidden') !== 'true') faults.add('a picture is read aloud beside its words');
      const turned = getComputedStyle(picture).transform.startsWith('matrix(-1');
      if (turned !== (rtl && picture.classList.contains('mirror'))) faults.add(turned ? 'a picture is turned' : 'a picture is not turned');
      const two = [...words.querySelectorAll('.own, .english')];
      for (const line of two.length > 0 ? two : [words]) {
        const style = getComputedStyle(line);
        const size = parseFloat(style.fontSize);
        const starts = style.direction === 'rtl' ? ['start', 'right'] : ['start', 'left'];
        if (size < 21.3) faults.add(`letters of ${size} px, not 21.3 (16 pt)`);
        if (parseFloat(style.lineHeight) < 1.49 * size) faults.add('lines stand closer than 1.5');
        if (!starts.includes(style.textAlign)) faults.add(`text is aligned ${style.textAlign}`);
        if (style.hyphens === 'auto') faults.add('words are cut with hyphens');
        // A letter is half as wide as the size in the middle.
        if (line.clientWidth > 70 * size * 0.5) faults.add('a line has room for more than 70 letters');
      }
    }
    return [...faults];
  });
  return [...said, ...(await axe(page, { type: 'rule', values: ['color-contrast-enhanced'] }))];
}

async function axe(page, runOnly) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(
    (runOnly) =>
      window.axe
        .run(document, { runOnly, resultTypes: ['violations'], preload: false })
        .then((result) => result.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html) }))),
    runOnly,
  );
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help}; ${nodes.length} times, first ${nodes[0]?.slice(0, 200)}`);
}

/// The language and the direction of the page and of every passage in it that names a language.
export async function tongues(page, language) {
  const { root, passages } = await page.evaluate(() => ({
    root: { lang: document.documentElement.lang, dir: document.documentElement.dir },
    passages: [...document.body.querySelectorAll('[lang]')].map((element) => ({
      lang: element.lang,
      dir: getComputedStyle(element).direction,
      html: element.outerHTML.slice(0, 120),
    })),
  }));
  const said = [];
  if (root.lang !== language) said.push(`<html lang="${root.lang}">, not "${language}"`);
  if (root.dir !== directionOf(language)) said.push(`<html dir="${root.dir}">, not "${directionOf(language)}"`);
  for (const passage of passages) {
    if (passage.lang === '') said.push(`a passage in no language: ${passage.html}`);
    else if (passage.dir !== directionOf(passage.lang)) said.push(`${passage.lang} runs ${passage.dir}: ${passage.html}`);
  }
  return said;
}

/// Is told to move to another address by itself, now or later.
export function redirects(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('meta[http-equiv="refresh" i]')].map((meta) => `moves by itself: ${meta.outerHTML}`),
  );
}

/// A list item or a table cell that is laid out as something else: a step then loses its number, and the
/// step after it takes it. It happened to steps that were not translated yet.
export function outOfPlace(page) {
  const kinds = { li: 'list-item', td: 'table-cell', th: 'table-cell', tr: 'table-row' };
  return page.evaluate(
    (kinds) =>
      [...document.querySelectorAll('main :is(li, td, th, tr)')]
        .map((element) => ({ element, display: getComputedStyle(element).display, mark: getComputedStyle(element).listStyleType }))
        // A list without marks is a menu, and may stand side by side.
        .filter(({ element, mark }) => element.localName !== 'li' || mark !== 'none')
        .filter(({ element, display }) => display !== 'none' && display !== kinds[element.localName])
        .map(({ element, display }) => `laid out as ${display}: ${element.outerHTML.slice(0, 120)}`),
    kinds,
  );
}

/// What makes a browser speak to a host beside the page, now or later: no request to see yet.
export function hints(page) {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('link[rel]')];
    const icons = links.filter((link) => link.relList.contains('icon'));
    return [
      ...links
        .filter((link) => /preconnect|prefetch|preload|prerender|manifest/i.test(link.rel))
        .map((link) => `a hint that makes a request: ${link.outerHTML}`),
      // When a browser asks for an icon is its own affair, and one that is not named it asks for as well.
      ...icons.filter((icon) => !icon.href.startsWith('data:')).map((icon) => `an icon is asked of the host: ${icon.outerHTML}`),
      ...(icons.length ? [] : ['no icon: a browser asks the host for one']),
    ];
  });
}

/// The first two stops of the Tab key: past the menus to the text, then out of here.
export async function firstStops(page) {
  await page.bringToFront();
  const said = [];
  for (const expected of ['skip', 'exit']) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const inView =
        box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && box.width >= 24 && box.height >= 24;
      const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const target = element.getAttribute('href') ?? '';
      return {
        html: element.outerHTML.slice(0, 120),
        skip: target.startsWith('#') && Boolean(document.getElementById(target.slice(1))?.closest('main')),
        exit: element.matches('a.exit[rel~="noreferrer"][href]'),
        seen: inView && (on === element || element.contains(on)) && Number(style.opacity) > 0.5 && style.visibility === 'visible',
        ringed: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      };
    });
    if (!stop[expected]) said.push(`Tab does not reach the ${expected} link, but ${stop.html}`);
    if (!stop.seen) said.push(`the ${expected} link is not seen when it is reached: ${stop.html}`);
    if (!stop.ringed) said.push(`the ${expected} link does not show that it is reached: ${stop.html}`);
  }
  return said;
}

/// Choosing a nation shows that nation's sections alone; nothing is stored, the address stays.
/// Answers `null` for a page without sections for one nation.
export async function nationChoice(page) {
  const before = page.url();
  const choices = await page.$$eval('input[type=radio][name=nation]', (inputs) => inputs.map((input) => input.id));
  const sections = await page.$$eval('section.nation', (all) => all.length);
  if (sections === 0) return null;
  if (choices.length < 2) return [`${sections} sections for a nation, and ${choices.length} choices`];
  const said = [];
  const look = () =>
    page.$$eval('section.nation', (all) =>
      all.map((section) => ({ classes: [...section.classList], shown: section.getClientRects().length > 0 })),
    );
  const compare = (shown, nation) => {
    for (const section of shown) {
      const wanted = nation === 'all' || section.classes.includes(`in-${nation}`);
      if (section.shown !== wanted) {
        said.push(`${section.classes.join(' ')} is ${section.shown ? 'shown' : 'hidden'} when the choice is ${nation}`);
      }
    }
  };
  compare(await look(), 'all');
  // Back to all at the end: a choice can be taken back.
  for (const id of [...choices.filter((id) => id !== 'fp-all'), 'fp-all']) {
    const label = await page.$(`label[for="${id}"]`);
    if (!label) {
      said.push(`no label for ${id}`);
      continue;
    }
    await label.click();
    const chosen = await page.$eval(`[id="${id}"]`, (input) => input.checked);
    if (!chosen) said.push(`a tap on the label does not choose ${id}`);
    compare(await look(), id.replace(/^fp-/, ''));
  }
  if (page.url() !== before) said.push(`the address tells the choice: ${page.url()}`);
  return said;
}

/// The reader's own text size of 200 %, at 640 px: text doubles, nothing scrolls sideways. The size is
/// set as a reader sets it, in the browser's settings (16 to 32 px), so `rem` and media queries follow.
export async function doubled(page) {
  const sizes = () =>
    page.$$eval('h1, main p, main li, main a', (all) =>
      all.filter((element) => element.getClientRects().length > 0).map((element) => ({
        html: element.outerHTML.slice(0, 100),
        size: parseFloat(getComputedStyle(element).fontSize),
      })),
    );
  const wire = await page.createCDPSession();
  await page.setViewport({ ...PHONE, width: 640 });
  const before = await sizes();
  await wire.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const after = await sizes();
  const wide = await sideways(page, 640);
  const still = before.filter(({ size }, place) => after[place].size < size * 1.9).map(({ html }) => `does not grow: ${html}`);
  await wire.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  return [...still.slice(0, 3), ...wide.map((complaint) => `at 200 % text: ${complaint}`)];
}

/// The words of a page as a reader sees them, but for what needs a script, and what says so: the search
/// box, the buttons for saving, and the link to the page in the browser's language, which stands among
/// the languages too.
export function words(page) {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[role=search]:not([hidden]), .suggest, .saving:not([hidden]), noscript')];
    for (const box of boxes) box.hidden = true;
    const words = document.body.innerText.replace(/\s+/g, ' ').trim();
    for (const box of boxes) box.hidden = false;
    return words;
  });
}
