// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CaseStudyState, Expiry, InsuranceKind } from './enums-a-to-l.ts';
import type { Nation, PartState, PolicyKind, ProfilePart, RecordStanding } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type OrganisationProfileQueryVariables = Exact<{
  slug: string;
}>;

export type OrganisationProfileQuery = { organisation: { id: string, slug: string, name: { en: string | null, cy: string | null }, profile: { version: number, capabilities: { skills: Array<string>, themes: Array<string>, regions: Array<string>, nations: Array<Nation>, cpv: Array<{ code: string, name: string | null }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, projectMin: { amount: string } | null, projectMax: { amount: string } | null } | null, policies: Array<{ kind: PolicyKind, statement: string, url: string, reviewOn: string | null, expiry: Expiry }> | null, insurances: Array<{ kind: InsuranceKind, insurer: string, expiresOn: string, expiry: Expiry, cover: { amount: string } }> | null, accreditations: Array<{ name: string, number: string, expiresOn: string | null, expiry: Expiry }> | null, caseStudies: Array<{ id: string, version: number, title: string, done: string, place: string, year: number, valueMin: { amount: string } | null, valueMax: { amount: string } | null, confirmation: { client: string, at: string } | null, request: { state: CaseStudyState, client: string | null, askedAt: string | null } | null }> | null, tasks: Array<{ part: ProfilePart, state: PartState, isPublic: boolean }> | null } | null, ownPilots: { met: number, partly: number, notMet: number, notMeasured: number, pilots: Array<{ id: string, slug: string, standing: RecordStanding | null, stoppedBecause: string | null, solution: { id: string, title: string }, lead: { id: string, name: { en: string | null, cy: string | null } } }> } } | null };

export const OrganisationProfileDocument: TypedDocument<OrganisationProfileQuery, OrganisationProfileQueryVariables> = {
  name: "OrganisationProfile",
  text: "query OrganisationProfile($slug:String!){organisation(slug:$slug){id slug name{en cy}...OwnPilots profile{...ProfileParts}}}fragment OwnPilots on Organisation{ownPilots{met partly notMet notMeasured pilots{id slug standing stoppedBecause solution{id title}lead{id name{en cy}}}}}fragment ProfileParts on OrganisationProfile{version capabilities{skills themes regions nations cpv{code name}places{code name{en cy}}projectMin{amount}projectMax{amount}}policies{kind statement url reviewOn expiry}insurances{kind insurer expiresOn expiry cover{amount}}accreditations{name number expiresOn expiry}caseStudies{id version title done place year valueMin{amount}valueMax{amount}confirmation{client at}request{state client askedAt}}tasks{part state isPublic}}",
};
