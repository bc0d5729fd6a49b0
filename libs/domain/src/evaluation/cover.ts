// How many scores each proposal will have: what the panel's minimum is counted by.
import { EVALUATORS_NEEDED } from '../challenge/index.ts';

export type CoverMember = {
  readonly personId: string;
  /** Whether they have declared and are not kept from all. */
  readonly isCleared: boolean;
  readonly hasSent: boolean;
  /** The proposals they step in for; null for all. */
  readonly onlyIds: readonly string[] | null;
};
export type CoverFacts = {
  readonly proposalIds: readonly string[];
  readonly evaluators: readonly CoverMember[];
  readonly recusals: readonly { readonly personId: string; readonly proposalId: string }[];
  readonly needed?: number;
};
export type Cover = { readonly proposalId: string; readonly scorers: number; readonly sent: number; readonly needed: number; readonly isShort: boolean };

/** Of each proposal, who may score it and who has sent; fewer than needed is a reason to appoint a substitute. */
export const coverOf = ({ proposalIds, evaluators, recusals, needed = EVALUATORS_NEEDED }: CoverFacts): Cover[] =>
  proposalIds.map((proposalId) => {
    const free = evaluators.filter(
      ({ personId, isCleared, onlyIds }) =>
        isCleared && (onlyIds === null || onlyIds.includes(proposalId)) && !recusals.some((one) => one.personId === personId && one.proposalId === proposalId),
    );
    return { proposalId, scorers: free.length, sent: free.filter(({ hasSent }) => hasSent).length, needed, isShort: free.length < needed };
  });
