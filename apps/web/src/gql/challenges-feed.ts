// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeFilter, Exact } from './inputs-plain-a-to-l.ts';

export type ChallengesFeedQueryVariables = Exact<{
  filter?: ChallengeFilter | null | undefined;
}>;

export type ChallengesFeedQuery = { challenges: { nodes: Array<{ id: string, slug: string, version: number, timeline: { publishedAt: string | null }, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, name: { en: string | null, cy: string | null } }, amendments: Array<{ at: string }> }> } };

export const ChallengesFeedDocument: TypedDocument<ChallengesFeedQuery, ChallengesFeedQueryVariables> = {
  name: "ChallengesFeed",
  text: "query ChallengesFeed($filter:ChallengeFilter){challenges(filter:$filter sort:NEWEST first:50){nodes{id slug version timeline{publishedAt}title{en cy}summary{en cy}lead{id name{en cy}}amendments{at}}}}",
};
