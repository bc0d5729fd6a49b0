// The task list of a challenge: which sections are done, and what is still missing in the others.
import { CHALLENGE_SECTIONS, type ChallengeSection } from './sections.ts';
import { refuse, type Refusal } from '../decision/index.ts';
import { isBlank, type ChallengeContent, type Criterion, type Indicator } from './content.ts';
import { missingDates } from './timeline.ts';
import { missingCriteria } from './weights.ts';

export type SectionStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED';
export type SectionProgress = {
  readonly section: ChallengeSection;
  readonly status: SectionStatus;
  readonly missing: readonly Refusal[];
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

const lacking = (blank: boolean, path: readonly string[], message: string): Refusal[] =>
  blank ? [refuse('MISSING', path, message)] : [];

const missingProblem = (content: ChallengeContent): Refusal[] => [
  ...lacking(isBlank(content.title.en), ['title', 'en'], 'Enter a title that says what should be different.'),
  ...lacking(isBlank(content.problem.en), ['problem', 'en'], 'Describe the problem, who has it and what it costs them.'),
];

const missingOutcomes = (content: ChallengeContent): Refusal[] => [
  ...lacking(isBlank(content.outcomesWanted.en), ['outcomesWanted', 'en'], 'Describe the outcomes you want to see.'),
  ...lacking(isBlank(content.notWanted.en), ['notWanted', 'en'], 'Say what you do not want, so nobody works for nothing.'),
];

const missingInIndicator = (indicator: Indicator, index: number): Refusal[] => {
  const at = (field: string): string[] => ['indicators', String(index), field];
  return [
    ...lacking(isBlank(indicator.code), at('code'), 'Enter a short code, like REPEAT90.'),
    ...lacking(isBlank(indicator.name.en), at('name'), 'Enter what is measured.'),
    ...lacking(isBlank(indicator.unit), at('unit'), 'Enter the unit, like % or days.'),
    ...lacking(indicator.baseline === null, at('baseline'), 'Enter where the indicator stands today.'),
    ...lacking(indicator.target === null, at('target'), 'Enter the target you want to reach.'),
    ...lacking(isBlank(indicator.source), at('source'), 'Enter where the figure comes from.'),
  ];
};

const missingIndicators = (content: ChallengeContent): Refusal[] => [
  ...lacking(content.indicators.length === 0, ['indicators'], 'Add at least one indicator with a baseline and a target.'),
  ...content.indicators.flatMap(missingInIndicator),
];

const missingBudget = (content: ChallengeContent): Refusal[] => {
  if (content.route === 'MARKET_ENGAGEMENT_ONLY') return [];
  const { budgetMin, budgetMax, pilotMonths } = content;
  return [
    ...lacking(budgetMax === null, ['budgetMax'], 'Enter the most you can spend in pounds, like 180000.'),
    ...(budgetMin !== null && budgetMax !== null && budgetMin > budgetMax
      ? [refuse('BUDGET_UPSIDE_DOWN', ['budgetMin'], 'Enter a lowest amount that is not above the highest.')]
      : []),
    ...lacking(pilotMonths === null, ['pilotMonths'], 'Enter how many months the pilot lasts.'),
  ];
};

const missingContact = (content: ChallengeContent): Refusal[] =>
  EMAIL.test(content.contactEmail.trim())
    ? []
    : [refuse('MISSING', ['contactEmail'], 'Enter an email address that people can write to, like team@council.gov.uk.')];

const started: Record<ChallengeSection, (content: ChallengeContent) => boolean> = {
  problem: (content) => !isBlank(content.title.en) || !isBlank(content.problem.en),
  outcomes: (content) => !isBlank(content.outcomesWanted.en) || !isBlank(content.notWanted.en),
  indicators: (content) => content.indicators.length > 0,
  places: (content) => content.placeCodes.length > 0,
  budget: (content) => content.budgetMin !== null || content.budgetMax !== null || content.pilotMonths !== null,
  dates: (content) =>
    [content.engagementStartsAt, content.questionsCloseAt, content.opensAt, content.closesAt].some((at) => at !== null),
  criteria: (content) => content.criteria.some((criterion: Criterion) => !isBlank(criterion.title.en)),
  contact: (content) => !isBlank(content.contactEmail),
};

const missing: Record<ChallengeSection, (content: ChallengeContent) => readonly Refusal[]> = {
  problem: missingProblem,
  outcomes: missingOutcomes,
  indicators: missingIndicators,
  places: (content) => lacking(content.placeCodes.length === 0, ['placeCodes'], 'Choose at least one place.'),
  budget: missingBudget,
  dates: missingDates,
  criteria: missingCriteria,
  contact: missingContact,
};

/** What is missing in one section; empty when the section is complete. */
export const missingIn = (content: ChallengeContent, section: ChallengeSection): readonly Refusal[] =>
  missing[section](content);

/**
 * The task list, one entry per section in the order of writing.
 * A challenge that only engages the market needs no budget, no criteria and no closing date.
 */
export const completeness = (content: ChallengeContent): SectionProgress[] =>
  CHALLENGE_SECTIONS.map((section) => {
    const gaps = missingIn(content, section);
    const status = gaps.length === 0 ? 'COMPLETED' : started[section](content) ? 'IN_PROGRESS' : 'NOT_STARTED';
    return { section, status, missing: gaps };
  });
