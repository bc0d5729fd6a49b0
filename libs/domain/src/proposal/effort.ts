// What a proposal asks of whoever writes it, in hours and in money, against what there is to win. The formula is public (docs/methods.md).
import { ROW_LIMITS, WORD_LIMITS } from './content.ts';

/** What each thing asked for takes. A builder's estimate, open to be argued with: it is the same for every challenge. */
export const EFFORT_RATES = {
  /** Finished words in an hour, with reading, checking and shortening. */
  wordsPerHour: 150,
  minutesPerQuestion: 10,
  minutesPerClaim: 30,
  minutesPerCostLine: 10,
  minutesPerRisk: 10,
  minutesPerMember: 60,
  minutesPerAttachment: 60,
  /** Pence; what an hour of whoever writes costs a small firm. */
  hourlyRate: 45_00n,
} as const;

/** Beyond this share of what there is to win, in hundredths of a per cent, small firms are warned and the council is told. */
export const EFFORT_WARNING_BP = 200n;

/** What a usual proposal fills in where rows may be left empty. */
const USUAL = { costs: 6, risks: 4, members: 1, attachments: 2 } as const;
/** Questions that are no long text: language, readiness, price, price model. */
const SHORT_QUESTIONS = 4;

export type EffortFacts = {
  readonly indicators: number;
  /** Pence: the most a pilot may cost; null where the challenge does not say. */
  readonly value: bigint | null;
};
export type EffortPart = { readonly what: 'WORDS' | 'QUESTIONS' | 'CLAIMS' | 'COSTS' | 'RISKS' | 'TEAM' | 'ATTACHMENTS'; readonly count: number; readonly minutes: number };
export type Effort = {
  readonly parts: readonly EffortPart[];
  readonly minutes: number;
  /** Pence. */
  readonly cost: bigint;
  /** Hundredths of a per cent of the value; null where no value is known. */
  readonly shareBp: bigint | null;
  readonly isHeavy: boolean;
};

export const effortOf = ({ indicators, value }: EffortFacts): Effort => {
  const words = Object.values(WORD_LIMITS).reduce((sum, limit) => sum + limit, 0);
  const questions = Object.keys(WORD_LIMITS).length + SHORT_QUESTIONS;
  const rates = EFFORT_RATES;
  const costs = Math.min(USUAL.costs, ROW_LIMITS.costs);
  const part = (what: EffortPart['what'], count: number, minutes: number): EffortPart => ({ what, count, minutes });
  const parts = [
    part('WORDS', words, Math.ceil((words * 60) / rates.wordsPerHour)),
    part('QUESTIONS', questions, questions * rates.minutesPerQuestion),
    part('CLAIMS', indicators, indicators * rates.minutesPerClaim),
    part('COSTS', costs, costs * rates.minutesPerCostLine),
    part('RISKS', USUAL.risks, USUAL.risks * rates.minutesPerRisk),
    part('TEAM', USUAL.members, USUAL.members * rates.minutesPerMember),
    part('ATTACHMENTS', USUAL.attachments, USUAL.attachments * rates.minutesPerAttachment),
  ];
  const minutes = parts.reduce((sum, one) => sum + one.minutes, 0);
  const cost = (BigInt(minutes) * rates.hourlyRate) / 60n;
  const shareBp = value === null || value <= 0n ? null : (cost * 10_000n) / value;
  return { parts, minutes, cost, shareBp, isHeavy: shareBp !== null && shareBp > EFFORT_WARNING_BP };
};
