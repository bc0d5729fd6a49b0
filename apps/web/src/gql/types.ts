/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptInvitationInput = {
  token: string;
};

export type ActForInput = {
  organisationId?: string | null | undefined;
};

export type AgreeScoreInput = {
  criterionCode: string;
  proposalId: string;
  reason: string;
  value: number;
};

export type AppointPanelMemberInput = {
  challengeId: string;
  email: string;
  role: PanelRole;
};

export type AtLeastConditionInput = {
  k: number;
  of: Array<ConditionInput>;
};

export type BeginEvaluationInput = {
  challengeId: string;
  version: number;
};

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

export type ChangeMemberRolesInput = {
  membershipId: string;
  roles: Array<MembershipRole>;
};

export type ConditionInput = {
  all?: Array<ConditionInput> | null | undefined;
  always?: boolean | null | undefined;
  any?: Array<ConditionInput> | null | undefined;
  atLeast?: AtLeastConditionInput | null | undefined;
  count?: CountConditionInput | null | undefined;
  fact?: string | null | undefined;
  organisation?: string | null | undefined;
  total?: TotalConditionInput | null | undefined;
};

export type ConflictKind =
  | 'FINANCIAL'
  | 'NONE'
  | 'PERSONAL'
  | 'PROFESSIONAL';

export type CountConditionInput = {
  excludeOwn?: boolean | null | undefined;
  from?: PledgerClass | null | undefined;
  k: number;
  minEach?: string | null | undefined;
};

export type CreateApiKeyInput = {
  expiresAt?: string | null | undefined;
  name: string;
  organisationId: string;
  scopes: Array<string>;
};

export type CreateOrganisationInput = {
  identifiers?: Array<IdentifierInput> | null | undefined;
  kind: OrganisationKind;
  name: LocalisedTextInput;
  placeCode?: string | null | undefined;
  size?: OrganisationSize | null | undefined;
  summary?: string | null | undefined;
  website?: string | null | undefined;
};

export type DecideShortlistInput = {
  challengeId: string;
  overrideReason?: string | null | undefined;
  proposalIds: Array<string>;
  reasons: string;
  version: number;
};

export type DeclarationInput = {
  direct?: boolean | null | undefined;
  kind: ConflictKind;
  note?: string | null | undefined;
  party: string;
};

export type DeclareConflictInput = {
  challengeId: string;
  declarations: Array<DeclarationInput>;
};

export type Direction =
  | 'DOWN'
  | 'UP';

export type EvaluatorStatus =
  | 'CLEARED'
  | 'IN_PROGRESS'
  | 'PENDING_DECLARATION'
  | 'RECUSED'
  | 'SENT';

export type IdentifierInput = {
  id: string;
  scheme: string;
};

export type InviteMemberInput = {
  email: string;
  organisationId: string;
  roles: Array<MembershipRole>;
};

export type Language =
  | 'CY'
  | 'EN';

export type LocalisedTextInput = {
  cy?: string | null | undefined;
  en?: string | null | undefined;
};

export type LockPledgeRoundInput = {
  id: string;
  version: number;
};

export type MakePledgeInput = {
  amount: string;
  authority: string;
  condition?: ConditionInput | null | undefined;
  kind: PledgeKind;
  match?: MatchInput | null | undefined;
  note?: string | null | undefined;
  organisationId: string;
  roundId: string;
  validUntil?: string | null | undefined;
};

export type MatchBase =
  | 'ALL_CASH'
  | 'COUNCIL_CASH';

export type MatchInput = {
  base: MatchBase;
  denominator: number;
  numerator: number;
};

export type MembershipRole =
  | 'ADMIN'
  | 'APPROVER'
  | 'AUDITOR'
  | 'BUYER'
  | 'EVALUATOR'
  | 'PLEDGER'
  | 'PROPOSER';

export type MilestoneInput = {
  code: string;
  title: string;
};

export type Nation =
  | 'ENGLAND'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND'
  | 'WALES';

export type OpenPledgeRoundInput = {
  deadline: string;
  milestones?: Array<MilestoneInput> | null | undefined;
  solutionId: string;
  target: string;
};

export type OrganisationKind =
  | 'COMBINED_AUTHORITY'
  | 'COUNCIL'
  | 'DEPARTMENT'
  | 'FUNDER'
  | 'RESEARCH'
  | 'SUPPLIER'
  | 'VCSE';

export type OrganisationSize =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

export type PanelRole =
  | 'CHAIR'
  | 'EVALUATOR';

