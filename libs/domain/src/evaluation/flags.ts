// Flags: what the records themselves say of interests, before anybody declares one.
import { isSameName } from './names.ts';

export const FLAG_KINDS = ['SAME_ORGANISATION', 'PAST_EMPLOYER', 'ON_TWO_BIDS', 'PLEDGES_AND_BIDS'] as const;
/** The first two are about a person on the panel, the others about who takes part. */
export type FlagKind = (typeof FLAG_KINDS)[number];

export type FlagParty = { readonly party: string; readonly name: string; readonly proposalIds: readonly string[] };
export type PastEmployer = { readonly name: string; readonly organisationId: string | null };
export type FlagMember = {
  readonly personId: string;
  /** Ids and names of organisations the person belongs to now. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly pastEmployers: readonly PastEmployer[];
};
export type Flag = {
  readonly kind: FlagKind;
  /** Null for what is about no person. */
  readonly personId: string | null;
  readonly party: string;
  readonly name: string;
  readonly proposalIds: readonly string[];
};

const isParty = ({ party, name }: FlagParty, id: string | null, otherName: string): boolean => party === id || isSameName(name, otherName);

/** What a member of the panel has to do with who takes part, by what is on record. */
export const flagsOfMember = (member: FlagMember, parties: readonly FlagParty[]): Flag[] =>
  parties.flatMap((one): Flag[] => {
    const about = { personId: member.personId, ...one };
    const isOwn = member.organisations.some(({ id, name }) => isParty(one, id, name));
    const isPast = !isOwn && member.pastEmployers.some(({ organisationId, name }) => isParty(one, organisationId, name));
    return [...(isOwn ? [{ ...about, kind: 'SAME_ORGANISATION' as const }] : []), ...(isPast ? [{ ...about, kind: 'PAST_EMPLOYER' as const }] : [])];
  });

/** Who stands on more than one bid, by account or by the same name. */
export const partiesOnTwoBids = (parties: readonly FlagParty[]): Flag[] =>
  parties.flatMap((one, index): Flag[] => {
    const same = parties.filter((other) => isSameName(one.name, other.name));
    const proposalIds = [...new Set(same.flatMap((other) => other.proposalIds))];
    const isFirst = parties.findIndex((other) => isSameName(one.name, other.name)) === index;
    return isFirst && proposalIds.length > 1 ? [{ ...one, kind: 'ON_TWO_BIDS', personId: null, proposalIds }] : [];
  });

/** Who puts money into a challenge in which it also bids. Evaluators are never told of it. */
export const pledgersOnBids = (parties: readonly FlagParty[], pledgerIds: readonly string[]): Flag[] =>
  parties.filter(({ party }) => pledgerIds.includes(party)).map((one) => ({ ...one, kind: 'PLEDGES_AND_BIDS', personId: null }));

/** Belonging to an organisation keeps a person out whatever they say; any other flag waits for their answer. */
export const isRecusedByItself = ({ kind }: Flag): boolean => kind === 'SAME_ORGANISATION';
