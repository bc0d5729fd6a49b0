// `moothall verify receipt FILE`: checks a receipt offline, with no server and no database.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { checkReceipt, isReceiptFile, type Verifier } from '@moothall/domain/proposal';
import { CommandRunner, Option, SubCommand } from 'nest-commander';
import { say } from './open-app.ts';
import { isSignedBy, readPublishedKey } from './published-key.ts';

interface Options {
  readonly key?: string;
  readonly submission?: string;
}

@SubCommand({ name: 'receipt', arguments: '<file>', description: 'Check a receipt offline; prints one line of JSON and a sentence per problem' })
export class VerifyReceiptCommand extends CommandRunner {
  async run([path = '']: string[], options: Options = {}): Promise<void> {
    const { isOk, lines } = await verifyReceipt(path, options);
    for (const line of lines) say(line);
    if (!isOk) process.exitCode = 1;
  }

  @Option({ flags: '--key <key>', description: 'The public key of the server, or the file /keys/checkpoint.json downloaded from it' })
  readKey(value: string): string {
    return value;
  }

  @Option({ flags: '--submission <file>', description: 'The submission that the receipt is for' })
  readSubmission(value: string): string {
    return value;
  }
}

/** Reads nothing but the files it is given. @returns what to print: one line of JSON, then sentences */
export async function verifyReceipt(path: string, options: Options): Promise<{ isOk: boolean; lines: string[] }> {
  const file = await readJson(path);
  const key = options.key === undefined ? undefined : await readPublishedKey(options.key);
  const submission = options.submission === undefined ? undefined : await readJson(options.submission);
  const problems = checkReceipt({ file, ...(submission === undefined ? {} : { submission }), ...(key === undefined ? {} : { key }) }, VERIFIER);
  const isOk = problems.length === 0;
  const figures = { name: 'verify receipt', ok: isOk, ...figuresOf(file), submission: submission !== undefined, keyGiven: key !== undefined, problems: problems.length };
  return { isOk, lines: [JSON.stringify(figures), ...(isOk ? [key === undefined ? BELIEVED : 'Everything fits.'] : problems)] };
}

const BELIEVED = 'Everything fits. The key was taken from the file: give --key with the key the server publishes to be sure of who signed.';

const VERIFIER: Verifier = {
  hash: (bytes) => createHash('sha256').update(bytes).digest(),
  bytesOf: (text) => Buffer.from(text, 'utf8'),
  isSigned: isSignedBy,
};

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`The file ${path} cannot be read.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function figuresOf(file: unknown): object {
  if (!isReceiptFile(file)) return {};
  const { receipt, closing, withoutProof } = file;
  return { proposalId: receipt.proposalId, version: receipt.proposalVersion, hash: receipt.hash, counted: closing !== null, withoutProof, of: closing?.count ?? null, root: closing?.root ?? null };
}
