// The Merkle tree over a list (RFC 9162, section 2.1): one hash binds them all, and a short path proves that one is among them.

/** SHA-256 over bytes; given by the caller, as this library imports nothing. */
export type HashBytes = (bytes: Uint8Array) => Uint8Array;

const LEAF = 0;
const NODE = 1;

/** A leaf and a node never have the same hash, whatever they hold. */
const leafHash = (leaf: Uint8Array, hash: HashBytes): Uint8Array => hash(Uint8Array.of(LEAF, ...leaf));
const nodeHash = (left: Uint8Array, right: Uint8Array, hash: HashBytes): Uint8Array => hash(Uint8Array.of(NODE, ...left, ...right));

/** The largest power of two below `count`, which is 2 or more. */
const splitOf = (count: number): number => {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
};

const rootOf = (leaves: readonly Uint8Array[], from: number, count: number, hash: HashBytes): Uint8Array => {
  const only = leaves[from];
  if (count === 1 && only) return leafHash(only, hash);
  const split = splitOf(count);
  return nodeHash(rootOf(leaves, from, split, hash), rootOf(leaves, from + split, count - split, hash), hash);
};

/** The root over leaves in this order; over none, the hash of nothing. */
export const merkleRoot = (leaves: readonly Uint8Array[], hash: HashBytes): Uint8Array =>
  leaves.length === 0 ? hash(new Uint8Array()) : rootOf(leaves, 0, leaves.length, hash);

const pathOf = (leaves: readonly Uint8Array[], from: number, count: number, index: number, hash: HashBytes): readonly Uint8Array[] => {
  if (count === 1) return [];
  const split = splitOf(count);
  return index < split
    ? [...pathOf(leaves, from, split, index, hash), rootOf(leaves, from + split, count - split, hash)]
    : [...pathOf(leaves, from + split, count - split, index - split, hash), rootOf(leaves, from, split, hash)];
};

/** What proves that the leaf at `index` is in the tree: its siblings, from the bottom up. */
export const inclusionPath = (leaves: readonly Uint8Array[], index: number, hash: HashBytes): readonly Uint8Array[] => {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError(`There is no leaf ${index} of ${leaves.length}.`);
  return pathOf(leaves, 0, leaves.length, index, hash);
};

export type Inclusion = {
  readonly leaf: Uint8Array;
  /** Counted from 0. */
  readonly index: number;
  /** How many leaves the tree has. */
  readonly count: number;
  readonly path: readonly Uint8Array[];
};

/** The root that a proof leads to; null where it cannot be one of such a tree. Source: RFC 9162, section 2.1.3.2. */
export const rootFromPath = ({ leaf, index, count, path }: Inclusion, hash: HashBytes): Uint8Array | null => {
  if (!Number.isInteger(index) || !Number.isInteger(count) || index < 0 || index >= count) return null;
  let at = index;
  let last = count - 1;
  let root = leafHash(leaf, hash);
  for (const sibling of path) {
    if (last === 0) return null;
    const isRight = at % 2 === 1 || at === last;
    root = isRight ? nodeHash(sibling, root, hash) : nodeHash(root, sibling, hash);
    // On the ragged edge a node has no sibling on its level, and moves up until it is a right child.
    while (isRight && at % 2 === 0 && at !== 0) {
      at = Math.floor(at / 2);
      last = Math.floor(last / 2);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? root : null;
};
