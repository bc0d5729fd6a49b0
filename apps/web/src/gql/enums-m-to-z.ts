// Generated from the contract; run `npm run codegen` after a change to a .graphql file.

/** The money that a match follows; matched money is never in it. */
export type MatchBase = 'ALL_CASH' | 'COUNCIL_CASH';

/** How something was measured. */
export type MeasuringMethod =
  /** Counted. */
  | 'COUNT'
  /** The mean of n. */
  | 'MEAN'
  /** Another way, as described. */
  | 'OTHER'
  /** So many of n; its interval is computed after Wilson. */
  | 'PROPORTION'
  /** Read off a register or a meter, so that nothing is sampled. */
  | 'RECORD';

/** What a member may do in an organisation. */
export type MembershipRole = 'ADMIN' | 'APPROVER' | 'AUDITOR' | 'BUYER' | 'EVALUATOR' | 'PLEDGER' | 'PROPOSER';

/** What an entry of the books is about. */
export type MoneyEntryKind = 'CALL' | 'CAP' | 'COMMIT' | 'POST' | 'RELEASE' | 'VOID';

/** The units of account, which are never added to one another. */
export type MoneyUnit =
  /** Pounds that are paid. */
  | 'GBP'
  /** The declared value of what is given in kind. */
  | 'IN_KIND';

/** The nations of the United Kingdom. */
export type Nation = 'ENGLAND' | 'NORTHERN_IRELAND' | 'SCOTLAND' | 'WALES';

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

/** What a notification is about. */
export type NotificationTopic = 'ACCOUNT' | 'CHALLENGES' | 'DECISIONS' | 'DOCUMENTS' | 'EVENTS' | 'FUNDING' | 'PROPOSALS' | 'QUESTIONS' | 'TASKS';

/** Another way to make an order of the same scores and weights. */
export type OpinionMethod =
  /** On how much of the weight a proposal beats each other one (Brans and Vincke 1985, usual preference function). */
  | 'PROMETHEE_II'
  /** How near a proposal is to the best of everything and how far from the worst (Hwang and Yoon 1981, vector norm). */
  | 'TOPSIS';

/** What an organisation is. */
export type OrganisationKind = 'COMBINED_AUTHORITY' | 'COUNCIL' | 'DEPARTMENT' | 'FUNDER' | 'RESEARCH' | 'SUPPLIER' | 'VCSE';

/** By the number of people: fewer than 10, 50, 250, or more. */
export type OrganisationSize = 'LARGE' | 'MEDIUM' | 'MICRO' | 'SMALL';

/** Whether an indicator reached its target. */
export type Outcome = 'MET' | 'NOT_MEASURED' | 'NOT_MET' | 'PARTLY';

/** Which line of the published rule proposes an outcome; see docs/methods.md. */
export type OutcomeRule = 'BETTER_NOT_ENOUGH' | 'BETTER_NOT_SURE' | 'NOT_BETTER' | 'NO_TARGET' | 'NO_VALUE' | 'TARGET_HELD' | 'TARGET_NOT_HELD' | 'TARGET_NOT_SURE' | 'TARGET_REACHED';

/** On what ground a shortlist departs from the computed order. */
export type OverrideReason =
  /** What ranks above costs more than there is. */
  | 'AFFORDABILITY'
  /** The council cannot run what ranks above. */
  | 'CAPACITY'
  /** The law stands against what ranks above. */
  | 'LEGAL_ADVICE'
  /** Another ground; the text says which. */
  | 'OTHER'
  /** Together they cover more than the best ones alone. */
  | 'PORTFOLIO';

/** The part of a person in a panel. Evaluators score; the chair moderates and does not score. */
export type PanelRole = 'CHAIR' | 'EVALUATOR';

/** What a member of a team answers to its part. */
export type PartAnswer = 'CONFIRM' | 'DECLINE' | 'PROPOSE_CHANGE';

/** How complete a part is; what has ended, or soon will, needs care. */
export type PartState = 'DONE' | 'NEEDS_CARE' | 'TO_DO';

/** The part an authority takes in a challenge. */
export type ParticipationRole = 'LEAD' | 'OBSERVER' | 'PARTICIPANT';

/** What became of an invitation. */
export type ParticipationState = 'ACCEPTED' | 'DECLINED' | 'INVITED' | 'REVOKED';

/** How far a pilot has come. */
export type PilotState = 'AGREED' | 'CLOSED' | 'MEASURING' | 'PLANNED' | 'REPORTED' | 'RUNNING' | 'STOPPED' | 'VERIFIED';

