// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type MoneyOfRoundPageQueryVariables = Exact<{
  id: string;
}>;

export type MoneyOfRoundPageQuery = { pledgeRound: { id: string, solution: { id: string, slug: string } } | null };

export const MoneyOfRoundPageDocument: TypedDocument<MoneyOfRoundPageQuery, MoneyOfRoundPageQueryVariables> = {
  name: "MoneyOfRoundPage",
  text: "query MoneyOfRoundPage($id:ID!){pledgeRound(id:$id){id solution{id slug}}}",
};
