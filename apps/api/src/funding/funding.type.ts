// The money of a locked round as it is shown: figures that are never added across units, the plan of payment, shares and calls.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CallState, EntryKind, PlanBasis, Unit } from '@moothall/domain/funding';
import type { PledgeKind } from '@moothall/domain/pledge';
import { Money } from '../platform/graphql/values.type.ts';
import { PledgeKindEnum } from '../pledges/pledge.type.ts';
import type { CallRow, PotRow } from './funding.queries.ts';

export const MoneyUnitEnum: Record<Unit, Unit> = { GBP: 'GBP', IN_KIND: 'IN_KIND' };
registerEnumType(MoneyUnitEnum, {
  name: 'MoneyUnit',
  description: 'The units of account, which are never added to one another.',
  valuesMap: { GBP: { description: 'Pounds that are paid.' }, IN_KIND: { description: 'The declared value of what is given in kind.' } },
});
export const CallStateEnum: Record<CallState, CallState> = { PENDING: 'PENDING', POSTED: 'POSTED', VOIDED: 'VOIDED' };
registerEnumType(CallStateEnum, { name: 'CallState', description: 'Whether a call waits, was recorded as paid or verified, or was withdrawn.' });
export const PlanBasisEnum: Record<PlanBasis, PlanBasis> = { SHARES: 'SHARES', AMOUNTS: 'AMOUNTS' };
registerEnumType(PlanBasisEnum, { name: 'PlanBasis', description: 'Whether the steps of a plan are shares of the whole or amounts.' });
export const CapBasisEnum = { TARGET: 'TARGET', AGREED_COST: 'AGREED_COST' } as const;
registerEnumType(CapBasisEnum, { name: 'CapBasis', description: 'Where the most that a pot takes comes from: the target of the round, or the cost agreed with the pilot.' });
export const EntryKindEnum: Record<EntryKind, EntryKind> = { COMMIT: 'COMMIT', CAP: 'CAP', CALL: 'CALL', POST: 'POST', VOID: 'VOID', RELEASE: 'RELEASE' };
registerEnumType(EntryKindEnum, { name: 'MoneyEntryKind', description: 'What an entry of the books is about.' });

@ObjectType({ description: 'Figures of one unit. `committed` is always the sum of `paid`, `outstanding` and `released`.' })
export class MoneyFigures {
  @Field(() => Money, { description: 'All that became binding when the round was locked.' })
  committed: Money;
  @Field(() => Money, { description: 'What was asked for and stands, paid or not.' })
  called: Money;
  @Field(() => Money, { description: 'What was recorded as paid, or as delivered and verified.' })
  paid: Money;
  @Field(() => Money, { description: 'What is still to be paid or given, called or not.' })
  outstanding: Money;
  @Field(() => Money, { description: 'What nobody will ask for any more.' })
  released: Money;
}

@ObjectType({ description: 'A milestone of the pilot that a step of payment waits for.' })
export class PaymentMilestone {
  @Field({ description: 'Its code.' })
  code: string;
  @Field({ description: 'What it is.' })
  title: string;
  @Field({ description: 'The day it is planned for, such as `2027-03-31`.' })
  dueOn: string;
  @Field(() => Date, { nullable: true, description: 'When it was reached; null before.' })
  reachedAt: Date | null;
}

@ObjectType({ description: 'A step of the plan of payment.' })
export class MoneyTranche {
  @Field(() => ID, { description: 'The id, `trn_…`.' })
  id: string;
  @Field({ description: 'What it pays for.' })
  title: string;
  @Field(() => PaymentMilestone, { nullable: true, description: 'What it waits for; null for the start.' })
  milestone: PaymentMilestone | null;
  @Field(() => Money, { description: 'What it comes to over all pledgers.' })
  amount: Money;
  @Field(() => Money, { description: 'What of it was called and stands.' })
  called: Money;
  @Field(() => Money, { description: 'What of it was recorded as paid.' })
  paid: Money;

