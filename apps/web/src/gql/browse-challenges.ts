// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ParticipationRole, Stage, Theme } from './enums-m-to-z.ts';
import type { ChallengeFilter, Exact } from './inputs-plain-a-to-l.ts';

/** The order of a list of challenges. */
export type ChallengeSort =
  /** Open ones by their deadline, then those to come, then closed ones. */
  | 'CLOSING_SOONEST'
  /** Published last, first. */
  | 'NEWEST';

export type BrowseChallengesQueryVariables = Exact<{
  filter?: ChallengeFilter | null | undefined;
  sort?: ChallengeSort | null | undefined;
  after?: string | null | undefined;
  place: string;
  hasPlace: boolean;
  lead?: string | null | undefined;
  hasLead: boolean;
}>;

export type BrowseChallengesQuery = { challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null, engagement: { isFollowing: boolean, followers: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, place?: { name: { en: string | null, cy: string | null } } | null, organisation?: { name: { en: string | null, cy: string | null } } | null };

export const BrowseChallengesDocument: TypedDocument<BrowseChallengesQuery, BrowseChallengesQueryVariables> = {
  name: "BrowseChallenges",
  text: "query BrowseChallenges($filter:ChallengeFilter$sort:ChallengeSort$after:String$place:ID!$hasPlace:Boolean!$lead:ID$hasLead:Boolean!){challenges(filter:$filter sort:$sort first:20 after:$after){totalCount nodes{...ChallengeCard ...FollowState}pageInfo{hasNextPage endCursor}}place(code:$place)@include(if:$hasPlace){name{en cy}}organisation(id:$lead)@include(if:$hasLead){name{en cy}}}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}fragment FollowState on Challenge{id slug title{en cy}engagement{isFollowing followers}}",
};
