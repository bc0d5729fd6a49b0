// Generated from the contract; run `npm run codegen` after a change to a .graphql file.

/** How far an adoption has come. */
export type AdoptionState =
  /** Decided, and counted. */
  | 'ADOPTED'
  /** Prepared; only its own authority and the lead of the pilot see it. */
  | 'PROPOSED'
  /** Its authority has told what came of it. */
  | 'REPORTED'
  /** Came to nothing. */
  | 'WITHDRAWN';

/** What follows from an advantage: it was levelled, or the supplier is excluded (s.16(5)). */
export type AdvantageDecision = 'EXCLUDED' | 'TREATED_EQUALLY';

/** How far a file has come: on its way, waiting for the virus scanner, ready, or rejected. */
export type AttachmentState = 'QUARANTINED' | 'READY' | 'REJECTED' | 'UPLOADING';

/** Whether there is a place, or a place in the queue. */
export type BookingState = 'BOOKED' | 'CANCELLED' | 'WAITING';

/** How far a panel is with its sample: everybody scores it, the panel talks, the rest is open. */
export type CalibrationState = 'OPEN' | 'SCORING' | 'TALKING';

/** Whether a call waits, was recorded as paid or verified, or was withdrawn. */
export type CallState = 'PENDING' | 'POSTED' | 'VOIDED';

/** Where the most that a pot takes comes from: the target of the round, or the cost agreed with the pilot. */
export type CapBasis = 'AGREED_COST' | 'TARGET';

/** What the client said of a case study. */
export type CaseStudyState = 'CHANGED_SINCE' | 'CONFIRMED' | 'DENIED' | 'LAPSED' | 'NOT_ASKED' | 'WAITING';

/** Where one criterion of one proposal stands in moderation. */
export type CellState = 'AGREED' | 'ESCALATED' | 'UNDER_MODERATION';

/** A step of moderation: agreed or opened again or handed on by the chair, or settled by an approver. */
export type CellStepKind = 'AGREED' | 'ESCALATED' | 'REOPENED' | 'SETTLED';

/** A step of a challenge. */
export type ChallengeAction = 'AMEND' | 'APPOINT_PANEL' | 'APPROVE' | 'ASK_TO_JOIN' | 'BEGIN_EVALUATION' | 'CONCLUDE' | 'DECIDE_SHORTLIST' | 'DECLARE_CONFLICTS' | 'EDIT' | 'INVITE_PARTICIPANTS' | 'MODERATE' | 'OPEN' | 'OPEN_PLEDGE_ROUND' | 'PREPARE_NOTICE' | 'PROPOSE' | 'PUBLISH' | 'RECORD_OUTAGE' | 'REPLACE_CHAIR' | 'REPLACE_SHORTLIST' | 'REQUEST_CHANGES' | 'SCORE' | 'SEND_FOR_REVIEW' | 'SETTLE_SCORES' | 'SET_GOVERNANCE' | 'TERMINATE' | 'WITHDRAW';

/** An answer that can be called confidential. */
export type ConfidentialField = 'APPROACH' | 'ATTACHMENTS' | 'CHANGE' | 'COSTS' | 'EVIDENCE' | 'MILESTONES' | 'RISKS' | 'RISK_ROWS' | 'SMALLEST_PILOT';

/** The section of the Freedom of Information Act 2000 that a supplier leans on. */
export type ConfidentialityGround = 'S41_IN_CONFIDENCE' | 'S43_COMMERCIAL';

/** An interest, in the words of the Procurement Act 2023, section 81. */
export type ConflictKind = 'FINANCIAL' | 'NONE' | 'PERSONAL' | 'PROFESSIONAL';

/** How far a member of a team has agreed to its part. */
export type ConsentState = 'CONFIRMED' | 'DECLINED' | 'INVITED';

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

/** What a line of cost pays for. */
export type CostKind = 'EQUIPMENT' | 'LICENCE' | 'OTHER' | 'PEOPLE' | 'TRAVEL';

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
export type EngagementPurpose = 'BUILDING_CAPACITY' | 'DESIGNING_PROCEDURE' | 'DEVELOPING_REQUIREMENTS' | 'IDENTIFYING_SUPPLIERS' | 'IDENTIFYING_TERMS' | 'PREPARING_NOTICE';

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

/** What the records say of an interest: a member belongs to who takes part, worked there before; who takes part is on two bids, or also pledges. */
export type FlagKind = 'ON_TWO_BIDS' | 'PAST_EMPLOYER' | 'PLEDGES_AND_BIDS' | 'SAME_ORGANISATION';

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

/** Whether an interval was computed here or stated by whoever measured. */
export type IntervalOrigin = 'STATED' | 'WILSON';

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

/** When letters on a topic go out: one for each as it happens, gathered each morning, gathered on Mondays, or none. */
export type LetterPace = 'AT_ONCE' | 'DAILY' | 'NONE' | 'WEEKLY';
