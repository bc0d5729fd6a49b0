// Works out what one more pledge would change, with the same settlement as the server, from what is public.
import { fromDecimalString } from '@moothall/domain/money';
import { describeFailure, parseCondition, settle, smallestUnlock, waitingCycles } from '@moothall/domain/pledge';
import type { Condition, OrganisationClass, Pledge, SettlementFacts } from '@moothall/domain/pledge';
import type { OrganisationKind, RoundToPledgeFragment } from '../../gql/types.ts';
import type { Locale } from '../../language/locale.ts';
import { NEW_ID, pledgeToTry } from './pledge-of-answers.ts';
import type { Answers } from './answers.ts';
import type { Figures, Preview } from './preview-figures.ts';

const CLASSES: Record<OrganisationKind, OrganisationClass> = {
  COUNCIL: 'council',
  COMBINED_AUTHORITY: 'council',
  DEPARTMENT: 'funder',
  FUNDER: 'funder',
  RESEARCH: 'supplier',
  SUPPLIER: 'supplier',
  VCSE: 'supplier',
};

/** At what time, and how what is named is called in the language of the page. */
interface Told {
  now: Date;
  locale: Locale;
  names: ReadonlyMap<string, string>;
}

type PublicPledge = RoundToPledgeFragment['pledges'][number];

/** The preview of what somebody has answered; amounts become text, so that it can travel to the browser. */
export function previewOfAnswers(
  round: RoundToPledgeFragment,
  answers: Answers,
  kind: OrganisationKind,
  told: Told,
): Preview<string> {
  const { counts, before, after, unlocked, unlock, ...rest } = previewOf(round, pledgeToTry(answers, CLASSES[kind]), told, answers.change);
  return {
    ...rest,
    counts: counts.toString(),
    before: figuresText(before),
    after: figuresText(after),
    unlocked: unlocked.map(({ id, amount }) => ({ id, amount: amount.toString() })),
    unlock: unlock && { amount: unlock.amount.toString(), unlocks: unlock.unlocks.toString() },
  };
}

const figuresText = ({ firm, conditional, gap, over, inKind }: Figures<bigint>): Figures<string> => ({
  firm: firm.toString(),
  conditional: conditional.toString(),
  gap: gap.toString(),
  over: over.toString(),
  inKind: inKind.toString(),
});

/** @param replaces the pledge that is changed, in whose place the new terms are tried; none for a new pledge */
export function previewOf(round: RoundToPledgeFragment, added: Pledge, { names, now, locale }: Told, replaces = ''): Preview<bigint> {
  const present = round.pledges.flatMap((one) => (isRunning(one) ? [pledgeOf(one)] : []));
  const facts: SettlementFacts = { milestones: new Set(round.milestones.filter(({ met }) => met).map(({ code }) => code)), now };
  const all = [...present.filter(({ id }) => id !== replaces), added];
  const [before, after] = [settle(present, facts), settle(all, facts)];
  const target = pence(round.target.amount);
  const explanation = after.explanations.get(NEW_ID);
  const unlock = smallestUnlock(all, facts);
  return {
    holds: after.active.has(NEW_ID),
    counts: after.amounts.get(NEW_ID) ?? 0n,
    waits: (explanation?.failed ?? []).map((one) => describeFailure(one, names, locale)),
    before: moneyOf(present, before, target),
    after: moneyOf(all, after, target),
    unlocked: present.filter(({ id }) => after.active.has(id) && !before.active.has(id)).map(({ id }) => ({ id, amount: after.amounts.get(id) ?? 0n })),
    unlock: unlock && { amount: unlock.amount, unlocks: unlock.unlocks },
    cycle: cycleOf(all, facts),
  };
}

const isRunning = ({ status }: PublicPledge): boolean => status === 'ACTIVE' || status === 'WAITING' || status === 'CONFIRMED';

function pledgeOf(one: PublicPledge): Pledge {
  const read = parseCondition(one.condition);
  const condition: Condition = 'type' in read ? read : { type: 'always' };
  const cap = pence(one.amount.amount);
  return {
    id: one.id,
    organisationId: one.organisation.id,
    organisationClass: CLASSES[one.organisation.kind],
    kind: one.kind,
    amount: cap,
    condition,
    match: one.match && { numerator: BigInt(one.match.numerator), denominator: BigInt(one.match.denominator), base: one.match.base, cap },
    validUntil: one.validUntil ? new Date(one.validUntil) : null,
  };
}

function moneyOf(pledges: readonly Pledge[], settled: ReturnType<typeof settle>, target: bigint): Figures<bigint> {
  const firm = settled.totals.cash;
  const conditional = pledges
    .filter(({ id, kind }) => (kind === 'CASH' || kind === 'MATCH') && settled.explanations.get(id)?.reason === 'CONDITION')
    .reduce((sum, { kind, amount, match }) => sum + (kind === 'MATCH' ? (match?.cap ?? 0n) : amount), 0n);
  const positive = (value: bigint) => (value > 0n ? value : 0n);
  return { firm, conditional, gap: positive(target - firm - conditional), over: positive(firm - target), inKind: settled.totals.inKind };
}

function cycleOf(pledges: readonly Pledge[], facts: SettlementFacts): string[] {
  const circle = waitingCycles(pledges, facts).find((ids) => ids.includes(NEW_ID)) ?? [];
  return [...new Set(circle.flatMap((id) => pledges.filter((one) => one.id === id).map(({ organisationId }) => organisationId)))];
}

const pence = (decimal: string): bigint => fromDecimalString(decimal) ?? 0n;
