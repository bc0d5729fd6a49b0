// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OpinionMethod } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Another weight for a criterion, to see what would happen. */
export type WhatIfWeightInput = {
  /** The code of the criterion. */
  code: string;
  /** Its weight in basis points; all weights must make 10,000. */
  weightBp: number;
};

export type WhatIfPageQueryVariables = Exact<{
  slug: string;
  weights?: Array<WhatIfWeightInput> | WhatIfWeightInput | null | undefined;
  isWhatIf: boolean;
  methods: Array<OpinionMethod> | OpinionMethod;
}>;

export type WhatIfPageQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, ranking: { secondOpinions: Array<{ method: OpinionMethod, isSameOrder: boolean, rows: Array<{ rank: number, rankHere: number | null, score: number, proposal: { id: string, title: string | null, label: string | null } }> }>, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, title: string | null, label: string | null } }> } | null, whatIf?: { rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, title: string | null, label: string | null } }> } | null } | null };

export const WhatIfPageDocument: TypedDocument<WhatIfPageQuery, WhatIfPageQueryVariables> = {
  name: "WhatIfPage",
  text: "query WhatIfPage($slug:String!$weights:[WhatIfWeightInput!]$isWhatIf:Boolean!$methods:[OpinionMethod!]!){challenge(slug:$slug){id slug title{en cy}criteria{code weightBp title{en cy}}ranking{...WhatIf secondOpinions(methods:$methods){...SecondOpinionView}}whatIf:ranking(weights:$weights)@include(if:$isWhatIf){...WhatIf}}}fragment SecondOpinionView on SecondOpinion{method isSameOrder rows{rank rankHere score proposal{id title label}}}fragment WhatIf on Ranking{rows{rank total tied proposal{id title label}}}",
};
