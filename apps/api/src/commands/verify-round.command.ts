// `moothall verify round FILE`: checks the file of a locked pledge round offline, with no server and no database.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PackVerifier } from '@moothall/domain/pack';
import { verifyRound } from '@moothall/domain/round-file';
import { CommandRunner, Option, SubCommand } from 'nest-commander';
import { say } from './open-app.ts';
import { isSignedBy, readPublishedKey } from './published-key.ts';

interface Options {
  readonly key?: string;
}

@SubCommand({ name: 'round', arguments: '<file>', description: 'Check the file of a locked pledge round offline: who holds computed anew, the hash, the log and its signature; prints one line of JSON and a sentence per difference' })
export class VerifyRoundCommand extends CommandRunner {
  async run([path = '']: string[], options: Options = {}): Promise<void> {
    const { isOk, lines } = await verifyRoundFile(path, options);
    for (const line of lines) say(line);
    if (!isOk) process.exitCode = 1;
  }

  @Option({ flags: '--key <key>', description: 'The public key of the server, or the file /keys/checkpoint.json downloaded from it' })
  readKey(value: string): string {
    return value;
  }
}

/** Reads nothing but the files it is given. @returns what to print: one line of JSON, then sentences */
export async function verifyRoundFile(path: string, options: Options): Promise<{ isOk: boolean; lines: string[] }> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`The file ${path} cannot be read.`);
  });
  const key = options.key === undefined ? undefined : await readPublishedKey(options.key);
  const { problems, figures } = verifyRound(parsed(text), key, VERIFIER);
  const isOk = problems.length === 0;
  const line = { name: 'verify round', ok: isOk, ...figures, keyGiven: key !== undefined, problems: problems.length };
  const unsigned = figures.round !== '' && figures.checkpoints === 0 ? ['Not checked – no checkpoint was signed yet, so nothing shows that the log was not made anew as a whole.'] : [];
  return { isOk, lines: [JSON.stringify(line), ...unsigned, ...(isOk ? [key === undefined ? BELIEVED : 'Everything fits.'] : problems)] };
}

const BELIEVED = 'Everything fits. The key was taken from the file: give --key with the key the server publishes to be sure of who signed.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const VERIFIER: PackVerifier = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  sha256Bytes: (bytes) => createHash('sha256').update(bytes).digest(),
  bytesOf: (text) => Buffer.from(text, 'utf8'),
  isSigned: isSignedBy,
};
