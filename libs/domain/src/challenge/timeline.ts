// The order in which the dates of a challenge must follow one another.
import { refuse, type Refusal } from '../decision/index.ts';
import type { ChallengeContent } from './content.ts';

const DAY = 24 * 60 * 60 * 1000;

/** So many times 24 hours later; public deadlines are instants, not calendar days. */
export const addDays = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY);

const isOutOfOrder = (earlier: Date | null, later: Date | null): boolean =>
  earlier !== null && later !== null && earlier.getTime() >= later.getTime();

/** Every pair of dates that stands the wrong way round. Dates not set yet are no trouble here. */
export const datesOutOfOrder = (content: ChallengeContent): Refusal<'DATES_OUT_OF_ORDER'>[] => {
  const { engagementStartsAt, questionsCloseAt, opensAt, closesAt, shortlistBy } = content;
  const wrong = (earlier: Date | null, later: Date | null, path: string, message: string) =>
    isOutOfOrder(earlier, later) ? [refuse('DATES_OUT_OF_ORDER', [path], message)] : [];
  return [
    ...wrong(engagementStartsAt, opensAt, 'opensAt', 'Enter an opening date after the start of the engagement.'),
    ...wrong(opensAt, closesAt, 'closesAt', 'Enter a closing date after the opening date.'),
    ...wrong(questionsCloseAt, closesAt, 'questionsCloseAt', 'Enter a last day for questions before the closing date.'),
    ...wrong(closesAt, shortlistBy, 'shortlistBy', 'Enter a shortlist date after the closing date.'),
  ];
};

/** What is missing or wrong in the dates section. */
export const missingDates = (content: ChallengeContent): Refusal[] => {
  const needed = (date: Date | null, path: string, message: string) =>
    date === null ? [refuse('MISSING', [path], message)] : [];
  const competing =
    content.route === 'MARKET_ENGAGEMENT_ONLY'
      ? []
      : [
          ...needed(content.questionsCloseAt, 'questionsCloseAt', 'Enter the last day for questions.'),
          ...needed(content.closesAt, 'closesAt', 'Enter the date and time at which proposals close.'),
        ];
  return [
    ...needed(content.engagementStartsAt, 'engagementStartsAt', 'Enter the date on which the engagement starts.'),
    ...competing,
    ...datesOutOfOrder(content),
  ];
};
