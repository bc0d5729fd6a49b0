// Finds a browser to test with: the one CHROMIUM names, one on this machine, or the one that comes from npm.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

interface Found {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, args: FLAGS, ...(env ? { env: { ...textEnvironment(), ...env } } : {}) });
}

async function findBrowser(): Promise<Found> {
  const named = process.env['CHROMIUM'] ?? INSTALLED.find((path) => existsSync(path));
  return named ? { executablePath: named } : fromNpm();
}

/** Unpacked once per version; a half-unpacked folder is never taken for a whole one. */
async function fromNpm(): Promise<Found> {
  const require = createRequire(import.meta.url);
  const packed = join(dirname(dirname(dirname(require.resolve('@sparticuz/chromium')))), 'bin');
  const bin = existsSync(packed) ? packed : join(dirname(dirname(require.resolve('@sparticuz/chromium'))), 'bin');
  const { version } = JSON.parse(await readFile(join(dirname(bin), 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `moothall-browser-${version}`);
  if (!existsSync(folder)) await unpack(bin, folder);
  const libraries = [join(folder, 'lib'), join(folder, 'al2023', 'lib')].filter((path) => existsSync(path)).join(':');
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') } };
}

async function unpack(bin: string, folder: string): Promise<void> {
  const half = `${folder}-${process.pid}`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(half, 'chromium'), { mode: 0o755 }));
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = join(half, `${name}.tar`);
    await pipeline(createReadStream(join(bin, `${name}.tar.br`)), createBrotliDecompress(), createWriteStream(archive));
    execFileSync('tar', ['-xf', archive, '-C', half]);
    await rm(archive);
  }
  await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }));
}

function textEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
