// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type NewConsultationQueryVariables = Exact<{ [key: string]: never; }>;

export type NewConsultationQuery = { viewer: { person: { id: string } | null, actingFor: { kind: OrganisationKind, name: { en: string | null, cy: string | null } } | null } };

export const NewConsultationDocument: TypedDocument<NewConsultationQuery, NewConsultationQueryVariables> = {
  name: "NewConsultation",
  text: "query NewConsultation{viewer{person{id}actingFor{kind name{en cy}}}}",
};
