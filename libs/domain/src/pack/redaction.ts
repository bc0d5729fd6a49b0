// What may be withheld from a decision pack, on which ground of the Freedom of Information Act, and what never.
import { combine, demand, type Decision } from '../decision/index.ts';
import { REDACTION_GROUNDS } from './pack.ts';

/** Without these nothing could be checked: they hold figures, hashes and signatures, and no words or names of a person. */
const NEVER: Readonly<Record<string, readonly string[] | 'ALL'>> = {
  'ranking.jsonl': 'ALL',
  'stability.jsonl': 'ALL',
  'closing.jsonl': 'ALL',
  'checkpoints.jsonl': 'ALL',
  'journal.jsonl': ['header', 'hash'],
};

/** What ties rows together: opaque ids, and which step it was. */
const TIES: readonly string[] = [
  'personId', 'proposalId', 'criterionCode', 'shortlistId', 'requestId', 'version', 'proposalVersion', 'round', 'kind', 'says', 'role', 'status', 'state', 'salt', 'receipt', 'inputsHash',
  'entries', 'proposalIds', 'reserveIds', 'stepsInFor',
];

export const mayWithhold = (file: string, field: string): boolean => {
  const never = NEVER[file] ?? [];
  return never !== 'ALL' && !never.includes(field) && !TIES.includes(field);
};

export type RedactionCode = 'NOT_ISSUED' | 'UNKNOWN_VALUE' | 'NEVER_WITHHELD' | 'WITHHELD_ALREADY' | 'NOTE_MISSING' | 'UNKNOWN_GROUND';
export type RedactionFacts = {
  readonly isIssued: boolean;
  readonly file: string;
  readonly field: string;
  /** Whether the pack has such a value. */
  readonly isThere: boolean;
  readonly isWithheld: boolean;
  readonly ground: string;
  readonly note: string;
};

/** Each value is withheld by itself, on a ground and with the reason why it outweighs the public interest. */
export const decideRedaction = (facts: RedactionFacts): Decision<RedactionCode> =>
  combine<RedactionCode>(
    demand(facts.isIssued, 'NOT_ISSUED', [], 'There is a pack once the shortlist is issued.'),
    demand(facts.isThere || !facts.isIssued, 'UNKNOWN_VALUE', ['field'], 'Choose a value that the pack has.'),
    demand(mayWithhold(facts.file, facts.field), 'NEVER_WITHHELD', ['field'], 'This holds no name and no words of a person, and without it nobody could check the rest.'),
    demand(!facts.isWithheld, 'WITHHELD_ALREADY', ['field'], 'This is withheld already.'),
    demand(REDACTION_GROUNDS.some((ground) => ground === facts.ground), 'UNKNOWN_GROUND', ['ground'], 'Choose section 40, 41 or 43.'),
    demand(facts.note.trim().length >= 10, 'NOTE_MISSING', ['note'], 'Say why this is withheld, in at least 10 characters.'),
  );
