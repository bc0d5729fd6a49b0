// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Outcome } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ReportResults` was refused. */
export type ReportResultsErrorCode = 'MEASURED_AFTER_ALL' | 'NOT_MEASURED_YET' | 'NO_SUCH_INDICATOR' | 'REASON_MISSING' | 'RESULT_MISSING' | 'SUMMARY_MISSING' | 'WRONG_STATE';

/** The report of a pilot. */
export type ReportResultsInput = {
  /** Which pilot. */
  id: string;
  /** Every indicator of the challenge, once. */
  results: Array<ReportedResultInput>;
  /** What came of it, in a few words that a resident understands; also when it failed. */
  summary: string;
  /** The version you read. */
  version: number;
};

/** What is reported of one indicator. */
export type ReportedResultInput = {
  /** The code of the indicator. */
  indicatorCode: string;
  /** The outcome. */
  outcome: Outcome;
  /** Needed when it departs from what the rule proposes, or was not measured. */
  reason?: string | null | undefined;
};

export type ReportResultsMutationVariables = Exact<{
  input: ReportResultsInput;
}>;

export type ReportResultsMutation = { reportResults: { pilot: { id: string } | null, userErrors: Array<{ code: ReportResultsErrorCode, path: Array<string>, message: string }> } };

export const ReportResultsDocument: TypedDocument<ReportResultsMutation, ReportResultsMutationVariables> = {
  name: "ReportResults",
  text: "mutation ReportResults($input:ReportResultsInput!){reportResults(input:$input){pilot{id}userErrors{code path message}}}",
};
