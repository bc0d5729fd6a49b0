// Where chains stood at a moment, as texts to sign: whoever keeps one can show later that the log was changed.
import { canonicalJson } from './canonical-json.ts';

/** The end of one chain, or one entry of it. */
export type ChainPoint = {
  readonly chain: string;
  readonly seq: number;
  /** Of the entry with that number. */
  readonly hash: string;
};

/** One entry as the server vouched for it. */
export type EntryCheckpoint = ChainPoint & {
  /** Of the entry; ISO 8601, UTC, milliseconds. */
  readonly at: string;
};

/** The ends of all chains. */
export type HeadsCheckpoint = {
  readonly at: string;
  readonly chains: number;
  /** Of the Merkle tree over `headText` of each chain, in the order of their names. */
  readonly root: string;
};

/** The exact text that is signed for an entry, as canonical JSON (RFC 8785). */
export const entryCheckpointText = ({ chain, seq, hash, at }: EntryCheckpoint): string => canonicalJson({ at, chain, hash, seq });

/** The exact text that is signed for all chains. */
export const headsCheckpointText = ({ at, chains, root }: HeadsCheckpoint): string => canonicalJson({ at, chains, root });

/** A leaf of the tree over all chains. */
export const headText = ({ chain, seq, hash }: ChainPoint): string => canonicalJson({ chain, hash, seq });
