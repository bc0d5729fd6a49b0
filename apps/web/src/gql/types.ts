/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why `AcceptInvitation` was refused. */
export type AcceptInvitationErrorCode =
  | 'ALREADY_MEMBER'
  | 'INVITATION_EXPIRED'
  | 'OTHER_ADDRESS';

/** An invitation to accept. */
export type AcceptInvitationInput = {
  /** The last part of the link in the letter. */
  token: string;
};

/** Why `AcceptParticipation` was refused. */
export type AcceptParticipationErrorCode =
  | 'ANSWERED_ALREADY'
  | 'WRONG_STAGE';

/** Why `ActFor` was refused. */
export type ActForErrorCode =
  | 'NOT_A_MEMBER';

/** For whom to act. */
export type ActForInput = {
  /** One of your organisations; null for none. */
  organisationId?: string | null | undefined;
};

/** Why `AddConsultationOption` was refused. */
export type AddConsultationOptionErrorCode =
  | 'COST_MISSING'
  | 'NO_SUCH_PROBLEM'
  | 'PROBLEM_TWICE'
  | 'TITLE_MISSING'
  | 'TITLE_TOO_LONG'
  | 'WRONG_STATE';

/** An option to add. */
export type AddConsultationOptionInput = {
  /** Which consultation. */
  id: string;
  /** The option. */
  option: OptionInput;
  /** The version you read. */
  version: number;
};

/** Why `AddEvidence` was refused. */
export type AddEvidenceErrorCode =
  | 'ALREADY_THERE'
  | 'MISSING'
  | 'N_TOO_FEW'
  | 'PERIOD_BACKWARDS'
  | 'PERSONAL_DATA'
  | 'PLACE_UNKNOWN'
  | 'SERVICE_UNKNOWN'
  | 'VALUE_OUT_OF_RANGE';

/** A piece of evidence, with its source. */
export type AddEvidenceInput = {
  /** Who published it and where. */
  citation: string;
  /** The group of people it is about; leave it out for everybody. */
  group?: string | null | undefined;
  /** How it was found out. */
  kind: EvidenceKind;
  /** Half the width of the 95 % interval that the source states, in the unit of the figure. */
  margin?: number | null | undefined;
  /** How it was found out, in words. */
  method: string;
  /** How many answered, reported, signed or took part. */
  n?: number | null | undefined;
  /** The council that adds it; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The first day it speaks of. */
  periodFrom?: string | null | undefined;
  /** The last day it speaks of. */
  periodTo?: string | null | undefined;
  /** The GSS code of the place. */
  place?: string | null | undefined;
  /** The problem it is about, unless it is about a place and a service. */
  problemId?: string | null | undefined;
  /** Who answered of those asked, from 0 to 1. */
  responseRate?: number | null | undefined;
  /** The code of the service. */
  service?: string | null | undefined;
  /** What was measured, in the words of the source. */
  title: string;
  /** What the figure counts. */
  unit?: FigureUnit;
  /** Where it can be read. */
  url?: string | null | undefined;
  /** The figure. */
  value?: number | null | undefined;
};

/** Why `AgreeScore` was refused. */
export type AgreeScoreErrorCode =
  | 'NOBODY_SCORED'
  | 'NOT_CHAIR'
  | 'NOT_DECLARED'
  | 'NOT_ON_SCALE'
  | 'REASON_MISSING'
  | 'RECUSED'
  | 'SCORES_NOT_SENT'
  | 'UNKNOWN_CELL'
  | 'WRONG_STAGE';

/** An agreed score. */
export type AgreeScoreInput = {
  /** Which criterion. */
  criterionCode: string;
  /** Which proposal. */
  proposalId: string;
  /** Why; the supplier reads it. Needed wherever the score is not the median. */
  reason: string;
  /** The score, from 0 to 5 with up to two decimals; leave it out to let the exact mean of the scores stand. */
  value?: number | null | undefined;
};

/** Why `AmendChallenge` was refused. */
export type AmendChallengeErrorCode =
  | 'ALREADY_CLOSED'
  | 'CODE_REPEATED'
  | 'CRITERIA_ARE_MATERIAL'
  | 'DATES_OUT_OF_ORDER'
  | 'DUPLICATE_CODE'
  | 'GUIDANCE_MISSING'
  | 'MISSING'
  | 'NOTHING_CHANGED'
  | 'NOT_EXTENDED'
  | 'NO_SUCH_PLACE'
  | 'REASON_MISSING'
  | 'REGIME_FIXED'
  | 'SHORTENED'
  | 'TITLE_MISSING'
  | 'TRANSLATION_MISSING'
  | 'WEIGHTS_NOT_100'
  | 'WEIGHT_NOT_POSITIVE'
  | 'WRONG_STAGE';

/** A published change. */
export type AmendChallengeInput = {
  /** What changes; what is left out stays. */
  content: ChallengeContentInput;
  /** Which challenge. */
  id: string;
  /** Whether the change could alter who proposes or what they offer. Then the deadline must move. */
  material: boolean;
  /** Why; everybody who watches reads it. */
  reason: LocalisedTextInput;
  /** The version you read. */
  version: number;
};

/** Why `AppointPanelMember` was refused. */
export type AppointPanelMemberErrorCode =
  | 'ALREADY_ON_PANEL'
  | 'CHAIR_TAKEN'
  | 'HAS_SEEN_NAMES'
  | 'NO_SUCH_PERSON'
  | 'WRONG_STAGE';

/** Who joins a panel. */
export type AppointPanelMemberInput = {
  /** Which challenge. */
  challengeId: string;
  /** The address of somebody with an account who belongs to an authority that takes part, or is an evaluator elsewhere. */
  email: string;
  /** The part. */
  role: PanelRole;
};

/** Why `ApproveChallenge` was refused. */
export type ApproveChallengeErrorCode =
  | 'ALREADY_APPROVED'
  | 'NO_CONFLICT_CHECK'
  | 'OWN_DRAFT'
  | 'WRONG_STAGE';

/** At least so many of the parts hold. */
export type AtLeastConditionInput = {
  /** How many. */
  k: number;
  /** The parts. */
  of: Array<ConditionInput>;
};

/** Why `BeginEvaluation` was refused. */
export type BeginEvaluationErrorCode =
  | 'DECLARATION_MISSING'
  | 'NO_PROPOSALS'
  | 'PANEL_TOO_SMALL'
  | 'WRONG_STAGE';

/** An evaluation to begin. */
export type BeginEvaluationInput = {
  /** Which challenge. */
  challengeId: string;
  /** The version you read. */
  version: number;
};

/** Why `CastBudgetBallot` was refused. */
export type CastBudgetBallotErrorCode =
  | 'NOT_OPEN'
  | 'OTHER_METHOD'
  | 'PROJECT_TWICE'
  | 'UNKNOWN_PROJECT';

/** A ballot within a budget. */
export type CastBudgetBallotInput = {
  /** Ids of the projects that you approve; together they may cost more than the budget. */
  approves: Array<string>;
  /** Which consultation. */
  consultationId: string;
};

/** Why `CastRankedBallot` was refused. */
export type CastRankedBallotErrorCode =
  | 'NOT_OPEN'
  | 'OPTION_TWICE'
  | 'OTHER_METHOD'
  | 'UNKNOWN_OPTION';

/** A ranked ballot. */
export type CastRankedBallotInput = {
  /** Which consultation. */
  consultationId: string;
  /** Ids of options from the best; those in one list are ranked alike. What is left out is ranked last, alike. */
  ranking: Array<Array<string>>;
};

/** A step of a challenge. */
export type ChallengeAction =
  | 'AMEND'
  | 'APPOINT_PANEL'
  | 'APPROVE'
  | 'BEGIN_EVALUATION'
  | 'CONCLUDE'
  | 'DECIDE_SHORTLIST'
  | 'DECLARE_CONFLICTS'
  | 'EDIT'
  | 'INVITE_PARTICIPANTS'
  | 'MODERATE'
  | 'OPEN'
  | 'OPEN_PLEDGE_ROUND'
  | 'PROPOSE'
  | 'PUBLISH'
  | 'REPLACE_CHAIR'
  | 'REQUEST_CHANGES'
  | 'SCORE'
  | 'SEND_FOR_REVIEW'
  | 'TERMINATE'
  | 'WITHDRAW';

/** What a challenge says. What is left out stays; null clears. */
export type ChallengeContentInput = {
  /** The most the pilot may cost, in pounds. */
  budgetMax?: string | null | undefined;
  /** The least the pilot may cost, in pounds. */
  budgetMin?: string | null | undefined;
  /** The last moment to send a proposal. */
  closesAt?: string | null | undefined;
  /** Where to write. */
  contactEmail?: string | null | undefined;
  /** All criteria, in order. */
  criteria?: Array<CriterionInput> | null | undefined;
  /** When meeting suppliers begins. */
  engagementStartsAt?: string | null | undefined;
  /** All indicators, in order. */
  indicators?: Array<IndicatorInput> | null | undefined;
  /** What is not asked for. */
  notWanted?: LocalisedTextInput | null | undefined;
  /** When proposals are planned to open. */
  opensAt?: string | null | undefined;
  /** What would be a good result. */
  outcomesWanted?: LocalisedTextInput | null | undefined;
  /** How long the pilot lasts, in months. */
  pilotMonths?: number | null | undefined;
  /** GSS codes of the places concerned. */
  placeCodes?: Array<string> | null | undefined;
  /** The area in words. */
  placeDescription?: LocalisedTextInput | null | undefined;
  /** The problem, who has it, what it costs them. */
  problem?: LocalisedTextInput | null | undefined;
  /** The last moment for questions. */
  questionsCloseAt?: string | null | undefined;
  /** Which procurement law applies. */
  regime?: Regime | null | undefined;
  /** How it is meant to lead to a pilot. */
  route?: Route | null | undefined;
  /** When the shortlist is planned. */
  shortlistBy?: string | null | undefined;
  /** The problem in a sentence or two. */
  summary?: LocalisedTextInput | null | undefined;
  /** Rights, data licence, staff transfer and exit. */
  terms?: LocalisedTextInput | null | undefined;
  /** What it is about. */
  theme?: Theme | null | undefined;
  /** What should be different. */
  title?: LocalisedTextInput | null | undefined;
};

/** What to look for; all that is given must hold, lists mean any of them. */
export type ChallengeFilter = {
  /** The pilot may cost this much or more, in pounds. */
  budgetAtLeast?: string | null | undefined;
  /** The pilot may cost this little, in pounds. */
  budgetAtMost?: string | null | undefined;
  /** Open, and closing before this moment. */
  closesBefore?: string | null | undefined;
  /** The authority that leads. */
  lead?: string | null | undefined;
  /** Nations. */
  nations?: Array<Nation> | null | undefined;
  /** GSS codes. */
  places?: Array<string> | null | undefined;
  /** Words in the title, the problem, the outcomes, the council or the place. Quotes and a leading minus work. */
  query?: string | null | undefined;
  /** Regions of England. */
  regions?: Array<string> | null | undefined;
  /** Stages; only published ones are found. */
  stages?: Array<Stage> | null | undefined;
  /** Themes. */
  themes?: Array<Theme> | null | undefined;
};

/** Why `ChallengeFromProblem` was refused. */
export type ChallengeFromProblemErrorCode =
  | 'ENGLISH_MISSING'
  | 'NOT_JOINED'
  | 'WRONG_STATE';

/** A problem to make a challenge of. */
export type ChallengeFromProblemInput = {
  /** Which problem. */
  id: string;
  /** Which of its councils to ask to take part, in the same step; none unless said. */
  invite?: Array<string> | null | undefined;
  /** The version you read. */
  version: number;
};

/** A step of a challenge that needs a reason. */
export type ChallengeReasonInput = {
  /** Which challenge. */
  id: string;
  /** The reason, in words the authors can act on. */
  reason: string;
  /** The version you read. */
  version: number;
};

/** The order of a list of challenges. */
export type ChallengeSort =
  /** Open ones by their deadline, then those to come, then closed ones. */
  | 'CLOSING_SOONEST'
  /** Published last, first. */
  | 'NEWEST';

/** A step of a challenge. */
export type ChallengeStepInput = {
  /** Which challenge. */
  id: string;
  /** The version you read. */
  version: number;
};

/** Why `ChangeMemberRoles` was refused. */
export type ChangeMemberRolesErrorCode =
  | 'LAST_ADMINISTRATOR'
  | 'ROLES_CONFLICT';

/** New roles of a member. */
export type ChangeMemberRolesInput = {
  /** Which membership. */
  membershipId: string;
  /** All roles from now on. */
  roles: Array<MembershipRole>;
};

/** What you expect to reach on an indicator. */
export type ClaimInput = {
  /** What supports it. */
  evidence: string;
  /** Which indicator. */
  indicatorCode: string;
  /** The figure expected. */
  value: number;
};

/** Why `CloseConsultation` was refused. */
export type CloseConsultationErrorCode =
  | 'TOO_EARLY'
  | 'WRONG_STATE';

/** Why `CloseProblem` was refused. */
export type CloseProblemErrorCode =
  | 'PERSONAL_DATA'
  | 'REASON_MISSING'
  | 'WRONG_STATE';

/** The end of a problem. */
export type CloseProblemInput = {
  /** Which problem. */
  id: string;
  /** Why: it is solved, or is the same as another one. Whoever can see the problem reads it. */
  reason: string;
  /** The version you read. */
  version: number;
};

/** Why `ConcludeChallenge` was refused. */
export type ConcludeChallengeErrorCode =
  | 'LEARNING_MISSING'
  | 'MEASUREMENT_MISSING'
  | 'NOT_ENGAGEMENT_ONLY'
  | 'WRONG_STAGE';

/** A condition: set exactly one field. Only conditions that more pledges can never break exist, so the outcome is unique. */
export type ConditionInput = {
  /** All parts hold. */
  all?: Array<ConditionInput> | null | undefined;
  /** Holds in any case. */
  always?: boolean | null | undefined;
  /** One of the parts holds. */
  any?: Array<ConditionInput> | null | undefined;
  /** Enough of the parts hold. */
  atLeast?: AtLeastConditionInput | null | undefined;
  /** Enough organisations take part. */
  count?: CountConditionInput | null | undefined;
  /** The milestone with this code is met. */
  fact?: string | null | undefined;
  /** This organisation takes part. */
  organisation?: string | null | undefined;
  /** Money reaches an amount. */
  total?: TotalConditionInput | null | undefined;
};

/** An interest, in the words of the Procurement Act 2023, section 81. */
export type ConflictKind =
  | 'FINANCIAL'
  | 'NONE'
  | 'PERSONAL'
  | 'PROFESSIONAL';

/** What a consultation says. What is left out stays as it is. */
export type ConsultationContentInput = {
  /** What will be done with the answers. */
  about?: LocalisedTextInput | null | undefined;
  /** What can be spent, in pounds; for budget votes. */
  budget?: string | null | undefined;
  /** The deadline. */
  closesAt?: string | null | undefined;
  /** The question that people answer. */
  question?: LocalisedTextInput | null | undefined;
};

/** How people say what matters most. */
export type ConsultationMethod =
  /** Anybody approves projects within a budget; chosen by the Method of Equal Shares, with greedy beside it. */
  | 'BUDGET'
  /** Anybody, two options at a time; scores by Bradley–Terry. */
  | 'PAIRWISE'
  /** A panel, one ranked ballot each; ties are allowed, and what is left out is ranked last, alike. Ordered by Schulze. */
  | 'RANKED';

/** Whether an option is shown. */
export type ConsultationOptionState =
  /** People are asked about it. */
  | 'LISTED'
  /** The council left it out and said why. */
  | 'REFUSED'
  /** Somebody added it; the council has not looked at it yet. */
  | 'SUGGESTED';

