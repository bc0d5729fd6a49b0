// Generated from the contract; run `npm run codegen` after a change to a .graphql file.

/** What follows from an advantage: it was levelled, or the supplier is excluded (s.16(5)). */
export type AdvantageDecision = 'EXCLUDED' | 'TREATED_EQUALLY';
/** Whether there is a place, or a place in the queue. */
export type BookingState = 'BOOKED' | 'CANCELLED' | 'WAITING';
/** What the client said of a case study. */
export type CaseStudyState = 'CHANGED_SINCE' | 'CONFIRMED' | 'DENIED' | 'LAPSED' | 'NOT_ASKED' | 'WAITING';
/** A step of a challenge. */
export type ChallengeAction = 'AMEND' | 'APPOINT_PANEL' | 'APPROVE' | 'ASK_TO_JOIN' | 'BEGIN_EVALUATION' | 'CONCLUDE' | 'DECIDE_SHORTLIST' | 'DECLARE_CONFLICTS' | 'EDIT' | 'INVITE_PARTICIPANTS' | 'MODERATE' | 'OPEN' | 'OPEN_PLEDGE_ROUND' | 'PREPARE_NOTICE' | 'PROPOSE' | 'PUBLISH' | 'REPLACE_CHAIR' | 'REQUEST_CHANGES' | 'SCORE' | 'SEND_FOR_REVIEW' | 'SET_GOVERNANCE' | 'TERMINATE' | 'WITHDRAW';
/** An interest, in the words of the Procurement Act 2023, section 81. */
export type ConflictKind = 'FINANCIAL' | 'NONE' | 'PERSONAL' | 'PROFESSIONAL';
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
export type ConsultationState = 'CLOSED' | 'DRAFT' | 'OPEN';
/** That too little is known. */
export type CoverageWarning =
  /** Nobody was heard. */
  | 'NONE'
  /** Fewer than 30 were heard by any one source, or it does not say. */
  | 'THIN';
/** Whether more or less is better. */
export type Direction = 'DOWN' | 'UP';
/** Who may have a document: everybody, organisations that registered interest, or the councils of the challenge. */
export type DocumentVisibility = 'COUNCILS' | 'INTERESTED' | 'PUBLIC';
/** Why a council talks to the market: the six purposes of the Procurement Act 2023 s.16(1). */
export type EngagementPurpose = 'BUILDING_CAPACITY' | 'DESIGNING_CONDITIONS' | 'DESIGNING_PROCEDURE' | 'DEVELOPING_REQUIREMENTS' | 'IDENTIFYING_SUPPLIERS' | 'PREPARING_NOTICE';
/** How far a member of a panel is. */
export type EvaluatorStatus = 'CLEARED' | 'IN_PROGRESS' | 'PENDING_DECLARATION' | 'RECUSED' | 'SENT';
/** Who can come: everybody, suppliers, or organisations that registered interest. */
export type EventAudience = 'EVERYBODY' | 'INTERESTED' | 'SUPPLIERS';
/** How a council meets the market. */
export type EventKind = 'BRIEFING' | 'CALL' | 'DEMONSTRATION' | 'ONE_TO_ONE';
/** How far an event has come. */
export type EventState = 'CANCELLED' | 'PLANNED' | 'RECORDED';
/** How much a piece of evidence can carry, by the published rules; A is the best. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';
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
/** Whether something still holds; soon means within 30 days. The last day still counts. */
export type Expiry = 'CURRENT' | 'EXPIRED' | 'EXPIRES_SOON';
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
/** A step of a joint challenge that waits for approvals. */
export type Gate =
  /** Changing what is published. */
  | 'AMEND'
  /** Publishing what was drafted. */
  | 'PUBLISH'
  /** Deciding the shortlist. */
  | 'SHORTLIST';
/** What became of a request for approval. */
export type GateState =
  /** Approved, but it could no longer be done. */
  | 'LAPSED'
  /** Approved under the rule, and done. */
  | 'PASSED'
  /** Refused under the rule. */
  | 'REFUSED'
  /** Waits for answers. */
  | 'WAITING'
  /** Taken back by those who asked. */
  | 'WITHDRAWN';
