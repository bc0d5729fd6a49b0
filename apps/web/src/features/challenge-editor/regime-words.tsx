// The procurement laws and the routes to a pilot, explained for people who do not buy things every day.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { Regime, Route } from './choices.ts';

interface Explained {
  label: MessageDescriptor;
  hint: MessageDescriptor;
}

const REGIMES: Record<Regime, Explained> = {
  ENGLAND_PA23: { label: msg`England: Procurement Act 2023`, hint: msg`For councils, combined authorities and departments in England.` },
  WALES_PA23: {
    label: msg`Wales: Procurement Act 2023 and Welsh rules`,
    hint: msg`For Welsh authorities. Everything the public reads is published in English and Welsh together.`,
  },
  NI_PA23: { label: msg`Northern Ireland: Procurement Act 2023`, hint: msg`For authorities in Northern Ireland.` },
  SCOTLAND: { label: msg`Scotland: Scottish procurement law`, hint: msg`For Scottish authorities. The Procurement Act 2023 does not apply.` },
  NONE: { label: msg`No procurement law applies`, hint: msg`For example a prize that buys nothing.` },
};

const ROUTES: Record<Route, Explained> = {
  MARKET_ENGAGEMENT_ONLY: {
    label: msg`Talk to the market only`,
    hint: msg`You learn what is possible. Nobody sends an idea to be scored, and nothing is bought from this challenge.`,
  },
  BELOW_THRESHOLD: { label: msg`A small pilot below the threshold`, hint: msg`The pilot costs less than the amount at which the full rules begin.` },
  COMPETITIVE_FLEXIBLE: {
    label: msg`Competitive flexible procedure`,
    hint: msg`For larger sums: this challenge is a stage of a procedure that you advertise on the central platform.`,
  },
  GRANT_OR_PRIZE: { label: msg`A grant or a prize`, hint: msg`You give money for a result and do not buy a service.` },
};

export function useRegimeWords() {
  const { i18n } = useLingui();
  const choice = ({ label, hint }: Explained) => ({ label: i18n._(label), hint: i18n._(hint) });
  return { regime: (regime: Regime) => choice(REGIMES[regime]), route: (route: Route) => choice(ROUTES[route]) };
}
