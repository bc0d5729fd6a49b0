// How many proposals stood at the deadline, and how far their opening is, as read plans write it: public from the deadline on.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fact, forVisitors, type PlannedType } from '../platform/read-plan/declaration.ts';
import { columnsOf, momentOrNull, text, textOrNull, unlessNull, wholeOrNull } from '../platform/read-plan/json-text.ts';
import { ReadPlans } from '../platform/read-plan/read-plans.ts';

const STILL_SEALED = `case when z.challenge_id is null then '0' else proposals_still_sealed(c.id)::text end`;

/** The row is a closing beside its opening, both of which may be missing. */
const sealingPlan: PlannedType = (row) => ({
  challengeId: fact(text('c.id')),
  count: fact(wholeOrNull(row('count'))),
  root: fact(textOrNull(row('root'))),
  stillSealed: fact(STILL_SEALED),
  askedAt: fact(momentOrNull('y.asked_at')),
  openedAt: fact(momentOrNull('y.opened_at')),
  opened: fact(wholeOrNull('y.opened')),
  viewerMayAsk: forVisitors(`'false'`),
  viewerMayConfirm: forVisitors(`'false'`),
});

const SEALING = `(select 1) one left join challenge_closing z on z.challenge_id = c.id left join proposal_opening y on y.challenge_id = c.id`;

@Injectable()
export class ProposalPlans implements OnModuleInit {
  constructor(private readonly plans: ReadPlans) {}

  onModuleInit(): void {
    this.plans.declare('Challenge', () => ({
      proposalCount: fact(unlessNull('c.closed_at is null', 'proposals_at_deadline(c.id)::text')),
      myProposal: forVisitors(`'null'`),
      sealing: fact(({ object }) => `(select ${object('Sealing', columnsOf('z'))} from ${SEALING})`),
    }));
    this.plans.declare('Sealing', sealingPlan);
  }
}