/** What it takes to pass a gate of a joint challenge. */
export type GovernanceRule =
  /** The lead decides once every participant has answered or had its time. */
  | 'LEAD_AFTER_CONSULTATION'
  /** More than half of the lead and the participants approve. */
  | 'MAJORITY'
  /** The lead and every participant approve. */
  | 'UNANIMOUS';
/** Who spoke. Never added together. */
export type InsightSource =
  /** Anybody, without an account. */
  | 'PUBLIC'
  /** Firms that deliver or could deliver, by invitation. */
  | 'SUPPLY_CHAIN'
  /** Staff of the council or crews of its suppliers, by invitation. */
  | 'WORKFORCE';
/** What an insurance covers. */
export type InsuranceKind = 'CYBER' | 'EMPLOYERS_LIABILITY' | 'PRODUCT_LIABILITY' | 'PROFESSIONAL_INDEMNITY' | 'PUBLIC_LIABILITY';
/** The part an authority is asked to take in a challenge. */
export type InvitedRole =
  /** Follows, and reads drafts. */
  | 'OBSERVER'
  /** Stands behind the challenge together with the lead. */
  | 'PARTICIPANT';
/** What became of a wish to join. */
export type JoinState = 'ACCEPTED' | 'ASKED' | 'DECLINED' | 'WITHDRAWN';
/** The languages of the site. */
export type Language =
  /** Welsh */
  | 'CY'
  /** English */
  | 'EN';
/** What a member may do in an organisation. */
export type MembershipRole = 'ADMIN' | 'APPROVER' | 'AUDITOR' | 'BUYER' | 'EVALUATOR' | 'PLEDGER' | 'PROPOSER';
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
/** What an organisation is. */
export type OrganisationKind = 'COMBINED_AUTHORITY' | 'COUNCIL' | 'DEPARTMENT' | 'FUNDER' | 'RESEARCH' | 'SUPPLIER' | 'VCSE';
/** By the number of people: fewer than 10, 50, 250, or more. */
export type OrganisationSize = 'LARGE' | 'MEDIUM' | 'MICRO' | 'SMALL';
/** The part of a person in a panel. Evaluators score; the chair moderates and does not score. */
export type PanelRole = 'CHAIR' | 'EVALUATOR';
/** How complete a part is; what has ended, or soon will, needs care. */
export type PartState = 'DONE' | 'NEEDS_CARE' | 'TO_DO';
/** The part an authority takes in a challenge. */
export type ParticipationRole = 'LEAD' | 'OBSERVER' | 'PARTICIPANT';
/** What became of an invitation. */
export type ParticipationState = 'ACCEPTED' | 'DECLINED' | 'INVITED' | 'REVOKED';
/** What is pledged. Only CASH and MATCH are money; the others are valued apart. */
export type PledgeKind = 'CASH' | 'DATA' | 'IN_KIND' | 'MATCH' | 'SITE' | 'STAFF';
/** Whether pledges may still change. */
export type PledgeRoundState = 'LOCKED' | 'OPEN';
/** Whether a pledge holds now, or held when the round was locked. */
export type PledgeStatus = 'ACTIVE' | 'CONFIRMED' | 'EXPIRED' | 'FAILED' | 'WAITING' | 'WITHDRAWN';
/** What a policy is about. */
export type PolicyKind = 'DATA_PROTECTION' | 'ENVIRONMENT' | 'EQUALITY' | 'HEALTH_AND_SAFETY' | 'MODERN_SLAVERY' | 'QUALITY' | 'SAFEGUARDING' | 'SECURITY';
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
/** Which procurement law applies. */
export type Regime = 'ENGLAND_PA23' | 'NI_PA23' | 'NONE' | 'SCOTLAND' | 'WALES_PA23';
/** How the challenge is meant to lead to a pilot. */
export type Route = 'BELOW_THRESHOLD' | 'COMPETITIVE_FLEXIBLE' | 'GRANT_OR_PRIZE' | 'MARKET_ENGAGEMENT_ONLY';
/** What an authority said to a request. */
export type Saying = 'APPROVE' | 'OBJECT';
/** How far a part of a task list is. */
export type SectionState = 'COMPLETED' | 'IN_PROGRESS' | 'NOT_STARTED';
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
/** Whose buyers may take a step. */
export type WhoActs =
  /** Those of the lead. */
  | 'LEAD'
  /** Those of the lead and of every participant. */
  | 'PARTICIPANTS';
