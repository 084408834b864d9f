// A page on A4. Chromium makes the PDF, and poppler's pdftotext reads it back sheet by sheet. Before
// printing, a small mark is put at both ends of every passage of every pair, and into everything that
// a sheet of paper has no use for: the marks then tell what was printed, and on which sheet.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/// A small mark that can be put into a page, and found again in the text of a sheet. Runs in the page.
function mark(text) {
  const element = document.createElement('bdi');
  element.dir = 'ltr';
  element.lang = 'en';
  element.textContent = ` ${text} `;
  element.style.setProperty('font', '6px monospace');
  return element;
}

const USELESS_ON_PAPER = 'nav, .skip, .exit, input, label';

/// Runs a function in the page that can make marks, and knows the texts given by name.
const marking = (page, body, known = {}) => {
  const names = Object.entries(known).map(([name, text]) => `const ${name} = ${JSON.stringify(text)};`);
  return page.evaluate(`(() => { ${mark}\n${names.join('\n')}\nreturn (${body})(); })()`);
};

/// Prints an open page. `pairs`: whether the page has two languages side by side; `useless`: what must not
/// be printed.
export async function printed(page, { pairs, useless = USELESS_ON_PAPER }) {
  const counts = await marking(
    page,
    () => {
      // The head of a table is printed again on each sheet that the table goes on to, whole each time. Of a
      // page of cards only the cards are printed.
      const onPaper = document.body.matches('.cards, .wallet') ? '.slip .pair' : '.pair';
      const all = [...document.querySelectorAll(onPaper)].filter((pair) => !pair.closest('thead'));
      all.forEach((pair, number) => {
        for (const part of pair.children.length > 1 ? pair.children : [pair]) {
          part.prepend(mark(`zqp${number}z`));
          part.append(mark(`zqp${number}z`));
        }
      });
      document.querySelectorAll(useless).forEach((element) => element.append(mark('zqnz')));
      return { pairs: all.length, marks: document.body.textContent.match(/zqp\d+z/g)?.length ?? 0 };
    },
    { useless },
  );
  const sheets = await sheetsOf(page);
  const said = [];
  if (sheets.length === 0) said.push('nothing is printed');
  if (pairs && counts.pairs === 0) said.push('no pair on a page of two languages');
  sheets.forEach((sheet, number) => {
    if (sheet.includes('zqnz')) said.push(`menus or controls are printed on sheet ${number + 1}`);
  });
  const places = new Map();
  sheets.forEach((sheet, number) => {
    for (const [, pair] of sheet.matchAll(/zqp(\d+)z/g)) {
      const place = places.get(pair) ?? { sheets: new Set(), marks: 0 };
      place.sheets.add(number + 1);
      place.marks += 1;
      places.set(pair, place);
    }
  });
  for (const [pair, place] of places) {
    if (place.sheets.size > 1) said.push(`pair ${pair} is cut over sheets ${[...place.sheets].join(' and ')}`);
  }
  const seen = [...places.values()].reduce((sum, place) => sum + place.marks, 0);
  if (seen !== counts.marks) said.push(`${counts.marks} marks of pairs were set, ${seen} were printed`);
  return said;
}

/// Prints a page of cards: they go on one sheet, and of the rest only notices are printed.
export async function printedCards(page) {
  const cards = await marking(page, () => {
    const all = [...document.querySelectorAll('.slip')];
    all.forEach((slip, number) => slip.append(mark(`zqs${number}z`)));
    const rest = 'header, footer, main > :not(.text):not(.notice), .text > :not(.slip)';
    document.querySelectorAll(rest).forEach((element) => element.append(mark('zqoz')));
    return all.length;
  });
  const sheets = await sheetsOf(page);
  const text = sheets.join('');
  const said = [];
  if (cards === 0) said.push('no card on a page of cards');
  if (sheets.length !== 1) said.push(`${sheets.length} sheets of cards, not one`);
  if (text.includes('zqoz')) said.push('something beside the cards is printed');
  for (let number = 0; number < cards; number += 1) {
    if (!text.includes(`zqs${number}z`)) said.push(`card ${number} is not printed`);
  }
  return said;
}

/// The sheets of an open page, each as its letters without spaces.
export async function sheetsOf(page) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'print-'));
  try {
    const file = path.join(scratch, 'page.pdf');
    const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
    writeFileSync(file, await page.pdf({ format: 'A4', margin }));
    // Spaces go: where letters stand apart, a mark must still be found.
    return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
      .split('\f')
      .slice(0, -1)
      .map((sheet) => sheet.replace(/\s+/g, ''));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
