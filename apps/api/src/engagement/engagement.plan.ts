// The engagement of a challenge as read plans write it: counts for everybody, and what a visitor may do, which is nothing.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fact, forVisitors, type PlannedType } from '../platform/read-plan/declaration.ts';
import { ReadPlans } from '../platform/read-plan/read-plans.ts';

const count = (from: string): string => `(select count(*)::text from ${from})`;
const questions = (states: string): string => `questions_of(c.id, '{${states}}')::text`;

/** The same as `EngagementQueries.counts`; each of these tables stamps its challenge. */
const engagementPlan: PlannedType = () => ({
  followers: fact('followers_of(c.id)::text'),
  interested: fact('interested_in(c.id)::text'),
  questionsAsked: fact(questions('ASKED,DRAFTED,CHECKED,PUBLISHED,REJECTED')),
  questionsAnswered: fact(questions('PUBLISHED')),
  questionsWaiting: fact(questions('ASKED,DRAFTED,CHECKED')),
  eventsPlanned: fact(count(`engagement_event e where e.challenge_id = c.id and e.state <> 'CANCELLED'`)),
  isFollowing: forVisitors(`'false'`),
  isCouncil: forVisitors(`'false'`),
  mayManage: forVisitors(`'false'`),
  mayCheckAnswers: forVisitors(`'false'`),
  mayAsk: forVisitors(`'false'`),
  mayRegister: forVisitors(`'false'`),
  mayLookUpAskers: forVisitors(`'false'`),
  myInterest: forVisitors(`'null'`),
});

@Injectable()
export class EngagementPlans implements OnModuleInit {
  constructor(private readonly plans: ReadPlans) {}

  onModuleInit(): void {
    this.plans.declare('Challenge', (row) => ({ engagement: fact(({ object }) => object('Engagement', row)) }));
    this.plans.declare('Engagement', engagementPlan);
  }
}