/** How far a consultation has come. */
export type ConsultationState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

/** A step of a consultation. */
export type ConsultationStepInput = {
  /** Which consultation. */
  id: string;
  /** The version you read. */
  version: number;
};

/** At least so many organisations take part. */
export type CountConditionInput = {
  /** Whether your own organisation is left out. */
  excludeOwn?: boolean | null | undefined;
  /** Only this kind of pledger. */
  from?: PledgerClass | null | undefined;
  /** How many. */
  k: number;
  /** The least that each must pledge, in pounds. */
  minEach?: string | null | undefined;
};

/** That too little is known. */
export type CoverageWarning =
  /** Nobody was heard. */
  | 'NONE'
  /** Fewer than 30 were heard by any one source, or it does not say. */
  | 'THIN';

/** Why `CreateApiKey` was refused. */
export type CreateApiKeyErrorCode =
  | 'EXPIRES_IN_THE_PAST';

/** A key for a program. */
export type CreateApiKeyInput = {
  /** When it ends by itself. */
  expiresAt?: string | null | undefined;
  /** What it is for. */
  name: string;
  /** The organisation the program acts for. */
  organisationId: string;
  /** What it may do: challenges:read, challenges:write, proposals:read, proposals:write, evaluations:read, evaluations:write, pledges:read, pledges:write, evidence:read, evidence:write, organisations:write. */
  scopes: Array<string>;
};

/** Why `CreateOrganisation` was refused. */
export type CreateOrganisationErrorCode =
  | 'IDENTIFIER_INVALID'
  | 'IDENTIFIER_TAKEN'
  | 'NAME_MISSING'
  | 'NO_SUCH_PLACE';

/** A new organisation. */
export type CreateOrganisationInput = {
  /** Its numbers in public registers. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** What it is; this cannot be changed later. */
  kind: OrganisationKind;
  /** Its name; English is needed. */
  name: LocalisedTextInput;
  /** The GSS code of the area it serves or sits in. */
  placeCode?: string | null | undefined;
  /** How large it is. */
  size?: OrganisationSize | null | undefined;
  /** What it does, in plain words. */
  summary?: string | null | undefined;
  /** Its own site. */
  website?: string | null | undefined;
};

/** What proposals are scored on. */
export type CriterionInput = {
  /** Short name within the challenge, such as `IMPACT`. */
  code: string;
  /** What earns which score. */
  guidance?: LocalisedTextInput | null | undefined;
  /** A proposal that scores less cannot be shortlisted. */
  minimumScore?: number | null | undefined;
  /** What is judged. */
  title: LocalisedTextInput;
  /** Its weight in basis points; 35 per cent is 3500. */
  weightBp: number;
};

/** Why `DecidePriority` was refused. */
export type DecidePriorityErrorCode =
  | 'ALREADY_DECIDED'
  | 'NOT_COUNTED'
  | 'OPTION_TWICE'
  | 'ORDER_MISSING'
  | 'OTHER_NOT_COUNTED'
  | 'REASON_MISSING'
  | 'UNKNOWN_OPTION';

/** What comes first. */
export type DecidePriorityInput = {
  /** Ids of other counted consultations that were looked at as well. */
  alsoUsed?: Array<string> | null | undefined;
  /** Which consultation. */
  id: string;
  /** Ids of options, the first first; it may stop early. In a budget vote: the projects to be paid for. */
  order: Array<string>;
  /** Why; needed where the order departs from the result. */
  reason?: LocalisedTextInput | null | undefined;
  /** The version you read. */
  version: number;
};

/** Why `DecideShortlist` was refused. */
export type DecideShortlistErrorCode =
  | 'ASSESSMENT_MISSING'
  | 'BELOW_MINIMUM'
  | 'NOTHING_SHORTLISTED'
  | 'OVERRIDE_REASON_MISSING'
  | 'RANKING_INCOMPLETE'
  | 'REASONS_MISSING'
  | 'SUMMARY_INCOMPLETE'
  | 'SUMMARY_MISSING'
  | 'UNKNOWN_PROPOSAL'
  | 'VOTES_MISSING'
  | 'WRONG_STAGE';

/** A shortlist. */
export type DecideShortlistInput = {
  /** Which challenge. */
  challengeId: string;
  /** Why it departs from the computed order; needed only then, and shown beside it. */
  overrideReason?: string | null | undefined;
  /** The proposals that go on, in order. */
  proposalIds: Array<string>;
  /** Why; everybody reads it. */
  reasons: string;
  /** The version you read. */
  version: number;
};

/** An interest in one organisation, or none. */
export type DeclarationInput = {
  /** Whether it is direct; needed for an interest. */
  direct?: boolean | null | undefined;
  /** The interest. */
  kind: ConflictKind;
  /** The interest in words; needed for an interest. */
  note?: string | null | undefined;
  /** Which, as the score sheet names it. */
  party: string;
};

/** Why `DeclareConflict` was refused. */
export type DeclareConflictErrorCode =
  | 'ALREADY_SENT'
  | 'EXPLANATION_MISSING'
  | 'NOT_ON_PANEL'
  | 'ORGANISATION_MISSING'
  | 'UNKNOWN_PARTY'
  | 'WRONG_STAGE';

/** Your interests. */
export type DeclareConflictInput = {
  /** Which challenge. */
  challengeId: string;
  /** One for every organisation that takes part. */
  declarations: Array<DeclarationInput>;
};

/** Why `DeclineParticipation` was refused. */
export type DeclineParticipationErrorCode =
  | 'ANSWERED_ALREADY'
  | 'WRONG_STAGE';

/** Whether more or less is better. */
export type Direction =
  | 'DOWN'
  | 'UP';

/** Why `DraftChallenge` was refused. */
export type DraftChallengeErrorCode =
  | 'TITLE_MISSING'
  | 'TITLE_TOO_LONG';

/** A new draft. */
export type DraftChallengeInput = {
  /** The authority that leads it; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** What should be different; English is needed. */
  title: LocalisedTextInput;
};

/** Why `DraftConsultation` was refused. */
export type DraftConsultationErrorCode =
  | 'TITLE_MISSING'
  | 'TITLE_TOO_LONG';

/** A new consultation. */
export type DraftConsultationInput = {
  /** How people will answer; it cannot be changed. */
  method: ConsultationMethod;
  /** The council that asks; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** Its name. */
  title: LocalisedTextInput;
};

/** Why `DraftProposal` was refused. */
export type DraftProposalErrorCode =
  | 'ALREADY_DRAFTED'
  | 'DEADLINE_PASSED'
  | 'NOT_OPEN'
  | 'WRONG_STATE';

/** A new proposal. */
export type DraftProposalInput = {
  /** The challenge it answers. */
  challengeId: string;
  /** Its title. */
  title?: string | null | undefined;
};

/** Why `EndInsightInvitation` was refused. */
export type EndInsightInvitationErrorCode =
  | 'ALREADY_ENDED';

/** Which invitation to end. */
export type EndInsightInvitationInput = {
  /** The id of the invitation. */
  id: string;
};

/** How far a member of a panel is. */
export type EvaluatorStatus =
  | 'CLEARED'
  | 'IN_PROGRESS'
  | 'PENDING_DECLARATION'
  | 'RECUSED'
  | 'SENT';

/** How much a piece of evidence can carry, by the published rules; A is the best. */
export type EvidenceGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** Why a grade is not the best its kind can have; each takes one off. */
export type EvidenceGradeReason =
  /** The figure may be off by more than five points in a hundred. */
  | 'MARGIN_WIDE'
  /** How it was found out is not described. */
  | 'METHOD_UNKNOWN'
  /** Fewer took part than are needed for a better grade. */
  | 'N_SMALL'
  /** The source does not say how many took part. */
  | 'N_UNKNOWN'
  /** Very few took part. */
  | 'N_VERY_SMALL'
  /** It is more than two years old. */
  | 'OLD'
  /** The source does not say when. */
  | 'PERIOD_UNKNOWN'
  /** Fewer than one in five of those asked answered. */
  | 'RESPONSE_LOW'
  /** The source does not say how many of those asked answered. */
  | 'RESPONSE_UNKNOWN'
  /** It is more than five years old. */
  | 'VERY_OLD';

/** What sort of file it is. */
export type EvidenceImportFormat =
  /** Service requests as GeoReport v2 (Open311), JSON or XML. */
  | 'OPEN311'
  /** Figures of a survey as CSV. */
  | 'SURVEY_CSV';

/** How far an import has come. */
export type EvidenceImportState =
  /** What could be read can be seen. */
  | 'DONE'
  /** Nothing of it is stored; `failedBecause` says why. */
  | 'FAILED'
  /** It is being read; nothing of it can be seen yet. */
  | 'RUNNING'
  /** All of it was taken away again. */
  | 'UNDONE'
  /** The file is here; nothing of it is stored. */
  | 'UPLOADED';

/** How something was found out. Kinds are never added together. */
export type EvidenceKind =
  /** Counts who complained; most people who are dissatisfied never do. */
  | 'COMPLAINT'
  /** What a small group concluded after it was informed; not what everybody thinks. */
  | 'DELIBERATION'
  /** The judgement of those named, for the reasons they give. */
  | 'EXPERT'
  /** Counts who agreed with a text. Nobody was asked who did not. */
  | 'PETITION'
  /** Counts what was reported. Some places and people report more than others, so it does not count what happened. */
  | 'SERVICE_REPORTS'
  /** What firms say that deliver the service, or could; they have an interest in it. */
  | 'SUPPLY_CHAIN'
  /** Those who answered may differ from those who did not. */
  | 'SURVEY'
  /** What people who deliver the service see; not what residents think. */
  | 'WORKFORCE';

/** What a figure counts. */
export type FigureUnit =
  /** A number of things or people. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** As its title says. */
  | 'OTHER'
  /** A share, from 0 to 100. */
  | 'PERCENT'
  /** Pounds sterling. */
  | 'POUNDS'
  /** A mean on a scale of the source. */
  | 'SCORE';

/** Why `GiveFeedback` was refused. */
export type GiveFeedbackErrorCode =
  | 'ALREADY_GIVEN'
  | 'INVITATION_ENDED'
  | 'PERSONAL_DATA'
  | 'PLACE_UNKNOWN'
  | 'SERVICE_UNKNOWN';

/** What you think of a service where you live. Leave out names and anything about health, faith or politics. */
export type GiveFeedbackInput = {
  /** What falls short. */
  fallsShort?: string | null | undefined;
  /** The secret of an invitation, for people who work with a problem. */
  invitation?: string | null | undefined;
  /** The language of the words. */
  language?: Language;
  /** The GSS code of the place; not needed with an invitation. */
  place?: string | null | undefined;
  /** From 1, very dissatisfied, to 5, very satisfied. */
  satisfaction: number;
  /** The code of the service; not needed with an invitation. */
  service?: string | null | undefined;
  /** Why you think so. */
  why?: string | null | undefined;
  /** What works well. */
  works?: string | null | undefined;
};

/** Why `HideFeedback` was refused. */
export type HideFeedbackErrorCode =
  | 'NO_TEXT'
  | 'REASON_MISSING';

/** Words to keep back. */
export type HideFeedbackInput = {
  /** Which answer. */
  id: string;
  /** Why, in your own words; leave out what was written. */
  reason: string;
  /** The version you have read. */
  version: number;
};

/** A number in a public register. */
export type IdentifierInput = {
  /** The number, in any usual spelling. */
  id: string;
  /** The register, such as `GB-COH`. */
  scheme: string;
};

/** Why `ImportBudgetVote` was refused. */
export type ImportBudgetVoteErrorCode =
  | 'AMOUNT_NOT_KEPT'
  | 'NOT_READABLE'
  | 'OTHER_VOTES';

/** A budget vote held elsewhere. */
export type ImportBudgetVoteInput = {
  /** The council that it belongs to; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The text of a `.pb` file of Pabulib with approval votes; larger files go through the command `moothall import pb`. */
  pb: string;
  /** Where the votes come from. */
  source: string;
  /** Its name. */
  title: string;
};

/** Why `ImportEvidenceFromUrl` was refused. */
export type ImportEvidenceFromUrlErrorCode =
  | 'ADDRESS_MALFORMED'
  | 'ADDRESS_NOT_PUBLIC'
  | 'ADDRESS_UNKNOWN'
  | 'NO_ANSWER'
  | 'REDIRECTED'
  | 'REFUSED'
  | 'TOO_LARGE'
  | 'UNREADABLE';

/** Where to fetch from. */
export type ImportEvidenceFromUrlInput = {
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** A public address, over http or https. */
  url: string;
};

/** A step of an import. */
export type ImportStepInput = {
  /** Which import. */
  id: string;
  /** The version you read. */
  version: number;
};

/** A figure that shows whether the outcome is reached. */
export type IndicatorInput = {
  /** Where it stands before. */
  baseline?: number | null | undefined;
  /** Short name within the challenge, such as `REPEAT90`. */
  code: string;
  /** Whether more or less is better. */
  direction: Direction;
  /** When it will be measured. */
  measureBy: string;
  /** What is measured. */
  name: LocalisedTextInput;
  /** Where the figure comes from. */
  source: string;
  /** Where it should be. */
  target?: number | null | undefined;
  /** The unit, such as `%`. */
  unit: string;
};

/** Who spoke. Never added together. */
export type InsightSource =
  /** Anybody, without an account. */
  | 'PUBLIC'
  /** Firms that deliver or could deliver, by invitation. */
  | 'SUPPLY_CHAIN'
  /** Staff of the council or crews of its suppliers, by invitation. */
  | 'WORKFORCE';

/** Why `InviteInsight` was refused. */
export type InviteInsightErrorCode =
  | 'PROBLEM_CLOSED';

/** Whom to ask about a problem. */
export type InviteInsightInput = {
  /** How many answers the link is good for, from 1 to 1,000. */
  answers?: number;
  /** After how many days it ends by itself, from 1 to 180. */
  days?: number;
  /** The problem, of your council. */
  problemId: string;
  /** Whom the link is for. */
  source: InvitedSource;
};

/** Why `InviteMember` was refused. */
export type InviteMemberErrorCode =
  | 'ALREADY_MEMBER'
  | 'ROLES_CONFLICT';

/** Whom to invite. */
export type InviteMemberInput = {
  /** Where the letter goes. */
  email: string;
  /** Your organisation. */
  organisationId: string;
  /** What the person will be able to do. */
  roles: Array<MembershipRole>;
};

/** Why `InviteParticipant` was refused. */
export type InviteParticipantErrorCode =
  | 'INVITED_ALREADY'
  | 'IS_LEAD'
  | 'NOT_AN_AUTHORITY'
  | 'TAKES_PART_ALREADY'
  | 'WRONG_STAGE';

/** Whom to ask into a challenge. */
export type InviteParticipantInput = {
  /** Which challenge. */
  challengeId: string;
  /** The council, combined authority or department. */
  organisationId: string;
  /** The part it is asked to take. */
  role?: InvitedRole;
};

/** Why `InviteVoter` was refused. */
export type InviteVoterErrorCode =
  | 'ALREADY_INVITED'
  | 'NO_PANEL'
  | 'NO_SUCH_PERSON'
  | 'WRONG_STATE';

/** Who may vote. */
export type InviteVoterInput = {
  /** Which ranked ballot. */
  consultationId: string;
  /** The address of somebody with an account who belongs to a council, combined authority or department. */
  email: string;
};

/** The part an authority is asked to take in a challenge. */
export type InvitedRole =
  /** Follows, and reads drafts. */
  | 'OBSERVER'
  /** Stands behind the challenge together with the lead. */
  | 'PARTICIPANT';

