// Reporting, verifying and disputing the results of a pilot.
import { combine, demand, refuse, refused, type Decision, type Refusal } from '../decision/index.ts';
import { demandState, isReason } from './at-state.ts';
import type { Outcome } from './outcome.ts';
import type { PilotState } from './state.ts';

export type ReportedResult = { readonly code: string; readonly outcome: Outcome; readonly reason: string | null };
/** What the rule says of one indicator, from its newest final measurement. */
export type ProposedResult = { readonly code: string; readonly outcome: Outcome | null; readonly isMeasured: boolean };

export type ReportCode = 'WRONG_STATE' | 'RESULT_MISSING' | 'NO_SUCH_INDICATOR' | 'REASON_MISSING' | 'NOT_MEASURED_YET' | 'MEASURED_AFTER_ALL' | 'SUMMARY_MISSING';
export type ReportFacts = {
  readonly state: PilotState;
  readonly proposed: readonly ProposedResult[];
  readonly results: readonly ReportedResult[];
  /** What residents should know, also when it failed. */
  readonly summary: string;
};

const judged = (proposed: ProposedResult, result: ReportedResult): readonly Refusal<ReportCode>[] => {
  const path = ['results', result.code];
  if (result.outcome !== 'NOT_MEASURED' && !proposed.isMeasured) {
    return [refuse('NOT_MEASURED_YET', path, `Record the last measurement of ${result.code}, or report it as not measured with a reason.`)];
  }
  if (result.outcome === 'NOT_MEASURED' && proposed.isMeasured) {
    return [refuse('MEASURED_AFTER_ALL', path, `${result.code} was measured, so it cannot be reported as not measured.`)];
  }
  const needsReason = result.outcome === 'NOT_MEASURED' || result.outcome !== proposed.outcome;
  const message = result.outcome === 'NOT_MEASURED' ? `Say why ${result.code} was not measured.` : `Say why ${result.code} is not reported as the rule proposes.`;
  return needsReason && !isReason(result.reason) ? [refuse('REASON_MISSING', path, message)] : [];
};

/** MEASURING to REPORTED: every indicator of the challenge is answered, whatever came out. */
export const decideReport = ({ state, proposed, results, summary }: ReportFacts): Decision<ReportCode> =>
  combine<ReportCode>(
    demandState(state, 'report'),
    refused(
      ...proposed.flatMap((one) => {
        const result = results.find((other) => other.code === one.code);
        return result ? judged(one, result) : [refuse<ReportCode>('RESULT_MISSING', ['results', one.code], `Report ${one.code} too.`)];
      }),
    ),
    refused(
      ...results
        .filter((one) => !proposed.some((other) => other.code === one.code))
        .map((one) => refuse<ReportCode>('NO_SUCH_INDICATOR', ['results', one.code], 'Choose one of the indicators of the challenge.')),
    ),
    demand(isReason(summary), 'SUMMARY_MISSING', ['summary'], 'Say in a few words what came of the pilot.'),
  );

export type VerifyCode = 'WRONG_STATE' | 'OWN_REPORT' | 'LOOKED_AT_MISSING' | 'DISPUTE_OPEN' | 'PART_OF_PILOT';
export type VerifyFacts = {
  readonly state: PilotState;
  /** The person who reported is never the one who verifies. */
  readonly isReporter: boolean;
  /** The supplier and those in its team never verify, whoever they work for besides. */
  readonly isOfSupplier: boolean;
  readonly lookedAt: string;
  readonly openDisputes: number;
};

export const decideVerification = ({ state, isReporter, isOfSupplier, lookedAt, openDisputes }: VerifyFacts): Decision<VerifyCode> =>
  combine<VerifyCode>(
    demandState(state, 'verify'),
    demand(!isReporter, 'OWN_REPORT', [], 'Ask somebody else to verify: you reported these results yourself.'),
    demand(!isOfSupplier, 'PART_OF_PILOT', [], 'Ask somebody who does not work for the supplier to verify.'),
    demand(isReason(lookedAt), 'LOOKED_AT_MISSING', ['lookedAt'], 'Say what you looked at, in at least 10 characters.'),
    demand(openDisputes === 0, 'DISPUTE_OPEN', [], 'Answer the dispute about these results first.'),
  );

export type NamingCode = 'WRONG_STATE' | 'PART_OF_PILOT';
/** Who is named to verify is neither the supplier nor in its team. */
export const decideNaming = ({ state, isPartOfPilot }: { readonly state: PilotState; readonly isPartOfPilot: boolean }): Decision<NamingCode> =>
  combine<NamingCode>(
    demand(state !== 'VERIFIED' && state !== 'CLOSED' && state !== 'STOPPED', 'WRONG_STATE', ['state'], 'This pilot was verified or stopped already.'),
    demand(!isPartOfPilot, 'PART_OF_PILOT', ['organisationId'], 'Choose an organisation that does not take part in the pilot.'),
  );

export type DisputeCode = 'NOTHING_REPORTED' | 'REASON_MISSING' | 'NO_SUCH_INDICATOR' | 'DISPUTED_ALREADY';
export type DisputeFacts = { readonly state: PilotState; readonly isKnownIndicator: boolean; readonly reason: string; readonly hasOwnOpen: boolean };

/** The supplier, and every authority that stands behind the challenge, may say that a result is wrong. */
export const decideDispute = ({ state, isKnownIndicator, reason, hasOwnOpen }: DisputeFacts): Decision<DisputeCode> =>
  combine<DisputeCode>(
    demand(state === 'REPORTED' || state === 'VERIFIED' || state === 'CLOSED', 'NOTHING_REPORTED', [], 'Wait until the results are reported.'),
    demand(isKnownIndicator, 'NO_SUCH_INDICATOR', ['indicatorCode'], 'Choose one of the indicators of the challenge.'),
    demand(isReason(reason), 'REASON_MISSING', ['reason'], 'Say what is wrong, in at least 10 characters.'),
    demand(!hasOwnOpen, 'DISPUTED_ALREADY', ['indicatorCode'], 'Your organisation disputes this already. Wait for the answer.'),
  );

export type AnswerDisputeCode = 'ANSWERED_ALREADY' | 'REASON_MISSING' | 'OWN_DISPUTE';
export const decideAnswerToDispute = ({ isOpen, isOwn, answer }: { readonly isOpen: boolean; readonly isOwn: boolean; readonly answer: string }): Decision<AnswerDisputeCode> =>
  combine<AnswerDisputeCode>(
    demand(isOpen, 'ANSWERED_ALREADY', [], 'This dispute was answered already.'),
    demand(!isOwn, 'OWN_DISPUTE', [], 'Ask an approver who did not raise it.'),
    demand(isReason(answer), 'REASON_MISSING', ['answer'], 'Say what you found, in at least 10 characters.'),
  );
