// The closed list of what a ranking may be computed from: published criteria, and scores on them. Nothing that citizens, pledgers or voters think.
import type { RankingInput, RankingProposal } from './assess.ts';

/** A name that is new in the type does not compile until somebody lists it here, and has read why the list is closed. */
const INPUT: Readonly<Record<keyof RankingInput, true>> = { criteria: true, scale: true, proposals: true, tieBreak: true, price: true };
const PROPOSAL: Readonly<Record<keyof RankingProposal, true>> = { id: true, agreed: true, scores: true, price: true };

export const RANKING_INPUTS: readonly string[] = Object.keys(INPUT);
export const RANKING_PROPOSAL_INPUTS: readonly string[] = Object.keys(PROPOSAL);

/**
 * Who proposes must have known by what they are judged (Procurement Act 2023, sections 12 and 23). Views of citizens
 * may change the order of proposals only as a published criterion with a weight, which the panel then scores like any other.
 * @throws Error that names what has no place in a ranking
 */
export const refuseUnpublished = (input: RankingInput): void => {
  const published = new Set(input.criteria.map(({ code }) => code));
  const foreign = Object.keys(input).filter((name) => !RANKING_INPUTS.includes(name));
  for (const proposal of input.proposals) {
    for (const name in proposal) if (!RANKING_PROPOSAL_INPUTS.includes(name)) foreign.push(name);
    for (const code in proposal.agreed) if (!published.has(code)) foreign.push(code);
  }
  if (foreign.length > 0) throw new Error(`A ranking knows published criteria alone, and no ${[...new Set(foreign)].join(', ')}`);
};
