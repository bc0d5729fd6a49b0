// A proposal as its own team, and later its readers, see it.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PRICE_MODELS, type PriceModel, PROPOSAL_STATES, type ProposalContent, type ProposalState } from '@moothall/domain/proposal';
import { Node } from '../platform/graphql/node.ts';
import { connectionOf } from '../platform/graphql/pages.ts';
import { Language, Money } from '../platform/graphql/values.type.ts';
import { Claim, ConfidentialityClaim, CostLine, PilotMilestone, ProposalRisk, TeamMember } from './proposal-rows.type.ts';

export { Claim, TeamMember } from './proposal-rows.type.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const ProposalStateEnum = enumOf<ProposalState>(PROPOSAL_STATES);
registerEnumType(ProposalStateEnum, { name: 'ProposalState', description: 'How far a proposal has come.' });
export const PriceModelEnum = enumOf<PriceModel>(PRICE_MODELS);
registerEnumType(PriceModelEnum, { name: 'PriceModel', description: 'How a price is made up.' });
export const ProposalActionEnum = { EDIT: 'EDIT', SUBMIT: 'SUBMIT', WITHDRAW: 'WITHDRAW' } as const;
export type ProposalAction = keyof typeof ProposalActionEnum;
registerEnumType(ProposalActionEnum, { name: 'ProposalAction', description: 'What may be done with a proposal.' });

@ObjectType({ description: 'Proof that a version was received, and of what it said.' })
export class Receipt {
  @Field({ description: 'SHA-256 of the canonical JSON of challengeId, content, organisationId, proposalId, proposalVersion and salt.' })
  hash: string;
  @Field({ description: 'Random; needed to compute the hash again.' })
  salt: string;
  @Field(() => Int, { description: 'Which version of the proposal.' })
  proposalVersion: number;
  @Field({ description: 'When, by the clock of the database.' })
  submittedAt: Date;
  @Field(() => Int, { description: 'Its place in the log of your organisation.' })
  logSeq: number;
}

@ObjectType('Proposal', { implements: () => [Node], description: 'An answer to a challenge. Sealed until the deadline: only its own organisation can read it.' })
export class ProposalType implements Node {
  @Field(() => ID, { description: 'The id, `prp_…`.' })
  id: string;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;
  @Field(() => ProposalStateEnum, { description: 'How far it has come.' })
  state: ProposalState;
  @Field(() => String, { nullable: true, description: 'How evaluators know it, as `Proposal B`; given at the deadline.' })
  label: string | null;
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'A summary that a resident understands.' })
  summary: string | null;
  @Field(() => String, { nullable: true, description: 'What would be done and how.' })
  approach: string | null;
  @Field(() => String, { nullable: true, description: 'What changes for residents.' })
  change: string | null;
  @Field(() => String, { nullable: true, description: 'What shows that it works.' })
  evidence: string | null;
  @Field(() => String, { nullable: true, description: 'The smallest first step.' })
  smallestPilot: string | null;
  @Field(() => String, { nullable: true, description: 'What could go wrong.' })
  risks: string | null;
  @Field(() => Int, { nullable: true, description: 'Technology readiness level, 1 to 9.' })
  trl: number | null;
  @Field(() => Money, { nullable: true, description: 'What the pilot would cost.' })
  price: Money | null;
  @Field(() => PriceModelEnum, { nullable: true, description: 'How the price is made up.' })
  priceModel: PriceModel | null;
  @Field(() => String, { nullable: true, description: 'What proves the readiness level.' })
  trlEvidence: string | null;
  @Field(() => [CostLine], { nullable: true, description: 'What the price is made of.' })
  costs: readonly CostLine[] | null;
  @Field(() => Money, { nullable: true, description: 'What the lines of cost come to.' })
  costTotal: Money | null;
  @Field(() => String, { nullable: true, description: 'Why the lines do not add up to the price, or why there are none.' })
  costNote: string | null;
  @Field(() => [ProposalRisk], { nullable: true, description: 'What could go wrong, and what is done about it.' })
  riskRows: readonly ProposalRisk[] | null;
  @Field(() => [PilotMilestone], { nullable: true, description: 'The steps of the smallest pilot.' })
  milestones: readonly PilotMilestone[] | null;
  @Field(() => [ConfidentialityClaim], { nullable: true, description: 'What the supplier says is confidential, and why.' })
  confidential: readonly ConfidentialityClaim[] | null;
  @Field(() => Language, { nullable: true, description: 'The language it is written in; Welsh is never a disadvantage.' })
  language: Language | null;
  @Field(() => [Claim], { nullable: true, description: 'What it expects to reach.' })
  claims: readonly Claim[] | null;
  @Field(() => [TeamMember], { nullable: true, description: 'Who takes part beside the lead.' })
  team: readonly TeamMember[] | null;
  @Field(() => String, { nullable: true, description: 'The profile of its organisation as it was when this was sent, as canonical JSON of the form `moothall-profile/1`; null before the opening and while names are hidden.' })
  profileSent: string | null;
  @Field(() => String, { nullable: true, description: 'Why names are hidden from you; null when nothing is.' })
  hiddenBecause: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was last saved; only for its own organisation.' })
  savedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was last sent; only for its own organisation.' })
  submittedAt: Date | null;
  @Field({ description: 'Whether something was changed since it was last sent; only its own organisation ever sees true.' })
  hasUnsentChanges: boolean;

  challengeId: string;
  /** Null where hidden. */
  organisationId: string | null;
  isOwn: boolean;
  content: ProposalContent;
}

export const ProposalConnection = connectionOf('Proposal', () => ProposalType);
