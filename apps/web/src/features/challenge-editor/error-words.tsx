// What is wrong and how to mend it, in the language of the page; the rules speak English, so their sentences are known here.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { UserError } from '../../data/tell.ts';
import { useAnswerLabels } from './answer-labels.tsx';

/** Faults found before anything is sent, by their code. */
const FAULTS: Record<string, MessageDescriptor> = {
  TITLE_MISSING: msg`Enter a title that says what should be different.`,
  TITLE_TOO_LONG: msg`Enter a title of at most 200 characters.`,
  NO_ADDRESS: msg`Enter an e-mail address that people can write to, like team@council.gov.uk.`,
  NO_AMOUNT: msg`Enter the amount in pounds, like 25000.`,
  NO_MONTHS: msg`Enter a number of months from 1 to 60.`,
  NO_NUMBER: msg`Enter a number, like 27 or 4.5.`,
  NO_WEIGHT: msg`Enter a weight in per cent, like 35 or 12.5.`,
  NO_PLACE: msg`Enter a whole number, like 1 for the first.`,
  SAME_PLACE: msg`Use each number once.`,
  NO_POINTS: msg`Enter a number of points from 0 to 100.`,
  TIE_BREAK_UNKNOWN: msg`Break ties by criteria of this challenge, each once.`,
  PRICE_CRITERION_UNKNOWN: msg`Choose which criterion is the price.`,
  NO_CODE: msg`Enter a short code in capital letters, like REPEAT90.`,
  INCOMPLETE_DATE: msg`Enter a day, a month and a year.`,
  NO_SUCH_DATE: msg`Enter a real date with a year of four figures, like 18 12 2026.`,
  NO_SUCH_TIME: msg`Enter a time, like 5pm or 17:00.`,
  SKIPPED_TIME: msg`Enter another time: the clocks go forward at 1am that day.`,
  REASON_MISSING: msg`Say why, in at least 10 characters.`,
  CHOOSE_MATERIAL: msg`Choose whether this change could alter who sends an idea or what they offer.`,
  NOTHING_CHANGED: msg`Change something before you publish an amendment.`,
  DUPLICATE_CODE: msg`Use each short code only once.`,
  CODE_REPEATED: msg`Give each criterion its own code.`,
  WEIGHTS_NOT_100: msg`Change the weights so that they add up to 100.`,
  WEIGHT_NOT_POSITIVE: msg`Enter a weight above 0, like 35.`,
  GUIDANCE_MISSING: msg`Describe what a weak and a strong answer look like.`,
  OUTCOMES_MISSING: msg`Describe the outcomes you want to see.`,
  TERMS_MISSING: msg`Enter the terms: rights, data licence, staff transfer and exit.`,
  BUDGET_UPSIDE_DOWN: msg`Enter a lowest amount that is not above the highest.`,
  ENGAGEMENT_ONLY: msg`This challenge only talks to the market. Conclude it, or start a new one with a route that takes ideas.`,
  NOT_ENGAGEMENT_ONLY: msg`This challenge promised to take ideas. Open it, or withdraw it with a reason.`,
  NOT_EXTENDED: msg`Move the closing time at least 5 days later, because this change is material.`,
  SHORTENED: msg`Enter a closing time that is not earlier than the published one.`,
  ALREADY_CLOSED: msg`The closing time has passed, so this challenge can no longer be changed.`,
  CRITERIA_ARE_MATERIAL: msg`Say that this change is material: the criteria were frozen when the challenge opened.`,
  REGIME_FIXED: msg`The law and the route cannot change after publication. Withdraw this challenge and start a new one.`,
  OWN_DRAFT: msg`Ask a colleague who did not write any part of this challenge to approve it.`,
  ALREADY_APPROVED: msg`Your council has already approved this challenge.`,
  APPROVAL_WAITING: msg`Another request waits for the councils. Wait for their answers, or take it back first.`,
  CONSULTATION_RUNNING: msg`The lead decides once the other councils have answered, or their time is over.`,
  LEARNING_MISSING: msg`Write what you learned from the market.`,
  WRONG_STAGE: msg`This challenge has moved on, so this step is no longer possible. Load the page again.`,
};

