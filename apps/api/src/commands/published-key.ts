// The key a server publishes, as somebody gives it on the command line, and whether a signature is by it.
import { createPublicKey, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** @param given the key itself, or a file with a JSON Web Key Set that holds it @throws Error for a file without a key */
export async function readPublishedKey(given: string): Promise<string> {
  if (!existsSync(given)) return given;
  const found = /"x"\s*:\s*"([\w-]+)"/.exec(await readFile(given, 'utf8'));
  if (!found?.[1]) throw new Error(`The file ${given} holds no key.`);
  return found[1];
}

/** Ed25519 (RFC 8032). What is no key or no signature signs nothing. @param x the public key, base64url */
export function isSignedBy(text: string, signature: string, x: string): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}
