// Publishing and opening: what must be true before the public reads a challenge, and before suppliers may bid.
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';
import { demandStage } from './at-stage.ts';
import { isBlank, type ChallengeContent } from './content.ts';
import type { Stage } from './stage.ts';
import { addDays, datesOutOfOrder } from './timeline.ts';
import { missingCriteria, type CriteriaCode } from './weights.ts';
import { missingTranslations } from './welsh.ts';

/** Used when a council sets no number of its own; days between opening and closing. */
export const MIN_OPEN_DAYS = 10;

export type PublishCode = 'WRONG_STAGE' | 'TRANSLATION_MISSING' | 'OUTCOMES_MISSING' | 'DATES_OUT_OF_ORDER' | 'DOCUMENTS_NOT_READY';
export type PublishFacts = {
  readonly stage: Stage;
  readonly content: ChallengeContent;
  /** Whether every public document is uploaded and checked; leave out when there are none. */
  readonly areDocumentsReady?: boolean;
};

/** APPROVED to ENGAGING. In Wales both languages go out together (Welsh Language Standards 4 and 5). */
export const decidePublish = (facts: PublishFacts): Decision<PublishCode> =>
  combine<PublishCode>(
    demandStage(facts.stage, 'publish'),
    demand(
      !isBlank(facts.content.outcomesWanted.en),
      'OUTCOMES_MISSING',
      ['outcomesWanted', 'en'],
      'Describe the outcomes you want to see.',
    ),
    refused(...missingTranslations(facts.content)),
    refused(...datesOutOfOrder(facts.content)),
    demand(
      facts.areDocumentsReady ?? true,
      'DOCUMENTS_NOT_READY',
      ['documents'],
      'Finish uploading the public documents before you publish.',
    ),
  );

export type OpeningCode =
  | CriteriaCode
  | 'WRONG_STAGE'
  | 'ENGAGEMENT_ONLY'
  | 'TRANSLATION_MISSING'
  | 'DATES_OUT_OF_ORDER'
  | 'TOO_SHORT'
  | 'TERMS_MISSING'
  | 'NO_CONFLICT_ASSESSMENT';
export type OpeningFacts = {
  readonly stage: Stage;
  readonly content: ChallengeContent;
  readonly now: Date;
  readonly minOpenDays?: number;
  /** Whether the conflicts assessment (Procurement Act 2023, s.83) is recorded; leave out where it is kept elsewhere. */
  readonly hasConflictAssessment?: boolean;
};

const decideOpenDates = ({ content, now, minOpenDays = MIN_OPEN_DAYS }: OpeningFacts): Decision<OpeningCode> => {
  const { closesAt, questionsCloseAt } = content;
  if (closesAt === null || questionsCloseAt === null) {
    return refused<OpeningCode>(
      ...(closesAt === null ? [refuse('MISSING', ['closesAt'], 'Enter the date and time at which proposals close.')] : []),
      ...(questionsCloseAt === null ? [refuse('MISSING', ['questionsCloseAt'], 'Enter the last day for questions.')] : []),
    );
  }
  return combine<OpeningCode>(
    refused(...datesOutOfOrder(content)),
    demand(
      closesAt.getTime() >= addDays(now, minOpenDays).getTime(),
      'TOO_SHORT',
      ['closesAt'],
      `Enter a closing date at least ${minOpenDays} days from now, so that small firms have time to answer.`,
    ),
    demand(questionsCloseAt.getTime() > now.getTime(), 'TOO_SHORT', ['questionsCloseAt'], 'Enter a last day for questions that lies ahead.'),
  );
};

/**
 * ENGAGING to OPEN. Freezes the criteria: from here on a change is an amendment and extends the deadline.
 * Source: Procurement Act 2023 s.23 (criteria and their importance known), s.12(4) and s.86 (regard to small firms).
 */
export const decideOpening = (facts: OpeningFacts): Decision<OpeningCode> =>
  combine<OpeningCode>(
    demandStage(facts.stage, 'open'),
    demand(
      facts.content.route !== 'MARKET_ENGAGEMENT_ONLY',
      'ENGAGEMENT_ONLY',
      ['route'],
      'This challenge only engages the market. Conclude it, or start a new one with a route that takes proposals.',
    ),
    refused(...missingCriteria(facts.content)),
    decideOpenDates(facts),
    refused(...missingTranslations(facts.content)),
    demand(
      !isBlank(facts.content.terms.en),
      'TERMS_MISSING',
      ['terms', 'en'],
      'Enter the terms: rights, data licence, staff transfer and exit.',
    ),
    demand(
      facts.hasConflictAssessment ?? true,
      'NO_CONFLICT_ASSESSMENT',
      ['conflictAssessment'],
      'Record the conflicts assessment before you open the challenge.',
    ),
  );
