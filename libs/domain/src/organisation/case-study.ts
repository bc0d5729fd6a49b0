// A piece of work done before, and what its client said of it: the answer holds for the very text the client saw.
import { type Decision, demand, type Refusal, refuse, refused } from '../decision/index.ts';

/** How a link for a client may stand. */
export const CONFIRMATION_STATES = ['ASKED', 'CONFIRMED', 'DENIED', 'REPLACED'] as const;
export type ConfirmationState = (typeof CONFIRMATION_STATES)[number];

/** How a case study stands, for its own organisation. */
export const CASE_STUDY_STATES = ['NOT_ASKED', 'WAITING', 'LAPSED', 'CONFIRMED', 'DENIED', 'CHANGED_SINCE'] as const;
export type CaseStudyState = (typeof CASE_STUDY_STATES)[number];

/** Days in which a client may answer. */
export const CONFIRMATION_DAYS = 30;

export type ConfirmationFacts = {
  readonly state: ConfirmationState;
  /** Whether the text is the one the client was shown. */
  readonly isSameText: boolean;
  readonly isExpired: boolean;
};

export const caseStudyState = (latest: ConfirmationFacts | null): CaseStudyState => {
  if (latest === null || latest.state === 'REPLACED') return 'NOT_ASKED';
  if (!latest.isSameText) return 'CHANGED_SINCE';
  if (latest.state === 'ASKED') return latest.isExpired ? 'LAPSED' : 'WAITING';
  return latest.state;
};

export type CaseStudyRefusal = 'YEAR_INVALID' | 'VALUE_REVERSED';

export const decideCaseStudy = (study: { readonly year: number; readonly valueMin: bigint | null; readonly valueMax: bigint | null }, thisYear: number): Decision<CaseStudyRefusal> => {
  const refusals: Refusal<CaseStudyRefusal>[] = [];
  if (study.year < 1950 || study.year > thisYear) refusals.push(refuse('YEAR_INVALID', ['year'], `Enter the year in which it was done, from 1950 to ${thisYear}.`));
  if (study.valueMin !== null && study.valueMax !== null && study.valueMin > study.valueMax) {
    refusals.push(refuse('VALUE_REVERSED', ['valueMax'], 'Enter a highest value that is not below the lowest.'));
  }
  return refused(...refusals);
};

/** Whether a client may still answer. A link answers once, in time, and only for the text it was sent with. */
export const decideAnswer = (facts: ConfirmationFacts | null): Decision<'LINK_ENDED'> =>
  demand(facts !== null && caseStudyState(facts) === 'WAITING', 'LINK_ENDED', ['token'], 'This link was used already, has ended, or the text was changed since. Ask the supplier for a new one.');