/** What is pledged. Only CASH and MATCH are money; the others are valued apart. */
export type PledgeKind = 'CASH' | 'DATA' | 'IN_KIND' | 'MATCH' | 'SITE' | 'STAFF';

/** Whether pledges may still change. */
export type PledgeRoundState = 'LOCKED' | 'OPEN';

/** Whether a pledge holds now, or held when the round was locked. */
export type PledgeStatus =
  | 'ACTIVE'
  | 'CONFIRMED'
  /** Waits for a second person of its organisation; seen there alone, and counted nowhere. */
  | 'DRAFT'
  | 'EXPIRED'
  | 'FAILED'
  | 'WAITING'
  | 'WITHDRAWN';

/** The kind of pledger that a condition looks at. */
export type PledgerClass = 'CITIZEN' | 'COUNCIL' | 'FUNDER' | 'SUPPLIER';

/** What a policy is about. */
export type PolicyKind = 'DATA_PROTECTION' | 'ENVIRONMENT' | 'EQUALITY' | 'HEALTH_AND_SAFETY' | 'MODERN_SLAVERY' | 'QUALITY' | 'SAFEGUARDING' | 'SECURITY';

/** How price counts. */
export type PriceMethod =
  /** Points of a criterion by a price fixed beforehand. */
  | 'BENCHMARK'
  /** Points of a criterion by the lowest offer; taking out a loser can change the winner. */
  | 'LOWEST'
  /** No points: whoever reaches the least points is ranked by price for each point. */
  | 'PER_POINT';

/** How a price is made up. */
export type PriceModel = 'FIXED' | 'FIXED_PLUS_RATE' | 'OUTCOME_BASED' | 'TIME_AND_MATERIALS';

/** A step of a problem. */
export type ProblemAction = 'CLOSE' | 'EDIT' | 'JOIN' | 'LEAVE' | 'MAKE_CHALLENGE' | 'SHARE' | 'UPDATE_SHARE';

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

/** A part of a profile; each is shown to everybody, or only with a proposal. */
export type ProfilePart = 'ACCREDITATIONS' | 'CAPABILITIES' | 'CASE_STUDIES' | 'INSURANCES' | 'POLICIES';

/** What may be done with a proposal. */
export type ProposalAction = 'EDIT' | 'SUBMIT' | 'WITHDRAW';

/** How far a proposal has come. */
export type ProposalState = 'DISQUALIFIED' | 'DRAFT' | 'INELIGIBLE' | 'LATE_ATTEMPT' | 'MODERATED' | 'NOT_SHORTLISTED' | 'OPENED' | 'PILOT_ACCEPTED' | 'PILOT_DECLINED' | 'PILOT_OFFERED' | 'RESERVE' | 'SEALED' | 'SHORTLISTED' | 'SUBMITTED' | 'UNDER_EVALUATION' | 'WITHDRAWN';

/** How far a question has come. */
export type QuestionState = 'ASKED' | 'CHECKED' | 'DRAFTED' | 'PUBLISHED' | 'REJECTED' | 'WITHDRAWN';

/** How a pilot stands in the track record of its supplier; see docs/methods.md. */
export type RecordStanding = 'DISPUTED' | 'STOPPED' | 'VERIFIED';

/** On which section of the Freedom of Information Act 2000 a value is withheld. */
export type RedactionGround =
  /** Section 40: personal information. */
  | 'S40'
  /** Section 41: given in confidence. */
  | 'S41'
  /** Section 43: commercial interests. */
  | 'S43';

/** Which procurement law applies. */
export type Regime = 'ENGLAND_PA23' | 'NI_PA23' | 'NONE' | 'SCOTLAND' | 'WALES_PA23';

/** How the challenge is meant to lead to a pilot. */
export type Route = 'BELOW_THRESHOLD' | 'COMPETITIVE_FLEXIBLE' | 'GRANT_OR_PRIZE' | 'MARKET_ENGAGEMENT_ONLY';

/** A question of the Subsidy Control Act 2022, in the order in which they are asked. */
export type RouteQuestion =
  /** Was the supplier selected by fair and open competition, at a market price? */
  | 'FAIR_COMPETITION'
  /** Is it minimal financial assistance, within the limit over three years? */
  | 'MINIMAL_ASSISTANCE'
  /** Was it assessed against the subsidy control principles? */
  | 'PRINCIPLES_ASSESSED'
  /** Does a public authority give financial assistance from public resources? */
  | 'PUBLIC_ASSISTANCE'
  /** Does a streamlined route cover it? */
  | 'STREAMLINED_ROUTE';