/** Who may be asked by invitation. */
export type InvitedSource =
  | 'SUPPLY_CHAIN'
  | 'WORKFORCE';

/** Why `JoinProblem` was refused. */
export type JoinProblemErrorCode =
  | 'ALREADY_JOINED'
  | 'COST_BASIS_MISSING'
  | 'NO_SUCH_PLACE'
  | 'PERSONAL_DATA'
  | 'WRONG_STATE';

/** What a council that has a problem says of its own part. */
export type JoinProblemInput = {
  /** How many people it affects there. */
  affectedPeople?: number | null | undefined;
  /** How the cost was found; needed with a cost. */
  costBasis?: string | null | undefined;
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The GSS code of the place; the council’s own unless said. */
  placeCode?: string | null | undefined;
  /** Which problem. */
  problemId: string;
  /** What is different here; everybody reads it. */
  words?: string | null | undefined;
  /** What it costs this council in a year, in pounds. */
  yearlyCost?: string | null | undefined;
};

/** Why `JudgeSuggestion` was refused. */
export type JudgeSuggestionErrorCode =
  | 'ALREADY_JUDGED'
  | 'NOT_OPEN'
  | 'REASON_MISSING';

/** What becomes of a suggestion. */
export type JudgeSuggestionInput = {
  /** Whether people are asked about it from now on. */
  accept: boolean;
  /** Why not; needed then. */
  because?: string | null | undefined;
  /** Which option. */
  optionId: string;
};

/** The languages of the site. */
export type Language =
  /** Welsh */
  | 'CY'
  /** English */
  | 'EN';

/** Why `LeaveProblem` was refused. */
export type LeaveProblemErrorCode =
  | 'NOT_JOINED'
  | 'OWN_PROBLEM'
  | 'WRONG_STATE';

/** A council that no longer has a problem. */
export type LeaveProblemInput = {
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** Which problem. */
  problemId: string;
  /** The version of its part that you read. */
  version: number;
};

/** Text in English, in Welsh, or in both. */
export type LocalisedTextInput = {
  /** Welsh. */
  cy?: string | null | undefined;
  /** English. */
  en?: string | null | undefined;
};

/** Why `LockPledgeRound` was refused. */
export type LockPledgeRoundErrorCode =
  | 'ALREADY_LOCKED'
  | 'ROUND_NOT_OPEN'
  | 'TOO_EARLY';

/** A round to lock. */
export type LockPledgeRoundInput = {
  /** Which round. */
  id: string;
  /** The version you read. */
  version: number;
};

/** Why `MakePledge` was refused. */
export type MakePledgeErrorCode =
  | 'ALREADY_EXPIRED'
  | 'AMOUNT_MISSING'
  | 'AUTHORITY_MISSING'
  | 'INVALID_CONDITION'
  | 'MATCH_MISSING'
  | 'NOTE_MISSING'
  | 'NOT_MONOTONE'
  | 'OWN_PROPOSAL_CASH'
  | 'ROUND_CLOSED'
  | 'ROUND_NOT_OPEN'
  | 'TOO_DEEP'
  | 'TOO_MANY_PARTS'
  | 'UNKNOWN_CONDITION';

/** A pledge. */
export type MakePledgeInput = {
  /** Pounds: the money, the cap of a match, or the declared value. */
  amount: string;
  /** By what authority you commit your organisation, such as a decision and its date. */
  authority: string;
  /** On which condition; none means in any case. */
  condition?: ConditionInput | null | undefined;
  /** What is pledged. */
  kind: PledgeKind;
  /** For a match only. */
  match?: MatchInput | null | undefined;
  /** What it consists of, and how it was valued; needed in kind. */
  note?: string | null | undefined;
  /** Who is pledging: one of your organisations. */
  organisationId: string;
  /** Which round. */
  roundId: string;
  /** The last moment at which it counts. */
  validUntil?: string | null | undefined;
};

/** The money that a match follows; matched money is never in it. */
export type MatchBase =
  | 'ALL_CASH'
  | 'COUNCIL_CASH';

/** What a match follows; its cap is the amount of the pledge. */
export type MatchInput = {
  /** The money it follows. */
  base: MatchBase;
  /** … for every so many pounds of the base. */
  denominator: number;
  /** Pays this many pounds … */
  numerator: number;
};

/** What a member may do in an organisation. */
export type MembershipRole =
  | 'ADMIN'
  | 'APPROVER'
  | 'AUDITOR'
  | 'BUYER'
  | 'EVALUATOR'
  | 'PLEDGER'
  | 'PROPOSER';

/** Something that conditions may wait for. */
export type MilestoneInput = {
  /** Short name in capital letters, such as `DATA_AGREEMENT`. */
  code: string;
  /** What must happen. */
  title: string;
};

/** The nations of the United Kingdom. */
export type Nation =
  | 'ENGLAND'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND'
  | 'WALES';

/** Why a figure has no interval. */
export type NoFigureInterval =
  /** It is a count of what was reported, not a sample. */
  | 'COUNTED'
  /** The source gives neither a margin nor how many answered. */
  | 'NO_N'
  /** The source does not say how far the answers differ. */
  | 'NO_SPREAD'
  /** There is no figure. */
  | 'NO_VALUE';

/** Why `OpenChallenge` was refused. */
export type OpenChallengeErrorCode =
  | 'CODE_REPEATED'
  | 'DATES_OUT_OF_ORDER'
  | 'ENGAGEMENT_ONLY'
  | 'GUIDANCE_MISSING'
  | 'MISSING'
  | 'NO_CONFLICT_ASSESSMENT'
  | 'TERMS_MISSING'
  | 'TOO_SHORT'
  | 'TRANSLATION_MISSING'
  | 'WEIGHTS_NOT_100'
  | 'WEIGHT_NOT_POSITIVE'
  | 'WRONG_STAGE';

/** Why `OpenConsultation` was refused. */
export type OpenConsultationErrorCode =
  | 'BUDGET_MISSING'
  | 'COST_MISSING'
  | 'DEADLINE_MISSING'
  | 'DEADLINE_PAST'
  | 'NOBODY_INVITED'
  | 'QUESTION_MISSING'
  | 'TOO_FEW_OPTIONS'
  | 'TOO_MANY_OPTIONS'
  | 'WRONG_STATE';

/** Why `OpenPledgeRound` was refused. */
export type OpenPledgeRoundErrorCode =
  | 'ALREADY_OPEN'
  | 'DEADLINE_PAST'
  | 'NOTHING_SHORTLISTED'
  | 'TARGET_MISSING'
  | 'WRONG_STAGE';

/** A new round. */
export type OpenPledgeRoundInput = {
  /** The last moment to pledge or withdraw. */
  deadline: string;
  /** What conditions may wait for. */
  milestones?: Array<MilestoneInput> | null | undefined;
  /** The solution to fund. */
  solutionId: string;
  /** What the pilot needs, in pounds. */
  target: string;
};

/** An option: a problem of the register, or a text of its own. */
export type OptionInput = {
  /** What it costs, in pounds; for budget votes. */
  cost?: string | null | undefined;
  /** What people should know of it. */
  note?: LocalisedTextInput | null | undefined;
  /** The problem that it stands for; its title is taken over. */
  problemId?: string | null | undefined;
  /** What it is, unless it stands for a problem. */
  title?: LocalisedTextInput | null | undefined;
};

/** What an organisation is. */
export type OrganisationKind =
  | 'COMBINED_AUTHORITY'
  | 'COUNCIL'
  | 'DEPARTMENT'
  | 'FUNDER'
  | 'RESEARCH'
  | 'SUPPLIER'
  | 'VCSE';

/** By the number of people: fewer than 10, 50, 250, or more. */
export type OrganisationSize =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

/** Which of two matters more. */
export type PairChoice =
  | 'LEFT'
  | 'RIGHT'
  | 'UNDECIDED';

/** The part of a person in a panel. Evaluators score; the chair moderates and does not score. */
export type PanelRole =
  | 'CHAIR'
  | 'EVALUATOR';

/** An answer to an invitation. */
export type ParticipationAnswerInput = {
  /** Which invitation. */
  id: string;
};

/** The part an authority takes in a challenge. */
export type ParticipationRole =
  | 'LEAD'
  | 'OBSERVER'
  | 'PARTICIPANT';

/** What became of an invitation. */
export type ParticipationState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'INVITED'
  | 'REVOKED';

/** What is pledged. Only CASH and MATCH are money; the others are valued apart. */
export type PledgeKind =
  | 'CASH'
  | 'DATA'
  | 'IN_KIND'
  | 'MATCH'
  | 'SITE'
  | 'STAFF';

/** Whether pledges may still change. */
export type PledgeRoundState =
  | 'LOCKED'
  | 'OPEN';

/** Whether a pledge holds now, or held when the round was locked. */
export type PledgeStatus =
  | 'ACTIVE'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'FAILED'
  | 'WAITING'
  | 'WITHDRAWN';

/** The kind of pledger that a condition looks at. */
export type PledgerClass =
  | 'CITIZEN'
  | 'COUNCIL'
  | 'FUNDER'
  | 'SUPPLIER';

/** Why `PreviewEvidenceImport` was refused. */
export type PreviewEvidenceImportErrorCode =
  | 'COLUMN_TWICE'
  | 'COLUMN_UNKNOWN'
  | 'MISSING'
  | 'PLACE_UNKNOWN'
  | 'SERVICE_UNKNOWN'
  | 'UNREADABLE'
  | 'URL_MALFORMED'
  | 'WRONG_FORMAT'
  | 'WRONG_STATE';

/** What the columns or the services of a file mean: one of the two, as the file is. */
export type PreviewEvidenceImportInput = {
  /** Which import. */
  id: string;
  /** For service requests. */
  requests?: RequestsChoiceInput | null | undefined;
  /** For a survey. */
  survey?: SurveyChoiceInput | null | undefined;
  /** The version you read. */
  version: number;
};

/** How a price is made up. */
export type PriceModel =
  | 'FIXED'
  | 'FIXED_PLUS_RATE'
  | 'OUTCOME_BASED'
  | 'TIME_AND_MATERIALS';

/** A step of a problem. */
export type ProblemAction =
  | 'CLOSE'
  | 'EDIT'
  | 'JOIN'
  | 'LEAVE'
  | 'MAKE_CHALLENGE'
  | 'SHARE'
  | 'UPDATE_SHARE';

/** What to look for; all that is given must hold, lists mean any of them. */
export type ProblemFilter = {
  /** A council that has it, whether or not it wrote it down. */
  organisation?: string | null | undefined;
  /** GSS codes of places where a council has it; the county and the combined authority around a place count too. */
  places?: Array<string> | null | undefined;
  /** Words in the title, in what happens or whom it affects. Quotes and a leading minus work. */
  query?: string | null | undefined;
  /** Codes of services. */
  services?: Array<string> | null | undefined;
  /** States; what is only noted is found by its own council alone. */
  states?: Array<ProblemState> | null | undefined;
};

/** How far a problem has come. */
export type ProblemState =
  /** Gone, or pursued no further. */
  | 'CLOSED'
  /** A challenge asks for a solution to it. */
  | 'IN_CHALLENGE'
  /** Written down; only its council sees it. */
  | 'NOTED'
  /** Everybody sees it, and councils can say that they have it too. */
  | 'SHARED';

/** A step of a problem. */
export type ProblemStepInput = {
  /** Which problem. */
  id: string;
  /** The version you read. */
  version: number;
};

/** What may be done with a proposal. */
export type ProposalAction =
  | 'EDIT'
  | 'SUBMIT'
  | 'WITHDRAW';

/** How far a proposal has come. */
export type ProposalState =
  | 'DISQUALIFIED'
  | 'DRAFT'
  | 'INELIGIBLE'
  | 'LATE_ATTEMPT'
  | 'MODERATED'
  | 'NOT_SHORTLISTED'
  | 'OPENED'
  | 'PILOT_ACCEPTED'
  | 'PILOT_DECLINED'
  | 'PILOT_OFFERED'
  | 'RESERVE'
  | 'SEALED'
  | 'SHORTLISTED'
  | 'SUBMITTED'
  | 'UNDER_EVALUATION'
  | 'WITHDRAWN';

/** A step of a proposal. */
export type ProposalStepInput = {
  /** Which proposal. */
  id: string;
  /** The version you read. */
  version: number;
};

/** Why `PublishChallenge` was refused. */
export type PublishChallengeErrorCode =
  | 'DATES_OUT_OF_ORDER'
  | 'DOCUMENTS_NOT_READY'
  | 'OUTCOMES_MISSING'
  | 'TRANSLATION_MISSING'
  | 'WRONG_STAGE';

/** Why `RecordMilestone` was refused. */
export type RecordMilestoneErrorCode =
  | 'NO_SUCH_MILESTONE'
  | 'ROUND_CLOSED';

/** A milestone that was met, or was not after all. */
export type RecordMilestoneInput = {
  /** Which milestone. */
  code: string;
  /** Whether it is met. */
  met: boolean;
  /** What shows it. */
  note: string;
  /** Which round. */
  roundId: string;
};

/** Which procurement law applies. */
export type Regime =
  | 'ENGLAND_PA23'
  | 'NI_PA23'
  | 'NONE'
  | 'SCOTLAND'
  | 'WALES_PA23';

/** Why `RemoveConsultationOption` was refused. */
export type RemoveConsultationOptionErrorCode =
  | 'NO_SUCH_OPTION'
  | 'WRONG_STATE';

/** An option to take away. */
export type RemoveConsultationOptionInput = {
  /** Which consultation. */
  id: string;
  /** Which option. */
  optionId: string;
  /** The version you read. */
  version: number;
};

/** Why `RemoveMember` was refused. */
export type RemoveMemberErrorCode =
  | 'LAST_ADMINISTRATOR';

/** Who leaves. */
export type RemoveMemberInput = {
  /** Which membership; it may be your own. */
  membershipId: string;
};

/** Why `RemovePanelMember` was refused. */
export type RemovePanelMemberErrorCode =
  | 'WRONG_STAGE';

/** Who leaves a panel. */
export type RemovePanelMemberInput = {
  /** The id of the place on the panel. */
  id: string;
  /** Why. */
  reason: string;
};

/** Why `RequestChallengeChanges` was refused. */
export type RequestChallengeChangesErrorCode =
  | 'REASON_MISSING'
  | 'WRONG_STAGE';

/** Why `RequestPasswordRecovery` was refused. */
export type RequestPasswordRecoveryErrorCode =
  | 'NOT_SENT';

/** Whose password is lost. */
export type RequestPasswordRecoveryInput = {
  /** The e-mail address of the account. */
  email: string;
};

/** How to count service requests. */
export type RequestsChoiceInput = {
  /** Whose system it is, and where. */
  citation: string;
  /** The GSS code of the council whose requests these are. */
  place: string;
  /** Their services that are counted; all others are left out. */
  services: Array<ServiceMatchInput>;
  /** What was reported. */
  title: string;
  /** Where it can be read. */
  url?: string | null | undefined;
};

/** Why `ResetPassword` was refused. */
export type ResetPasswordErrorCode =
  | 'LINK_EXPIRED'
  | 'PASSWORD_TOO_WEAK';

/** A new password. */
export type ResetPasswordInput = {
  /** At least 15 characters. */
  password: string;
  /** The last part of the link in the letter. */
  token: string;
};

/** Why `RevokeApiKey` was refused. */
export type RevokeApiKeyErrorCode =
  | 'ALREADY_REVOKED';

/** Which key to revoke. */
export type RevokeApiKeyInput = {
  /** The id of the key. */
  id: string;
};

/** Why `RevokeParticipationInvitation` was refused. */
export type RevokeParticipationInvitationErrorCode =
  | 'ANSWERED_ALREADY'
  | 'WRONG_STAGE';