export type ParticipationRole =
  | 'LEAD'
  | 'OBSERVER'
  | 'PARTICIPANT';

export type PledgeKind =
  | 'CASH'
  | 'DATA'
  | 'IN_KIND'
  | 'MATCH'
  | 'SITE'
  | 'STAFF';

export type PledgeRoundState =
  | 'LOCKED'
  | 'OPEN';

export type PledgeStatus =
  | 'ACTIVE'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'FAILED'
  | 'WAITING'
  | 'WITHDRAWN';

export type PledgerClass =
  | 'CITIZEN'
  | 'COUNCIL'
  | 'FUNDER'
  | 'SUPPLIER';

export type PriceModel =
  | 'FIXED'
  | 'FIXED_PLUS_RATE'
  | 'OUTCOME_BASED'
  | 'TIME_AND_MATERIALS';

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

export type RecordMilestoneInput = {
  code: string;
  met: boolean;
  note: string;
  roundId: string;
};

export type Regime =
  | 'ENGLAND_PA23'
  | 'NI_PA23'
  | 'NONE'
  | 'SCOTLAND'
  | 'WALES_PA23';

export type RemoveMemberInput = {
  membershipId: string;
};

export type RemovePanelMemberInput = {
  id: string;
  reason: string;
};

export type RequestPasswordRecoveryInput = {
  email: string;
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type RevokeApiKeyInput = {
  id: string;
};

export type RevokeSessionInput = {
  id: string;
};

export type Route =
  | 'BELOW_THRESHOLD'
  | 'COMPETITIVE_FLEXIBLE'
  | 'GRANT_OR_PRIZE'
  | 'MARKET_ENGAGEMENT_ONLY';

export type ScoreProposalInput = {
  criterionCode: string;
  proposalId: string;
  reason: string;
  value: number;
};

export type SendScoresInput = {
  challengeId: string;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SignUpInput = {
  email: string;
  language?: Language | null | undefined;
  name: string;
  password: string;
};

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

export type TaskKind =
  | 'AGREE_SCORES'
  | 'APPOINT_PANEL'
  | 'BEGIN_EVALUATION'
  | 'DECIDE_SHORTLIST'
  | 'DECLARE_CONFLICTS'
  | 'FINISH_DRAFT'
  | 'FINISH_PROPOSAL'
  | 'LOCK_PLEDGE_ROUND'
  | 'OPEN_CHALLENGE'
  | 'OPEN_PLEDGE_ROUND'
  | 'PUBLISH_CHALLENGE'
  | 'REVIEW_CHALLENGE'
  | 'SCORE';

export type TeamRole =
  | 'CONSORTIUM'
  | 'PARTNER'
  | 'PRIME'
  | 'SUBCONTRACTOR';

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

export type TotalConditionInput = {
  excludeOwn?: boolean | null | undefined;
  from?: PledgerClass | null | undefined;
  min: string;
};

export type UpdateOrganisationInput = {
  id: string;
  identifiers?: Array<IdentifierInput> | null | undefined;
  name?: LocalisedTextInput | null | undefined;
  placeCode?: string | null | undefined;
  size?: OrganisationSize | null | undefined;
  summary?: string | null | undefined;
  version?: number | null | undefined;
  website?: string | null | undefined;
};

export type WithdrawPledgeInput = {
  id: string;
  reason?: string | null | undefined;
};

export type WriteAssessmentInput = {
  improvements: string;
  proposalId: string;
  strengths: string;
};

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

export type AssessmentPageQueryVariables = Exact<{
  slug: string;
  proposalId: string;
}>;


export type AssessmentPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, viewerCan: Array<ChallengeAction>, scaleMax: number, title: { en: string | null, cy: string | null }, moderation: { cells: Array<{ proposal: { id: string }, criterion: { code: string, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string }>, agreed: { value: number, reason: string } | null }> } | null } | null, proposal: { id: string, title: string | null, label: string | null, summary: string | null, assessment: { id: string, strengths: string, improvements: string, writtenAt: string, issuedAt: string | null } | null } | null };

export type DecidePageQueryVariables = Exact<{
  slug: string;
}>;


export type DecidePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, version: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, ranking: { complete: boolean, method: string, inputsHash: string, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, sentence: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> } | null, shortlist: { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: string }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } | null }> } | null, solutions: Array<{ id: string, slug: string, title: string, pledgeRound: { id: string } | null }>, proposals: { nodes: Array<{ id: string, title: string | null, label: string | null, state: ProposalState, assessment: { id: string, writtenAt: string } | null }> } } | null };

