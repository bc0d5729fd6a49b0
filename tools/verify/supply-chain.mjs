// `npm run verify:supply-chain`: every package is pinned by version and digest, only those on the list may run scripts when installed, no secret lies in the
// repository, and a bill of materials (CycloneDX) is written to `sbom.json` of the folder that is named. Prints one line of JSON.
// Known advisories are asked for where the network allows; without an answer the line says so.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, sbom: { type: 'string' } } });
const call = promisify(execFile);
const json = async (path) => JSON.parse(await readFile(join(ROOT, path), 'utf8'));

/** What a key looks like that somebody should not have committed: made by a machine, not written in a text. */
const SECRETS = [
  /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/u,
  /\bAKIA[0-9A-Z]{16}\b/u,
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/u,
  /\bxox[abprs]-[A-Za-z0-9-]{20,}\b/u,
  /\bsk_live_[A-Za-z0-9]{20,}\b/u,
  /\bglpat-[A-Za-z0-9_-]{20,}\b/u,
  /\bnpm_[A-Za-z0-9]{36}\b/u,
  /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}\b/u,
];

const began = Date.now();
const [lock, manifest] = [await json('package-lock.json'), await json('package.json')];
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);

const unlocked = packages.filter(([, one]) => !one.version || !(one.integrity ?? '').startsWith('sha512-')).map(([path]) => path);
const allowed = Object.entries(manifest.allowScripts ?? {}).filter(([, isAllowed]) => isAllowed).map(([name]) => name);
const decided = Object.keys(manifest.allowScripts ?? {});
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const undecidedScripts = packages.filter(([path, one]) => one.hasInstallScript && !decided.includes(nameOf(path))).map(([path]) => nameOf(path));
const loose = await looseRanges();
const secrets = await secretsInFiles();
const advisories = await knownAdvisories();
if (values.sbom) await writeSbom(values.sbom);
const isOk = [unlocked, undecidedScripts, loose, secrets].every((list) => list.length === 0) && (advisories === null || advisories.high === 0);
console.log(
  JSON.stringify({
    name: 'verify supply-chain', promises: ['S16'], ok: isOk, packages: packages.length, unlocked, undecidedScripts, mayRunScripts: allowed, loose, secrets,
    advisories: advisories ?? 'not asked: the registry gave no answer', seconds: Math.round((Date.now() - began) / 1000),
  }),
);
process.exitCode = isOk ? 0 : 1;

/** Ranges in our own manifests: only exact versions say what was tested. */
async function looseRanges() {
  const { stdout } = await call('git', ['ls-files', 'package.json', '*/package.json'], { cwd: ROOT });
  const own = await Promise.all(stdout.trim().split('\n').map(async (path) => [path, await json(path)]));
  const isExact = (range) => /^\d+\.\d+\.\d+/u.test(range) || range === '*';
  return own.flatMap(([path, one]) =>
    ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(one[kind] ?? {}).filter(([name, range]) => !name.startsWith('@moothall/') && !isExact(range)).map(([name, range]) => `${path}: ${name}@${range}`),
    ),
  );
}

async function secretsInFiles() {
  const { stdout } = await call('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 64e6 });
  const found = [];
  for (const path of stdout.split('\0').filter(Boolean)) {
    const text = await readFile(join(ROOT, path), 'latin1').catch(() => '');
    text.split('\n').forEach((line, index) => {
      // The patterns above, and specs that show what a secret looks like, say so in the line.
      if (SECRETS.some((pattern) => pattern.test(line)) && !line.includes('not a secret')) found.push(`${path}:${index + 1}`);
    });
  }
  return found;
}

/** @returns null where nobody answered */
async function knownAdvisories() {
  const answer = await call('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, maxBuffer: 64e6, timeout: 60_000 }).catch((error) => error);
  try {
    const { vulnerabilities } = JSON.parse(answer.stdout).metadata;
    return { high: vulnerabilities.high + vulnerabilities.critical, others: vulnerabilities.low + vulnerabilities.moderate + vulnerabilities.info };
  } catch {
    return null;
  }
}

/** CycloneDX 1.6 from the lock itself: what is installed where the product runs, with its digest. */
async function writeSbom(folder) {
  const components = packages
    .filter(([, one]) => !one.dev && !one.devOptional)
    .map(([path, { version, integrity, license, optional }]) => {
      const name = nameOf(path);
      const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
      const hashes = [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }];
      const licenses = license ? { licenses: [{ expression: license }] } : {};
      return { type: 'library', 'bom-ref': purl, name, version, purl, hashes, scope: optional ? 'optional' : 'required', ...licenses };
    });
  const unique = [...new Map(components.map((one) => [one.purl, one])).values()];
  const product = { type: 'application', 'bom-ref': 'moothall', name: manifest.name, version: manifest.version, licenses: [{ expression: manifest.license }] };
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: product }, components: unique };
  await writeFile(join(folder, 'sbom.json'), `${JSON.stringify(bom, null, 1)}\n`);
}
