// Sends the files of a built folder, the copy that is already pressed when the browser can unpress it.
import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Request as HttpRequest, RequestHandler } from 'express';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};
const PRESSED = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
];
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** The folder is read once: only what was there can be asked for, whatever the path says. */
export function serveFiles(folder: string, { index }: { index?: string } = {}): RequestHandler {
  const files = new Set(listOf(folder));
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const asked = req.path.slice(1);
    const name = asked === '' && index ? index : asked;
    const type = TYPES[extname(name)];
    if (!type || !files.has(name)) return next();
    const copy = pressedCopy(req, name, files);
    res.setHeader('content-type', type);
    res.setHeader('cache-control', name.startsWith('assets/') ? FOREVER : ASK_AGAIN);
    res.vary('Accept-Encoding');
    if (copy) res.setHeader('content-encoding', copy.encoding);
    // Express would guess the type from the pressed copy's name, so it is given the headers above.
    res.sendFile(join(folder, name + (copy?.extension ?? '')), { cacheControl: false, dotfiles: 'allow' });
  };
}

function pressedCopy(req: HttpRequest, name: string, files: ReadonlySet<string>) {
  const possible = PRESSED.filter(({ extension }) => files.has(name + extension));
  const best = req.acceptsEncodings([...possible.map(({ encoding }) => encoding), 'identity']);
  return possible.find(({ encoding }) => encoding === best);
}

function listOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${sep}.vite`))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