/** Why `RevokeSession` was refused. */
export type RevokeSessionErrorCode =
  | 'NO_SUCH_SESSION';

/** Which session to end. */
export type RevokeSessionInput = {
  /** The id of one of your sessions. */
  id: string;
};

/** How the challenge is meant to lead to a pilot. */
export type Route =
  | 'BELOW_THRESHOLD'
  | 'COMPETITIVE_FLEXIBLE'
  | 'GRANT_OR_PRIZE'
  | 'MARKET_ENGAGEMENT_ONLY';

/** Why `RunEvidenceImport` was refused. */
export type RunEvidenceImportErrorCode =
  | 'ANOTHER_RUNS'
  | 'NOT_CHOSEN'
  | 'WRONG_STATE';

/** Why `ScoreProposal` was refused. */
export type ScoreProposalErrorCode =
  | 'ALREADY_SENT'
  | 'NOT_ASSIGNED'
  | 'NOT_DECLARED'
  | 'NOT_ON_SCALE'
  | 'REASON_MISSING'
  | 'RECUSED'
  | 'UNKNOWN_CRITERION'
  | 'WRONG_STAGE';

/** One score. */
export type ScoreProposalInput = {
  /** Which criterion. */
  criterionCode: string;
  /** Which proposal. */
  proposalId: string;
  /** What in the proposal led to it. */
  reason: string;
  /** The score, from 0 to 5. */
  value: number;
};

/** How far a part of a task list is. */
export type SectionState =
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'NOT_STARTED';

/** Why `SendChallengeForReview` was refused. */
export type SendChallengeForReviewErrorCode =
  | 'MISSING'
  | 'WRONG_STAGE';

/** Why `SendScores` was refused. */
export type SendScoresErrorCode =
  | 'ALREADY_SENT'
  | 'NOTHING_ASSIGNED'
  | 'NOT_DECLARED'
  | 'RECUSED'
  | 'SCORE_MISSING'
  | 'WRONG_STAGE';

/** Scores to send. */
export type SendScoresInput = {
  /** Which challenge. */
  challengeId: string;
};

/** Which of our services one of theirs is. */
export type ServiceMatchInput = {
  /** Their code. */
  code: string;
  /** The code of our service. */
  service: string;
};

/** Why `ShareProblem` was refused. */
export type ShareProblemErrorCode =
  | 'COST_BASIS_MISSING'
  | 'MISSING'
  | 'PERSONAL_DATA'
  | 'WRONG_STATE';

/** Why `ShowFeedback` was refused. */
export type ShowFeedbackErrorCode =
  | 'NO_TEXT';

/** Words to let be read. */
export type ShowFeedbackInput = {
  /** Which answer. */
  id: string;
  /** The version you have read. */
  version: number;
};

/** Why `SignIn` was refused. */
export type SignInErrorCode =
  | 'WRONG_CREDENTIALS';

/** Who signs in. */
export type SignInInput = {
  /** The e-mail address of the account. */
  email: string;
  /** The password. */
  password: string;
};

/** Why `SignOut` was refused. */
export type SignOutErrorCode =
  | 'NOTHING_TO_DO';

/** Why `SignUp` was refused. */
export type SignUpErrorCode =
  | 'EMAIL_TAKEN'
  | 'PASSWORD_TOO_WEAK';

/** A new account. */
export type SignUpInput = {
  /** Where letters go; also the name to sign in with. */
  email: string;
  /** The language for pages and letters; English unless said. */
  language?: Language | null | undefined;
  /** The name others will see. */
  name: string;
  /** At least 15 characters. */
  password: string;
};

/** How far a challenge has come. */
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

/** The end of a challenge. */
export type StopChallengeInput = {
  /** Which challenge. */
  id: string;
  /** Why, or what was learned. The public reads it. */
  reason: LocalisedTextInput;
  /** The version you read. */
  version: number;
};

/** Why `SubmitProposal` was refused. */
export type SubmitProposalErrorCode =
  | 'CLAIM_REPEATED'
  | 'CONSENT_MISSING'
  | 'DEADLINE_PASSED'
  | 'MISSING'
  | 'NOT_OPEN'
  | 'OUT_OF_RANGE'
  | 'SHARES_OVER_100'
  | 'TOO_LONG'
  | 'UNKNOWN_INDICATOR'
  | 'WRONG_STATE';

/** Why `SuggestOption` was refused. */
export type SuggestOptionErrorCode =
  | 'ALREADY_LISTED'
  | 'NOT_OPEN'
  | 'NO_SUGGESTIONS'
  | 'PERSONAL_DATA'
  | 'TOO_MANY_OPTIONS';

/** An option of your own. */
export type SuggestOptionInput = {
  /** Which survey. */
  consultationId: string;
  /** The language it is written in. */
  language: Language;
  /** What matters, in one line and without naming anybody. */
  text: string;
};

/** How to read a survey. */
export type SurveyChoiceInput = {
  /** The columns. */
  columns: SurveyColumnsInput;
  /** What is the same for all rows. */
  source: SurveySourceInput;
};

/** Which column holds what, by the names in the first row; null for what the file does not hold. */
export type SurveyColumnsInput = {
  /** The group of people. */
  group?: string | null | undefined;
  /** Half the width of the 95 % interval. */
  margin?: string | null | undefined;
  /** How many answered. */
  n?: string | null | undefined;
  /** When: a year, a financial year, a month or a day. */
  period?: string | null | undefined;
  /** GSS code or name of the council. */
  place: string;
  /** Who answered of those asked. */
  responseRate?: string | null | undefined;
  /** A code of our list of services. */
  service?: string | null | undefined;
  /** The figure. */
  value: string;
};

/** What is the same for all rows. */
export type SurveySourceInput = {
  /** Who published it and where. */
  citation: string;
  /** How it was found out. */
  kind: EvidenceKind;
  /** How people were asked. */
  method: string;
  /** When, where no column says it. */
  period?: string | null | undefined;
  /** The code of the service, where no column holds it. */
  service?: string | null | undefined;
  /** What was measured, in the words of the source. */
  title: string;
  /** What the figures count. */
  unit: FigureUnit;
  /** Where it can be read. */
  url?: string | null | undefined;
};

/** What needs to be done. */
export type TaskKind =
  | 'AGREE_SCORES'
  | 'ANSWER_INVITATION'
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
  | 'REPLACE_CHAIR'
  | 'REVIEW_CHALLENGE'
  | 'SCORE';

/** An organisation that takes part. */
export type TeamMemberInput = {
  /** What it does. */
  does: string;
  /** Its name. */
  name: string;
  /** Its part. */
  role: TeamRole;
  /** Its share of the work in per cent. */
  sharePct?: number | null | undefined;
};

/** The part of an organisation in a team. */
export type TeamRole =
  | 'CONSORTIUM'
  | 'PARTNER'
  | 'PRIME'
  | 'SUBCONTRACTOR';

/** Why `TerminateChallenge` was refused. */
export type TerminateChallengeErrorCode =
  | 'REASON_MISSING'
  | 'WRONG_STAGE';

/** What a challenge is about. */
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

/** Money in pledges that hold reaches an amount. */
export type TotalConditionInput = {
  /** Whether pledges of your own organisation are left out. */
  excludeOwn?: boolean | null | undefined;
  /** Only money of this kind of pledger. */
  from?: PledgerClass | null | undefined;
  /** In pounds. */
  min: string;
};

/** Why somebody cannot decide between two options. */
export type UndecidedReason =
  | 'BOTH_MATTER'
  | 'NEITHER_MATTERS'
  | 'NOT_ENOUGH_KNOWN'
  | 'OTHER'
  | 'TOO_ALIKE';

/** Why `UndoEvidenceImport` was refused. */
export type UndoEvidenceImportErrorCode =
  | 'WRONG_STATE';

/** Why `UpdateChallenge` was refused. */
export type UpdateChallengeErrorCode =
  | 'DUPLICATE_CODE'
  | 'NO_SUCH_PLACE'
  | 'TITLE_MISSING'
  | 'WRONG_STAGE';

/** Changes to a draft. */
export type UpdateChallengeInput = {
  /** What it says from now on; what is left out stays. */
  content: ChallengeContentInput;
  /** Which challenge. */
  id: string;
  /** The version you read. */
  version: number;
};

/** Why `UpdateConsultation` was refused. */
export type UpdateConsultationErrorCode =
  | 'BUDGET_MISSING'
  | 'NO_BUDGET_VOTE'
  | 'WRONG_STATE';

/** What changes in a draft. */
export type UpdateConsultationInput = {
  /** The changes. */
  content: ConsultationContentInput;
  /** Which consultation. */
  id: string;
  /** The version you read. */
  version: number;
};

/** Why `UpdateOrganisation` was refused. */
export type UpdateOrganisationErrorCode =
  | 'IDENTIFIER_INVALID'
  | 'IDENTIFIER_TAKEN'
  | 'NAME_MISSING'
  | 'NO_SUCH_PLACE';

/** Changes to an organisation; what is left out stays. */
export type UpdateOrganisationInput = {
  /** Which organisation. */
  id: string;
  /** Its numbers in public registers. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name?: LocalisedTextInput | null | undefined;
  /** The GSS code of the area it serves or sits in. */
  placeCode?: string | null | undefined;
  /** How large it is. */
  size?: OrganisationSize | null | undefined;
  /** What it does, in plain words. */
  summary?: string | null | undefined;
  /** The version you read. */
  version: number;
  /** Its own site. */
  website?: string | null | undefined;
};

/** Why `UpdateOwnShare` was refused. */
export type UpdateOwnShareErrorCode =
  | 'COST_BASIS_MISSING'
  | 'NOT_JOINED'
  | 'NO_SUCH_PLACE'
  | 'PERSONAL_DATA'
  | 'WRONG_STATE';

/** Changes to what a council says of its own part. What is left out stays. */
export type UpdateOwnShareInput = {
  /** How many people it affects there. */
  affectedPeople?: number | null | undefined;
  /** How the cost was found; needed with a cost. */
  costBasis?: string | null | undefined;
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The GSS code of the place; the council’s own unless said. */
  placeCode?: string | null | undefined;
  /** Which problem. */
  problemId: string;
  /** The version of its part that you read. */
  version: number;
  /** What is different here; everybody reads it. */
  words?: string | null | undefined;
  /** What it costs this council in a year, in pounds. */
  yearlyCost?: string | null | undefined;
};

/** Why `UpdateProblem` was refused. */
export type UpdateProblemErrorCode =
  | 'COST_BASIS_MISSING'
  | 'MISSING'
  | 'NO_SUCH_PLACE'
  | 'NO_SUCH_SERVICE'
  | 'PERSONAL_DATA'
  | 'TITLE_MISSING'
  | 'TITLE_TOO_LONG'
  | 'WRONG_STATE';

/** Changes to a problem. */
export type UpdateProblemInput = {
  /** How many people it affects there. */
  affectedPeople?: number | null | undefined;
  /** How the cost was found; needed with a cost. */
  costBasis?: string | null | undefined;
  /** Which problem. */
  id: string;
  /** The GSS code of the place; the council’s own unless said. */
  placeCode?: string | null | undefined;
  /** The code of a service, as in `services`. */
  service?: string | null | undefined;
  /** What goes wrong, in a few words; in either language. */
  title?: LocalisedTextInput | null | undefined;
  /** The version you read. */
  version: number;
  /** What happens, how often, since when. */
  whatHappens?: LocalisedTextInput | null | undefined;
  /** Whom it affects, and how. */
  whoIsAffected?: LocalisedTextInput | null | undefined;
  /** What it costs this council in a year, in pounds. */
  yearlyCost?: string | null | undefined;
};

/** Why `UpdateProposal` was refused. */
export type UpdateProposalErrorCode =
  | 'DEADLINE_PASSED'
  | 'NOT_OPEN'
  | 'WRONG_STATE';

/** Changes to a proposal. What is left out stays. */
export type UpdateProposalInput = {
  /** What you would do and how. */
  approach?: string | null | undefined;
  /** What changes for residents. */
  change?: string | null | undefined;
  /** All claims. */
  claims?: Array<ClaimInput> | null | undefined;
  /** What shows that it works. */
  evidence?: string | null | undefined;
  /** Which proposal. */
  id: string;
  /** The language you write in. */
  language?: Language | null | undefined;
  /** What the pilot would cost, in pounds. */
  price?: string | null | undefined;
  /** How the price is made up. */
  priceModel?: PriceModel | null | undefined;
  /** What could go wrong. */
  risks?: string | null | undefined;
  /** The smallest first step. */
  smallestPilot?: string | null | undefined;
  /** A summary that a resident understands. */
  summary?: string | null | undefined;
  /** The whole team. */
  team?: Array<TeamMemberInput> | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** Technology readiness level, 1 to 9. */
  trl?: number | null | undefined;
  /** The version you read. */
  version: number;
};

/** Why `VoteOnPair` was refused. */
export type VoteOnPairErrorCode =
  | 'NOT_OPEN'
  | 'OTHER_QUESTION'
  | 'REASON_MISSING';

/** An answer to a pair. */
export type VoteOnPairInput = {
  /** The answer. */
  choice: PairChoice;
  /** Which survey. */
  consultationId: string;
  /** Why it cannot be decided; needed then. */
  reason?: UndecidedReason | null | undefined;
  /** The token of the question. */
  token: string;
};

/** Why `WithdrawChallenge` was refused. */
export type WithdrawChallengeErrorCode =
  | 'REASON_MISSING'
  | 'WRONG_STAGE';

/** Why `WithdrawFeedback` was refused. */
export type WithdrawFeedbackErrorCode =
  | 'RECEIPT_UNKNOWN';

/** An answer to take back. */
export type WithdrawFeedbackInput = {
  /** The receipt that was shown when the answer was given. */
  receipt: string;
};

/** Why `WithdrawPledge` was refused. */
export type WithdrawPledgeErrorCode =
  | 'ROUND_CLOSED'
  | 'WRONG_STATE';

/** A pledge to take back. */
export type WithdrawPledgeInput = {
  /** Which pledge. */
  id: string;
  /** Why, if you wish to say. */
  reason?: string | null | undefined;
};

/** Why `WithdrawProposal` was refused. */
export type WithdrawProposalErrorCode =
  | 'WRONG_STATE';

/** A proposal to take back. */
export type WithdrawProposalInput = {
  /** Which proposal. */
  id: string;
  /** Why, if you wish to say. */
  reason?: string | null | undefined;
  /** The version you read. */
  version: number;
};

/** Why `WriteAssessment` was refused. */
export type WriteAssessmentErrorCode =
  | 'SCORES_NOT_AGREED'
  | 'TEXT_MISSING'
  | 'WRONG_STAGE';

/** Feedback on a proposal. */
export type WriteAssessmentInput = {
  /** What would have scored higher. */
  improvements: string;
  /** Which proposal. */
  proposalId: string;
  /** What was strong. */
  strengths: string;
};

/** Why `WriteProblem` was refused. */
export type WriteProblemErrorCode =
  | 'COST_BASIS_MISSING'
  | 'NO_SUCH_PLACE'
  | 'NO_SUCH_SERVICE'
  | 'TITLE_MISSING'
  | 'TITLE_TOO_LONG';

/** A problem to write down. */
export type WriteProblemInput = {
  /** How many people it affects there. */
  affectedPeople?: number | null | undefined;
  /** How the cost was found; needed with a cost. */
  costBasis?: string | null | undefined;
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The GSS code of the place; the council’s own unless said. */
  placeCode?: string | null | undefined;
  /** The code of a service, as in `services`. */
  service: string;
  /** What goes wrong, in a few words; in either language. */
  title?: LocalisedTextInput | null | undefined;
  /** What happens, how often, since when. */
  whatHappens?: LocalisedTextInput | null | undefined;
  /** Whom it affects, and how. */
  whoIsAffected?: LocalisedTextInput | null | undefined;
  /** What it costs this council in a year, in pounds. */
  yearlyCost?: string | null | undefined;
};

