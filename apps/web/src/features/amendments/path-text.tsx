// Names the part of a challenge that a change touched.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';

const WORDS: Record<string, MessageDescriptor> = {
  title: msg`Title`,
  summary: msg`Summary`,
  problem: msg`The problem`,
  outcomesWanted: msg`What we want to see`,
  notWanted: msg`What we do not want`,
  terms: msg`Terms`,
  theme: msg`Theme`,
  indicators: msg`Measures`,
  criteria: msg`Criteria`,
  budget: msg`Money for a pilot`,
  budgetMin: msg`Least money for a pilot`,
  budgetMax: msg`Most money for a pilot`,
  pilotMonths: msg`Length of the pilot`,
  places: msg`Places`,
  timeline: msg`Timeline`,
  engagementStartsAt: msg`Talks with suppliers start`,
  opensAt: msg`Opens for ideas`,
  closesAt: msg`Closes for ideas`,
  questionsCloseAt: msg`Last day for questions`,
  shortlistBy: msg`Shortlist decided by`,
  weightBp: msg`Weight`,
  guidance: msg`What scorers look for`,
  minimumScore: msg`Least score`,
  anchors: msg`What earns each score`,
  tieBreak: msg`Order when points are equal`,
  priceRule: msg`How price counts`,
  method: msg`Rule`,
  criterionCode: msg`Criterion that is the price`,
  benchmark: msg`Price that earns all the points`,
  minimumPoints: msg`Least points`,
  en: msg`in English`,
  cy: msg`in Welsh`,
};

/** `problem`, `cy` becomes "The problem, in Welsh"; what has no word stays as it is. */
export function usePathText(): (path: readonly string[]) => string {
  const { i18n } = useLingui();
  return (path) =>
    path
      .map((part) => (WORDS[part] ? i18n._(WORDS[part]) : part))
      .join(', ');
}
