// `previewPledge`: what a round would come to with one more pledge, or with one changed; computed and thrown away.
import { Args, Context, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { refuse, refusalsOf, type Refusal } from '@moothall/domain/decision';
import { conditionToJson, decidePledge, type OrganisationClass } from '@moothall/domain/pledge';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { LocalisedText, Money } from '../platform/graphql/values.type.ts';
import { organisationsIn, readCondition, unknownNames } from './condition-json.ts';
import { CLASS_OF, TERMS_CODES, type TermsCode, termsOf } from './pledge-terms.ts';
import { PreviewPledgeInput } from './pledge.input.ts';
import { FailedAtom, PledgeStatusEnum, type PledgeStatus, PledgeTotals, PledgeType, SmallestUnlock } from './pledge.type.ts';
import { type BothNames, type PledgeRow, PledgesQueries } from './pledges.queries.ts';
import { type RoundParts, viewOf } from './round-outcome.ts';

@ObjectType({ description: 'A what-if. Nothing of it is kept, and it binds nobody.' })
export class PledgePreview {
  @Field(() => PledgeStatusEnum, { description: 'Whether the pledge would hold: ACTIVE or WAITING.' })
  status: PledgeStatus;
  @Field(() => Money, { description: 'What it would be worth; zero while it waits.' })
  effectiveAmount: Money;
  @Field(() => LocalisedText, { description: 'Its condition in one sentence.' })
  conditionText: LocalisedText;
  @Field(() => [FailedAtom], { description: 'Why it would not hold; empty when it would.' })
  explanation: readonly FailedAtom[];
  @Field(() => PledgeTotals, { description: 'The round as it is.' })
  before: PledgeTotals;
  @Field(() => PledgeTotals, { description: 'The round as it would be.' })
  after: PledgeTotals;
  @Field(() => [PledgeType], { description: 'Pledges of others that wait now and would hold then.' })
  becomesActive: readonly PledgeType[];
  @Field(() => [PledgeType], { description: 'Pledges of others that hold now and would not then; only a change can do that, never one more pledge.' })
  becomesWaiting: readonly PledgeType[];
  @Field(() => SmallestUnlock, { nullable: true, description: 'The smallest help that would then make more hold.' })
  smallestUnlock: SmallestUnlock | null;
  @Field(() => [LocalisedText], { description: 'Who would wait for whom in a circle, one sentence each.' })
  waitingCycles: readonly LocalisedText[];
}

const PreviewPledgePayload = payloadOf<{ preview: PledgePreview | null }, TermsCode>(
  'PreviewPledge',
  { preview: { type: () => PledgePreview, description: 'What would happen.' } },
  TERMS_CODES,
);

const TRIED = 'plg_tried';

@Resolver()
export class PreviewPledge {
  constructor(
    private readonly queries: PledgesQueries,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => PreviewPledgePayload, { description: 'What the round would come to with this pledge, and who else would then hold. Nothing is kept.' })
  @Access('public')
  async previewPledge(@Args('input', { description: 'The pledge to try out.' }) input: PreviewPledgeInput, @Context() context: RequestContext) {
    const parts = await this.parts(input.roundId, context);
    const tried = await this.tried(input, parts, context);
    if (Array.isArray(tried)) return { preview: null, userErrors: tried };
    const before = viewOf(parts);
    const after = viewOf({ ...parts, rows: [...parts.rows.filter(({ id }) => id !== input.replaces), tried] });
    const pledge = after.pledges.find(({ id }) => id === TRIED);
    if (!pledge) throw notFound('pledge');
    const was = new Map(before.pledges.map(({ id, status }) => [id, status]));
    const moved = (from: PledgeStatus, to: PledgeStatus) => after.pledges.filter(({ id, status }) => status === to && was.get(id) === from);
    const { status, effectiveAmount, conditionText, explanation } = pledge;
    const { totals, smallestUnlock, waitingCycles } = after;
    const preview: PledgePreview = {
      status, effectiveAmount, conditionText, explanation, before: before.totals, after: totals, smallestUnlock, waitingCycles,
      becomesActive: moved('WAITING', 'ACTIVE'), becomesWaiting: moved('ACTIVE', 'WAITING'),
    };
    return { preview, userErrors: [] };
  }

  private async parts(roundId: string, context: RequestContext): Promise<RoundParts> {
    const [round] = await this.queries.roundsByIds([roundId]);
    if (!round) throw notFound('round');
    const [rows, milestones, now] = await Promise.all([this.queries.pledges([roundId]), this.queries.milestones([roundId]), this.queries.now()]);
    const own = ownOrganisations(viewerOf(context));
    return { round, rows: rows.filter((row) => row.offeredAt !== null), milestones, now, own };
  }

  /** @returns the pledge as it would be kept, or what is wrong with it */
  private async tried(input: PreviewPledgeInput, { round, rows, milestones, now }: RoundParts, context: RequestContext): Promise<PledgeRow | Refusal<TermsCode>[]> {
    const condition = readCondition(input.condition);
    const terms = termsOf(input, input.kind, 'type' in condition ? condition : { type: 'always' });
    const named = 'type' in condition ? organisationsIn(condition) : [];
    const known = (await Promise.all(named.map((id) => this.organisations.load(context, id)))).filter((one) => one !== null);
    const facts = { stage: round.stage, now, closesAt: round.deadline, isLocked: round.lockedAt !== null, hasAuthority: true, isOwnProposal: false };
    const refusals: Refusal<TermsCode>[] = [
      ...refusalsOf(decidePledge({ ...facts, pledge: { kind: input.kind, ...terms } })),
      ...('type' in condition ? unknownNames(input.condition, milestones.map(({ code }) => code), known.map(({ id }) => id)) : condition),
    ];
    const who = input.organisationId ? await this.organisations.load(context, input.organisationId) : null;
    if (input.organisationId && !who) refusals.push(refuse('INVALID_CONDITION', ['organisationId'], 'Choose an organisation from the list.'));
    if (refusals.length > 0) return refusals;
    return rowOf(input, {
      round: round.id,
      terms,
      organisationId: who?.id ?? TRIED,
      name: who?.name ?? { en: 'somebody new', cy: 'rhywun newydd' },
      class: who ? CLASS_OF[who.kind] : classNamed(input.from),
      named: Object.fromEntries(known.map(({ id, name }) => [id, name])),
      replaced: rows.find(({ id }) => id === input.replaces),
    });
  }
}

const classNamed = (from: PreviewPledgeInput['from']): OrganisationClass =>
  from === 'CITIZEN' ? 'citizen' : from === 'FUNDER' ? 'funder' : from === 'SUPPLIER' ? 'supplier' : 'council';

interface Tried {
  readonly round: string;
  readonly terms: ReturnType<typeof termsOf>;
  readonly organisationId: string;
  readonly name: BothNames;
  readonly class: OrganisationClass;
  readonly named: Readonly<Record<string, BothNames>>;
  readonly replaced: PledgeRow | undefined;
}

function rowOf({ kind }: PreviewPledgeInput, { round, terms, organisationId, name, class: pledger, named, replaced }: Tried): PledgeRow {
  const { amount, condition, match, validUntil } = terms;
  return {
    id: TRIED, roundId: round, organisationId: replaced?.organisationId ?? organisationId, organisationName: replaced?.organisationName ?? name,
    class: replaced?.class ?? pledger, kind, amount: amount.toString(), condition: conditionToJson(condition), note: null, authority: '', validUntil, state: 'OFFERED',
    match: match && { numerator: String(match.numerator), denominator: String(match.denominator), base: match.base },
    createdAt: new Date(0), version: 0, personId: '', changedAt: null, offeredAt: new Date(0), pending: null, verifierId: null, checkedAt: null, checkAgrees: null, checkNote: null, remindedVersion: null, expiredVersion: null, named,
  };
}
