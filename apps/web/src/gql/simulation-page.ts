// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { StabilityState, WeightChoice } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type SimulationPageQueryVariables = Exact<{
  slug: string;
}>;

export type SimulationPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, mayAskForStability: boolean, title: { en: string | null, cy: string | null }, ranking: { rows: Array<{ rank: number | null }> } | null, stability: { id: string, state: StabilityState, weights: WeightChoice, percent: number | null, scoreError: number, samples: number, seed: number, shortlistSize: number, method: string | null, inputsHash: string, resultHash: string | null, isCurrent: boolean, endedAt: string | null, progress: { done: number, of: number }, rows: Array<{ bestRank: number, worstRank: number, usuallyFrom: number, usuallyTo: number, proposal: { id: string, title: string | null, label: string | null }, first: { value: number, error: number }, shortlisted: { value: number, error: number }, overtakes: { value: number, error: number } | null, meanRank: { value: number, error: number }, centralWeights: Array<{ criterion: { code: string, title: { en: string | null, cy: string | null } }, weight: { value: number, error: number } }> }> } | null } | null };

export const SimulationPageDocument: TypedDocument<SimulationPageQuery, SimulationPageQueryVariables> = {
  name: "SimulationPage",
  text: "query SimulationPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug mayAskForStability title{en cy}ranking{rows{rank}}stability{...StabilityView}}}fragment StabilityView on Stability{id state progress{done of}weights percent scoreError samples seed shortlistSize method inputsHash resultHash isCurrent endedAt rows{proposal{id title label}first{value error}shortlisted{value error}overtakes{value error}meanRank{value error}bestRank worstRank usuallyFrom usuallyTo centralWeights{criterion{code title{en cy}}weight{value error}}}}",
};
