// Writes a Brotli and a gzip copy beside every text file of the built site, so that the server never compresses twice.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url).pathname;
const isText = (name) => /\.(js|css|svg|html|json|txt|webmanifest)$/.test(name);
const isOlder = (copy, file) => {
  const made = statSync(copy, { throwIfNoEntry: false });
  return !made || made.mtimeMs < statSync(file).mtimeMs;
};

for (const part of ['client', 'explorer']) {
  for (const entry of readdirSync(join(dist, part), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isText(entry.name) || !isOlder(`${file}.br`, file)) continue;
    const bytes = readFileSync(file);
    // The editor of the explorer weighs megabytes: the last level would take a minute for a few per cent.
    const quality = bytes.length > 1_000_000 ? 6 : 11;
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
