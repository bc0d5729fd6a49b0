// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type OtherConsultationsQueryVariables = Exact<{
  organisationId: string;
}>;

export type OtherConsultationsQuery = { consultations: { nodes: Array<{ id: string, title: { en: string | null, cy: string | null } }> } };

export const OtherConsultationsDocument: TypedDocument<OtherConsultationsQuery, OtherConsultationsQueryVariables> = {
  name: "OtherConsultations",
  text: "query OtherConsultations($organisationId:ID!){consultations(first:50 filter:{state:CLOSED organisationId:$organisationId}){nodes{id title{en cy}}}}",
};