export type ChangesPageQueryVariables = Exact<{
  slug: string;
}>;


export type ChangesPageQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, amendments: Array<{ version: number, at: string, material: boolean, reason: { en: string | null, cy: string | null }, changes: Array<{ path: Array<string>, before: string | null, after: string | null }> }> } | null };

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


export type ChallengePageQuery = { challenge: { id: string, slug: string, version: number, stage: Stage, theme: Theme | null, regime: Regime, route: Route, pilotMonths: number | null, proposalCount: number | null, contactEmail: string | null, scaleMin: number, scaleMax: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, stoppedBecause: { en: string | null, cy: string | null } | null, source: { name: string, url: string | null, ocid: string } | null, problem: { en: string | null, cy: string | null } | null, outcomesWanted: { en: string | null, cy: string | null } | null, notWanted: { en: string | null, cy: string | null } | null, terms: { en: string | null, cy: string | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, source: string, measureBy: string, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }>, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null, publishedAt: string | null, openedAt: string | null, closedAt: string | null }, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, beganAs: { slug: string, title: { en: string | null, cy: string | null } } | null, placeDescription: { en: string | null, cy: string | null } | null, amendments: Array<{ version: number, at: string, material: boolean, reason: { en: string | null, cy: string | null } }>, myProposal: { id: string, state: ProposalState } | null, shortlist: { id: string } | null, solutions: Array<{ id: string, slug: string, title: string, organisation: { id: string, name: { en: string | null, cy: string | null } } }> } | null };

export type ChallengeCalendarQueryVariables = Exact<{
  slug: string;
}>;


export type ChallengeCalendarQuery = { challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null, publishedAt: string | null, openedAt: string | null, closedAt: string | null } } | null };

export type AssessmentPageQueryVariables = Exact<{
  slug: string;
  proposalId: string;
}>;


export type AssessmentPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, viewerCan: Array<ChallengeAction>, scaleMax: number, title: { en: string | null, cy: string | null }, moderation: { cells: Array<{ proposal: { id: string }, criterion: { code: string, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string }>, agreed: { value: number, reason: string } | null }> } | null } | null, proposal: { id: string, title: string | null, label: string | null, summary: string | null, assessment: { id: string, strengths: string, improvements: string, writtenAt: string, issuedAt: string | null } | null } | null };

export type DecidePageQueryVariables = Exact<{
  slug: string;
}>;


export type DecidePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, version: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, ranking: { complete: boolean, method: string, inputsHash: string, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, assessment: { id: string, writtenAt: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, sentence: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> } | null, shortlist: { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: { en: string | null, cy: string | null } }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } }> } | null, solutions: Array<{ id: string, slug: string, title: string, pledgeRound: { id: string } | null }> } | null };

export type DeclarePageQueryVariables = Exact<{
  slug: string;
}>;


export type DeclarePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, scoresheet: { id: string, status: EvaluatorStatus, declarations: Array<{ party: string, name: string, kind: ConflictKind | null, direct: boolean | null, note: string | null, declaredAt: string | null }> } | null } | null };

export type ModerationPageQueryVariables = Exact<{
  slug: string;
}>;


export type ModerationPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, scaleMin: number, scaleMax: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, moderation: { agreedCount: number, waitingFor: Array<{ id: string, name: string }>, cells: Array<{ spread: number, median: number | null, proposal: { id: string, title: string | null, label: string | null }, criterion: { code: string, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string, evaluator: { id: string, name: string } }>, agreed: { value: number, isMean: boolean, reason: string, at: string, by: { id: string, name: string } } | null, history: Array<{ value: number, reason: string, at: string, by: { id: string, name: string } }> }> } | null } | null };

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


export type RankingPageQuery = { challenge: { id: string, slug: string, scaleMax: number, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, ranking: { complete: boolean, method: string, inputsHash: string, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, sentence: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> } | null, shortlist: { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: { en: string | null, cy: string | null } }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } }> } | null } | null };

export type ServiceViewPageQueryVariables = Exact<{
  place: string;
  service: string;
}>;


export type ServiceViewPageQuery = { serviceView: { service: string, method: Array<{ en: string | null, cy: string | null }>, serviceName: { en: string | null, cy: string | null }, place: { code: string, name: { en: string | null, cy: string | null } }, answers: Array<{ source: InsightSource, n: number | null, mean: { value: number, low: number | null, high: number | null } | null, satisfied: { value: number, low: number | null, high: number | null } | null, meanWithoutCrowded: { value: number, low: number | null, high: number | null } | null, counts: Array<{ satisfaction: number, count: number }>, months: Array<{ month: string, n: number | null, mean: { value: number, low: number | null, high: number | null } | null }> }>, likePlaces: Array<{ code: string, n: number | null, mean: { value: number, low: number | null, high: number | null } | null, place: { name: { en: string | null, cy: string | null } } | null }>, terms: Array<{ term: string, answers: number, examples: Array<{ works: string | null, fallsShort: string | null, why: string | null, language: Language }> }> } | null, evidenceItems: { nodes: Array<{ id: string, kind: EvidenceKind, title: string, group: string | null, periodFrom: string | null, periodTo: string | null, value: number | null, unit: FigureUnit, n: number | null, responseRate: number | null, noInterval: NoFigureInterval | null, grade: EvidenceGrade, gradeReasons: Array<EvidenceGradeReason>, method: string, citation: string, url: string | null, movedFrom: string | null, interval: { low: number, high: number, isStated: boolean } | null }> } };

export type AnswersOfKindFragment = { source: InsightSource, n: number | null, mean: { value: number, low: number | null, high: number | null } | null, satisfied: { value: number, low: number | null, high: number | null } | null, meanWithoutCrowded: { value: number, low: number | null, high: number | null } | null, counts: Array<{ satisfaction: number, count: number }>, months: Array<{ month: string, n: number | null, mean: { value: number, low: number | null, high: number | null } | null }> };

export type FigureFragment = { value: number, low: number | null, high: number | null };

export type ServiceMapPageQueryVariables = Exact<{
  service: string;
}>;


export type ServiceMapPageQuery = { places: { nodes: Array<{ code: string, hexColumn: number | null, hexRow: number | null, name: { en: string | null, cy: string | null } }> }, satisfactionMethod: Array<{ en: string | null, cy: string | null }>, satisfactionMap: Array<{ code: string, n: number | null, mean: { value: number, low: number | null, high: number | null } | null }> };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { newest: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }> }, closing: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }> } };

export type ChallengeLogQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ChallengeLogQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, logVerification: { ok: boolean, entries: number, headHash: string | null, failedAtSeq: number | null, reason: string | null }, log: { totalCount: number, nodes: Array<{ seq: number, at: string, hash: string, prevHash: string, detailsDigest: string, act: string | null, actor: { id: string, name: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ProblemEvidencePageQueryVariables = Exact<{
  slug: string;
}>;


export type ProblemEvidencePageQuery = { problem: { id: string, slug: string, viewerCan: Array<ProblemAction>, service: { code: string, name: { en: string | null, cy: string | null } }, councils: Array<{ place: { code: string, name: { en: string | null, cy: string | null } } | null }>, title: { en: string | null, cy: string | null }, evidence: Array<{ id: string, kind: EvidenceKind, title: string, group: string | null, periodFrom: string | null, periodTo: string | null, value: number | null, unit: FigureUnit, n: number | null, responseRate: number | null, noInterval: NoFigureInterval | null, grade: EvidenceGrade, gradeReasons: Array<EvidenceGradeReason>, method: string, citation: string, url: string | null, movedFrom: string | null, interval: { low: number, high: number, isStated: boolean } | null }> } | null };

export type ChallengeEvidencePageQueryVariables = Exact<{
  slug: string;
}>;


export type ChallengeEvidencePageQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, evidence: Array<{ id: string, kind: EvidenceKind, title: string, group: string | null, periodFrom: string | null, periodTo: string | null, value: number | null, unit: FigureUnit, n: number | null, responseRate: number | null, noInterval: NoFigureInterval | null, grade: EvidenceGrade, gradeReasons: Array<EvidenceGradeReason>, method: string, citation: string, url: string | null, movedFrom: string | null, interval: { low: number, high: number, isStated: boolean } | null }> } | null };

export type EvidenceCoverageOfQueryVariables = Exact<{
  service: string;
  places: Array<string> | string;
}>;


export type EvidenceCoverageOfQuery = { evidenceCoverage: { places: Array<{ name: string, items: number, largestN: number | null, warning: CoverageWarning | null }>, groups: Array<{ name: string, items: number, largestN: number | null, warning: CoverageWarning | null }> } };

export type CoverageRowFragment = { name: string, items: number, largestN: number | null, warning: CoverageWarning | null };

export type EvidenceImportPageQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceImportPageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, placeCode: { code: string } | null } | null }, evidenceImport: { id: string, version: number, format: EvidenceImportFormat, state: EvidenceImportState, fileName: string, sourceUrl: string | null, header: Array<string>, stored: number, same: number, leftOut: number, moved: number, failedBecause: string | null, earlierId: string | null, services: Array<{ code: string, name: string, requests: number }>, progress: { percent: number, rows: number }, errors: Array<{ line: number, column: string, code: string, message: string }> } | null };

export type ImportViewFragment = { id: string, version: number, format: EvidenceImportFormat, state: EvidenceImportState, fileName: string, sourceUrl: string | null, header: Array<string>, stored: number, same: number, leftOut: number, moved: number, failedBecause: string | null, earlierId: string | null, services: Array<{ code: string, name: string, requests: number }>, progress: { percent: number, rows: number }, errors: Array<{ line: number, column: string, code: string, message: string }> };

export type PreviewEvidenceImportMutationVariables = Exact<{
  input: PreviewEvidenceImportInput;
}>;


export type PreviewEvidenceImportMutation = { previewEvidenceImport: { evidenceImport: { id: string, version: number } | null, preview: { rows: number, items: Array<{ id: string, kind: EvidenceKind, title: string, group: string | null, periodFrom: string | null, periodTo: string | null, value: number | null, unit: FigureUnit, n: number | null, responseRate: number | null, noInterval: NoFigureInterval | null, grade: EvidenceGrade, gradeReasons: Array<EvidenceGradeReason>, method: string, citation: string, url: string | null, movedFrom: string | null, place: { code: string, name: { en: string | null, cy: string | null } } | null, interval: { low: number, high: number, isStated: boolean } | null }>, errors: Array<{ line: number, column: string, code: string, message: string }> } | null, userErrors: Array<{ code: PreviewEvidenceImportErrorCode, path: Array<string>, message: string }> } };

export type RunEvidenceImportMutationVariables = Exact<{
  input: ImportStepInput;
}>;


export type RunEvidenceImportMutation = { runEvidenceImport: { evidenceImport: { id: string } | null, userErrors: Array<{ code: RunEvidenceImportErrorCode, path: Array<string>, message: string }> } };

export type UndoEvidenceImportMutationVariables = Exact<{
  input: ImportStepInput;
}>;


export type UndoEvidenceImportMutation = { undoEvidenceImport: { evidenceImport: { id: string } | null, userErrors: Array<{ code: UndoEvidenceImportErrorCode, path: Array<string>, message: string }> } };

export type EvidenceImportsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceImportsPageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, name: { en: string | null, cy: string | null }, evidenceImports: Array<{ id: string, state: EvidenceImportState, fileName: string, uploadedAt: string, stored: number, leftOut: number }> | null } | null } };

export type ImportRowFragment = { id: string, state: EvidenceImportState, fileName: string, uploadedAt: string, stored: number, leftOut: number };

export type ImportEvidenceFromUrlMutationVariables = Exact<{
  input: ImportEvidenceFromUrlInput;
}>;


export type ImportEvidenceFromUrlMutation = { importEvidenceFromUrl: { evidenceImport: { id: string } | null, userErrors: Array<{ code: ImportEvidenceFromUrlErrorCode, path: Array<string>, message: string }> } };

export type NewFigurePageQueryVariables = Exact<{ [key: string]: never; }>;


export type NewFigurePageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, place: { code: string } | null } | null } };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { addEvidence: { evidenceItem: { id: string } | null, userErrors: Array<{ code: AddEvidenceErrorCode, path: Array<string>, message: string }> } };

export type OrganisationPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type OrganisationPageQuery = { organisation: { id: string, slug: string, kind: OrganisationKind, size: OrganisationSize | null, summary: string | null, website: string | null, name: { en: string | null, cy: string | null }, identifiers: Array<{ scheme: string, id: string, verified: boolean }>, place: { code: string, name: { en: string | null, cy: string | null } } | null, members: Array<{ id: string }> | null, problems: { totalCount: number }, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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


export type PlacePageQuery = { place: { code: string, nation: Nation, region: string | null, type: string, problemCount: number, openChallengeCount: number, name: { en: string | null, cy: string | null }, neighbours: Array<{ code: string, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, satisfaction: Array<{ service: string, n: number | null, serviceName: { en: string | null, cy: string | null }, mean: { value: number, low: number | null, high: number | null } | null }> } | null };

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

export type ProblemPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProblemPageQuery = { problem: { notedAt: string, sharedAt: string | null, closedBecause: string | null, viewerCan: Array<ProblemAction>, mayInviteInsight: boolean, id: string, slug: string, state: ProblemState, councilCount: number, population: number | null, yearlyCostCouncils: number, evidence: Array<{ id: string }>, whoIsAffected: { en: string | null, cy: string | null }, author: { id: string, name: string } | null, missing: Array<{ message: string }> | null, challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null } } | null, title: { en: string | null, cy: string | null }, whatHappens: { en: string | null, cy: string | null }, service: { code: string, name: { en: string | null, cy: string | null } }, organisation: { id: string, name: { en: string | null, cy: string | null } }, yearlyCost: { amount: string } | null, councils: Array<{ isFirst: boolean, affectedPeople: number | null, costBasis: string | null, words: string | null, yearlyCost: { amount: string } | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, place: { code: string, name: { en: string | null, cy: string | null } } | null }> } | null };

export type BrowseProblemsQueryVariables = Exact<{
  filter?: ProblemFilter | null | undefined;
  after?: string | null | undefined;
  place: string;
  hasPlace: boolean;
  organisation?: string | null | undefined;
  hasOrganisation: boolean;
}>;


export type BrowseProblemsQuery = { viewer: { person: { id: string } | null }, services: Array<{ code: string, name: { en: string | null, cy: string | null } }>, problems: { totalCount: number, nodes: Array<{ id: string, slug: string, state: ProblemState, councilCount: number, population: number | null, yearlyCostCouncils: number, title: { en: string | null, cy: string | null }, whatHappens: { en: string | null, cy: string | null }, service: { code: string, name: { en: string | null, cy: string | null } }, organisation: { id: string, name: { en: string | null, cy: string | null } }, yearlyCost: { amount: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, place?: { name: { en: string | null, cy: string | null } } | null, organisation?: { name: { en: string | null, cy: string | null } } | null };

export type SayPlacesQueryVariables = Exact<{
  query: string;
}>;


export type SayPlacesQuery = { places: { totalCount: number, nodes: Array<{ code: string, type: string, region: string | null, nation: Nation, name: { en: string | null, cy: string | null } }> } };

export type SayPlaceQueryVariables = Exact<{
  code: string;
}>;


export type SayPlaceQuery = { place: { code: string, name: { en: string | null, cy: string | null } } | null };

export type InsightQuestionQueryVariables = Exact<{
  token: string;
}>;


export type InsightQuestionQuery = { insightInvitation: { source: InsightSource, service: string, expiresAt: string, title: { en: string | null, cy: string | null }, serviceName: { en: string | null, cy: string | null } | null, askedBy: { en: string | null, cy: string | null }, place: { code: string, name: { en: string | null, cy: string | null } } | null } | null };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { feedback: { id: string, receipt: string } | null, userErrors: Array<{ code: GiveFeedbackErrorCode, path: Array<string>, message: string }> } };

export type WithdrawFeedbackMutationVariables = Exact<{
  input: WithdrawFeedbackInput;
}>;


export type WithdrawFeedbackMutation = { withdrawFeedback: { ok: boolean | null, userErrors: Array<{ code: WithdrawFeedbackErrorCode, path: Array<string>, message: string }> } };

export type ShellViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellViewerQuery = { viewer: { person: { id: string, name: string } | null, actingFor: { id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } | null } };

export type ChallengeAmendmentsFragment = { amendments: Array<{ version: number, at: string, material: boolean, reason: { en: string | null, cy: string | null }, changes: Array<{ path: Array<string>, before: string | null, after: string | null }> }> };

export type EditableChallengeFragment = { id: string, slug: string, version: number, stage: Stage, regime: Regime, route: Route, theme: Theme | null, contactEmail: string | null, pilotMonths: number | null, changesRequested: string | null, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, problem: { en: string | null, cy: string | null } | null, outcomesWanted: { en: string | null, cy: string | null } | null, notWanted: { en: string | null, cy: string | null } | null, terms: { en: string | null, cy: string | null } | null, placeDescription: { en: string | null, cy: string | null } | null, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, source: string, measureBy: string, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }>, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } }, sections: Array<{ section: string, state: SectionState, missing: Array<{ path: Array<string>, message: string }> }> | null, approvals: Array<{ at: string, person: { id: string, name: string } }> };

