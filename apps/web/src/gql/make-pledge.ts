// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-a-to-l.ts';

/** At least so many of the parts hold. */
export type AtLeastConditionInput = {
  /** How many. */
  k: number;
  /** The parts. */
  of: Array<ConditionInput>;
};

/** A condition: set exactly one field. Only conditions that more pledges can never break exist, so the outcome is unique. */
export type ConditionInput = {
  /** All parts hold. */
  all?: Array<ConditionInput> | null | undefined;
  /** Holds in any case. */
  always?: boolean | null | undefined;
  /** One of the parts holds. */
  any?: Array<ConditionInput> | null | undefined;
  /** Enough of the parts hold. */
  atLeast?: AtLeastConditionInput | null | undefined;
  /** Never possible, and refused as NOT_MONOTONE with the reason: money stays below an amount. */
  atMost?: string | null | undefined;
  /** Enough organisations take part. */
  count?: CountConditionInput | null | undefined;
  /** The milestone with this code is met. */
  fact?: string | null | undefined;
  /** Never possible, and refused as NOT_MONOTONE with the reason: only if among the first so many. */
  onlyFirst?: number | null | undefined;
  /** This organisation takes part. */
  organisation?: string | null | undefined;
  /** Money reaches an amount. */
  total?: TotalConditionInput | null | undefined;
  /** Never possible, and refused as NOT_MONOTONE with the reason: this organisation stays out. */
  without?: string | null | undefined;
};

/** At least so many organisations take part. */
export type CountConditionInput = {
  /** Whether your own organisation is left out. */
  excludeOwn?: boolean | null | undefined;
  /** Only this kind of pledger. */
  from?: PledgerClass | null | undefined;
  /** How many. */
  k: number;
  /** The least that each must pledge, in pounds. */
  minEach?: string | null | undefined;
};

/** Why `MakePledge` was refused. */
export type MakePledgeErrorCode = 'ALREADY_EXPIRED' | 'AMOUNT_MISSING' | 'AUTHORITY_MISSING' | 'INVALID_CONDITION' | 'MATCH_MISSING' | 'NOTE_MISSING' | 'NOT_MONOTONE' | 'OWN_PROPOSAL_CASH' | 'ROUND_CLOSED' | 'ROUND_NOT_OPEN' | 'TOO_DEEP' | 'TOO_MANY_PARTS' | 'UNKNOWN_CONDITION' | 'VERIFIER_IS_PLEDGER' | 'VERIFIER_NOT_NEEDED' | 'VERIFIER_UNKNOWN';

/** A pledge. */
export type MakePledgeInput = {
  /** Pounds: the money, the cap of a match, or the declared value. */
  amount: string;
  /** By what authority you commit your organisation, such as a decision and its date. */
  authority: string;
  /** On which condition; none means in any case. */
  condition?: ConditionInput | null | undefined;
  /** What is pledged. */
  kind: PledgeKind;
  /** For a match only. */
  match?: MatchInput | null | undefined;
  /** What it consists of, and how it was valued; needed in kind. */
  note?: string | null | undefined;
  /** Who is pledging: one of your organisations. */
  organisationId: string;
  /** Which round. */
  roundId: string;
  /** The last moment at which it counts. */
  validUntil?: string | null | undefined;
  /** In kind: another organisation that is asked to confirm the value. */
  verifierId?: string | null | undefined;
};

/** The money that a match follows; matched money is never in it. */
export type MatchBase = 'ALL_CASH' | 'COUNCIL_CASH';

/** What a match follows; its cap is the amount of the pledge. */
export type MatchInput = {
  /** The money it follows. */
  base: MatchBase;
  /** … for every so many pounds of the base. */
  denominator: number;
  /** Pays this many pounds … */
  numerator: number;
};

/** The kind of pledger that a condition looks at. */
export type PledgerClass = 'CITIZEN' | 'COUNCIL' | 'FUNDER' | 'SUPPLIER';

/** Money in pledges that hold reaches an amount. */
export type TotalConditionInput = {
  /** Whether pledges of your own organisation are left out. */
  excludeOwn?: boolean | null | undefined;
  /** Only money of this kind of pledger. */
  from?: PledgerClass | null | undefined;
  /** In pounds. */
  min: string;
};

export type MakePledgeMutationVariables = Exact<{
  input: MakePledgeInput;
}>;

export type MakePledgeMutation = { makePledge: { pledge: { id: string } | null, userErrors: Array<{ code: MakePledgeErrorCode, path: Array<string>, message: string }> } };

export const MakePledgeDocument: TypedDocument<MakePledgeMutation, MakePledgeMutationVariables> = {
  name: "MakePledge",
  text: "mutation MakePledge($input:MakePledgeInput!){makePledge(input:$input){pledge{id}userErrors{code path message}}}",
};
