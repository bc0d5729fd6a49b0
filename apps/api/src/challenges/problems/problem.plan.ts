// The problem that a challenge began as, as read plans write it for visitors: what is only noted is for its council.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { forVisitors, fact, type PlannedType } from '../../platform/read-plan/declaration.ts';
import { columnsOf, keysOf, ofObject, text } from '../../platform/read-plan/json-text.ts';
import { ReadPlans } from '../../platform/read-plan/read-plans.ts';

const FROM = 'problem m where m.id = c.problem_id and m.shared_at is not null';

const problemPlan: PlannedType = (row) => {
  const title = `(${row('content')} -> 'title')`;
  return {
    id: fact(text(row('id'))),
    slug: fact(text(row('slug'))),
    title: fact(({ object }) => ofObject(title, object('LocalisedText', keysOf(title)))),
  };
};

@Injectable()
export class ProblemPlans implements OnModuleInit {
  constructor(private readonly plans: ReadPlans) {}

  onModuleInit(): void {
    this.plans.declare('Challenge', () => ({
      beganAs: forVisitors(({ object }) => `case when exists (select 1 from ${FROM}) then (select ${object('Problem', columnsOf('m'))} from ${FROM}) else 'null' end`),
    }));
    this.plans.declare('Problem', problemPlan);
  }
}
