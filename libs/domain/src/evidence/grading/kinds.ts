// The kinds of evidence, and what the best of each kind can show. Kinds are never added together.

export const EVIDENCE_KINDS = ['SURVEY', 'SERVICE_REPORTS', 'DELIBERATION', 'PETITION', 'COMPLAINT', 'WORKFORCE', 'SUPPLY_CHAIN', 'EXPERT'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type Grade = 'A' | 'B' | 'C' | 'D';

export type KindRule = {
  /** The best grade that this kind can have, however well it was done. */
  readonly best: Grade;
  /** From how many answers, reports, signatures or participants on nothing is taken off. */
  readonly many: number;
  /** Below this one grade more is taken off. */
  readonly few: number;
  /** Whether people were asked, so that it matters how many of them answered. */
  readonly isAsked: boolean;
  /** Said beside every figure of this kind. */
  readonly caveat: string;
};

/** Published in docs/methods.md; a change is a change of method. */
export const KIND_RULES: Readonly<Record<EvidenceKind, KindRule>> = {
  SURVEY: { best: 'A', many: 400, few: 100, isAsked: true, caveat: 'Those who answered may differ from those who did not.' },
  DELIBERATION: { best: 'A', many: 40, few: 12, isAsked: true, caveat: 'What a small group concluded after it was informed; not what everybody thinks.' },
  SERVICE_REPORTS: { best: 'B', many: 100, few: 30, isAsked: false, caveat: 'Counts what was reported. Some places and people report more than others, so it does not count what happened.' },
  WORKFORCE: { best: 'B', many: 30, few: 10, isAsked: true, caveat: 'What people who deliver the service see; not what residents think.' },
  SUPPLY_CHAIN: { best: 'B', many: 10, few: 4, isAsked: true, caveat: 'What firms say that deliver the service, or could; they have an interest in it.' },
  PETITION: { best: 'C', many: 500, few: 50, isAsked: false, caveat: 'Counts who agreed with a text. Nobody was asked who did not.' },
  COMPLAINT: { best: 'C', many: 50, few: 10, isAsked: false, caveat: 'Counts who complained; most people who are dissatisfied never do.' },
  EXPERT: { best: 'C', many: 1, few: 1, isAsked: false, caveat: 'The judgement of those named, for the reasons they give.' },
};

/** Of people who were asked, figures of fewer than these are not taken: somebody could be recognised. As for what people say here. */
export const FEWEST_PEOPLE = 10;
const OF_PEOPLE: readonly EvidenceKind[] = ['SURVEY', 'WORKFORCE'];

/** Whether a figure is of so few people that it must not be shown. Firms, signatures and reports are not people who were asked. */
export const isOfTooFew = (kind: EvidenceKind, n: number | null): boolean => n !== null && n < FEWEST_PEOPLE && OF_PEOPLE.includes(kind);
