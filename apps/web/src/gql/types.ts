/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ChallengeAction =
  | 'AMEND'
  | 'APPOINT_PANEL'
  | 'APPROVE'
  | 'BEGIN_EVALUATION'
  | 'CONCLUDE'
  | 'DECIDE_SHORTLIST'
  | 'EDIT'
  | 'MODERATE'
  | 'OPEN'
  | 'OPEN_PLEDGE_ROUND'
  | 'PLEDGE'
  | 'PROPOSE'
  | 'PUBLISH'
  | 'REQUEST_CHANGES'
  | 'SCORE'
  | 'SEND_FOR_REVIEW'
  | 'TERMINATE'
  | 'WITHDRAW';

export type ChallengeFilter = {
  budgetAtLeast?: string | null | undefined;
  budgetAtMost?: string | null | undefined;
  closesBefore?: string | null | undefined;
  lead?: string | null | undefined;
  nations?: Array<Nation> | null | undefined;
  places?: Array<string> | null | undefined;
  query?: string | null | undefined;
  regions?: Array<string> | null | undefined;
  stages?: Array<Stage> | null | undefined;
  themes?: Array<Theme> | null | undefined;
};

export type ChallengeSort =
  | 'CLOSING_SOONEST'
  | 'NEWEST';

export type Direction =
  | 'DOWN'
  | 'UP';

export type Nation =
  | 'ENGLAND'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND'
  | 'WALES';

export type OrganisationKind =
  | 'COMBINED_AUTHORITY'
  | 'COUNCIL'
  | 'DEPARTMENT'
  | 'FUNDER'
  | 'RESEARCH'
  | 'SUPPLIER'
  | 'VCSE';

export type ParticipationRole =
  | 'LEAD'
  | 'OBSERVER'
  | 'PARTICIPANT';

export type ProposalState =
  | 'DISQUALIFIED'
  | 'DRAFT'
  | 'INELIGIBLE'
  | 'MODERATED'
  | 'NOT_SHORTLISTED'
  | 'OPENED'
  | 'RESERVE'
  | 'SEALED'
  | 'SHORTLISTED'
  | 'SUBMITTED'
  | 'UNDER_EVALUATION'
  | 'WITHDRAWN';

export type Regime =
  | 'ENGLAND_PA23'
  | 'NI_PA23'
  | 'NONE'
  | 'SCOTLAND'
  | 'WALES_PA23';

export type Route =
  | 'BELOW_THRESHOLD'
  | 'COMPETITIVE_FLEXIBLE'
  | 'GRANT_OR_PRIZE'
  | 'MARKET_ENGAGEMENT_ONLY';

export type Stage =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'CHANGES_REQUESTED'
  | 'CLOSED'
  | 'CONCLUDED'
  | 'DRAFT'
  | 'ENGAGING'
  | 'EVALUATING'
  | 'IN_REVIEW'
  | 'OPEN'
  | 'PILOTING'
  | 'PLEDGING'
  | 'SHORTLISTED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type Theme =
  | 'ADULT_CARE'
  | 'CHILDREN'
  | 'COMMUNITY'
  | 'DIGITAL'
  | 'ECONOMY'
  | 'ENERGY'
  | 'FLOOD'
  | 'HEALTH'
  | 'HIGHWAYS'
  | 'HOUSING'
  | 'OTHER'
  | 'PLANNING'
  | 'ROAD_SAFETY'
  | 'TRANSPORT'
  | 'WASTE';

export type BrowseChallengesQueryVariables = Exact<{
  filter?: ChallengeFilter | null | undefined;
  sort?: ChallengeSort | null | undefined;
  after?: string | null | undefined;
  place: string;
  hasPlace: boolean;
  lead?: string | null | undefined;
  hasLead: boolean;
}>;


export type BrowseChallengesQuery = { challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, place?: { name: { en: string | null, cy: string | null } } | null, organisation?: { name: { en: string | null, cy: string | null } } | null };

export type ChallengePageQueryVariables = Exact<{
  slug: string;
}>;


export type ChallengePageQuery = { challenge: { id: string, slug: string, version: number, stage: Stage, theme: Theme | null, regime: Regime, route: Route, pilotMonths: number | null, proposalCount: number | null, contactEmail: string | null, scaleMin: number, scaleMax: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, stoppedBecause: { en: string | null, cy: string | null } | null, source: { name: string, url: string | null, ocid: string } | null, problem: { en: string | null, cy: string | null } | null, outcomesWanted: { en: string | null, cy: string | null } | null, notWanted: { en: string | null, cy: string | null } | null, terms: { en: string | null, cy: string | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, source: string, measureBy: string, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }>, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null, publishedAt: string | null, openedAt: string | null, closedAt: string | null }, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, placeDescription: { en: string | null, cy: string | null } | null, amendments: Array<{ version: number, at: string, material: boolean, reason: { en: string | null, cy: string | null }, changes: Array<{ path: string, before: string | null, after: string | null }> }>, myProposal: { id: string, state: ProposalState } | null, shortlist: { id: string } | null, solutions: Array<{ id: string, slug: string, title: string, organisation: { id: string, name: { en: string | null, cy: string | null } } }> } | null };

export type ChallengeCalendarQueryVariables = Exact<{
  slug: string;
}>;


export type ChallengeCalendarQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null, publishedAt: string | null, openedAt: string | null, closedAt: string | null } } | null };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { newest: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }> }, closing: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }> } };

export type ShellViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellViewerQuery = { viewer: { person: { id: string, name: string } | null, actingFor: { id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } | null } };

export type ChallengeActionsFragment = { viewerCan: Array<ChallengeAction>, myProposal: { id: string, state: ProposalState } | null, shortlist: { id: string } | null, solutions: Array<{ id: string, slug: string, title: string, organisation: { id: string, name: { en: string | null, cy: string | null } } }> };

export type ChallengeAmendmentsFragment = { amendments: Array<{ version: number, at: string, material: boolean, reason: { en: string | null, cy: string | null }, changes: Array<{ path: string, before: string | null, after: string | null }> }> };

export type ChallengeCardFragment = { id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null };

export type ChallengeCriteriaFragment = { scaleMin: number, scaleMax: number, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }> };

export type ChallengeIndicatorsFragment = { indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, source: string, measureBy: string, name: { en: string | null, cy: string | null } }> };

export type ChallengePeopleFragment = { lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, placeDescription: { en: string | null, cy: string | null } | null };

export type ChallengeSummaryFragment = { id: string, slug: string, version: number, stage: Stage, theme: Theme | null, regime: Regime, route: Route, pilotMonths: number | null, proposalCount: number | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, stoppedBecause: { en: string | null, cy: string | null } | null, source: { name: string, url: string | null, ocid: string } | null };

export type ChallengeTextFragment = { contactEmail: string | null, problem: { en: string | null, cy: string | null } | null, outcomesWanted: { en: string | null, cy: string | null } | null, notWanted: { en: string | null, cy: string | null } | null, terms: { en: string | null, cy: string | null } | null };

export type ChallengeTimelineFragment = { timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null, publishedAt: string | null, openedAt: string | null, closedAt: string | null } };

export type MapOfCouncilsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MapOfCouncilsQuery = { places: { nodes: Array<{ code: string, nation: Nation, hexColumn: number | null, hexRow: number | null, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

