// What checking a pack needs from its caller, as this library imports nothing: hashes, signatures, and the time that a simulation takes.
import type { RankingInput, StabilityPlan } from '../evaluation/index.ts';

/** What only the caller can do: this library imports nothing. */
export type PackVerifier = {
  /** SHA-256 over the UTF-8 bytes, in hex. */
  readonly sha256: (text: string) => string;
  readonly sha256Bytes: (bytes: Uint8Array) => Uint8Array;
  readonly bytesOf: (text: string) => Uint8Array;
  /** Ed25519; key and signature as base64url. */
  readonly isSigned: (text: string, signature: string, key: string) => boolean;
  /** Simulates anew, and gives the text that was kept; null for a method it does not know. */
  readonly simulate?: (input: RankingInput, plan: StabilityPlan, method: string) => string | null;
};
