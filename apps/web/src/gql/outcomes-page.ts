// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Theme } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** What is known of one indicator in one pilot. */
export type OutcomeStanding =
  | 'MET'
  | 'NOT_MEASURED'
  | 'NOT_MET'
  /** Not measured yet: the pilot goes on. */
  | 'NOT_YET'
  | 'PARTLY'
  /** The pilot was stopped before it was reported. */
  | 'STOPPED';

export type OutcomesPageQueryVariables = Exact<{
  placeCode?: string | null | undefined;
  theme?: Theme | null | undefined;
  indicator?: string | null | undefined;
  standing?: OutcomeStanding | null | undefined;
  after?: string | null | undefined;
}>;

export type OutcomesPageQuery = { outcomes: { adoptions: number, counts: { met: number, partly: number, notMet: number, notMeasured: number, stopped: number, notYet: number, verified: number, pilots: number }, byPlace: Array<{ place: { code: string, name: { en: string | null, cy: string | null } } | null, counts: { met: number, partly: number, notMet: number, notMeasured: number, stopped: number, notYet: number, verified: number, pilots: number } }>, byTheme: Array<{ theme: Theme, counts: { met: number, partly: number, notMet: number, notMeasured: number, stopped: number, notYet: number, verified: number, pilots: number } }>, byIndicator: Array<{ key: string, unit: string, name: { en: string | null, cy: string | null }, counts: { met: number, partly: number, notMet: number, notMeasured: number, stopped: number, notYet: number, verified: number, pilots: number } }> }, outcomeRows: { totalCount: number, nodes: Array<{ code: string, unit: string, baseline: number | null, target: number | null, value: number | null, n: number | null, standing: OutcomeStanding, isVerified: boolean, name: { en: string | null, cy: string | null }, pilot: { id: string, slug: string, solution: { id: string, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const OutcomesPageDocument: TypedDocument<OutcomesPageQuery, OutcomesPageQueryVariables> = {
  name: "OutcomesPage",
  text: "query OutcomesPage($placeCode:ID$theme:Theme$indicator:String$standing:OutcomeStanding$after:String){outcomes(placeCode:$placeCode theme:$theme indicator:$indicator){adoptions counts{...OutcomeCounts}byPlace{place{code name{en cy}}counts{...OutcomeCounts}}byTheme{theme counts{...OutcomeCounts}}byIndicator{key name{en cy}unit counts{...OutcomeCounts}}}outcomeRows(first:20 after:$after placeCode:$placeCode theme:$theme indicator:$indicator standing:$standing){totalCount nodes{code name{en cy}unit baseline target value n standing isVerified pilot{id slug solution{id title}}}pageInfo{hasNextPage endCursor}}}fragment OutcomeCounts on OutcomeCount{met partly notMet notMeasured stopped notYet verified pilots}",
};
