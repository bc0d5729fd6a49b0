// Grades a piece of evidence from A to D by published rules: the best its kind can have, less one for each thing that is missing.
import { type EvidenceKind, type Grade, KIND_RULES } from './kinds.ts';

export type GradedFacts = {
  readonly kind: EvidenceKind;
  /** Answers, reports, signatures or participants; null where the source does not say. */
  readonly n: number | null;
  /** From 0 to 1; null where the source does not say. */
  readonly responseRate: number | null;
  /** Half the width of a 95 % interval, in points of a hundred; null where there is none, or where the figure is no share. */
  readonly marginPoints: number | null;
  /** How it was found out, in words. */
  readonly method: string;
  /** The last day it speaks of. */
  readonly periodTo: Date | null;
};

export const GRADE_REASONS = {
  N_UNKNOWN: 'The source does not say how many took part.',
  N_SMALL: 'Fewer took part than are needed for a better grade.',
  N_VERY_SMALL: 'Very few took part.',
  RESPONSE_UNKNOWN: 'The source does not say how many of those asked answered.',
  RESPONSE_LOW: 'Fewer than one in five of those asked answered.',
  MARGIN_WIDE: 'The figure may be off by more than five points in a hundred.',
  METHOD_UNKNOWN: 'How it was found out is not described.',
  PERIOD_UNKNOWN: 'The source does not say when.',
  OLD: 'It is more than two years old.',
  VERY_OLD: 'It is more than five years old.',
} as const;
export type GradeReason = keyof typeof GRADE_REASONS;

export type GradeResult = { readonly grade: Grade; readonly reasons: readonly GradeReason[] };

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];
export const LEAST_METHOD = 20;
export const LEAST_RESPONSE = 0.2;
export const WIDEST_MARGIN = 5;
const OLD_YEARS = 2;
const VERY_OLD_YEARS = 5;
const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

const aboutNumbers = ({ kind, n }: GradedFacts): GradeReason[] => {
  const { many, few } = KIND_RULES[kind];
  if (n === null) return kind === 'EXPERT' ? [] : ['N_UNKNOWN'];
  if (n < few) return ['N_SMALL', 'N_VERY_SMALL'];
  return n < many ? ['N_SMALL'] : [];
};

const aboutResponse = ({ kind, responseRate }: GradedFacts): GradeReason[] => {
  if (kind !== 'SURVEY') return [];
  if (responseRate === null) return ['RESPONSE_UNKNOWN'];
  return responseRate < LEAST_RESPONSE ? ['RESPONSE_LOW'] : [];
};

const aboutTime = (periodTo: Date | null, now: Date): GradeReason[] => {
  if (periodTo === null) return ['PERIOD_UNKNOWN'];
  const years = (now.getTime() - periodTo.getTime()) / YEAR_MS;
  if (years > VERY_OLD_YEARS) return ['OLD', 'VERY_OLD'];
  return years > OLD_YEARS ? ['OLD'] : [];
};

/**
 * The grade on the day `now`, with every reason that took one off. The same facts may have a lower grade later, as evidence ages.
 * D is the lowest; evidence is never left out for its grade.
 */
export const gradeOf = (facts: GradedFacts, now: Date): GradeResult => {
  const reasons: GradeReason[] = [
    ...aboutNumbers(facts),
    ...aboutResponse(facts),
    ...(facts.marginPoints !== null && facts.marginPoints > WIDEST_MARGIN ? (['MARGIN_WIDE'] as const) : []),
    ...(facts.method.trim().length < LEAST_METHOD ? (['METHOD_UNKNOWN'] as const) : []),
    ...aboutTime(facts.periodTo, now),
  ];
  const place = Math.min(GRADES.indexOf(KIND_RULES[facts.kind].best) + reasons.length, GRADES.length - 1);
  return { grade: GRADES[place] ?? 'D', reasons };
};
