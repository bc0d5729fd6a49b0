// The task list of a proposal: which sections are done, and what is still missing or too long.
import {
  claimGaps,
  confidentialGaps,
  costGaps,
  gap,
  memberGaps,
  milestoneGaps,
  riskGaps,
  type Gap,
} from './completeness-rows.ts';
import { countWords, PROPOSAL_SECTIONS, WORD_LIMITS, type LimitedField, type ProposalContent, type ProposalSection } from './content.ts';

export type { Gap, GapCode } from './completeness-rows.ts';
export type ProposalSectionStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED';
export type ProposalProgress = {
  readonly section: ProposalSection;
  readonly status: ProposalSectionStatus;
  readonly missing: readonly Gap[];
};

/** From this level on (it works in a laboratory) there is something that can be shown. */
const PROVEN_FROM = 4;

const limited = (content: ProposalContent, field: LimitedField): Gap[] => {
  const words = countWords(content[field]);
  const limit = WORD_LIMITS[field];
  return gap(words <= limit, 'TOO_LONG', [field], `Cut this to ${limit} words. Now it has ${words}.`);
};

const text = (content: ProposalContent, field: LimitedField, message: string): Gap[] => [
  ...gap(countWords(content[field]) > 0, 'MISSING', [field], message),
  ...limited(content, field),
];

const about = (content: ProposalContent): Gap[] => [
  ...text(content, 'title', 'Enter a title.'),
  ...text(content, 'summary', 'Enter a summary that a resident would understand.'),
  ...content.team.flatMap(memberGaps),
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
  ...((content.trl ?? 0) >= PROVEN_FROM ? text(content, 'trlEvidence', 'Say what proves this level.') : limited(content, 'trlEvidence')),
];

const change = (content: ProposalContent, codes: readonly string[]): Gap[] => [
  ...text(content, 'change', 'Describe what changes for residents.'),
  ...gap(
    content.claims.length > 0 || codes.length === 0,
    'MISSING',
    ['claims'],
    'Enter what you expect to reach on at least one indicator.',
  ),
  ...content.claims.flatMap((one, index) => claimGaps(one, index, codes)),
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
  ...costGaps(content),
  ...limited(content, 'costNote'),
];

const written: Record<Exclude<ProposalSection, 'check'>, (content: ProposalContent, codes: readonly string[]) => Gap[]> = {
  about,
  idea,
  change,
  evidence: (content) => [
    ...text(content, 'evidence', 'Say what shows that it works.'),
    ...gap(countWords(content.risks) > 0 || content.riskRows.length > 0, 'MISSING', ['risks'], 'Say what could go wrong and what you would do then.'),
    ...limited(content, 'risks'),
    ...content.riskRows.flatMap(riskGaps),
  ],
  pilot: (content) => [
    ...text(content, 'smallestPilot', 'Describe the smallest first step that would show whether it works.'),
    ...content.milestones.flatMap(milestoneGaps),
  ],
  cost,
};

const started: Record<Exclude<ProposalSection, 'check'>, (content: ProposalContent) => boolean> = {
  about: ({ title, summary, team }) => title.trim() !== '' || summary.trim() !== '' || team.length > 0,
  idea: ({ approach, trl, trlEvidence }) => approach.trim() !== '' || trl !== null || trlEvidence.trim() !== '',
  change: (content) => content.change.trim() !== '' || content.claims.length > 0,
  evidence: ({ evidence, risks, riskRows }) => evidence.trim() !== '' || risks.trim() !== '' || riskRows.length > 0,
  pilot: ({ smallestPilot, milestones }) => smallestPilot.trim() !== '' || milestones.length > 0,
  cost: ({ price, priceModel, costs, costNote }) => price !== null || priceModel !== null || costs.length > 0 || costNote.trim() !== '',
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
  const missing = [...sections.flatMap((one) => one.missing), ...confidentialGaps(content)];
  const isUntouched = sections.every((one) => one.status === 'NOT_STARTED');
  const status = missing.length === 0 ? 'COMPLETED' : isUntouched ? 'NOT_STARTED' : 'IN_PROGRESS';
  return [...sections, { section: 'check', status, missing }];
};
