// The words for the values of the filters, both in the form and in "remove this filter".
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';

const WORDS: Record<string, MessageDescriptor> = {
  ENGLAND: msg`England`,
  WALES: msg`Wales`,
  SCOTLAND: msg`Scotland`,
  NORTHERN_IRELAND: msg`Northern Ireland`,
  'East Midlands': msg`East Midlands`,
  'East of England': msg`East of England`,
  London: msg`London`,
  'North East': msg`North East of England`,
  'North West': msg`North West of England`,
  'South East': msg`South East of England`,
  'South West': msg`South West of England`,
  'West Midlands': msg`West Midlands`,
  'Yorkshire and The Humber': msg`Yorkshire and The Humber`,
  wanted: msg`Ideas wanted`,
  scoring: msg`Being scored`,
  funding: msg`Shortlisted or raising money`,
  pilots: msg`Pilot running`,
  ended: msg`Ended`,
  '7': msg`within 7 days`,
  '14': msg`within 14 days`,
  '30': msg`within 30 days`,
  '90': msg`within 90 days`,
  small: msg`up to £50,000`,
  middle: msg`£50,000 to £250,000`,
  large: msg`over £250,000`,
};

export function useFilterText(): (value: string) => string {
  const { i18n } = useLingui();
  return (value) => {
    const word = WORDS[value];
    return word ? i18n._(word) : value;
  };
}
