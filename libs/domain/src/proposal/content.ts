// What a proposal says: the plain data a supplier writes, section by section.
import type { CostLine } from './costs.ts';

export const PRICE_MODELS = ['FIXED', 'FIXED_PLUS_RATE', 'OUTCOME_BASED', 'TIME_AND_MATERIALS'] as const;
export type PriceModel = (typeof PRICE_MODELS)[number];

export const TEAM_ROLES = ['PRIME', 'CONSORTIUM', 'SUBCONTRACTOR', 'PARTNER'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export type Claim = {
  readonly indicatorCode: string;
  readonly value: number;
  readonly evidence: string;
  /** From where to where the figure may come out; both or neither. */
  readonly low: number | null;
  readonly high: number | null;
  /** How the figure was come by: counted where, against what. */
  readonly basis: string;
};

export type TeamMember = {
  /** Stays the same while the part changes; consent hangs on it. */
  readonly id: string;
  /** Null for an organisation that is not on this platform. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly role: TeamRole;
  /** Per cent of the work, 0 to 100. What the members leave over is done by the lead organisation. */
  readonly sharePct: number;
  readonly does: string;
  /** Within how many days of an invoice the lead promises to pay it; null where nothing is promised. */
  readonly paymentDays: number | null;
};

export type RiskRow = {
  readonly risk: string;
  /** From 1 (hardly) to 5 (almost surely). */
  readonly likelihood: number;
  /** From 1 (a nuisance) to 5 (the end of it). */
  readonly impact: number;
  /** What we do about it. */
  readonly response: string;
  /** Who looks after it: a role, since names are hidden while ideas are scored. */
  readonly owner: string;
};

/** A step of the smallest pilot that shows whether to go on. */
export type Milestone = {
  readonly what: string;
  /** Weeks from the beginning. */
  readonly week: number;
  /** Pence that are due then; null where payment does not hang on it. */
  readonly payment: bigint | null;
};

/** Freedom of Information Act 2000: s.43 (commercial interests), s.41 (given in confidence). */
export const CONFIDENTIALITY_GROUNDS = ['S43_COMMERCIAL', 'S41_IN_CONFIDENCE'] as const;
export type ConfidentialityGround = (typeof CONFIDENTIALITY_GROUNDS)[number];
export type ConfidentialityClaim = {
  readonly field: ConfidentialField;
  readonly ground: ConfidentialityGround;
  readonly why: string;
  /** A day, `2027-12-31`; null while the reason lasts. */
  readonly until: string | null;
};

/** A file as a sent version names it. */
export type AttachedFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
};

export type ProposalContent = {
  readonly title: string;
  readonly summary: string;
  readonly approach: string;
  /** What changes for residents. */
  readonly change: string;
  readonly evidence: string;
  readonly risks: string;
  /** The smallest first step that would show whether it works. */
  readonly smallestPilot: string;
  /** Technology readiness level, 1 to 9. */
  readonly trl: number | null;
  /** What proves that level. */
  readonly trlEvidence: string;
  /** Pence. */
  readonly price: bigint | null;
  readonly priceModel: PriceModel | null;
  readonly costs: readonly CostLine[];
  /** Why the lines do not add up to the price, or why there are none. */
  readonly costNote: string;
  readonly claims: readonly Claim[];
  readonly riskRows: readonly RiskRow[];
  readonly milestones: readonly Milestone[];
  readonly team: readonly TeamMember[];
  readonly confidential: readonly ConfidentialityClaim[];
  /** Empty in a working copy; what is sent names its files. */
  readonly attachments: readonly AttachedFile[];
  readonly language: 'en' | 'cy';
};

export const PROPOSAL_SECTIONS = ['about', 'idea', 'change', 'evidence', 'pilot', 'cost', 'check'] as const;
export type ProposalSection = (typeof PROPOSAL_SECTIONS)[number];

/** The answers for which a supplier may say that they are confidential. Title, summary, team, figures and price are published of what is shortlisted. */
export const CONFIDENTIAL_FIELDS = [
  'approach',
  'change',
  'evidence',
  'risks',
  'riskRows',
  'smallestPilot',
  'milestones',
  'costs',
  'attachments',
] as const;
export type ConfidentialField = (typeof CONFIDENTIAL_FIELDS)[number];

/** The most words in each text; the same for everybody, in either language (Procurement Act 2023, s.12(2): same treatment). */
export const WORD_LIMITS = {
  title: 20,
  summary: 120,
  approach: 600,
  trlEvidence: 150,
  change: 400,
  evidence: 400,
  risks: 300,
  smallestPilot: 300,
  costNote: 150,
} as const;
export type LimitedField = keyof typeof WORD_LIMITS;

/** The most rows in each list. */
export const ROW_LIMITS = { costs: 40, riskRows: 20, milestones: 12, team: 30, confidential: CONFIDENTIAL_FIELDS.length } as const;

/** Words as a reader counts them: runs of anything but white space that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A draft on which nothing is written. */
export const EMPTY_PROPOSAL: ProposalContent = {
  title: '',
  summary: '',
  approach: '',
  change: '',
  evidence: '',
  risks: '',
  smallestPilot: '',
  trl: null,
  trlEvidence: '',
  price: null,
  priceModel: null,
  costs: [],
  costNote: '',
  claims: [],
  riskRows: [],
  milestones: [],
  team: [],
  confidential: [],
  attachments: [],
  language: 'en',
};
