// What is missing in the rows of a proposal: costs, risks, milestones, claims and members of the team.
import { refuse, type Refusal } from '../decision/index.ts';
import { formatPounds } from '../money/index.ts';
import { countWords, type Claim, type Milestone, type ProposalContent, type RiskRow, type TeamMember } from './content.ts';
import { differenceToPrice, totalOf, type CostLine } from './costs.ts';

export type GapCode =
  | 'MISSING'
  | 'TOO_LONG'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_INDICATOR'
  | 'CLAIM_REPEATED'
  | 'SHARES_OVER_100'
  | 'COSTS_DIFFER'
  | 'CLAIMED_TWICE';
export type Gap = Refusal<GapCode>;

export const gap = (holds: boolean, code: GapCode, path: readonly string[], message: string): Gap[] =>
  holds ? [] : [refuse(code, path, message)];

const isWritten = (text: string): boolean => countWords(text) > 0;
const isWithin = (value: number, low: number, high: number): boolean => Number.isInteger(value) && value >= low && value <= high;
const rowPath = (list: string, index: number) => (field: string): string[] => [list, String(index), field];

export const memberGaps = ({ name, sharePct, does, paymentDays }: TeamMember, index: number): Gap[] => {
  const at = rowPath('team', index);
  return [
    ...gap(name.trim() !== '', 'MISSING', at('name'), 'Enter the name of the organisation.'),
    ...gap(does.trim() !== '', 'MISSING', at('does'), 'Say what this organisation does in the team.'),
    ...gap(sharePct >= 0 && sharePct <= 100, 'OUT_OF_RANGE', at('sharePct'), 'Enter a share from 0 to 100.'),
    ...gap(paymentDays === null || isWithin(paymentDays, 1, 120), 'OUT_OF_RANGE', at('paymentDays'), 'Enter days from 1 to 120, or leave this empty.'),
  ];
};

export const claimGaps = ({ indicatorCode, value, low, high }: Claim, index: number, codes: readonly string[]): Gap[] => {
  const at = rowPath('claims', index);
  const isInterval = low === null ? high === null : high !== null && low <= value && value <= high;
  return [
    ...gap(codes.includes(indicatorCode), 'UNKNOWN_INDICATOR', at('indicatorCode'), 'Choose one of the indicators of this challenge.'),
    ...gap(Number.isFinite(value), 'MISSING', at('value'), 'Enter the figure you expect to reach.'),
    ...gap(isInterval, 'OUT_OF_RANGE', at('low'), 'Enter a lowest and a highest figure with yours between them, or neither.'),
  ];
};

export const riskGaps = ({ risk, likelihood, impact, response }: RiskRow, index: number): Gap[] => {
  const at = rowPath('riskRows', index);
  return [
    ...gap(isWritten(risk), 'MISSING', at('risk'), 'Say what could go wrong.'),
    ...gap(isWithin(likelihood, 1, 5), 'OUT_OF_RANGE', at('likelihood'), 'Choose how likely it is, from 1 to 5.'),
    ...gap(isWithin(impact, 1, 5), 'OUT_OF_RANGE', at('impact'), 'Choose how grave it would be, from 1 to 5.'),
    ...gap(isWritten(response), 'MISSING', at('response'), 'Say what you do about it.'),
  ];
};

export const milestoneGaps = ({ what, week, payment }: Milestone, index: number): Gap[] => {
  const at = rowPath('milestones', index);
  return [
    ...gap(isWritten(what), 'MISSING', at('what'), 'Say what is reached then.'),
    ...gap(isWithin(week, 1, 260), 'OUT_OF_RANGE', at('week'), 'Enter the week, from 1 to 260.'),
    ...gap(payment === null || payment >= 0n, 'OUT_OF_RANGE', at('payment'), 'Enter an amount of zero or more.'),
  ];
};

const lineGaps = ({ what, kind, daysHundredths, rate, amount }: CostLine, index: number): Gap[] => {
  const at = rowPath('costs', index);
  const isPeople = kind === 'PEOPLE';
  return [
    ...gap(isWritten(what), 'MISSING', at('what'), 'Say what this cost is for.'),
    ...gap(!isPeople || (daysHundredths ?? 0n) > 0n, 'MISSING', at('days'), 'Enter how many days people work, like 12 or 2.5.'),
    ...gap(!isPeople || (rate ?? 0n) > 0n, 'MISSING', at('rate'), 'Enter what a day costs in pounds.'),
    ...gap(amount >= 0n, 'OUT_OF_RANGE', at('amount'), 'Enter an amount of zero or more.'),
  ];
};

/** Lines that add up to the price, or a sentence that says why they do not. */
export const costGaps = ({ costs, costNote, price }: ProposalContent): Gap[] => {
  const difference = differenceToPrice(costs, price) ?? 0n;
  const says = isWritten(costNote);
  const message = `The lines come to ${formatPounds(totalOf(costs))} and the price is ${formatPounds(price ?? 0n)}. Change one of them, or say why they differ.`;
  return [
    ...costs.flatMap(lineGaps),
    ...gap(costs.length > 0 || says, 'MISSING', ['costs'], 'Enter what the price is made of, or say why there are no lines.'),
    ...gap(difference === 0n || says, 'COSTS_DIFFER', ['costs'], message),
  ];
};

/** Which answer is confidential, on what ground, and why: a claim without a reason helps nobody who must decide on a request. */
export const confidentialGaps = ({ confidential }: ProposalContent): Gap[] => [
  ...confidential.flatMap(({ why, until }, index) => [
    ...gap(isWritten(why), 'MISSING', ['confidential', String(index), 'why'], 'Say what harm it would do if this were published.'),
    ...gap(until === null || /^\d{4}-\d\d-\d\d$/u.test(until), 'OUT_OF_RANGE', ['confidential', String(index), 'until'], 'Enter a date, or leave it empty.'),
  ]),
  ...gap(
    new Set(confidential.map(({ field }) => field)).size === confidential.length,
    'CLAIMED_TWICE',
    ['confidential'],
    'Say once for each answer why it is confidential.',
  ),
];
