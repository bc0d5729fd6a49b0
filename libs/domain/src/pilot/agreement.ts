// Planning and agreeing a pilot: milestones in order, and what both sides signed.
import { combine, demand, refuse, refused, type Decision, type Refusal } from '../decision/index.ts';
import { demandState, isReason } from './at-state.ts';
import type { PilotState } from './state.ts';

export type PlannedMilestone = { readonly code: string; readonly title: string; readonly dueOn: string };
export type PlanCode = 'WRONG_STATE' | 'MILESTONES_MISSING' | 'MILESTONE_TWICE' | 'MILESTONE_REACHED' | 'MILESTONE_REMOVED' | 'OUT_OF_ORDER';
export type PlanFacts = {
  readonly state: PilotState;
  readonly milestones: readonly PlannedMilestone[];
  /** What was planned before: it can be moved and renamed until it is reached, and never disappears. */
  readonly planned: readonly (PlannedMilestone & { readonly isReached: boolean })[];
};

const isSame = (one: PlannedMilestone, other: PlannedMilestone): boolean => one.title === other.title && one.dueOn === other.dueOn;

/** The whole list is said anew. Money may wait for a milestone, so one that was reached is never changed, and none is taken away. */
export const decidePlan = ({ state, milestones, planned }: PlanFacts): Decision<PlanCode> => {
  const at = (index: number, field: string): readonly string[] => ['milestones', String(index), field];
  const refusals: Refusal<PlanCode>[] = milestones.flatMap((one, index) => {
    const isTwice = milestones.findIndex((other) => other.code === one.code) < index;
    const isEarly = index > 0 && one.dueOn < (milestones[index - 1]?.dueOn ?? '');
    return [
      ...(isTwice ? [refuse<PlanCode>('MILESTONE_TWICE', at(index, 'code'), 'Give each milestone a code of its own.')] : []),
      ...(isEarly ? [refuse<PlanCode>('OUT_OF_ORDER', at(index, 'dueOn'), 'Put the milestones in the order of their dates.')] : []),
    ];
  });
  const removed = planned.filter((one) => !milestones.some((other) => other.code === one.code));
  const changed = planned.filter((one) => one.isReached && milestones.some((other) => other.code === one.code && !isSame(one, other)));
  return combine<PlanCode>(
    demandState(state, 'plan'),
    demand(milestones.length > 0, 'MILESTONES_MISSING', ['milestones'], 'Enter at least one milestone.'),
    refused(...refusals),
    refused(...removed.map((one) => refuse<PlanCode>('MILESTONE_REMOVED', ['milestones'], `Keep ${one.title}: money may wait for it. You may change its date.`))),
    refused(...changed.map((one) => refuse<PlanCode>('MILESTONE_REACHED', ['milestones'], `${one.title} was reached. Leave it as it is.`))),
  );
};

export type ReachCode = 'WRONG_STATE' | 'NO_SUCH_MILESTONE' | 'REACHED_ALREADY' | 'NOTE_MISSING';
export type ReachFacts = { readonly state: PilotState; readonly isKnown: boolean; readonly isReached: boolean; readonly note: string };

export const decideReach = ({ state, isKnown, isReached, note }: ReachFacts): Decision<ReachCode> =>
  combine<ReachCode>(
    demandState(state, 'reach'),
    demand(isKnown, 'NO_SUCH_MILESTONE', ['code'], 'Choose one of the milestones of this pilot.'),
    demand(!isReached, 'REACHED_ALREADY', ['code'], 'This milestone was reached already.'),
    demand(isReason(note), 'NOTE_MISSING', ['note'], 'Say what shows it, in at least 10 characters.'),
  );

export type Agreement = {
  readonly reference: string;
  readonly signedForCouncil: string;
  readonly signedForSupplier: string;
  readonly signedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dataLicence: string;
  readonly rightsAndExit: string;
};
export type AgreementCode = 'WRONG_STATE' | 'FIELD_MISSING' | 'DATES_REVERSED' | 'MILESTONES_MISSING' | 'SIGNED_IN_FUTURE';
export type AgreementFacts = { readonly state: PilotState; readonly agreement: Agreement; readonly milestoneCount: number; readonly today: string };

const FIELDS = {
  reference: 'Enter the reference of the agreement.',
  signedForCouncil: 'Enter the post of whoever signed for the council.',
  signedForSupplier: 'Enter the post of whoever signed for the supplier.',
  dataLicence: 'Say under which licence the data of the pilot may be used.',
  rightsAndExit: 'Say who keeps which rights, and what happens at the end.',
} as const;
type AgreementText = keyof typeof FIELDS;
const TEXTS: readonly AgreementText[] = ['reference', 'signedForCouncil', 'signedForSupplier', 'dataLicence', 'rightsAndExit'];

export const decideAgreement = ({ state, agreement, milestoneCount, today }: AgreementFacts): Decision<AgreementCode> =>
  combine<AgreementCode>(
    demandState(state, 'agree'),
    refused(...TEXTS.filter((field) => agreement[field].trim().length < 3).map((field) => refuse<AgreementCode>('FIELD_MISSING', [field], FIELDS[field]))),
    demand(agreement.signedOn <= today, 'SIGNED_IN_FUTURE', ['signedOn'], 'Enter the day on which it was signed.'),
    demand(agreement.endsOn >= agreement.startsOn, 'DATES_REVERSED', ['endsOn'], 'Enter an end that is not before the start.'),
    demand(milestoneCount > 0, 'MILESTONES_MISSING', ['milestones'], 'Plan at least one milestone first.'),
  );

export type StepCode = 'WRONG_STATE' | 'TOO_EARLY' | 'REASON_MISSING' | 'DISPUTE_OPEN';

/** AGREED to RUNNING, from the day that was agreed. */
export const decideStart = ({ state, startsOn, today }: { readonly state: PilotState; readonly startsOn: string | null; readonly today: string }): Decision<StepCode> =>
  combine<StepCode>(demandState(state, 'start'), demand(startsOn !== null && startsOn <= today, 'TOO_EARLY', [], 'Wait for the day on which the pilot is agreed to start.'));

export const decideMeasuring = (state: PilotState): Decision<StepCode> => combine<StepCode>(demandState(state, 'beginMeasuring'));

/** A pilot that stops early is a result too; the reason is public. */
export const decideStop = ({ state, reason }: { readonly state: PilotState; readonly reason: string }): Decision<StepCode> =>
  combine<StepCode>(demandState(state, 'stop'), demand(isReason(reason), 'REASON_MISSING', ['reason'], 'Tell the public why the pilot stops, in at least 10 characters.'));

export const decideClose = ({ state, openDisputes }: { readonly state: PilotState; readonly openDisputes: number }): Decision<StepCode> =>
  combine<StepCode>(demandState(state, 'close'), demand(openDisputes === 0, 'DISPUTE_OPEN', [], 'Answer the dispute about its results first.'));

export const decideReopen = ({ state, reason }: { readonly state: PilotState; readonly reason: string }): Decision<StepCode> =>
  combine<StepCode>(demandState(state, 'reopen'), demand(isReason(reason), 'REASON_MISSING', ['reason'], 'Say what has to be measured or corrected, in at least 10 characters.'));
