// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction } from './enums-a-to-l.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type SimilarChallengesQueryVariables = Exact<{
  slug: string;
}>;

export type SimilarChallengesQuery = { challenge: { id: string, similar: Array<{ wordMatch: number, titleMatch: number, words: Array<string>, isSamePlace: boolean, isNeighbour: boolean, isSameTheme: boolean, challenge: { id: string, slug: string, stage: Stage, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } } } }> } | null };

export const SimilarChallengesDocument: TypedDocument<SimilarChallengesQuery, SimilarChallengesQueryVariables> = {
  name: "SimilarChallenges",
  text: "query SimilarChallenges($slug:String!){challenge(slug:$slug){id similar(first:5){wordMatch titleMatch words isSamePlace isNeighbour isSameTheme challenge{id slug stage viewerCan title{en cy}lead{id name{en cy}}}}}}",
};
