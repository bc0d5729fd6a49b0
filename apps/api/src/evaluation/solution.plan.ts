// Shortlists and solutions as read plans write them: they exist only once a shortlist is issued, so they are public.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fact, type PlannedType } from '../platform/read-plan/declaration.ts';
import { columnsOf, list, moment, text, unlessNull } from '../platform/read-plan/json-text.ts';
import { ReadPlans } from '../platform/read-plan/read-plans.ts';

/** A solution `s` beside the proposal `sp` it came from. */
export const SOLUTION_FROM = 'solution s join proposal sp on sp.id = s.proposal_id';

/** Pence as text. */
const PRICE = `(sp.content ->> 'price')`;

const solutionPlan: PlannedType = () => ({
  id: fact(text('s.id')),
  slug: fact(text('s.slug')),
  title: fact(text(`sp.content ->> 'title'`)),
  summary: fact(text(`sp.content ->> 'summary'`)),
  price: fact(({ object }) => unlessNull(`${PRICE} is null`, object('Money', () => PRICE))),
  organisation: fact(({ object }) => `(select ${object('Organisation', columnsOf('o'))} from organisation o where o.id = sp.organisation_id)`),
});

const shortlistPlan: PlannedType = (row) => ({ id: fact(text(row('id'))), decidedAt: fact(moment(row('decided_at'))) });

@Injectable()
export class SolutionPlans implements OnModuleInit {
  constructor(private readonly plans: ReadPlans) {}

  onModuleInit(): void {
    this.plans.declare('Challenge', () => ({
      solutions: fact(({ object }) => list(object('Solution', (name) => name), `${SOLUTION_FROM} where s.challenge_id = c.id and s.dropped_at is null`, 's.position')),
      // At most one is in force; of more the loader keeps the oldest.
      shortlist: fact(
        ({ object }) =>
          `case when exists (select 1 from shortlist h where h.challenge_id = c.id and h.state = 'ISSUED')
            then (select ${object('Shortlist', columnsOf('h'))} from shortlist h where h.challenge_id = c.id and h.state = 'ISSUED' order by h.id limit 1) else 'null' end`,
      ),
    }));
    this.plans.declare('Solution', solutionPlan);
    this.plans.declare('Shortlist', shortlistPlan);
  }
}
