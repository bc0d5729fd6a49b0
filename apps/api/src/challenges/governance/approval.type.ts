// A request for approval at a gate of a joint challenge, and what each authority said to it.
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GATE_STATES, GATES, type Gate, type GateState, type Saying, SAYINGS } from '@moothall/domain/challenge';

export const GateEnum: Record<string, Gate> = Object.fromEntries(GATES.map((gate) => [gate, gate]));
registerEnumType(GateEnum, {
  name: 'Gate',
  description: 'A step of a joint challenge that waits for approvals.',
  valuesMap: {
    PUBLISH: { description: 'Publishing what was drafted.' },
    AMEND: { description: 'Changing what is published.' },
    SHORTLIST: { description: 'Deciding the shortlist.' },
  },
});
export const GateStateEnum: Record<string, GateState> = Object.fromEntries(GATE_STATES.map((state) => [state, state]));
registerEnumType(GateStateEnum, {
  name: 'GateState',
  description: 'What became of a request for approval.',
  valuesMap: {
    WAITING: { description: 'Waits for answers.' },
    PASSED: { description: 'Approved under the rule, and done.' },
    REFUSED: { description: 'Refused under the rule.' },
    LAPSED: { description: 'Approved, but it could no longer be done.' },
    WITHDRAWN: { description: 'Taken back by those who asked.' },
  },
});
export const SayingEnum: Record<string, Saying> = Object.fromEntries(SAYINGS.map((saying) => [saying, saying]));
registerEnumType(SayingEnum, { name: 'Saying', description: 'What an authority said to a request.' });

@ObjectType({ description: 'What one authority said to a request for approval.' })
export class ApprovalVoice {
  @Field(() => SayingEnum, { description: 'Yes or no.' })
  says: Saying;
  @Field(() => String, { nullable: true, description: 'Why; always there with a no.' })
  reason: string | null;
  @Field({ description: 'When.' })
  at: Date;

  requestId: string;
  organisationId: string;
  personId: string;
}

@ObjectType({ description: 'A step that waits, or waited, for the approval of the authorities. Only their members see it.' })
export class ApprovalRequest {
  @Field(() => ID, { description: 'The id, `apr_…`.' })
  id: string;
  @Field(() => GateEnum, { description: 'Which gate.' })
  gate: Gate;
  @Field(() => GateStateEnum, { description: 'What became of it.' })
  state: GateState;
  @Field({ description: 'When it was asked.' })
  askedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null;
  @Field(() => [String], { description: 'Why it could not be done any more, where it lapsed.' })
  problems: readonly string[];

  challengeId: string;
  organisationId: string;
  askedFor: unknown;
}
