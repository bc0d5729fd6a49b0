// Kinds, grades and units of evidence in words, and why a grade or an interval is what it is.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { EvidenceFigureFragment } from '../../../gql/types.ts';

type Figure = EvidenceFigureFragment;

export const KIND_WORDS: Record<Figure['kind'], { name: MessageDescriptor; caveat: MessageDescriptor }> = {
  SURVEY: { name: msg`Survey`, caveat: msg`Those who answered may differ from those who did not.` },
  DELIBERATION: { name: msg`Deliberation`, caveat: msg`What a small group concluded after it was informed; not what everybody thinks.` },
  SERVICE_REPORTS: { name: msg`Service reports`, caveat: msg`Counts what was reported. Some places and people report more than others, so it does not count what happened.` },
  WORKFORCE: { name: msg`People who do the work`, caveat: msg`What people who deliver the service see; not what residents think.` },
  SUPPLY_CHAIN: { name: msg`Firms in the supply chain`, caveat: msg`What firms say that deliver the service, or could; they have an interest in it.` },
  PETITION: { name: msg`Petition`, caveat: msg`Counts who agreed with a text. Nobody was asked who did not.` },
  COMPLAINT: { name: msg`Complaints`, caveat: msg`Counts who complained; most people who are dissatisfied never do.` },
  EXPERT: { name: msg`Expert judgement`, caveat: msg`The judgement of those named, for the reasons they give.` },
};

export const UNIT_WORDS: Record<Figure['unit'], MessageDescriptor> = {
  PERCENT: msg`Per cent`,
  SCORE: msg`A score on a scale`,
  COUNT: msg`A number of things or people`,
  POUNDS: msg`Pounds`,
  DAYS: msg`Days`,
  OTHER: msg`Something else`,
};

const REASON_WORDS: Record<Figure['gradeReasons'][number], MessageDescriptor> = {
  N_UNKNOWN: msg`the source does not say how many took part`,
  N_SMALL: msg`fewer took part than are needed for a better grade`,
  N_VERY_SMALL: msg`very few took part`,
  RESPONSE_UNKNOWN: msg`the source does not say how many of those asked answered`,
  RESPONSE_LOW: msg`fewer than one in five of those asked answered`,
  MARGIN_WIDE: msg`the figure may be off by more than five points in a hundred`,
  METHOD_UNKNOWN: msg`how it was found out is not described`,
  PERIOD_UNKNOWN: msg`the source does not say when`,
  OLD: msg`it is more than two years old`,
  VERY_OLD: msg`it is more than five years old`,
};

const NO_INTERVAL_WORDS: Record<NonNullable<Figure['noInterval']>, MessageDescriptor> = {
  NO_VALUE: msg`There is no figure.`,
  NO_N: msg`No interval: the source gives neither a margin nor how many answered.`,
  NO_SPREAD: msg`No interval: the source does not say how far the answers differ.`,
  COUNTED: msg`No interval: it is a count of what was reported, not a sample.`,
};

const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** The same in both languages. */
export function valueText(value: number, unit: Figure['unit']): string {
  if (unit === 'PERCENT') return `${decimals.format(value)}%`;
  return unit === 'POUNDS' ? `£${decimals.format(value)}` : decimals.format(value);
}

export function useEvidenceWords() {
  const { i18n } = useLingui();
  return {
    kindText: (kind: Figure['kind']): string => i18n._(KIND_WORDS[kind].name),
    caveatText: (kind: Figure['kind']): string => i18n._(KIND_WORDS[kind].caveat),
    unitText: (unit: Figure['unit']): string => i18n._(UNIT_WORDS[unit]),
    reasonsText: (reasons: Figure['gradeReasons']): string => reasons.map((reason) => i18n._(REASON_WORDS[reason])).join('; '),
    noIntervalText: (why: NonNullable<Figure['noInterval']>): string => i18n._(NO_INTERVAL_WORDS[why]),
  };
}
