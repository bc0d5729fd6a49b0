// Binds a judgement to the log without saying it: whoever holds the words can show that they are the ones recorded.
import { canonicalJson } from '@moothall/domain/journal';
import { sha256 } from '../journal/append.ts';

/** SHA-256 of the canonical JSON of a plain value. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

export interface BoundScore {
  readonly proposalId: string;
  readonly criterionCode: string;
  readonly value: number;
  readonly reason: string;
}

/** Of all scores that one person sends at once, in an order that is the same everywhere. */
export function digestOfScores(personId: string, scores: readonly BoundScore[]): string {
  const order = ({ proposalId, criterionCode }: BoundScore): string => `${proposalId}\n${criterionCode}`;
  const bound = scores
    .map(({ criterionCode, proposalId, reason, value }) => ({ criterionCode, proposalId, reason, value }))
    .toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
  return digestOf({ personId, scores: bound });
}
