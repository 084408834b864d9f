// The Nu HTML checker, over a folder.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const JAR = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/// Messages that are no fault of a page, each with the reason. Anything else fails.
export const EXCUSED = [];

/// What the checker says about every HTML file below a folder: errors and warnings.
export async function nu(folder) {
  const output = await new Promise((resolve, reject) => {
    const given = ['-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', folder];
    execFile('java', given, { maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      error ? reject(new Error(`the Nu checker did not run: ${error.message} ${stderr}`)) : resolve(stdout),
    );
  });
  const below = `${path.resolve(folder)}/`;
  return JSON.parse(output)
    .messages.filter(({ message }) => !EXCUSED.some(({ pattern }) => pattern.test(message)))
    .map(({ type, subType, url, lastLine, message, extract }) => {
      const file = decodeURIComponent(url ?? '').replace(/^file:\/*/, '/').replace(below, '');
      return `${file}:${lastLine ?? ''}: ${subType ?? type}: ${message} ${extract ? JSON.stringify(extract.slice(0, 120)) : ''}`;
    });
}
