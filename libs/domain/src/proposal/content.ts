// What a proposal says: the plain data a supplier writes, section by section.

export const PRICE_MODELS = ['FIXED', 'FIXED_PLUS_RATE', 'OUTCOME_BASED', 'TIME_AND_MATERIALS'] as const;
export type PriceModel = (typeof PRICE_MODELS)[number];

export const TEAM_ROLES = ['PRIME', 'CONSORTIUM', 'SUBCONTRACTOR', 'PARTNER'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export type Claim = { readonly indicatorCode: string; readonly value: number; readonly evidence: string };

export type TeamMember = {
  /** Null for an organisation that is not on this platform. */
  readonly organisationId: string | null;
  readonly name: string;
  readonly role: TeamRole;
  /** Per cent of the work, 0 to 100. What the members leave over is done by the lead organisation. */
  readonly sharePct: number;
  readonly does: string;
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
  /** Pence. */
  readonly price: bigint | null;
  readonly priceModel: PriceModel | null;
  readonly claims: readonly Claim[];
  readonly team: readonly TeamMember[];
  readonly language: 'en' | 'cy';
};

export const PROPOSAL_SECTIONS = ['about', 'idea', 'change', 'evidence', 'pilot', 'cost', 'check'] as const;
export type ProposalSection = (typeof PROPOSAL_SECTIONS)[number];

/** The most words in each text; the same for everybody (Procurement Act 2023, s.12(2): same treatment). */
export const WORD_LIMITS = {
  title: 20,
  summary: 120,
  approach: 600,
  change: 400,
  evidence: 400,
  risks: 300,
  smallestPilot: 300,
} as const;
export type LimitedField = keyof typeof WORD_LIMITS;

/** Words as a reader counts them: runs of anything but white space that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
