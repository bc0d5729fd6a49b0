// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type NamesInIdeaQueryVariables = Exact<{
  id: string;
}>;

export type NamesInIdeaQuery = { proposal: { id: string, namesInText: Array<{ field: string, found: string | null, kind: string }> | null } | null };

export const NamesInIdeaDocument: TypedDocument<NamesInIdeaQuery, NamesInIdeaQueryVariables> = {
  name: "NamesInIdea",
  text: "query NamesInIdea($id:ID!){proposal(id:$id){id namesInText{field found kind}}}",
};