/** What an authority said to a request. */
export type Saying = 'APPROVE' | 'OBJECT';

/** How far a part of a task list is. */
export type SectionState = 'COMPLETED' | 'IN_PROGRESS' | 'NOT_STARTED';

/** Whether a proposal goes on, or would come next. */
export type ShortlistStanding = 'RESERVE' | 'SHORTLISTED';

/** How far a shortlist is. */
export type ShortlistState =
  /** Carried by the votes; can be issued. */
  | 'APPROVED'
  /** Being prepared. */
  | 'DRAFT'
  /** In force, and told to everybody. */
  | 'ISSUED'
  /** Put to the vote. */
  | 'PROPOSED'
  /** Replaced by another. */
  | 'SUPERSEDED';

/** A step of a shortlist. */
export type ShortlistStep = 'APPROVE_OVERRIDE' | 'ISSUE' | 'PROPOSE' | 'SAVE' | 'TAKE_BACK' | 'VOTE';

/** What a voice is about. */
export type ShortlistVoteKind =
  /** The shortlist. */
  | 'DECISION'
  /** That it departs from the computed order. */
  | 'OVERRIDE';

/** How far a simulation has come; one that waits may be worked on already. */
export type StabilityState = 'CANCELLED' | 'DONE' | 'FAILED' | 'WAITING';

/** How far a challenge has come. */
export type Stage = 'APPROVED' | 'ARCHIVED' | 'CHANGES_REQUESTED' | 'CLOSED' | 'CONCLUDED' | 'DRAFT' | 'ENGAGING' | 'EVALUATING' | 'IN_REVIEW' | 'OPEN' | 'PILOTING' | 'PLEDGING' | 'SHORTLISTED' | 'TERMINATED' | 'WITHDRAWN';

/** Whether all had it at once, within 24 hours, later than that, or not yet. */
export type Standing = 'EQUAL' | 'NOT_YET' | 'UNEQUAL' | 'WITHIN_A_DAY';

/** The part of an organisation in a team. */
export type TeamRole = 'CONSORTIUM' | 'PARTNER' | 'PRIME' | 'SUBCONTRACTOR';

/** What a challenge is about. */
export type Theme = 'ADULT_CARE' | 'CHILDREN' | 'COMMUNITY' | 'DIGITAL' | 'ECONOMY' | 'ENERGY' | 'FLOOD' | 'HEALTH' | 'HIGHWAYS' | 'HOUSING' | 'OTHER' | 'PLANNING' | 'ROAD_SAFETY' | 'TRANSPORT' | 'WASTE';

/** How a piece of information left the council. */
export type ToldKind = 'ANSWER' | 'BRIEFING' | 'CALL' | 'DEMONSTRATION' | 'DOCUMENT' | 'ONE_TO_ONE' | 'REJECTION';

/** How a text came to be in a language. */
export type TranslationStatus = 'HUMAN' | 'MACHINE' | 'MISSING';

/** Why somebody cannot decide between two options. */
export type UndecidedReason = 'BOTH_MATTER' | 'NEITHER_MATTERS' | 'NOT_ENOUGH_KNOWN' | 'OTHER' | 'TOO_ALIKE';

/** Why a proposal has no rank. */
export type UnrankedBecause =
  /** It misses the minimum of a criterion. */
  | 'BELOW_MINIMUM'
  /** It has fewer points than the rule on price asks. */
  | 'BELOW_QUALITY'
  /** A criterion has no score. */
  | 'NOT_SCORED'
  /** It has no price, and the rule goes by price. */
  | 'NO_PRICE';

/** Whether the value of something in kind was confirmed by another organisation than the one that gives it. */
export type ValuationState = 'CONFIRMED' | 'DISPUTED' | 'NOBODY_ASKED' | 'NOT_CHECKED';

/** Which weights are drawn. */
export type WeightChoice =
  /** All sets of weights are equally likely. */
  | 'ANY'
  /** Each weight evenly within some per cent of what was set, then made to add up to 100 again. */
  | 'NEAR'
  /** Any, but a criterion that was set to weigh more than another never weighs less. */
  | 'ORDER';

/** Whose buyers may take a step. */
export type WhoActs =
  /** Those of the lead. */
  | 'LEAD'
  /** Those of the lead and of every participant. */
  | 'PARTICIPANTS';