export type DeclarePageQueryVariables = Exact<{
  slug: string;
}>;


export type DeclarePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, scoresheet: { id: string, status: EvaluatorStatus, declarations: Array<{ party: string, name: string, kind: ConflictKind | null, direct: boolean | null, note: string | null, declaredAt: string | null }> } | null } | null };

export type ModerationPageQueryVariables = Exact<{
  slug: string;
}>;


export type ModerationPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, scaleMin: number, scaleMax: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, moderation: { agreedCount: number, waitingFor: Array<{ id: string, name: string }>, cells: Array<{ spread: number, median: number | null, proposal: { id: string, title: string | null, label: string | null }, criterion: { code: string, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string, evaluator: { id: string, name: string } }>, agreed: { value: number, reason: string, at: string, by: { id: string, name: string } } | null, history: Array<{ value: number, reason: string, at: string, by: { id: string, name: string } }> }> } | null } | null };

export type PanelPageQueryVariables = Exact<{
  slug: string;
}>;


export type PanelPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, version: number, proposalCount: number | null, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, panel: Array<{ id: string, role: PanelRole, status: EvaluatorStatus, person: { id: string, name: string } }> | null } | null };

export type ScoringQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoringQueueQuery = { viewer: { person: { id: string } | null, scoresheets: Array<{ id: string, role: PanelRole, status: EvaluatorStatus, sentAt: string | null, challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, timeline: { shortlistBy: string | null } }, items: Array<{ recused: boolean, scored: number, totalSoFar: string | null, cells: Array<{ value: number | null, reason: string | null, criterion: { code: string } }>, proposal: { id: string, title: string | null, label: string | null } }> }> } };

export type ScorePageQueryVariables = Exact<{
  slug: string;
  proposalId: string;
}>;


export type ScorePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, scaleMin: number, scaleMax: number, title: { en: string | null, cy: string | null }, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }>, scoresheet: { id: string, role: PanelRole, status: EvaluatorStatus, sentAt: string | null, items: Array<{ recused: boolean, scored: number, totalSoFar: string | null, cells: Array<{ value: number | null, reason: string | null, savedAt: string | null, criterion: { code: string } }>, proposal: { id: string, title: string | null, label: string | null } }> } | null } | null, proposal: { id: string, title: string | null, label: string | null, hiddenBecause: string | null, language: Language | null, summary: string | null, approach: string | null, change: string | null, evidence: string | null, smallestPilot: string | null, risks: string | null, trl: number | null, priceModel: PriceModel | null, price: { amount: string } | null, claims: Array<{ indicatorCode: string, value: number, evidence: string }> | null } | null };

export type ScoringWorklistQueryVariables = Exact<{
  slug: string;
}>;


export type ScoringWorklistQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, scaleMin: number, scaleMax: number, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null } }>, scoresheet: { id: string, role: PanelRole, status: EvaluatorStatus, sentAt: string | null, items: Array<{ recused: boolean, scored: number, totalSoFar: string | null, cells: Array<{ value: number | null, reason: string | null, criterion: { code: string } }>, proposal: { id: string, title: string | null, label: string | null } }> } | null } | null };

export type RankingPageQueryVariables = Exact<{
  slug: string;
}>;


export type RankingPageQuery = { challenge: { id: string, slug: string, scaleMax: number, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, ranking: { complete: boolean, method: string, inputsHash: string, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, sentence: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> } | null, shortlist: { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: string }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } | null }> } | null } | null };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { newest: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }> }, closing: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }> } };

