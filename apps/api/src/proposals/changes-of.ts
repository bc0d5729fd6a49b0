// What a request changes in a proposal, as values of the domain; an answer left out is no change.
import { fromDecimalString } from '@moothall/domain/money';
import { amountOf, type CostLine, type ProposalChanges, type ProposalContent, type TeamMember } from '@moothall/domain/proposal';
import { newId } from '../platform/graphql/ids.ts';
import type { CostLineInput, TeamMemberInput } from './proposal-rows.input.ts';
import type { UpdateProposalInput } from './proposal.input.ts';

const TEXTS = ['title', 'summary', 'approach', 'change', 'evidence', 'smallestPilot', 'risks', 'trlEvidence', 'costNote'] as const;

export function changesOf(before: ProposalContent, input: UpdateProposalInput): ProposalChanges {
  const texts = TEXTS.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name] ?? ''] as const]));
  return {
    ...Object.fromEntries(texts),
    ...(input.trl === undefined ? {} : { trl: input.trl }),
    ...(input.price === undefined ? {} : { price: hundredths(input.price) }),
    ...(input.priceModel === undefined ? {} : { priceModel: input.priceModel }),
    ...(input.language ? { language: input.language === 'CY' ? ('cy' as const) : ('en' as const) } : {}),
    ...rowsOf(before, input),
  };
}

function rowsOf(before: ProposalContent, input: UpdateProposalInput): ProposalChanges {
  const { claims, team, costs, riskRows, milestones, confidential } = input;
  return {
    ...(claims ? { claims: claims.map(({ indicatorCode, value, evidence, low, high, basis }) => ({ indicatorCode, value, evidence, low: low ?? null, high: high ?? null, basis: basis ?? '' })) } : {}),
    ...(team ? { team: teamOf(before.team, team) } : {}),
    ...(costs ? { costs: costs.map(lineOf) } : {}),
    ...(riskRows ? { riskRows: riskRows.map(({ risk, likelihood, impact, response, owner }) => ({ risk, likelihood, impact, response, owner })) } : {}),
    ...(milestones ? { milestones: milestones.map(({ what, week, payment }) => ({ what, week, payment: hundredths(payment ?? null) })) } : {}),
    ...(confidential ? { confidential: confidential.map(({ field, ground, why, until }) => ({ field, ground, why, until: until || null })) } : {}),
  };
}

/** Of people days and rate are kept, with the sum they make; of all else the sum alone. */
function lineOf({ what, kind, days, rate, amount }: CostLineInput): CostLine {
  if (kind !== 'PEOPLE') return { what, kind, daysHundredths: null, rate: null, amount: hundredths(amount ?? null) ?? 0n };
  const line = { what, kind, daysHundredths: hundredths(days ?? null), rate: hundredths(rate ?? null), amount: 0n };
  return { ...line, amount: amountOf(line) };
}

/** A member is known by its id, or else by its name; whoever is new gets an id. Which account it has is settled by inviting it. */
function teamOf(before: readonly TeamMember[], team: readonly TeamMemberInput[]): TeamMember[] {
  const left = new Map(before.map((member) => [member.id, member]));
  return team.map(({ id, name, role, sharePct, does, paymentDays }) => {
    const known = left.get(id ?? '') ?? (id ? undefined : [...left.values()].find((member) => sameName(member.name, name)));
    if (known) left.delete(known.id);
    const organisationId = known && sameName(known.name, name) ? known.organisationId : null;
    return { id: known?.id ?? newId('tmm'), organisationId, name, role, sharePct: sharePct ?? 0, does, paymentDays: paymentDays ?? null };
  });
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Pence of pounds, and hundredths of days. */
function hundredths(decimal: string | null): bigint | null {
  return decimal === null ? null : fromDecimalString(decimal);
}
