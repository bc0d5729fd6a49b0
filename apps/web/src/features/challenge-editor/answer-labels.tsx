// The name of every answer of a challenge, as it stands beside its box, in differences and in conflicts.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Values } from '../../data/repeated-fields.ts';

const LABELS: Record<string, MessageDescriptor> = {
  title: msg`Title`,
  summary: msg`Summary`,
  problem: msg`The problem`,
  theme: msg`Theme`,
  outcomesWanted: msg`Outcomes you want`,
  notWanted: msg`What you do not want`,
  terms: msg`Terms`,
  placeDescription: msg`The area in your own words`,
  placeCodes: msg`Place`,
  regime: msg`Procurement law`,
  route: msg`Route to a pilot`,
  contactEmail: msg`E-mail address for questions`,
  budgetMin: msg`The least you would spend`,
  budgetMax: msg`The most you can spend`,
  pilotMonths: msg`Length of the pilot`,
  engagementStartsAt: msg`Engagement starts`,
  questionsCloseAt: msg`Last moment for questions`,
  opensAt: msg`Opens for ideas`,
  closesAt: msg`Closes for ideas`,
  shortlistBy: msg`Shortlist planned by`,
  'priceRule-method': msg`How price counts`,
  'priceRule-criterionCode': msg`Which criterion is the price?`,
  'priceRule-benchmark': msg`Price that earns all the points`,
  'priceRule-minimumPoints': msg`Least points`,
};

const INDICATOR_LABELS: Record<string, MessageDescriptor> = {
  code: msg`Short code`,
  name: msg`What is measured`,
  unit: msg`Unit`,
  baseline: msg`Where it stands today`,
  target: msg`Target`,
  direction: msg`Which way is better?`,
  source: msg`Where the figure comes from`,
  measureBy: msg`When it will be measured`,
};

const CRITERION_LABELS: Record<string, MessageDescriptor> = {
  code: msg`Short code`,
  title: msg`Criterion`,
  guidance: msg`What earns a low and a high score`,
  weight: msg`Weight`,
  minimumScore: msg`Minimum score`,
  tie: msg`Place when points are equal`,
  price: msg`Is the price`,
};

const ANCHOR = /^anchor(\d)$/;
/** Answers whose boxes are parts of one answer, such as the day, month and year of a date. */
const PART = /-(en|cy|day|month|year|time)$/;

export function useAnswerLabels() {
  const { i18n, t } = useLingui();
  const plain = (words: Record<string, MessageDescriptor>, name: string): string => {
    const level = ANCHOR.exec(name)?.[1];
    if (level) return t`What earns a ${level}`;
    const word = words[name];
    return word ? i18n._(word) : name;
  };
  const inLanguage = (label: string, name: string): string =>
    name.endsWith('-cy') ? t`${label} (Welsh)` : name.endsWith('-en') ? t`${label} (English)` : label;
  const whole = (name: string): string => {
    const [, list, index, field = ''] = /^(indicators|criteria)-(\d+)-(.+)$/.exec(name) ?? [];
    if (!list) return inLanguage(plain(LABELS, name.replace(PART, '').replace(/-\d+-.*$/, '')), name);
    const number = Number(index) + 1;
    const label = inLanguage(plain(list === 'indicators' ? INDICATOR_LABELS : CRITERION_LABELS, field.replace(PART, '')), field);
    return list === 'indicators' ? t`Indicator ${number}: ${label}` : t`Criterion ${number}: ${label}`;
  };
  return {
    label: (name: string) => plain(LABELS, name),
    indicatorLabel: (field: string) => plain(INDICATOR_LABELS, field),
    criterionLabel: (field: string) => plain(CRITERION_LABELS, field),
    /** with its language, its list and its number, to stand alone */
    fullLabel: whole,
    /** full labels of all these answers */
    labelsOf: (values: Values): Record<string, string> => Object.fromEntries(Object.keys(values).map((name) => [name, whole(name)])),
  };
}