export type EditChallengeQueryVariables = Exact<{
  slug: string;
}>;


export type EditChallengeQuery = { viewer: { person: { id: string, name: string } | null }, challenge: { id: string, slug: string, version: number, stage: Stage, regime: Regime, route: Route, theme: Theme | null, contactEmail: string | null, pilotMonths: number | null, changesRequested: string | null, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, problem: { en: string | null, cy: string | null } | null, outcomesWanted: { en: string | null, cy: string | null } | null, notWanted: { en: string | null, cy: string | null } | null, terms: { en: string | null, cy: string | null } | null, placeDescription: { en: string | null, cy: string | null } | null, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, source: string, measureBy: string, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }>, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } }, sections: Array<{ section: string, state: SectionState, missing: Array<{ path: Array<string>, message: string }> }> | null, approvals: Array<{ at: string, person: { id: string, name: string } }> } | null };

export type NewChallengeQueryVariables = Exact<{ [key: string]: never; }>;


export type NewChallengeQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, nation: Nation } | null } | null } };

export type SearchPlacesQueryVariables = Exact<{
  query: string;
}>;


export type SearchPlacesQuery = { places: { nodes: Array<{ code: string, nation: Nation, name: { en: string | null, cy: string | null } }> } };

export type DraftChallengeMutationVariables = Exact<{
  input: DraftChallengeInput;
}>;


export type DraftChallengeMutation = { draftChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: DraftChallengeErrorCode, path: Array<string>, message: string }> } };

export type UpdateChallengeMutationVariables = Exact<{
  input: UpdateChallengeInput;
}>;


export type UpdateChallengeMutation = { updateChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: UpdateChallengeErrorCode, path: Array<string>, message: string }> } };

export type SendChallengeForReviewMutationVariables = Exact<{
  input: ChallengeStepInput;
}>;


export type SendChallengeForReviewMutation = { sendChallengeForReview: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: SendChallengeForReviewErrorCode, path: Array<string>, message: string }> } };

export type RequestChallengeChangesMutationVariables = Exact<{
  input: ChallengeReasonInput;
}>;


export type RequestChallengeChangesMutation = { requestChallengeChanges: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: RequestChallengeChangesErrorCode, path: Array<string>, message: string }> } };

export type ApproveChallengeMutationVariables = Exact<{
  input: ChallengeStepInput;
}>;


export type ApproveChallengeMutation = { approveChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: ApproveChallengeErrorCode, path: Array<string>, message: string }> } };

export type PublishChallengeMutationVariables = Exact<{
  input: ChallengeStepInput;
}>;


export type PublishChallengeMutation = { publishChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: PublishChallengeErrorCode, path: Array<string>, message: string }> } };

export type OpenChallengeMutationVariables = Exact<{
  input: ChallengeStepInput;
}>;


export type OpenChallengeMutation = { openChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: OpenChallengeErrorCode, path: Array<string>, message: string }> } };

export type AmendChallengeMutationVariables = Exact<{
  input: AmendChallengeInput;
}>;


export type AmendChallengeMutation = { amendChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: AmendChallengeErrorCode, path: Array<string>, message: string }> } };

export type WithdrawChallengeMutationVariables = Exact<{
  input: StopChallengeInput;
}>;


export type WithdrawChallengeMutation = { withdrawChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: WithdrawChallengeErrorCode, path: Array<string>, message: string }> } };

export type TerminateChallengeMutationVariables = Exact<{
  input: StopChallengeInput;
}>;


export type TerminateChallengeMutation = { terminateChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: TerminateChallengeErrorCode, path: Array<string>, message: string }> } };

export type ConcludeChallengeMutationVariables = Exact<{
  input: StopChallengeInput;
}>;


export type ConcludeChallengeMutation = { concludeChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: ConcludeChallengeErrorCode, path: Array<string>, message: string }> } };

export type ChallengeCardFragment = { id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null };

export type ChallengeActionsFragment = { viewerCan: Array<ChallengeAction>, myProposal: { id: string, state: ProposalState } | null, shortlist: { id: string } | null, solutions: Array<{ id: string, slug: string, title: string, organisation: { id: string, name: { en: string | null, cy: string | null } } }> };

export type ChallengeChangesFragment = { amendments: Array<{ version: number, at: string, material: boolean, reason: { en: string | null, cy: string | null } }> };

export type ChallengeCriteriaFragment = { scaleMin: number, scaleMax: number, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }> };

export type ChallengeIndicatorsFragment = { indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, source: string, measureBy: string, name: { en: string | null, cy: string | null } }> };

export type ChallengePeopleFragment = { slug: string, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, beganAs: { slug: string, title: { en: string | null, cy: string | null } } | null, placeDescription: { en: string | null, cy: string | null } | null };

export type ChallengeSummaryFragment = { id: string, slug: string, version: number, stage: Stage, theme: Theme | null, regime: Regime, route: Route, pilotMonths: number | null, proposalCount: number | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, stoppedBecause: { en: string | null, cy: string | null } | null, source: { name: string, url: string | null, ocid: string } | null };

export type ChallengeTextFragment = { contactEmail: string | null, problem: { en: string | null, cy: string | null } | null, outcomesWanted: { en: string | null, cy: string | null } | null, notWanted: { en: string | null, cy: string | null } | null, terms: { en: string | null, cy: string | null } | null };

export type ChallengeTimelineFragment = { stage: Stage, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null, publishedAt: string | null, openedAt: string | null, closedAt: string | null } };

export type WriteAssessmentMutationVariables = Exact<{
  input: WriteAssessmentInput;
}>;


export type WriteAssessmentMutation = { writeAssessment: { proposal: { id: string } | null, userErrors: Array<{ code: WriteAssessmentErrorCode, path: Array<string>, message: string }> } };

export type DecideShortlistMutationVariables = Exact<{
  input: DecideShortlistInput;
}>;


export type DecideShortlistMutation = { decideShortlist: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: DecideShortlistErrorCode, path: Array<string>, message: string }> } };

export type RankingBoardFragment = { complete: boolean, method: string, inputsHash: string, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, sentence: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> };

export type ShortlistDecisionFragment = { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: { en: string | null, cy: string | null } }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } }> };

export type ServicesOfPlaceFragment = { code: string, satisfaction: Array<{ service: string, n: number | null, serviceName: { en: string | null, cy: string | null }, mean: { value: number, low: number | null, high: number | null } | null }> };

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { viewer: { email: string | null, language: Language, person: { id: string, name: string } | null, actingFor: { id: string } | null, memberships: Array<{ id: string, roles: Array<MembershipRole>, organisation: { id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }>, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, current: boolean }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { userErrors: Array<{ code: RevokeSessionErrorCode, path: Array<string>, message: string }> } };

export type ActForMutationVariables = Exact<{
  input: ActForInput;
}>;


export type ActForMutation = { actFor: { userErrors: Array<{ code: ActForErrorCode, path: Array<string>, message: string }> } };

export type InvitationPageQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPageQuery = { invitation: { id: string, roles: Array<MembershipRole>, expiresAt: string, acceptedAt: string | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { organisation: { id: string, slug: string } | null, userErrors: Array<{ code: AcceptInvitationErrorCode, path: Array<string>, message: string }> } };

export type RequestPasswordRecoveryMutationVariables = Exact<{
  input: RequestPasswordRecoveryInput;
}>;


export type RequestPasswordRecoveryMutation = { requestPasswordRecovery: { userErrors: Array<{ code: RequestPasswordRecoveryErrorCode, path: Array<string>, message: string }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { userErrors: Array<{ code: ResetPasswordErrorCode, path: Array<string>, message: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { userErrors: Array<{ code: SignInErrorCode, path: Array<string>, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: SignOutErrorCode, path: Array<string>, message: string }> } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { userErrors: Array<{ code: SignUpErrorCode, path: Array<string>, message: string }> } };

export type LogLineFragment = { seq: number, at: string, hash: string, prevHash: string, detailsDigest: string, act: string | null, actor: { id: string, name: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null };

export type EvidenceFigureFragment = { id: string, kind: EvidenceKind, title: string, group: string | null, periodFrom: string | null, periodTo: string | null, value: number | null, unit: FigureUnit, n: number | null, responseRate: number | null, noInterval: NoFigureInterval | null, grade: EvidenceGrade, gradeReasons: Array<EvidenceGradeReason>, method: string, citation: string, url: string | null, movedFrom: string | null, interval: { low: number, high: number, isStated: boolean } | null };

export type ModerationCellViewFragment = { spread: number, median: number | null, proposal: { id: string, title: string | null, label: string | null }, criterion: { code: string, weightBp: number, minimumScore: number | null, title: { en: string | null, cy: string | null } }, scores: Array<{ value: number, reason: string, evaluator: { id: string, name: string } }>, agreed: { value: number, isMean: boolean, reason: string, at: string, by: { id: string, name: string } } | null, history: Array<{ value: number, reason: string, at: string, by: { id: string, name: string } }> };

export type AgreeScoreMutationVariables = Exact<{
  input: AgreeScoreInput;
}>;


export type AgreeScoreMutation = { agreeScore: { challenge: { id: string } | null, userErrors: Array<{ code: AgreeScoreErrorCode, path: Array<string>, message: string }> } };

export type PanelMemberRowFragment = { id: string, role: PanelRole, status: EvaluatorStatus, person: { id: string, name: string } };

export type AppointPanelMemberMutationVariables = Exact<{
  input: AppointPanelMemberInput;
}>;


export type AppointPanelMemberMutation = { appointPanelMember: { challenge: { id: string } | null, userErrors: Array<{ code: AppointPanelMemberErrorCode, path: Array<string>, message: string }> } };

export type RemovePanelMemberMutationVariables = Exact<{
  input: RemovePanelMemberInput;
}>;


export type RemovePanelMemberMutation = { removePanelMember: { challenge: { id: string } | null, userErrors: Array<{ code: RemovePanelMemberErrorCode, path: Array<string>, message: string }> } };

export type BeginEvaluationMutationVariables = Exact<{
  input: BeginEvaluationInput;
}>;


export type BeginEvaluationMutation = { beginEvaluation: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: BeginEvaluationErrorCode, path: Array<string>, message: string }> } };

export type OrganisationProfileFragment = { id: string, slug: string, version: number, kind: OrganisationKind, size: OrganisationSize | null, summary: string | null, website: string | null, name: { en: string | null, cy: string | null } };

export type OrganisationSettingsQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationSettingsQuery = { organisation: { id: string, slug: string, version: number, kind: OrganisationKind, size: OrganisationSize | null, summary: string | null, website: string | null, members: Array<{ id: string, roles: Array<MembershipRole>, person: { id: string, name: string } }> | null, invitations: Array<{ id: string, email: string, roles: Array<MembershipRole>, expiresAt: string, acceptedAt: string | null }> | null, name: { en: string | null, cy: string | null } } | null, viewer: { person: { id: string } | null, apiKeys: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, revokedAt: string | null, organisation: { id: string } }> } };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { createOrganisation: { organisation: { id: string, slug: string } | null, userErrors: Array<{ code: CreateOrganisationErrorCode, path: Array<string>, message: string }> } };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation: { organisation: { id: string } | null, userErrors: Array<{ code: UpdateOrganisationErrorCode, path: Array<string>, message: string }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { invitation: { id: string } | null, userErrors: Array<{ code: InviteMemberErrorCode, path: Array<string>, message: string }> } };

export type ChangeMemberRolesMutationVariables = Exact<{
  input: ChangeMemberRolesInput;
}>;


export type ChangeMemberRolesMutation = { changeMemberRoles: { organisation: { id: string } | null, userErrors: Array<{ code: ChangeMemberRolesErrorCode, path: Array<string>, message: string }> } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember: { organisation: { id: string } | null, userErrors: Array<{ code: RemoveMemberErrorCode, path: Array<string>, message: string }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string, name: string } | null, userErrors: Array<{ code: CreateApiKeyErrorCode, path: Array<string>, message: string }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { userErrors: Array<{ code: RevokeApiKeyErrorCode, path: Array<string>, message: string }> } };

export type InvitationFieldsFragment = { id: string, role: InvitedRole, state: ParticipationState, invitedAt: string, answeredAt: string | null, mayAnswer: boolean, mayRevoke: boolean, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, lead: { id: string, name: { en: string | null, cy: string | null } } };

export type FoundAuthoritiesFragment = { nodes: Array<{ id: string, name: { en: string | null, cy: string | null } }> };

export type ParticipationInvitationPageQueryVariables = Exact<{
  slug: string;
}>;


export type ParticipationInvitationPageQuery = { viewer: { person: { id: string } | null, memberships: Array<{ organisation: { id: string } }> }, challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, problem: { en: string | null, cy: string | null } | null, beganAs: { slug: string, title: { en: string | null, cy: string | null } } | null, participationInvitations: Array<{ id: string, role: InvitedRole, state: ParticipationState, invitedAt: string, answeredAt: string | null, mayAnswer: boolean, mayRevoke: boolean, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, lead: { id: string, name: { en: string | null, cy: string | null } } }> } | null };

export type ParticipantsPageQueryVariables = Exact<{
  slug: string;
  query?: string | null | undefined;
  hasQuery: boolean;
}>;


export type ParticipantsPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, lead: { id: string }, participants: Array<{ role: ParticipationRole, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }>, participationInvitations: Array<{ id: string, role: InvitedRole, state: ParticipationState, invitedAt: string, answeredAt: string | null, mayAnswer: boolean, mayRevoke: boolean, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, lead: { id: string, name: { en: string | null, cy: string | null } } }> } | null, councils?: { nodes: Array<{ id: string, name: { en: string | null, cy: string | null } }> }, combined?: { nodes: Array<{ id: string, name: { en: string | null, cy: string | null } }> }, departments?: { nodes: Array<{ id: string, name: { en: string | null, cy: string | null } }> } };

export type InviteParticipantMutationVariables = Exact<{
  input: InviteParticipantInput;
}>;


