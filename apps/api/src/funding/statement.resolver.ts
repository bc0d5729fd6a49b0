// `moneyStatement`: balances and every entry of one organisation, for its own members.
import { Args, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { EntryKind, StatementFigures, Unit } from '@moothall/domain/funding';
import { isDay } from '@moothall/domain/organisation';
import { Access } from '../platform/graphql/access.ts';
import { badInput } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Money, moneyOf } from '../platform/graphql/values.type.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { EntryKindEnum, MoneyFigures, MoneyUnitEnum } from './funding.type.ts';
import { type DrawnUp, Statements } from './statements.ts';

@ObjectType({ description: 'One entry of the books.' })
export class StatementRow {
  @Field(() => ID, { description: 'The id of the entry, `men_…`.' })
  id: string;
  @Field({ description: 'When it was entered.' })
  at: Date;
  @Field(() => EntryKindEnum, { description: 'What it is about.' })
  kind: EntryKind;
  @Field(() => ID, { description: 'The round it belongs to.' })
  roundId: string;
  @Field({ description: 'The title of the solution that is funded.' })
  round: string;
  @Field(() => Money, { description: 'How much it moved; negative when it went back.' })
  amount: Money;
  @Field(() => Money, { description: 'What is outstanding after it, over all rounds.' })
  outstandingAfter: Money;
  @Field(() => String, { nullable: true, description: 'Purchase order and invoice; null where none is noted.' })
  reference: string | null;
  @Field(() => ID, { nullable: true, description: 'The call or delivery it is about; null for the promise itself.' })
  callId: string | null;
}

@ObjectType({ description: 'The figures of one round at the end of the time.' })
export class StatementRound {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field({ description: 'The title of the solution that is funded.' })
  round: string;
  @Field(() => MoneyFigures, { description: 'Where it stands.' })
  figures: MoneyFigures;
}

@ObjectType({ description: 'A statement in one unit of account.' })
export class StatementUnit {
  @Field(() => MoneyUnitEnum, { description: 'The unit.' })
  unit: Unit;
  @Field(() => MoneyFigures, { description: 'Before the first day.' })
  opening: MoneyFigures;
  @Field(() => MoneyFigures, { description: 'After the last day.' })
  closing: MoneyFigures;
  @Field(() => [StatementRound], { description: 'By round.' })
  rounds: readonly StatementRound[];
  @Field(() => [StatementRow], { description: 'Every entry of the time, in order.' })
  rows: readonly StatementRow[];
}

@ObjectType({ description: 'What an organisation promised, was asked for, paid and was released from. Moothall holds no money.' })
export class MoneyStatement {
  @Field(() => OrganisationType, { description: 'Whose.' })
  organisation: OrganisationType;
  @Field(() => [StatementUnit], { description: 'One for each unit of account in which there is something; never added together.' })
  units: readonly StatementUnit[];
}

@Resolver()
export class StatementOfOrganisation {
  constructor(private readonly statements: Statements) {}

  @Query(() => MoneyStatement, { nullable: true, description: 'The statement of one of your organisations. As files: `/data/organisations/ID/statement.csv` and `.pdf`.' })
  @Access('pledges:read')
  async moneyStatement(
    @Context() context: RequestContext,
    @Args('organisationId', { type: () => ID, description: 'Which organisation.' }) organisationId: string,
    @Args('from', { type: () => String, nullable: true, description: 'The first day, such as `2027-04-01`; from the beginning when left out.' }) from?: string | null,
    @Args('to', { type: () => String, nullable: true, description: 'The last day; until now when left out.' }) to?: string | null,
  ): Promise<MoneyStatement | null> {
    for (const [name, day] of [['from', from], ['to', to]] as const) if (day != null && !isDay(day)) throw badInput('Enter a day, like 2027-04-01.', [name]);
    const drawn = await this.statements.of(context, organisationId, { from: from ?? null, to: to ?? null });
    return drawn && toType(drawn);
  }
}

const figures = (of: StatementFigures): MoneyFigures => ({
  committed: moneyOf(of.committed), called: moneyOf(of.called), paid: moneyOf(of.paid), outstanding: moneyOf(of.outstanding), released: moneyOf(of.released),
});

function toType({ organisation, statement }: DrawnUp): MoneyStatement {
  return {
    organisation,
    units: statement.units.map(({ unit, opening, closing, rounds, rows }) => ({
      unit,
      opening: figures(opening),
      closing: figures(closing),
      rounds: rounds.map((one) => ({ ...one, figures: figures(one.figures) })),
      rows: rows.map((row) => ({ ...row, amount: moneyOf(row.amount), outstandingAfter: moneyOf(row.outstandingAfter) })),
    })),
  };
}
