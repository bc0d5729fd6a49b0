// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Expiry } from './enums-a-to-l.ts';
import type { Nation, PartState, ParticipationRole, ProfilePart, Stage, Theme } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** What happens at a moment. */
export type DeadlineKind = 'CLOSES' | 'EVENT' | 'OPENS' | 'QUESTIONS_CLOSE' | 'SHORTLIST' | 'TALKS_START';

/** Why a challenge fits an organisation; how much each counts is in docs/methods.md. */
export type MatchReason = 'BUDGET_RANGE' | 'BUDGET_SIZE' | 'COUNCIL_FOLLOWED' | 'EVERYWHERE' | 'FOLLOWED' | 'NATION' | 'PLACE' | 'REGION' | 'THEME' | 'WORDS';

/** What of a profile needs care: something that ends, or a client who did not answer. */
export type ReminderKind = 'ACCREDITATION' | 'CASE_STUDY' | 'INSURANCE' | 'POLICY';

export type SupplierHomeQueryVariables = Exact<{ [key: string]: never; }>;

export type SupplierHomeQuery = { viewer: { actingFor: { id: string, slug: string, profile: { tasks: Array<{ part: ProfilePart, state: PartState }> | null } | null } | null, matches: Array<{ points: number, reasons: Array<MatchReason>, words: Array<string>, regions: Array<string>, nations: Array<Nation>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, challenge: { id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null } }>, deadlines: Array<{ id: string, kind: DeadlineKind, at: string, isBooked: boolean, path: string, eventTitle: { en: string | null, cy: string | null } | null, challenge: { id: string, title: { en: string | null, cy: string | null } } }>, watched: Array<{ isFollowed: boolean, isInterested: boolean, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } } }>, reminders: Array<{ id: string, kind: ReminderKind, name: string, on: string | null, expiry: Expiry, organisation: { id: string, slug: string } }>, savedSearches: Array<{ id: string, name: string, isOn: boolean, filter: unknown }> } };

export const SupplierHomeDocument: TypedDocument<SupplierHomeQuery, SupplierHomeQueryVariables> = {
  name: "SupplierHome",
  text: "query SupplierHome{viewer{actingFor{id slug profile{tasks{part state}}}matches(first:5){points reasons words regions nations places{code name{en cy}}challenge{...ChallengeCard}}deadlines{id kind at isBooked path eventTitle{en cy}challenge{id title{en cy}}}watched{isFollowed isInterested challenge{id slug title{en cy}}}reminders{id kind name on expiry organisation{id slug}}savedSearches{...KeptSearch}}}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}fragment KeptSearch on SavedSearch{id name isOn filter}",
};
