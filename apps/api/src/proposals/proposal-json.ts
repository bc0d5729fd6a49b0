// What a proposal says, between the domain's values and the JSON that is stored: amounts as text.
import { type CostLine, EMPTY_PROPOSAL, type Milestone, type ProposalContent } from '@moothall/domain/proposal';

type CostJson = Omit<CostLine, 'daysHundredths' | 'rate' | 'amount'> & { readonly daysHundredths: string | null; readonly rate: string | null; readonly amount: string };
type MilestoneJson = Omit<Milestone, 'payment'> & { readonly payment: string | null };

export type ProposalJson = Omit<ProposalContent, 'price' | 'costs' | 'milestones'> & {
  /** Only of what was sent: the profile of its organisation at that moment; see `profileSnapshot`. */
  readonly profile?: unknown;
  readonly price: string | null;
  readonly costs: readonly CostJson[];
  readonly milestones: readonly MilestoneJson[];
};

const textOf = (amount: bigint | null): string | null => amount?.toString() ?? null;
const amountOf = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

export function toJson(content: ProposalContent): ProposalJson {
  return {
    ...content,
    price: textOf(content.price),
    costs: content.costs.map((line) => ({ ...line, daysHundredths: textOf(line.daysHundredths), rate: textOf(line.rate), amount: line.amount.toString() })),
    milestones: content.milestones.map((one) => ({ ...one, payment: textOf(one.payment) })),
  };
}

/** What was stored before an answer existed has it empty. */
export function fromJson({ profile: _profile, ...json }: Partial<ProposalJson>): ProposalContent {
  return {
    ...EMPTY_PROPOSAL,
    ...json,
    price: amountOf(json.price ?? null),
    costs: (json.costs ?? []).map((line) => ({ ...line, daysHundredths: amountOf(line.daysHundredths), rate: amountOf(line.rate), amount: BigInt(line.amount) })),
    milestones: (json.milestones ?? []).map((one) => ({ ...one, payment: amountOf(one.payment) })),
    claims: (json.claims ?? []).map((claim) => ({ ...UNMEASURED, ...claim })),
    team: (json.team ?? []).map((member, index) => ({ ...UNPROMISED, ...member, id: member.id || `tmm_${index}` })),
  };
}

const UNMEASURED = { low: null, high: null, basis: '' };
const UNPROMISED = { paymentDays: null };

/** A draft on which nothing is written but, perhaps, its title. */
export function emptyProposal(title: string, language: ProposalContent['language']): ProposalContent {
  return { ...EMPTY_PROPOSAL, title, language };
}
