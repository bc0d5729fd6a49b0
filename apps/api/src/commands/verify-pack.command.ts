// `moothall verify pack FILE`: checks a decision pack offline, with no server and no database.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { runStability, STABILITY_METHOD } from '@moothall/domain/evaluation';
import { canonicalJson } from '@moothall/domain/journal';
import { type PackVerifier, verifyPack } from '@moothall/domain/pack';
import { CommandRunner, Option, SubCommand } from 'nest-commander';
import { say } from './open-app.ts';
import { isSignedBy, readPublishedKey } from './published-key.ts';

interface Options {
  readonly key?: string;
}

@SubCommand({ name: 'pack', arguments: '<file>', description: 'Check a decision pack offline: every hash, the log, the signatures, the ranking computed and its simulations done anew; prints one line of JSON and a sentence per difference' })
export class VerifyPackCommand extends CommandRunner {
  async run([path = '']: string[], options: Options = {}): Promise<void> {
    const { isOk, lines } = await verifyPackFile(path, options);
    for (const line of lines) say(line);
    if (!isOk) process.exitCode = 1;
  }

  @Option({ flags: '--key <key>', description: 'The public key of the server, or the file /keys/checkpoint.json downloaded from it' })
  readKey(value: string): string {
    return value;
  }
}

/** Reads nothing but the files it is given. @returns what to print: one line of JSON, then sentences */
export async function verifyPackFile(path: string, options: Options): Promise<{ isOk: boolean; lines: string[] }> {
  const files = unzipped(await readFile(path).catch(() => {
    throw new Error(`The file ${path} cannot be read.`);
  }));
  const key = options.key === undefined ? undefined : await readPublishedKey(options.key);
  const { problems, unchecked, figures } = verifyPack({ files, ...(key === undefined ? {} : { key }) }, VERIFIER);
  const isOk = problems.length === 0;
  const line = { name: 'verify pack', ok: isOk, ...figures, keyGiven: key !== undefined, problems: problems.length, unchecked: unchecked.length };
  const last = isOk ? [key === undefined ? BELIEVED : 'Everything fits.'] : problems;
  return { isOk, lines: [JSON.stringify(line), ...unchecked.map((one) => `Not checked – ${one}`), ...last] };
}

const BELIEVED = 'Everything fits. The key was taken from the pack: give --key with the key the server publishes to be sure of who signed.';

function unzipped(bytes: Uint8Array): Map<string, string> {
  try {
    return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
  } catch {
    return new Map();
  }
}

const VERIFIER: PackVerifier = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  sha256Bytes: (bytes) => createHash('sha256').update(bytes).digest(),
  bytesOf: (text) => Buffer.from(text, 'utf8'),
  isSigned: isSignedBy,
  simulate: (input, plan, method) => (method === STABILITY_METHOD ? canonicalJson(runStability(input, plan)) : null),
};
