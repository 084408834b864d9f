// A host as plain as hosts come: files from one folder, below one path, on this machine only.
// It sends no header that helps a page, and it remembers what it was asked for.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/// Serves `folder` below `mount`, such as `/` or `/some/where/`. `home` is the address of the mount.
export async function serve(folder, mount = '/') {
  const asked = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url);
    const file = fileFor(folder, mount, request.url);
    const bytes = file && (await readFile(file).catch(() => null));
    if (!bytes) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const home = `http://127.0.0.1:${server.address().port}${mount}`;
  return {
    home,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections?.();
      }),
  };
}

function fileFor(folder, mount, address) {
  let wanted;
  try {
    wanted = decodeURIComponent(new URL(address, 'http://host').pathname);
  } catch {
    return null;
  }
  if (!wanted.startsWith(mount) || wanted.includes('\0')) return null;
  const inside = wanted.slice(mount.length);
  const file = path.join(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}