export type ChallengeLogQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ChallengeLogQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, log: { totalCount: number, verification: { ok: boolean, entries: number, headHash: string | null, failedAtSeq: number | null, reason: string | null }, nodes: Array<{ seq: number, at: string, hash: string, prevHash: string, detailsDigest: string, act: string | null, actor: { id: string, name: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type OrganisationPageQuery = { organisation: { id: string, slug: string, kind: OrganisationKind, size: OrganisationSize | null, summary: string | null, website: string | null, name: { en: string | null, cy: string | null }, identifiers: Array<{ scheme: string, id: string, verified: boolean }>, place: { code: string, name: { en: string | null, cy: string | null } } | null, members: Array<{ id: string }> | null, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationsPageQueryVariables = Exact<{
  query?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsPageQuery = { organisations: { totalCount: number, nodes: Array<{ id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, name: { en: string | null, cy: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlacePageQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type PlacePageQuery = { place: { code: string, nation: Nation, region: string | null, type: string, openChallengeCount: number, name: { en: string | null, cy: string | null }, neighbours: Array<{ code: string, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PlacesPageQueryVariables = Exact<{
  query?: string | null | undefined;
  nation?: Nation | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesPageQuery = { places: { totalCount: number, nodes: Array<{ code: string, nation: Nation, region: string | null, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnPledgePageQueryVariables = Exact<{
  slug: string;
}>;


export type OwnPledgePageQuery = { viewer: { person: { id: string } | null }, solution: { id: string, slug: string, title: string, pledgeRound: { id: string, deadline: string, lockedAt: string | null, state: PledgeRoundState, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, note: string | null, conditionText: string, matchText: string | null, validUntil: string | null, mine: boolean, createdAt: string, amount: { amount: string }, effectiveAmount: { amount: string }, organisation: { id: string, name: { en: string | null, cy: string | null } }, explanation: Array<{ text: string, current: string, needed: string }> }> } | null } | null };

export type PledgePageQueryVariables = Exact<{
  slug: string;
}>;


export type PledgePageQuery = { viewer: { person: { id: string } | null, memberships: Array<{ id: string, roles: Array<MembershipRole>, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> }, solution: { id: string, slug: string, title: string, organisation: { id: string, name: { en: string | null, cy: string | null } }, challenge: { id: string, lead: { id: string, name: { en: string | null, cy: string | null } }, participants: Array<{ organisation: { id: string, name: { en: string | null, cy: string | null } } }> }, pledgeRound: { id: string, state: PledgeRoundState, version: number, deadline: string, lockedAt: string | null, viewerMayPledge: boolean, viewerMayLock: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, condition: unknown, conditionText: string, matchText: string | null, validUntil: string | null, mine: boolean, amount: { amount: string }, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> } | null } | null, organisations: { nodes: Array<{ id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } }> } };

export type RoundPageQueryVariables = Exact<{
  slug: string;
}>;


export type RoundPageQuery = { viewer: { person: { id: string } | null }, solution: { id: string, slug: string, title: string, price: { amount: string } | null, challenge: { id: string, slug: string, viewerCan: Array<ChallengeAction> }, pledgeRound: { id: string, state: PledgeRoundState, version: number, deadline: string, lockedAt: string | null, viewerMayPledge: boolean, viewerMayLock: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, condition: unknown, conditionText: string, matchText: string | null, validUntil: string | null, mine: boolean, amount: { amount: string }, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> } | null } | null };

export type SolutionPageQueryVariables = Exact<{
  slug: string;
}>;


export type SolutionPageQuery = { solution: { id: string, slug: string, title: string, summary: string, pledgeRound: { id: string, state: PledgeRoundState, deadline: string, lockedAt: string | null, algorithmVersion: string, inputsHash: string, viewerMayPledge: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, conditionText: string, matchText: string | null, note: string | null, authority: string, validUntil: string | null, mine: boolean, amount: { amount: string }, effectiveAmount: { amount: string }, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, explanation: Array<{ text: string, current: string, needed: string }> }> } | null, price: { amount: string } | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, team: Array<{ name: string | null, role: TeamRole, sharePct: number | null, does: string }>, claims: Array<{ indicatorCode: string, value: number, evidence: string }>, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, name: { en: string | null, cy: string | null } }> } } | null };

export type SolutionsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SolutionsPageQuery = { solutions: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, summary: string, organisation: { id: string, name: { en: string | null, cy: string | null } }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } } }, pledgeRound: { id: string, state: PledgeRoundState, deadline: string, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShellViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellViewerQuery = { viewer: { person: { id: string, name: string } | null, actingFor: { id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } | null } };

export type ChallengeCardFragment = { id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null };

export type ChallengeActionsFragment = { viewerCan: Array<ChallengeAction>, myProposal: { id: string, state: ProposalState } | null, shortlist: { id: string } | null, solutions: Array<{ id: string, slug: string, title: string, organisation: { id: string, name: { en: string | null, cy: string | null } } }> };

export type ChallengeAmendmentsFragment = { amendments: Array<{ version: number, at: string, material: boolean, reason: { en: string | null, cy: string | null }, changes: Array<{ path: string, before: string | null, after: string | null }> }> };

export type ChallengeCriteriaFragment = { scaleMin: number, scaleMax: number, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }> };

export type ChallengeIndicatorsFragment = { indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, source: string, measureBy: string, name: { en: string | null, cy: string | null } }> };

export type ChallengePeopleFragment = { lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, placeDescription: { en: string | null, cy: string | null } | null };

export type ChallengeSummaryFragment = { id: string, slug: string, version: number, stage: Stage, theme: Theme | null, regime: Regime, route: Route, pilotMonths: number | null, proposalCount: number | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, stoppedBecause: { en: string | null, cy: string | null } | null, source: { name: string, url: string | null, ocid: string } | null };

export type ChallengeTextFragment = { contactEmail: string | null, problem: { en: string | null, cy: string | null } | null, outcomesWanted: { en: string | null, cy: string | null } | null, notWanted: { en: string | null, cy: string | null } | null, terms: { en: string | null, cy: string | null } | null };

export type ChallengeTimelineFragment = { timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null, publishedAt: string | null, openedAt: string | null, closedAt: string | null } };

export type WriteAssessmentMutationVariables = Exact<{
  input: WriteAssessmentInput;
}>;


export type WriteAssessmentMutation = { writeAssessment: { proposal: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DecideShortlistMutationVariables = Exact<{
  input: DecideShortlistInput;
}>;


export type DecideShortlistMutation = { decideShortlist: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RankingBoardFragment = { complete: boolean, method: string, inputsHash: string, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, sentence: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> };

export type ShortlistDecisionFragment = { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: string }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } | null }> };

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { viewer: { email: string | null, language: Language, person: { id: string, name: string } | null, actingFor: { id: string } | null, memberships: Array<{ id: string, roles: Array<MembershipRole>, organisation: { id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }>, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, current: boolean }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ActForMutationVariables = Exact<{
  input: ActForInput;
}>;


export type ActForMutation = { actFor: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InvitationPageQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPageQuery = { invitation: { id: string, roles: Array<MembershipRole>, expiresAt: string, acceptedAt: string | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { organisation: { id: string, slug: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RequestPasswordRecoveryMutationVariables = Exact<{
  input: RequestPasswordRecoveryInput;
}>;


export type RequestPasswordRecoveryMutation = { requestPasswordRecovery: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type LogLineFragment = { seq: number, at: string, hash: string, prevHash: string, detailsDigest: string, act: string | null, actor: { id: string, name: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null };

export type ModerationCellViewFragment = { spread: number, median: number | null, proposal: { id: string, title: string | null, label: string | null }, criterion: { code: string, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string, evaluator: { id: string, name: string } }>, agreed: { value: number, reason: string, at: string, by: { id: string, name: string } } | null, history: Array<{ value: number, reason: string, at: string, by: { id: string, name: string } }> };

export type AgreeScoreMutationVariables = Exact<{
  input: AgreeScoreInput;
}>;


export type AgreeScoreMutation = { agreeScore: { challenge: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type PanelMemberRowFragment = { id: string, role: PanelRole, status: EvaluatorStatus, person: { id: string, name: string } };

export type AppointPanelMemberMutationVariables = Exact<{
  input: AppointPanelMemberInput;
}>;


export type AppointPanelMemberMutation = { appointPanelMember: { challenge: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RemovePanelMemberMutationVariables = Exact<{
  input: RemovePanelMemberInput;
}>;


export type RemovePanelMemberMutation = { removePanelMember: { challenge: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type BeginEvaluationMutationVariables = Exact<{
  input: BeginEvaluationInput;
}>;


export type BeginEvaluationMutation = { beginEvaluation: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type OrganisationProfileFragment = { id: string, slug: string, kind: OrganisationKind, size: OrganisationSize | null, summary: string | null, website: string | null, name: { en: string | null, cy: string | null } };

export type OrganisationSettingsQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationSettingsQuery = { organisation: { id: string, slug: string, kind: OrganisationKind, size: OrganisationSize | null, summary: string | null, website: string | null, members: Array<{ id: string, roles: Array<MembershipRole>, person: { id: string, name: string } }> | null, invitations: Array<{ id: string, email: string, roles: Array<MembershipRole>, expiresAt: string, acceptedAt: string | null }> | null, name: { en: string | null, cy: string | null } } | null, viewer: { person: { id: string } | null, apiKeys: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, revokedAt: string | null }> } };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { createOrganisation: { organisation: { id: string, slug: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation: { organisation: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { invitation: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ChangeMemberRolesMutationVariables = Exact<{
  input: ChangeMemberRolesInput;
}>;


export type ChangeMemberRolesMutation = { changeMemberRoles: { organisation: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember: { organisation: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string, name: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type MapOfCouncilsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MapOfCouncilsQuery = { places: { nodes: Array<{ code: string, nation: Nation, hexColumn: number | null, hexRow: number | null, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MakePledgeMutationVariables = Exact<{
  input: MakePledgeInput;
}>;


export type MakePledgeMutation = { makePledge: { pledge: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type WithdrawPledgeMutationVariables = Exact<{
  input: WithdrawPledgeInput;
}>;


export type WithdrawPledgeMutation = { withdrawPledge: { pledge: { id: string, status: PledgeStatus } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type OpenPledgeRoundMutationVariables = Exact<{
  input: OpenPledgeRoundInput;
}>;


export type OpenPledgeRoundMutation = { openPledgeRound: { round: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RecordMilestoneMutationVariables = Exact<{
  input: RecordMilestoneInput;
}>;


export type RecordMilestoneMutation = { recordMilestone: { round: { id: string } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type LockPledgeRoundMutationVariables = Exact<{
  input: LockPledgeRoundInput;
}>;


export type LockPledgeRoundMutation = { lockPledgeRound: { round: { id: string, lockedAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type RoundToPledgeFragment = { id: string, state: PledgeRoundState, version: number, deadline: string, lockedAt: string | null, viewerMayPledge: boolean, viewerMayLock: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, condition: unknown, conditionText: string, matchText: string | null, validUntil: string | null, mine: boolean, amount: { amount: string }, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> };

export type PledgeRoundViewFragment = { id: string, state: PledgeRoundState, deadline: string, lockedAt: string | null, algorithmVersion: string, inputsHash: string, viewerMayPledge: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, conditionText: string, matchText: string | null, note: string | null, authority: string, validUntil: string | null, mine: boolean, amount: { amount: string }, effectiveAmount: { amount: string }, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, explanation: Array<{ text: string, current: string, needed: string }> }> };

export type RoundTotalsFragment = { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } };

export type SolutionCardFragment = { id: string, slug: string, title: string, summary: string, organisation: { id: string, name: { en: string | null, cy: string | null } }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } } }, pledgeRound: { id: string, state: PledgeRoundState, deadline: string, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } } } | null };

export type SolutionViewFragment = { id: string, slug: string, title: string, summary: string, price: { amount: string } | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, team: Array<{ name: string | null, role: TeamRole, sharePct: number | null, does: string }>, claims: Array<{ indicatorCode: string, value: number, evidence: string }>, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, name: { en: string | null, cy: string | null } }> } };

export type ProposalToScoreFragment = { id: string, title: string | null, label: string | null, hiddenBecause: string | null, language: Language | null, summary: string | null, approach: string | null, change: string | null, evidence: string | null, smallestPilot: string | null, risks: string | null, trl: number | null, priceModel: PriceModel | null, price: { amount: string } | null, claims: Array<{ indicatorCode: string, value: number, evidence: string }> | null };

export type ScoreCriterionFragment = { code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { declareConflict: { scoresheet: { id: string, status: EvaluatorStatus } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ScoreProposalMutationVariables = Exact<{
  input: ScoreProposalInput;
}>;


export type ScoreProposalMutation = { scoreProposal: { scoresheet: { id: string, status: EvaluatorStatus } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type SendScoresMutationVariables = Exact<{
  input: SendScoresInput;
}>;


export type SendScoresMutation = { sendScores: { scoresheet: { id: string, status: EvaluatorStatus, sentAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ScoresheetProgressFragment = { items: Array<{ recused: boolean, scored: number, totalSoFar: string | null, cells: Array<{ value: number | null, reason: string | null, criterion: { code: string } }>, proposal: { id: string, title: string | null, label: string | null } }> };

export type WorkPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkPageQuery = { viewer: { person: { id: string, name: string } | null, actingFor: { id: string, kind: OrganisationKind } | null, tasks: Array<{ id: string, kind: TaskKind, dueAt: string | null, path: string, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } } }>, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, timeline: { closesAt: string | null } }> }, proposals: { totalCount: number, nodes: Array<{ id: string, state: ProposalState, title: string | null, savedAt: string | null, submittedAt: string | null, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, timeline: { closesAt: string | null } } }> }, scoresheets: Array<{ id: string, status: EvaluatorStatus, sentAt: string | null, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } }, items: Array<{ recused: boolean, scored: number, proposal: { id: string } }> }>, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, conditionText: string, amount: { amount: string }, round: { id: string, deadline: string, solution: { id: string, slug: string, title: string } } }> } };

