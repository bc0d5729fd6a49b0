// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type SayPlaceQueryVariables = Exact<{
  code: string;
}>;

export type SayPlaceQuery = { place: { code: string, name: { en: string | null, cy: string | null } } | null };

export const SayPlaceDocument: TypedDocument<SayPlaceQuery, SayPlaceQueryVariables> = {
  name: "SayPlace",
  text: "query SayPlace($code:ID!){place(code:$code){code name{en cy}}}",
};
