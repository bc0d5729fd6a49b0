// Two colleagues at once: each answer is merged by itself against the version its writer read, so that only what both changed collides.
import type { ProposalContent } from './content.ts';

/** An answer that is saved by itself; files come by their own way. */
export type ProposalField = Exclude<keyof ProposalContent, 'attachments'>;
export type ProposalChanges = Partial<Omit<ProposalContent, 'attachments'>>;
/** At which version of the proposal each answer was changed last; what is not in it was never changed. */
export type FieldVersions = Readonly<Partial<Record<string, number>>>;

export const PROPOSAL_FIELDS: readonly ProposalField[] = [
  'title',
  'summary',
  'approach',
  'change',
  'evidence',
  'risks',
  'smallestPilot',
  'trl',
  'trlEvidence',
  'price',
  'priceModel',
  'costs',
  'costNote',
  'claims',
  'riskRows',
  'milestones',
  'team',
  'confidential',
  'language',
];

export type MergeFacts = {
  /** What is stored now, and when each answer was changed last. */
  readonly now: ProposalContent;
  readonly fieldVersions: FieldVersions;
  /** The version that the writer read before writing. */
  readonly readVersion: number;
  readonly changes: ProposalChanges;
  /** The version that saving makes. */
  readonly nextVersion: number;
};

export type Merged = {
  readonly content: ProposalContent;
  readonly fieldVersions: FieldVersions;
  /** Answers that somebody else changed to something else since the writer read them. Nothing may be saved while there are any. */
  readonly conflicts: readonly ProposalField[];
};

/** Equal as values: order of names does not matter, order of rows does. */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return mine.size === theirs.size && [...mine].every(([name, value]) => theirs.has(name) && sameValue(value, theirs.get(name)));
};

/** What is the same already is no change, whoever wrote it first; a lost answer that is sent again does no harm. */
export const mergeProposal = ({ now, fieldVersions, readVersion, changes, nextVersion }: MergeFacts): Merged => {
  const changed = PROPOSAL_FIELDS.filter((field) => changes[field] !== undefined && !sameValue(changes[field], now[field]));
  const conflicts = changed.filter((field) => (fieldVersions[field] ?? 0) > readVersion);
  if (conflicts.length > 0) return { content: now, fieldVersions, conflicts };
  return {
    content: { ...now, ...Object.fromEntries(changed.map((field) => [field, changes[field]])) },
    fieldVersions: { ...fieldVersions, ...Object.fromEntries(changed.map((field) => [field, nextVersion])) },
    conflicts,
  };
};
