// Who decides in a challenge of several authorities, as the world sees and chooses it.
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt } from 'class-validator';
import { GOVERNANCE_RULES, type GovernanceRule, USUAL_GOVERNANCE, WHO_ACTS, type WhoActs } from '@moothall/domain/challenge';
import { ChallengeStepInput } from '../challenge-verbs.ts';

export const GovernanceRuleEnum: Record<string, GovernanceRule> = Object.fromEntries(GOVERNANCE_RULES.map((rule) => [rule, rule]));
registerEnumType(GovernanceRuleEnum, {
  name: 'GovernanceRule',
  description: 'What it takes to pass a gate of a joint challenge.',
  valuesMap: {
    UNANIMOUS: { description: 'The lead and every participant approve.' },
    MAJORITY: { description: 'More than half of the lead and the participants approve.' },
    LEAD_AFTER_CONSULTATION: { description: 'The lead decides once every participant has answered or had its time.' },
  },
});

export const WhoActsEnum: Record<string, WhoActs> = Object.fromEntries(WHO_ACTS.map((who) => [who, who]));
registerEnumType(WhoActsEnum, {
  name: 'WhoActs',
  description: 'Whose buyers may take a step.',
  valuesMap: { LEAD: { description: 'Those of the lead.' }, PARTICIPANTS: { description: 'Those of the lead and of every participant.' } },
});

@ObjectType('Governance', { description: 'Who decides in a challenge; chosen at draft, and the same for all who join.' })
export class GovernanceType {
  @Field(() => GovernanceRuleEnum, { description: 'What it takes to pass a gate.' })
  rule: GovernanceRule;
  @Field(() => WhoActsEnum, { description: 'Who may publish and open it.' })
  publish: WhoActs;
  @Field(() => WhoActsEnum, { description: 'Who may amend it.' })
  amend: WhoActs;
  @Field(() => WhoActsEnum, { description: 'Who may propose the shortlist.' })
  shortlist: WhoActs;
  @Field(() => Int, { description: 'How many days the others have to be heard before the lead may decide without them.' })
  consultationDays: number;
}

@InputType({ description: 'Who decides in a challenge.' })
export class SetGovernanceInput extends ChallengeStepInput {
  @Field(() => GovernanceRuleEnum, { description: 'What it takes to pass a gate.' })
  @IsIn(Object.keys(GovernanceRuleEnum))
  rule: GovernanceRule;

  @Field(() => WhoActsEnum, { defaultValue: USUAL_GOVERNANCE.publish, description: 'Who may publish and open it.' })
  @IsIn(Object.keys(WhoActsEnum))
  publish: WhoActs;

  @Field(() => WhoActsEnum, { defaultValue: USUAL_GOVERNANCE.amend, description: 'Who may amend it.' })
  @IsIn(Object.keys(WhoActsEnum))
  amend: WhoActs;

  @Field(() => WhoActsEnum, { defaultValue: USUAL_GOVERNANCE.shortlist, description: 'Who may propose the shortlist.' })
  @IsIn(Object.keys(WhoActsEnum))
  shortlist: WhoActs;

  @Field(() => Int, { defaultValue: USUAL_GOVERNANCE.consultationDays, description: 'How many days the others have to be heard.' })
  @IsInt({ message: 'Enter a whole number of days.' })
  consultationDays: number;
}
