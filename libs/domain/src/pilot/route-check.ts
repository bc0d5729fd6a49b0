// The legal route of a pilot: the questions of the Subsidy Control Act 2022 in their order, and which answer ends them.
import { combine, demand, refuse, refused, type Decision, type Refusal } from '../decision/index.ts';
import { formatPounds } from '../money/index.ts';
import { isReason } from './at-state.ts';

/** Limits with the day from which they hold; unverified, to be checked against legislation.gov.uk before they are relied on. */
export const MINIMAL_ASSISTANCE_LIMITS: readonly { readonly from: string; readonly pence: bigint; readonly source: string }[] = [
  { from: '2023-01-04', pence: 31_500_000n, source: 'Subsidy Control Act 2022, s.36' },
];

/** The limit on a day, over the current financial year and the two before it. */
export const minimalAssistanceLimit = (day: string): bigint =>
  MINIMAL_ASSISTANCE_LIMITS.filter((limit) => limit.from <= day).at(-1)?.pence ?? 0n;

/** In the order in which they are asked. */
export const ROUTE_QUESTIONS = ['PUBLIC_ASSISTANCE', 'FAIR_COMPETITION', 'MINIMAL_ASSISTANCE', 'STREAMLINED_ROUTE', 'PRINCIPLES_ASSESSED'] as const;
export type RouteQuestion = (typeof ROUTE_QUESTIONS)[number];

export const SUBSIDY_BASES = ['NO_PUBLIC_ASSISTANCE', 'MARKET_TERMS', 'MINIMAL_ASSISTANCE', 'STREAMLINED_ROUTE', 'PRINCIPLES'] as const;
/** Why the money may be paid. */
export type SubsidyBasis = (typeof SUBSIDY_BASES)[number];

export type RouteAnswer = { readonly question: RouteQuestion; readonly isYes: boolean; readonly note: string };

/** The answer that ends the questions, and what follows from it. */
const ENDS: Readonly<Record<RouteQuestion, { readonly isYes: boolean; readonly basis: SubsidyBasis }>> = {
  PUBLIC_ASSISTANCE: { isYes: false, basis: 'NO_PUBLIC_ASSISTANCE' },
  FAIR_COMPETITION: { isYes: true, basis: 'MARKET_TERMS' },
  MINIMAL_ASSISTANCE: { isYes: true, basis: 'MINIMAL_ASSISTANCE' },
  STREAMLINED_ROUTE: { isYes: true, basis: 'STREAMLINED_ROUTE' },
  PRINCIPLES_ASSESSED: { isYes: true, basis: 'PRINCIPLES' },
};

export type RouteStatement = {
  readonly answers: readonly RouteAnswer[];
  /** Pence of minimal financial assistance that the supplier has had before, over the years that count. */
  readonly assistanceBefore: bigint | null;
  /** The law or rule under which the contract or grant is made. */
  readonly legalRoute: string;
  /** The post of whoever confirms it, as "Monitoring officer". */
  readonly confirmedAs: string;
};

export type RouteFacts = { readonly statement: RouteStatement; readonly cost: bigint; readonly today: string };

export type RouteReading = {
  readonly basis: SubsidyBasis | null;
  /** The question that still needs an answer; null when the questions came to an end. */
  readonly open: RouteQuestion | null;
  /** Answers that count: those up to the one that ends it. */
  readonly counted: readonly RouteAnswer[];
};

/** Goes through the questions in order until one answer ends them. */
export const readRoute = (answers: readonly RouteAnswer[]): RouteReading => {
  const counted: RouteAnswer[] = [];
  for (const question of ROUTE_QUESTIONS) {
    const answer = answers.find((one) => one.question === question);
    if (!answer) return { basis: null, open: question, counted };
    counted.push(answer);
    if (answer.isYes === ENDS[question].isYes) return { basis: ENDS[question].basis, open: null, counted };
  }
  return { basis: null, open: null, counted };
};

export type RouteCode = 'ROUTE_NOT_CONFIRMED' | 'NOTE_MISSING' | 'ABOVE_LIMIT';

const notes = (counted: readonly RouteAnswer[]): Decision<RouteCode> =>
  refused<RouteCode>(
    ...counted
      .filter((answer) => !isReason(answer.note))
      .map((answer): Refusal<RouteCode> => refuse('NOTE_MISSING', ['route', 'answers', answer.question], 'Say what shows this answer, in at least 10 characters.')),
  );

const limit = ({ statement, cost, today }: RouteFacts, basis: SubsidyBasis | null): Decision<RouteCode> => {
  if (basis !== 'MINIMAL_ASSISTANCE') return refused();
  if (statement.assistanceBefore === null) {
    return refused(refuse('ROUTE_NOT_CONFIRMED', ['route', 'assistanceBefore'], 'Enter what the supplier has had before as minimal financial assistance, or 0.'));
  }
  const most = minimalAssistanceLimit(today);
  return demand(
    statement.assistanceBefore + cost <= most,
    'ABOVE_LIMIT',
    ['route', 'assistanceBefore'],
    `With this pilot the supplier would have more than ${formatPounds(most)} in three years. Choose another route.`,
  );
};

/** Whether a statement is whole and ends in a basis on which the money may be paid. */
export const decideRoute = (facts: RouteFacts): Decision<RouteCode> => {
  const { statement } = facts;
  const { basis, open, counted } = readRoute(statement.answers);
  return combine<RouteCode>(
    demand(open === null, 'ROUTE_NOT_CONFIRMED', ['route', 'answers', open ?? ''], 'Answer this question too.'),
    demand(
      open !== null || basis !== null,
      'ROUTE_NOT_CONFIRMED',
      ['route', 'answers', 'PRINCIPLES_ASSESSED'],
      'No lawful basis is left. Assess the subsidy against the principles before the pilot begins.',
    ),
    notes(counted),
    limit(facts, basis),
    demand(isReason(statement.legalRoute), 'ROUTE_NOT_CONFIRMED', ['route', 'legalRoute'], 'Name the law or rule under which the pilot is bought or granted.'),
    demand(statement.confirmedAs.trim().length >= 3, 'ROUTE_NOT_CONFIRMED', ['route', 'confirmedAs'], 'Enter the post of whoever confirms it, like Monitoring officer.'),
  );
};

/** What a reader must not believe that we looked at. */
export const ROUTE_NOT_CHECKED: readonly string[] = [
  'Moothall records what the council says. It does not check whether the answers are right, and it is not legal advice.',
  'It does not look up other assistance that the supplier had, nor ask the supplier.',
  'It does not check referral to the Competition and Markets Authority, prohibited subsidies, or the duty to publish in the subsidy database.',
  'It does not award a contract or a grant. The council does that under its own rules.',
];
