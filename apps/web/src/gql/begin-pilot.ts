// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RouteQuestion } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `BeginPilot` was refused. */
export type BeginPilotErrorCode = 'ABOVE_LIMIT' | 'BEGUN_ALREADY' | 'COST_MISSING' | 'COST_NOT_COVERED' | 'NOTE_MISSING' | 'NOT_OFFERED' | 'PLACE_OUTSIDE' | 'ROUND_NOT_LOCKED' | 'ROUND_STILL_OPEN' | 'ROUTE_NOT_CONFIRMED' | 'WRONG_STAGE';

/** A pilot that begins. */
export type BeginPilotInput = {
  /** What it costs in pounds; the target of the round when left out. */
  cost?: string | null | undefined;
  /** Where it runs; all places of the challenge when left out. */
  placeCodes?: Array<string> | null | undefined;
  /** The locked round that funds it. */
  roundId: string;
  /** The legal route. */
  route: RouteStatementInput;
  /** The version of the challenge that you read. */
  version: number;
  /** Why the council begins although the pledges that hold do not cover the cost. */
  waiverReason?: string | null | undefined;
};

/** One answer on the legal route. */
export type RouteAnswerInput = {
  /** Yes or no. */
  isYes: boolean;
  /** What shows it; the public reads it. */
  note: string;
  /** The question. */
  question: RouteQuestion;
};

/** The statement on the legal route and subsidy control. */
export type RouteStatementInput = {
  /** Answers in the order of the questions, up to the one that settles it. */
  answers: Array<RouteAnswerInput>;
  /** Minimal financial assistance that the supplier had before, in pounds, where that is the basis. */
  assistanceBefore?: string | null | undefined;
  /** The post of whoever confirms it, like Monitoring officer; no name. */
  confirmedAs: string;
  /** The law or rule under which the pilot is bought or granted. */
  legalRoute: string;
};

export type BeginPilotMutationVariables = Exact<{
  input: BeginPilotInput;
}>;

export type BeginPilotMutation = { beginPilot: { pilot: { id: string, slug: string } | null, userErrors: Array<{ code: BeginPilotErrorCode, path: Array<string>, message: string }> } };

export const BeginPilotDocument: TypedDocument<BeginPilotMutation, BeginPilotMutationVariables> = {
  name: "BeginPilot",
  text: "mutation BeginPilot($input:BeginPilotInput!){beginPilot(input:$input){pilot{id slug}userErrors{code path message}}}",
};