export type InviteParticipantMutation = { inviteParticipant: { invitation: { id: string } | null, userErrors: Array<{ code: InviteParticipantErrorCode, path: Array<string>, message: string }> } };

export type AcceptParticipationMutationVariables = Exact<{
  input: ParticipationAnswerInput;
}>;


export type AcceptParticipationMutation = { acceptParticipation: { invitation: { id: string } | null, userErrors: Array<{ code: AcceptParticipationErrorCode, path: Array<string>, message: string }> } };

export type DeclineParticipationMutationVariables = Exact<{
  input: ParticipationAnswerInput;
}>;


export type DeclineParticipationMutation = { declineParticipation: { invitation: { id: string } | null, userErrors: Array<{ code: DeclineParticipationErrorCode, path: Array<string>, message: string }> } };

export type RevokeParticipationInvitationMutationVariables = Exact<{
  input: ParticipationAnswerInput;
}>;


export type RevokeParticipationInvitationMutation = { revokeParticipationInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: RevokeParticipationInvitationErrorCode, path: Array<string>, message: string }> } };

export type MapOfCouncilsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MapOfCouncilsQuery = { places: { nodes: Array<{ code: string, nation: Nation, hexColumn: number | null, hexRow: number | null, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MakePledgeMutationVariables = Exact<{
  input: MakePledgeInput;
}>;


export type MakePledgeMutation = { makePledge: { pledge: { id: string } | null, userErrors: Array<{ code: MakePledgeErrorCode, path: Array<string>, message: string }> } };

export type WithdrawPledgeMutationVariables = Exact<{
  input: WithdrawPledgeInput;
}>;


export type WithdrawPledgeMutation = { withdrawPledge: { pledge: { id: string, status: PledgeStatus } | null, userErrors: Array<{ code: WithdrawPledgeErrorCode, path: Array<string>, message: string }> } };

export type OpenPledgeRoundMutationVariables = Exact<{
  input: OpenPledgeRoundInput;
}>;


export type OpenPledgeRoundMutation = { openPledgeRound: { round: { id: string } | null, userErrors: Array<{ code: OpenPledgeRoundErrorCode, path: Array<string>, message: string }> } };

export type RecordMilestoneMutationVariables = Exact<{
  input: RecordMilestoneInput;
}>;


export type RecordMilestoneMutation = { recordMilestone: { round: { id: string } | null, userErrors: Array<{ code: RecordMilestoneErrorCode, path: Array<string>, message: string }> } };

export type LockPledgeRoundMutationVariables = Exact<{
  input: LockPledgeRoundInput;
}>;


export type LockPledgeRoundMutation = { lockPledgeRound: { round: { id: string, lockedAt: string | null } | null, userErrors: Array<{ code: LockPledgeRoundErrorCode, path: Array<string>, message: string }> } };

export type RoundToPledgeFragment = { id: string, state: PledgeRoundState, version: number, deadline: string, lockedAt: string | null, viewerMayPledge: boolean, viewerMayLock: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, condition: unknown, conditionText: string, matchText: string | null, validUntil: string | null, mine: boolean, amount: { amount: string }, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> };

export type PledgeRoundViewFragment = { id: string, state: PledgeRoundState, deadline: string, lockedAt: string | null, algorithmVersion: string, inputsHash: string, viewerMayPledge: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, conditionText: string, matchText: string | null, note: string | null, authority: string, validUntil: string | null, mine: boolean, amount: { amount: string }, effectiveAmount: { amount: string }, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, explanation: Array<{ text: string, current: string, needed: string }> }> };

export type RoundTotalsFragment = { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } };

export type SolutionCardFragment = { id: string, slug: string, title: string, summary: string, organisation: { id: string, name: { en: string | null, cy: string | null } }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } } }, pledgeRound: { id: string, state: PledgeRoundState, deadline: string, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } } } | null };

export type SolutionViewFragment = { id: string, slug: string, title: string, summary: string, price: { amount: string } | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, team: Array<{ name: string | null, role: TeamRole, sharePct: number | null, does: string }>, claims: Array<{ indicatorCode: string, value: number, evidence: string }>, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, name: { en: string | null, cy: string | null } }> } };

export type ConsultationCardFragment = { id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } };

export type ConsultationOptionLineFragment = { id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null };

export type ConsultationVoteFragment = { isYours: boolean, isInvited: boolean, myRanking: Array<Array<string>> | null, myApprovals: Array<string> | null, id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, question: { en: string | null, cy: string | null }, about: { en: string | null, cy: string | null }, budget: { amount: string } | null, options: Array<{ id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }>, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } };

export type PrioritiesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PrioritiesPageQuery = { viewer: { person: { id: string } | null, actingFor: { kind: OrganisationKind } | null }, open: { nodes: Array<{ id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } }> }, drafts: { nodes: Array<{ id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } }> }, closed: { nodes: Array<{ id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsultationPageQueryVariables = Exact<{
  slug: string;
}>;


export type ConsultationPageQuery = { consultation: { isYours: boolean, isInvited: boolean, myRanking: Array<Array<string>> | null, myApprovals: Array<string> | null, id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, question: { en: string | null, cy: string | null }, about: { en: string | null, cy: string | null }, budget: { amount: string } | null, options: Array<{ id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }>, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } } | null };

export type PairQuestionQueryVariables = Exact<{
  id: string;
}>;


export type PairQuestionQuery = { nextPair: { token: string, turn: number, pairs: number, left: { id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }, right: { id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null } } | null };

export type VoteOnPairMutationVariables = Exact<{
  input: VoteOnPairInput;
}>;


export type VoteOnPairMutation = { voteOnPair: { consultation: { id: string } | null, userErrors: Array<{ code: VoteOnPairErrorCode, path: Array<string>, message: string }> } };

export type SuggestOptionMutationVariables = Exact<{
  input: SuggestOptionInput;
}>;


export type SuggestOptionMutation = { suggestOption: { consultation: { id: string } | null, userErrors: Array<{ code: SuggestOptionErrorCode, path: Array<string>, message: string }> } };

export type CastRankedBallotMutationVariables = Exact<{
  input: CastRankedBallotInput;
}>;


export type CastRankedBallotMutation = { castRankedBallot: { consultation: { id: string } | null, userErrors: Array<{ code: CastRankedBallotErrorCode, path: Array<string>, message: string }> } };

export type CastBudgetBallotMutationVariables = Exact<{
  input: CastBudgetBallotInput;
}>;


export type CastBudgetBallotMutation = { castBudgetBallot: { consultation: { id: string } | null, userErrors: Array<{ code: CastBudgetBallotErrorCode, path: Array<string>, message: string }> } };

export type PairwiseScoresViewFragment = { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> };

export type PairwiseResultViewFragment = { everyone: { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> }, withoutLimited: { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> } };

export type RankedResultViewFragment = { ballots: number, optionIds: Array<string>, pairwise: Array<Array<number>>, ranking: Array<{ optionId: string, rank: number, tiedWith: Array<string> }> };

export type BudgetOutcomeViewFragment = { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } };

export type BudgetResultViewFragment = { voters: number, kinds: number, share: { nearest: { amount: string } }, projects: Array<{ optionId: string, votes: number, because: string, isChosen: boolean, isChosenByGreedy: boolean, payment: { numerator: string, denominator: string, nearest: { amount: string } } | null }>, equalShares: { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } }, greedy: { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } }, groups: Array<{ approves: Array<string>, voters: number, funded: { amount: string }, fundedByGreedy: { amount: string } }> };

export type PriorityDecisionViewFragment = { departs: boolean, decidedAt: string, reason: { en: string | null, cy: string | null }, order: Array<{ id: string, title: { en: string | null, cy: string | null } }>, alsoUsed: Array<{ id: string, slug: string, title: { en: string | null, cy: string | null } }> };

export type ConsultationResultsFragment = { isYours: boolean, source: string | null, id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, question: { en: string | null, cy: string | null }, budget: { amount: string } | null, turnout: { voters: number, votes: number } | null, progress: { done: number, of: number | null } | null, options: Array<{ id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }>, decision: { departs: boolean, decidedAt: string, reason: { en: string | null, cy: string | null }, order: Array<{ id: string, title: { en: string | null, cy: string | null } }>, alsoUsed: Array<{ id: string, slug: string, title: { en: string | null, cy: string | null } }> } | null, result: { method: string, inputsHash: string, resultHash: string, countedAt: string, pairwise: { everyone: { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> }, withoutLimited: { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> } } | null, ranked: { ballots: number, optionIds: Array<string>, pairwise: Array<Array<number>>, ranking: Array<{ optionId: string, rank: number, tiedWith: Array<string> }> } | null, budgetVote: { voters: number, kinds: number, share: { nearest: { amount: string } }, projects: Array<{ optionId: string, votes: number, because: string, isChosen: boolean, isChosenByGreedy: boolean, payment: { numerator: string, denominator: string, nearest: { amount: string } } | null }>, equalShares: { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } }, greedy: { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } }, groups: Array<{ approves: Array<string>, voters: number, funded: { amount: string }, fundedByGreedy: { amount: string } }> } | null } | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } };

export type ConsultationResultsPageQueryVariables = Exact<{
  slug: string;
}>;


export type ConsultationResultsPageQuery = { consultation: { isYours: boolean, source: string | null, id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, question: { en: string | null, cy: string | null }, budget: { amount: string } | null, turnout: { voters: number, votes: number } | null, progress: { done: number, of: number | null } | null, options: Array<{ id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }>, decision: { departs: boolean, decidedAt: string, reason: { en: string | null, cy: string | null }, order: Array<{ id: string, title: { en: string | null, cy: string | null } }>, alsoUsed: Array<{ id: string, slug: string, title: { en: string | null, cy: string | null } }> } | null, result: { method: string, inputsHash: string, resultHash: string, countedAt: string, pairwise: { everyone: { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> }, withoutLimited: { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> } } | null, ranked: { ballots: number, optionIds: Array<string>, pairwise: Array<Array<number>>, ranking: Array<{ optionId: string, rank: number, tiedWith: Array<string> }> } | null, budgetVote: { voters: number, kinds: number, share: { nearest: { amount: string } }, projects: Array<{ optionId: string, votes: number, because: string, isChosen: boolean, isChosenByGreedy: boolean, payment: { numerator: string, denominator: string, nearest: { amount: string } } | null }>, equalShares: { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } }, greedy: { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } }, groups: Array<{ approves: Array<string>, voters: number, funded: { amount: string }, fundedByGreedy: { amount: string } }> } | null } | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } } | null };

export type ConsultationEditorFragment = { id: string, slug: string, version: number, method: ConsultationMethod, state: ConsultationState, isYours: boolean, closesAt: string | null, organisation: { id: string }, title: { en: string | null, cy: string | null }, question: { en: string | null, cy: string | null }, about: { en: string | null, cy: string | null }, budget: { amount: string } | null, turnout: { voters: number, votes: number } | null, panel: Array<{ hasVoted: boolean, person: { id: string, name: string } }> | null, options: Array<{ problemId: string | null, because: string | null, id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }> };

export type NewConsultationQueryVariables = Exact<{ [key: string]: never; }>;


export type NewConsultationQuery = { viewer: { person: { id: string } | null, actingFor: { kind: OrganisationKind, name: { en: string | null, cy: string | null } } | null } };

export type ManageConsultationQueryVariables = Exact<{
  slug: string;
}>;


export type ManageConsultationQuery = { viewer: { person: { id: string } | null }, consultation: { id: string, slug: string, version: number, method: ConsultationMethod, state: ConsultationState, isYours: boolean, closesAt: string | null, organisation: { id: string }, title: { en: string | null, cy: string | null }, question: { en: string | null, cy: string | null }, about: { en: string | null, cy: string | null }, budget: { amount: string } | null, turnout: { voters: number, votes: number } | null, panel: Array<{ hasVoted: boolean, person: { id: string, name: string } }> | null, options: Array<{ problemId: string | null, because: string | null, id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }> } | null };

export type ProblemsToChooseQueryVariables = Exact<{
  organisation: string;
}>;


export type ProblemsToChooseQuery = { own: { nodes: Array<{ id: string, title: { en: string | null, cy: string | null } }> }, all: { nodes: Array<{ id: string, title: { en: string | null, cy: string | null } }> } };

export type ProblemToChooseFragment = { id: string, title: { en: string | null, cy: string | null } };

export type DecideConsultationQueryVariables = Exact<{
  slug: string;
}>;


export type DecideConsultationQuery = { viewer: { person: { id: string } | null }, consultation: { version: number, isYours: boolean, source: string | null, id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, question: { en: string | null, cy: string | null }, budget: { amount: string } | null, turnout: { voters: number, votes: number } | null, progress: { done: number, of: number | null } | null, options: Array<{ id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }>, decision: { departs: boolean, decidedAt: string, reason: { en: string | null, cy: string | null }, order: Array<{ id: string, title: { en: string | null, cy: string | null } }>, alsoUsed: Array<{ id: string, slug: string, title: { en: string | null, cy: string | null } }> } | null, result: { method: string, inputsHash: string, resultHash: string, countedAt: string, pairwise: { everyone: { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> }, withoutLimited: { votes: number, pairs: number, scores: Array<{ optionId: string, rank: number, isTied: boolean, score: number, low: number, high: number, wins: number, losses: number }>, undecided: Array<{ reason: UndecidedReason, count: number }> } } | null, ranked: { ballots: number, optionIds: Array<string>, pairwise: Array<Array<number>>, ranking: Array<{ optionId: string, rank: number, tiedWith: Array<string> }> } | null, budgetVote: { voters: number, kinds: number, share: { nearest: { amount: string } }, projects: Array<{ optionId: string, votes: number, because: string, isChosen: boolean, isChosenByGreedy: boolean, payment: { numerator: string, denominator: string, nearest: { amount: string } } | null }>, equalShares: { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } }, greedy: { chosen: Array<string>, votersWithNothing: number, votersBetterOff: number, spent: { amount: string }, leftover: { amount: string } }, groups: Array<{ approves: Array<string>, voters: number, funded: { amount: string }, fundedByGreedy: { amount: string } }> } | null } | null, title: { en: string | null, cy: string | null } } | null };

export type OtherConsultationsQueryVariables = Exact<{
  organisationId: string;
}>;


export type OtherConsultationsQuery = { consultations: { nodes: Array<{ id: string, title: { en: string | null, cy: string | null } }> } };

export type DraftConsultationMutationVariables = Exact<{
  input: DraftConsultationInput;
}>;


export type DraftConsultationMutation = { draftConsultation: { consultation: { slug: string } | null, userErrors: Array<{ code: DraftConsultationErrorCode, path: Array<string>, message: string }> } };

export type ImportBudgetVoteMutationVariables = Exact<{
  input: ImportBudgetVoteInput;
}>;


export type ImportBudgetVoteMutation = { importBudgetVote: { consultation: { slug: string } | null, userErrors: Array<{ code: ImportBudgetVoteErrorCode, path: Array<string>, message: string }> } };

export type UpdateConsultationMutationVariables = Exact<{
  input: UpdateConsultationInput;
}>;


export type UpdateConsultationMutation = { updateConsultation: { consultation: { id: string } | null, userErrors: Array<{ code: UpdateConsultationErrorCode, path: Array<string>, message: string }> } };

export type AddConsultationOptionMutationVariables = Exact<{
  input: AddConsultationOptionInput;
}>;


export type AddConsultationOptionMutation = { addConsultationOption: { consultation: { id: string } | null, userErrors: Array<{ code: AddConsultationOptionErrorCode, path: Array<string>, message: string }> } };

export type RemoveConsultationOptionMutationVariables = Exact<{
  input: RemoveConsultationOptionInput;
}>;