  position: number;
  row: PotRow;
}

@ObjectType({ description: 'What a call of a step would ask of one pledge.' })
export class MoneyDue {
  @Field(() => ID, { description: 'The pledge.' })
  pledgeId: string;
  @Field(() => Money, { description: 'What is due of it and was not called yet.' })
  amount: Money;

  organisationId: string;
}

@ObjectType({ description: 'What one pledge gives, and where that stands.' })
export class MoneyShare {
  @Field(() => ID, { description: 'The pledge.' })
  pledgeId: string;
  @Field(() => PledgeKindEnum, { description: 'What was pledged.' })
  kind: PledgeKind;
  @Field(() => MoneyUnitEnum, { description: 'The unit of its figures.' })
  unit: Unit;
  @Field({ description: 'The state of the pledge: CONFIRMED, FULFILLED or RELEASED.' })
  state: string;
  @Field(() => MoneyFigures, { description: 'Where it stands.' })
  figures: MoneyFigures;

  organisationId: string;
}

@ObjectType({ description: 'A call on a pledger to pay, or a delivery in kind that was recorded. Moothall holds no money.' })
export class MoneyCall {
  @Field(() => ID, { description: 'The id, `cal_…`.' })
  id: string;
  @Field(() => Int, { description: 'Counts up with each change.' })
  version: number;
  @Field(() => CallStateEnum, { description: 'Whether it waits or how it ended.' })
  state: CallState;
  @Field(() => MoneyUnitEnum, { description: 'Its unit: a delivery is never pounds.' })
  unit: Unit;
  @Field(() => Money, { description: 'What is asked for, or what the delivery was valued at.' })
  amount: Money;
  @Field(() => Money, { nullable: true, description: 'What was recorded as paid or verified of it; null before.' })
  posted: Money | null;
  @Field(() => String, { nullable: true, description: 'The last day to pay, such as `2027-03-31`; null for a delivery.' })
  dueOn: string | null;
  @Field({ description: 'Whether that day has passed while it waits.' })
  isOverdue: boolean;
  @Field(() => String, { nullable: true, description: 'The number of the purchase order; only for the lead and the pledger.' })
  purchaseOrder: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the invoice; only for the lead and the pledger.' })
  invoice: string | null;
  @Field(() => String, { nullable: true, description: 'What was delivered; only for the lead and the pledger.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was called before its milestone.' })
  earlyReason: string | null;
  @Field({ description: 'When it was made.' })
  askedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended; null before.' })
  settledAt: Date | null;
  @Field(() => ID, { description: 'The pledge it is about.' })
  pledgeId: string;
  @Field(() => ID, { nullable: true, description: 'The step of payment; null for a delivery.' })
  trancheId: string | null;

  row: CallRow;
}

@ObjectType({ description: 'The books of a locked round: what was promised, called, paid and released. Moothall records them and holds no money.' })
export class RoundMoney {
  @Field(() => ID, { description: 'The id, `pot_…`.' })
  id: string;
  @Field(() => Int, { description: 'Counts up with each plan and each round of calls.' })
  version: number;
  @Field(() => Money, { description: 'The most that it ever takes in cash.' })
  cap: Money;
  @Field(() => CapBasisEnum, { description: 'Where that comes from.' })
  basis: keyof typeof CapBasisEnum;
  @Field(() => PlanBasisEnum, { nullable: true, description: 'How the plan divides the whole; null before there is one.' })
  planBasis: PlanBasis | null;
  @Field({ description: 'When the promises were entered.' })
  openedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When what was not called was released; null before.' })
  closedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was.' })
  closedBecause: string | null;
  @Field(() => MoneyFigures, { description: 'All cash.' })
  cash: MoneyFigures;
  @Field(() => MoneyFigures, { description: 'All that is given in kind, at its declared value; never part of the cash.' })
  inKind: MoneyFigures;

  row: PotRow;
}
