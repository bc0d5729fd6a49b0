// The steps of a pilot that have a page each, and which right of the viewer opens it.
import type { ManagedPilotFragment } from '../../gql/types.ts';

export const STEPS = ['milestones', 'agreement', 'start', 'reach', 'measure', 'measuring', 'report', 'verifier', 'verify', 'dispute', 'answer', 'reopen', 'close', 'stop'] as const;
export type StepName = (typeof STEPS)[number];

const RIGHTS: Record<StepName, string> = {
  milestones: 'plan',
  agreement: 'agree',
  start: 'start',
  reach: 'reach',
  measure: 'measure',
  measuring: 'beginMeasuring',
  report: 'report',
  verifier: 'plan',
  verify: 'verify',
  dispute: 'dispute',
  answer: 'answer',
  reopen: 'reopen',
  close: 'close',
  stop: 'stop',
};

/** What there is to do now: nothing is offered that would be refused for want of its matter. */
export function stepsOf(pilot: ManagedPilotFragment): StepName[] {
  return STEPS.filter((step) => {
    if (!pilot.viewerMay.includes(RIGHTS[step])) return false;
    if (step === 'reach') return pilot.milestones.some(({ reachedAt }) => reachedAt === null);
    if (step === 'answer') return pilot.disputes.some(({ answeredAt }) => answeredAt === null);
    if (step === 'agreement') return pilot.milestones.length > 0;
    return true;
  });
}