export type RemoveConsultationOptionMutation = { removeConsultationOption: { consultation: { id: string } | null, userErrors: Array<{ code: RemoveConsultationOptionErrorCode, path: Array<string>, message: string }> } };

export type OpenConsultationMutationVariables = Exact<{
  input: ConsultationStepInput;
}>;


export type OpenConsultationMutation = { openConsultation: { consultation: { id: string } | null, userErrors: Array<{ code: OpenConsultationErrorCode, path: Array<string>, message: string }> } };

export type CloseConsultationMutationVariables = Exact<{
  input: ConsultationStepInput;
}>;


export type CloseConsultationMutation = { closeConsultation: { consultation: { id: string } | null, userErrors: Array<{ code: CloseConsultationErrorCode, path: Array<string>, message: string }> } };

export type InviteVoterMutationVariables = Exact<{
  input: InviteVoterInput;
}>;


export type InviteVoterMutation = { inviteVoter: { consultation: { id: string } | null, userErrors: Array<{ code: InviteVoterErrorCode, path: Array<string>, message: string }> } };

export type JudgeSuggestionMutationVariables = Exact<{
  input: JudgeSuggestionInput;
}>;


export type JudgeSuggestionMutation = { judgeSuggestion: { consultation: { id: string } | null, userErrors: Array<{ code: JudgeSuggestionErrorCode, path: Array<string>, message: string }> } };

export type DecidePriorityMutationVariables = Exact<{
  input: DecidePriorityInput;
}>;


export type DecidePriorityMutation = { decidePriority: { consultation: { id: string } | null, userErrors: Array<{ code: DecidePriorityErrorCode, path: Array<string>, message: string }> } };

export type EditableProblemFragment = { id: string, slug: string, version: number, state: ProblemState, viewerCan: Array<ProblemAction>, councilCount: number, yearlyCostCouncils: number, title: { en: string | null, cy: string | null }, whatHappens: { en: string | null, cy: string | null }, whoIsAffected: { en: string | null, cy: string | null }, service: { code: string }, place: { code: string, nation: Nation } | null, organisation: { id: string, name: { en: string | null, cy: string | null } }, missing: Array<{ path: Array<string>, message: string }> | null, yearlyCost: { amount: string } | null, councils: Array<{ isFirst: boolean, affectedPeople: number | null, costBasis: string | null, words: string | null, version: number, yearlyCost: { amount: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } }, place: { code: string } | null }> };

export type ProblemWriterFragment = { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, nation: Nation } | null } | null };

export type NewProblemQueryVariables = Exact<{ [key: string]: never; }>;


export type NewProblemQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, nation: Nation } | null } | null }, services: Array<{ code: string, name: { en: string | null, cy: string | null } }> };

export type EditProblemQueryVariables = Exact<{
  slug: string;
}>;


export type EditProblemQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, nation: Nation } | null } | null }, services: Array<{ code: string, name: { en: string | null, cy: string | null } }>, problem: { id: string, slug: string, version: number, state: ProblemState, viewerCan: Array<ProblemAction>, councilCount: number, yearlyCostCouncils: number, title: { en: string | null, cy: string | null }, whatHappens: { en: string | null, cy: string | null }, whoIsAffected: { en: string | null, cy: string | null }, service: { code: string }, place: { code: string, nation: Nation } | null, organisation: { id: string, name: { en: string | null, cy: string | null } }, missing: Array<{ path: Array<string>, message: string }> | null, yearlyCost: { amount: string } | null, councils: Array<{ isFirst: boolean, affectedPeople: number | null, costBasis: string | null, words: string | null, version: number, yearlyCost: { amount: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } }, place: { code: string } | null }> } | null };

export type PlaceNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlaceNamesQuery = { places: { nodes: Array<{ code: string, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WriteProblemMutationVariables = Exact<{
  input: WriteProblemInput;
}>;


export type WriteProblemMutation = { writeProblem: { problem: { slug: string } | null, userErrors: Array<{ code: WriteProblemErrorCode, path: Array<string>, message: string }> } };

export type UpdateProblemMutationVariables = Exact<{
  input: UpdateProblemInput;
}>;


export type UpdateProblemMutation = { updateProblem: { problem: { slug: string } | null, userErrors: Array<{ code: UpdateProblemErrorCode, path: Array<string>, message: string }> } };

export type ShareProblemMutationVariables = Exact<{
  input: ProblemStepInput;
}>;


export type ShareProblemMutation = { shareProblem: { problem: { slug: string } | null, userErrors: Array<{ code: ShareProblemErrorCode, path: Array<string>, message: string }> } };

export type CloseProblemMutationVariables = Exact<{
  input: CloseProblemInput;
}>;


export type CloseProblemMutation = { closeProblem: { problem: { slug: string } | null, userErrors: Array<{ code: CloseProblemErrorCode, path: Array<string>, message: string }> } };

export type JoinProblemMutationVariables = Exact<{
  input: JoinProblemInput;
}>;


export type JoinProblemMutation = { joinProblem: { problem: { slug: string } | null, userErrors: Array<{ code: JoinProblemErrorCode, path: Array<string>, message: string }> } };

export type UpdateOwnShareMutationVariables = Exact<{
  input: UpdateOwnShareInput;
}>;


export type UpdateOwnShareMutation = { updateOwnShare: { problem: { slug: string } | null, userErrors: Array<{ code: UpdateOwnShareErrorCode, path: Array<string>, message: string }> } };

export type LeaveProblemMutationVariables = Exact<{
  input: LeaveProblemInput;
}>;


export type LeaveProblemMutation = { leaveProblem: { problem: { slug: string } | null, userErrors: Array<{ code: LeaveProblemErrorCode, path: Array<string>, message: string }> } };

export type ChallengeFromProblemMutationVariables = Exact<{
  input: ChallengeFromProblemInput;
}>;


export type ChallengeFromProblemMutation = { challengeFromProblem: { challenge: { slug: string } | null, userErrors: Array<{ code: ChallengeFromProblemErrorCode, path: Array<string>, message: string }> } };

export type ProblemCardFragment = { id: string, slug: string, state: ProblemState, councilCount: number, population: number | null, yearlyCostCouncils: number, title: { en: string | null, cy: string | null }, whatHappens: { en: string | null, cy: string | null }, service: { code: string, name: { en: string | null, cy: string | null } }, organisation: { id: string, name: { en: string | null, cy: string | null } }, yearlyCost: { amount: string } | null };

export type PlacesWithProblemsQueryVariables = Exact<{
  after?: string | null | undefined;
  isCounted: boolean;
}>;


export type PlacesWithProblemsQuery = { places: { nodes: Array<{ code: string, within: Array<string>, hexColumn: number | null, hexRow: number | null, problemCount?: number, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProblemCouncilsFragment = { councils: Array<{ isFirst: boolean, affectedPeople: number | null, costBasis: string | null, words: string | null, yearlyCost: { amount: string } | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, place: { code: string, name: { en: string | null, cy: string | null } } | null }> };

export type ProposalQuestionsFragment = { id: string, slug: string, stage: Stage, version: number, contactEmail: string | null, pilotMonths: number | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, name: { en: string | null, cy: string | null } }, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, timeline: { questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null } };

export type EditableProposalFragment = { id: string, version: number, state: ProposalState, label: string | null, title: string | null, summary: string | null, approach: string | null, change: string | null, evidence: string | null, smallestPilot: string | null, risks: string | null, trl: number | null, priceModel: PriceModel | null, language: Language | null, savedAt: string | null, submittedAt: string | null, hasUnsentChanges: boolean, viewerCan: Array<ProposalAction>, price: { amount: string } | null, claims: Array<{ indicatorCode: string, value: number, evidence: string }> | null, team: Array<{ name: string | null, role: TeamRole, sharePct: number | null, does: string }> | null, sections: Array<{ section: string, state: SectionState, missing: Array<{ path: Array<string>, message: string }> }> | null, receipts: Array<{ hash: string, salt: string, proposalVersion: number, submittedAt: string, logSeq: number }> | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null, challenge: { id: string, slug: string, stage: Stage, version: number, contactEmail: string | null, pilotMonths: number | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, name: { en: string | null, cy: string | null } }, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, timeline: { questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null } } };

export type ProposePageQueryVariables = Exact<{
  slug: string;
}>;


export type ProposePageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } | null }, challenge: { id: string, slug: string, stage: Stage, version: number, contactEmail: string | null, pilotMonths: number | null, myProposal: { id: string, state: ProposalState } | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, name: { en: string | null, cy: string | null } }, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, timeline: { questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null } } | null };

export type EditProposalQueryVariables = Exact<{
  id: string;
}>;


export type EditProposalQuery = { viewer: { person: { id: string } | null }, proposal: { id: string, version: number, state: ProposalState, label: string | null, title: string | null, summary: string | null, approach: string | null, change: string | null, evidence: string | null, smallestPilot: string | null, risks: string | null, trl: number | null, priceModel: PriceModel | null, language: Language | null, savedAt: string | null, submittedAt: string | null, hasUnsentChanges: boolean, viewerCan: Array<ProposalAction>, price: { amount: string } | null, claims: Array<{ indicatorCode: string, value: number, evidence: string }> | null, team: Array<{ name: string | null, role: TeamRole, sharePct: number | null, does: string }> | null, sections: Array<{ section: string, state: SectionState, missing: Array<{ path: Array<string>, message: string }> }> | null, receipts: Array<{ hash: string, salt: string, proposalVersion: number, submittedAt: string, logSeq: number }> | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null, challenge: { id: string, slug: string, stage: Stage, version: number, contactEmail: string | null, pilotMonths: number | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, name: { en: string | null, cy: string | null } }, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, timeline: { questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null } } } | null };

export type ProposalFeedbackQueryVariables = Exact<{
  id: string;
}>;


export type ProposalFeedbackQuery = { proposal: { id: string, assessment: { id: string, strengths: string, improvements: string, total: string | null, rank: number | null, issuedAt: string | null, criteria: Array<{ score: number, reason: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }> } | null } | null };

export type DraftProposalMutationVariables = Exact<{
  input: DraftProposalInput;
}>;


export type DraftProposalMutation = { draftProposal: { proposal: { id: string } | null, userErrors: Array<{ code: DraftProposalErrorCode, path: Array<string>, message: string }> } };

export type UpdateProposalMutationVariables = Exact<{
  input: UpdateProposalInput;
}>;


export type UpdateProposalMutation = { updateProposal: { proposal: { id: string, version: number, savedAt: string | null } | null, userErrors: Array<{ code: UpdateProposalErrorCode, path: Array<string>, message: string }> } };

export type SubmitProposalMutationVariables = Exact<{
  input: ProposalStepInput;
}>;


export type SubmitProposalMutation = { submitProposal: { proposal: { id: string } | null, userErrors: Array<{ code: SubmitProposalErrorCode, path: Array<string>, message: string }> } };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { proposal: { id: string } | null, userErrors: Array<{ code: WithdrawProposalErrorCode, path: Array<string>, message: string }> } };

export type ProposalToScoreFragment = { id: string, title: string | null, label: string | null, hiddenBecause: string | null, language: Language | null, summary: string | null, approach: string | null, change: string | null, evidence: string | null, smallestPilot: string | null, risks: string | null, trl: number | null, priceModel: PriceModel | null, price: { amount: string } | null, claims: Array<{ indicatorCode: string, value: number, evidence: string }> | null };

export type ScoreCriterionFragment = { code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { declareConflict: { scoresheet: { id: string, status: EvaluatorStatus } | null, userErrors: Array<{ code: DeclareConflictErrorCode, path: Array<string>, message: string }> } };

export type ScoreProposalMutationVariables = Exact<{
  input: ScoreProposalInput;
}>;


export type ScoreProposalMutation = { scoreProposal: { scoresheet: { id: string, status: EvaluatorStatus } | null, userErrors: Array<{ code: ScoreProposalErrorCode, path: Array<string>, message: string }> } };

export type SendScoresMutationVariables = Exact<{
  input: SendScoresInput;
}>;


export type SendScoresMutation = { sendScores: { scoresheet: { id: string, status: EvaluatorStatus, sentAt: string | null } | null, userErrors: Array<{ code: SendScoresErrorCode, path: Array<string>, message: string }> } };

export type ScoresheetProgressFragment = { items: Array<{ recused: boolean, scored: number, totalSoFar: string | null, cells: Array<{ value: number | null, reason: string | null, criterion: { code: string } }>, proposal: { id: string, title: string | null, label: string | null } }> };

export type FeedbackQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FeedbackQueueQuery = { viewer: { person: { id: string } | null }, feedbackWaiting: { totalCount: number, nodes: Array<{ id: string, version: number, source: InsightSource, satisfaction: number, works: string | null, fallsShort: string | null, why: string | null, language: Language, givenAt: string, flags: Array<string>, serviceName: { en: string | null, cy: string | null } | null, place: { code: string, name: { en: string | null, cy: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WaitingFeedbackFragment = { id: string, version: number, source: InsightSource, satisfaction: number, works: string | null, fallsShort: string | null, why: string | null, language: Language, givenAt: string, flags: Array<string>, serviceName: { en: string | null, cy: string | null } | null, place: { code: string, name: { en: string | null, cy: string | null } } | null };

export type ShowFeedbackMutationVariables = Exact<{
  input: ShowFeedbackInput;
}>;


export type ShowFeedbackMutation = { showFeedback: { feedback: { id: string } | null, userErrors: Array<{ code: ShowFeedbackErrorCode, path: Array<string>, message: string }> } };

export type HideFeedbackMutationVariables = Exact<{
  input: HideFeedbackInput;
}>;


export type HideFeedbackMutation = { hideFeedback: { feedback: { id: string } | null, userErrors: Array<{ code: HideFeedbackErrorCode, path: Array<string>, message: string }> } };

export type InsightPageQueryVariables = Exact<{
  problem: string;
}>;


export type InsightPageQuery = { viewer: { person: { id: string } | null }, problemInsight: { problemId: string, title: { en: string | null, cy: string | null }, answers: Array<{ source: InsightSource, n: number | null, mean: { value: number, low: number | null, high: number | null } | null }>, quotations: { totalCount: number, nodes: Array<{ source: InsightSource, works: string | null, fallsShort: string | null, why: string | null, language: Language }> } } | null, insightInvitations: Array<{ id: string, source: InsightSource, createdAt: string, expiresAt: string, answersLeft: number, isOpen: boolean }> };

export type InviteInsightMutationVariables = Exact<{
  input: InviteInsightInput;
}>;


export type InviteInsightMutation = { inviteInsight: { token: string | null, userErrors: Array<{ code: InviteInsightErrorCode, path: Array<string>, message: string }> } };

export type EndInsightInvitationMutationVariables = Exact<{
  input: EndInsightInvitationInput;
}>;


export type EndInsightInvitationMutation = { endInsightInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: EndInsightInvitationErrorCode, path: Array<string>, message: string }> } };

export type WorkPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkPageQuery = { viewer: { feedbackWaiting: number, person: { id: string, name: string } | null, actingFor: { id: string, kind: OrganisationKind } | null, tasks: Array<{ id: string, kind: TaskKind, dueAt: string | null, path: string, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } } }>, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, timeline: { closesAt: string | null } }> }, proposals: { totalCount: number, nodes: Array<{ id: string, state: ProposalState, title: string | null, savedAt: string | null, submittedAt: string | null, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, timeline: { closesAt: string | null } } }> }, scoresheets: Array<{ id: string, status: EvaluatorStatus, sentAt: string | null, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } }, items: Array<{ recused: boolean, scored: number, proposal: { id: string } }> }>, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, conditionText: string, amount: { amount: string }, round: { id: string, deadline: string, solution: { id: string, slug: string, title: string } } }> } };

