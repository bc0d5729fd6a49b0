// Pilots of a challenge as read plans write them: they begin in public.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SOLUTION_FROM } from '../evaluation/solution.plan.ts';
import { fact, forVisitors, type PlannedType } from '../platform/read-plan/declaration.ts';
import { columnsOf, list, text } from '../platform/read-plan/json-text.ts';
import { ReadPlans } from '../platform/read-plan/read-plans.ts';

const pilotPlan: PlannedType = (row) => ({
  id: fact(text(row('id'))),
  slug: fact(text(row('slug'))),
  version: fact(`${row('version')}::text`),
  state: fact(text(row('state'))),
  solution: fact(({ object }) => `(select ${object('Solution', (name) => name)} from ${SOLUTION_FROM} where s.id = ${row('solution_id')})`),
});

/** Those that are public; a council sees its own before. */
const ADOPTIONS = `adoption a join pilot t on t.id = a.pilot_id where t.challenge_id = c.id and a.adopted_at is not null and a.state in ('ADOPTED', 'REPORTED')`;

@Injectable()
export class PilotPlans implements OnModuleInit {
  constructor(private readonly plans: ReadPlans) {}

  onModuleInit(): void {
    this.plans.declare('Challenge', () => ({
      pilots: fact(({ object }) => list(object('Pilot', columnsOf('t')), 'pilot t where t.challenge_id = c.id', 't.id')),
      adoptionCount: forVisitors(`(select count(*)::text from ${ADOPTIONS})`),
    }));
    this.plans.declare('Pilot', pilotPlan);
  }
}