/** Sentences of the rules whose code alone does not say enough, by their path. */
const SENTENCES: Record<string, MessageDescriptor> = {
  'MISSING problem en': msg`Describe the problem, who has it and what it costs them.`,
  'MISSING title en': msg`Enter a title that says what should be different.`,
  'MISSING outcomesWanted en': msg`Describe the outcomes you want to see.`,
  'MISSING notWanted en': msg`Say what you do not want, so that nobody works for nothing.`,
  'MISSING indicators': msg`Add at least one indicator with a baseline and a target.`,
  'MISSING code': msg`Enter a short code, like REPEAT90.`,
  'MISSING name': msg`Enter what is measured.`,
  'MISSING unit': msg`Enter the unit, like % or days.`,
  'MISSING baseline': msg`Enter where the indicator stands today.`,
  'MISSING target': msg`Enter the target you want to reach.`,
  'MISSING source': msg`Enter where the figure comes from.`,
  'MISSING placeCodes': msg`Choose at least one place.`,
  'MISSING budgetMax': msg`Enter the most you can spend in pounds, like 180000.`,
  'MISSING pilotMonths': msg`Enter how many months the pilot lasts.`,
  'MISSING contactEmail': msg`Enter an e-mail address that people can write to, like team@council.gov.uk.`,
  'MISSING criteria': msg`Add the criteria that ideas are scored by.`,
  'MISSING criterionCode': msg`Choose which criterion is the price.`,
  'MISSING benchmark': msg`Enter the price that earns all the points, in pounds.`,
  'MISSING minimumPoints': msg`Enter how many points an idea must reach, from 0 to 100.`,
  'PRICE_FIGURE_MISSING benchmark': msg`Enter the price that earns all the points, in pounds.`,
  'PRICE_FIGURE_MISSING minimumPoints': msg`Enter how many points an idea must reach, from 0 to 100.`,
  'MISSING anchors': msg`Describe it in English too.`,
  'MISSING title': msg`Enter a title for the criterion.`,
  'MISSING engagementStartsAt': msg`Enter the date on which the engagement starts.`,
  'MISSING questionsCloseAt': msg`Enter the last moment for questions.`,
  'MISSING closesAt': msg`Enter the date and time at which ideas close.`,
  'TOO_SHORT closesAt': msg`Enter a closing time at least 10 days from now, so that small firms have time to answer.`,
  'TOO_SHORT questionsCloseAt': msg`Enter a last moment for questions that lies ahead.`,
  'DATES_OUT_OF_ORDER opensAt': msg`Enter an opening date after the start of the engagement.`,
  'DATES_OUT_OF_ORDER closesAt': msg`Enter a closing time after the opening date.`,
  'DATES_OUT_OF_ORDER questionsCloseAt': msg`Enter a last moment for questions before the closing time.`,
  'DATES_OUT_OF_ORDER shortlistBy': msg`Enter a shortlist date after the closing time.`,
  'TRANSLATION_MISSING cy': msg`Add the Welsh text: both languages are published together.`,
  'TRANSLATION_MISSING en': msg`Add the English text: both languages are published together.`,
};

/** Faults that many boxes of one page can have; their words begin with the name of the box. */
const NEEDS_NAME: readonly string[] = ['INCOMPLETE_DATE', 'NO_SUCH_DATE', 'NO_SUCH_TIME', 'SKIPPED_TIME', 'NO_NUMBER', 'NO_WEIGHT', 'NO_CODE', 'NO_PLACE', 'SAME_PLACE'];

interface Trouble {
  code?: string;
  path: readonly string[];
  message: string;
}

export function useErrorWords() {
  const { i18n } = useLingui();
  const { fullLabel } = useAnswerLabels();
  /** Missing answers of the task list come without a code. */
  const words = ({ code = 'MISSING', path, message }: Trouble): string => {
    const whole = path.filter((part) => !/^\d+$/.test(part));
    const known = SENTENCES[`${code} ${whole.join(' ')}`] ?? SENTENCES[`${code} ${whole.at(-1) ?? ''}`] ?? FAULTS[code];
    if (!known) return message;
    return NEEDS_NAME.includes(code) ? `${fullLabel(path.join('-').replace('weightBp', 'weight'))}: ${i18n._(known)}` : i18n._(known);
  };
  return {
    words,
    /** the same errors in the language of the page */
    spoken: (errors: readonly UserError[]): UserError[] => errors.map((error) => ({ ...error, message: words(error) })),
  };
}
