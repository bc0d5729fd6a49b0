// The task list of a proposal: which sections are done, and what is still missing or too long.
import { refuse, type Refusal } from '../decision/index.ts';
import {
  countWords,
  PROPOSAL_SECTIONS,
  WORD_LIMITS,
  type Claim,
  type LimitedField,
  type ProposalContent,
  type ProposalSection,
  type TeamMember,
} from './content.ts';

export type GapCode = 'MISSING' | 'TOO_LONG' | 'OUT_OF_RANGE' | 'UNKNOWN_INDICATOR' | 'CLAIM_REPEATED' | 'SHARES_OVER_100';
export type Gap = Refusal<GapCode>;
export type ProposalSectionStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED';
export type ProposalProgress = {
  readonly section: ProposalSection;
  readonly status: ProposalSectionStatus;
  readonly missing: readonly Gap[];
};

const gap = (holds: boolean, code: GapCode, path: readonly string[], message: string): Gap[] =>
  holds ? [] : [refuse(code, path, message)];

const text = (content: ProposalContent, field: LimitedField, message: string): Gap[] => {
  const words = countWords(content[field]);
  const limit = WORD_LIMITS[field];
  return [
    ...gap(words > 0, 'MISSING', [field], message),
    ...gap(words <= limit, 'TOO_LONG', [field], `Cut this to ${limit} words. Now it has ${words}.`),
  ];
};

const member = ({ name, sharePct, does }: TeamMember, index: number): Gap[] => {
  const at = (field: string): string[] => ['team', String(index), field];
  return [
    ...gap(name.trim() !== '', 'MISSING', at('name'), 'Enter the name of the organisation.'),
    ...gap(does.trim() !== '', 'MISSING', at('does'), 'Say what this organisation does in the team.'),
    ...gap(sharePct >= 0 && sharePct <= 100, 'OUT_OF_RANGE', at('sharePct'), 'Enter a share from 0 to 100.'),
  ];
};

const about = (content: ProposalContent): Gap[] => [
  ...text(content, 'title', 'Enter a title.'),
  ...text(content, 'summary', 'Enter a summary that a resident would understand.'),
  ...content.team.flatMap(member),
  ...gap(
    content.team.reduce((sum, { sharePct }) => sum + sharePct, 0) <= 100,
    'SHARES_OVER_100',
    ['team'],
    'Change the shares of the team so that they add up to 100 or less.',
  ),
];

const idea = (content: ProposalContent): Gap[] => [
  ...text(content, 'approach', 'Describe what you would do and how.'),
  ...gap(content.trl !== null, 'MISSING', ['trl'], 'Choose how ready it is, from 1 (an idea) to 9 (in daily use).'),
  ...gap(
    content.trl === null || (Number.isInteger(content.trl) && content.trl >= 1 && content.trl <= 9),
    'OUT_OF_RANGE',
    ['trl'],
    'Enter a readiness level from 1 to 9.',
  ),
];

const claim = ({ indicatorCode, value }: Claim, index: number, codes: readonly string[]): Gap[] => [
  ...gap(
    codes.includes(indicatorCode),
    'UNKNOWN_INDICATOR',
    ['claims', String(index), 'indicatorCode'],
    'Choose one of the indicators of this challenge.',
  ),
  ...gap(Number.isFinite(value), 'MISSING', ['claims', String(index), 'value'], 'Enter the figure you expect to reach.'),
];

const change = (content: ProposalContent, codes: readonly string[]): Gap[] => [
  ...text(content, 'change', 'Describe what changes for residents.'),
  ...gap(
    content.claims.length > 0 || codes.length === 0,
    'MISSING',
    ['claims'],
    'Enter what you expect to reach on at least one indicator.',
  ),
  ...content.claims.flatMap((one, index) => claim(one, index, codes)),
  ...gap(
    new Set(content.claims.map((one) => one.indicatorCode)).size === content.claims.length,
    'CLAIM_REPEATED',
    ['claims'],
    'Enter one claim for each indicator.',
  ),
];

const cost = (content: ProposalContent): Gap[] => [
  ...gap(content.price !== null, 'MISSING', ['price'], 'Enter the amount in pounds, like 25000.'),
  ...gap(content.price === null || content.price >= 0n, 'OUT_OF_RANGE', ['price'], 'Enter an amount of zero or more.'),
  ...gap(content.priceModel !== null, 'MISSING', ['priceModel'], 'Choose how the price is made up.'),
];

const written: Record<Exclude<ProposalSection, 'check'>, (content: ProposalContent, codes: readonly string[]) => Gap[]> = {
  about,
  idea,
  change,
  evidence: (content) => [
    ...text(content, 'evidence', 'Say what shows that it works.'),
    ...text(content, 'risks', 'Say what could go wrong and what you would do then.'),
  ],
  pilot: (content) => text(content, 'smallestPilot', 'Describe the smallest first step that would show whether it works.'),
  cost,
};

const started: Record<Exclude<ProposalSection, 'check'>, (content: ProposalContent) => boolean> = {
  about: ({ title, summary, team }) => title.trim() !== '' || summary.trim() !== '' || team.length > 0,
  idea: ({ approach, trl }) => approach.trim() !== '' || trl !== null,
  change: (content) => content.change.trim() !== '' || content.claims.length > 0,
  evidence: ({ evidence, risks }) => evidence.trim() !== '' || risks.trim() !== '',
  pilot: ({ smallestPilot }) => smallestPilot.trim() !== '',
  cost: ({ price, priceModel }) => price !== null || priceModel !== null,
};

/**
 * The task list, one entry per section in the order of writing. The last, `check`, holds every gap of the others.
 * `indicatorCodes` are those of the challenge; a challenge without indicators needs no claims.
 */
export const proposalCompleteness = (
  content: ProposalContent,
  indicatorCodes: readonly string[],
): ProposalProgress[] => {
  const sections = PROPOSAL_SECTIONS.flatMap((section): ProposalProgress[] => {
    if (section === 'check') return [];
    const missing = written[section](content, indicatorCodes);
    const status = missing.length === 0 ? 'COMPLETED' : started[section](content) ? 'IN_PROGRESS' : 'NOT_STARTED';
    return [{ section, status, missing }];
  });
  const missing = sections.flatMap((one) => one.missing);
  const isUntouched = sections.every((one) => one.status === 'NOT_STARTED');
  const status = missing.length === 0 ? 'COMPLETED' : isUntouched ? 'NOT_STARTED' : 'IN_PROGRESS';
  return [...sections, { section: 'check', status, missing }];
};
