// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type FollowPageQueryVariables = Exact<{
  slug: string;
}>;

export type FollowPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, engagement: { isFollowing: boolean, followers: number } } | null };

export const FollowPageDocument: TypedDocument<FollowPageQuery, FollowPageQueryVariables> = {
  name: "FollowPage",
  text: "query FollowPage($slug:String!){viewer{person{id}}challenge(slug:$slug){...FollowState}}fragment FollowState on Challenge{id slug title{en cy}engagement{isFollowing followers}}",
};
