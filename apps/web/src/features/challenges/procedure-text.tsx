// The law and the way of buying that a challenge follows, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { Regime, Route } from '../../gql/types.ts';

const REGIMES: Record<Regime, MessageDescriptor> = {
  ENGLAND_PA23: msg`Procurement Act 2023, England`,
  WALES_PA23: msg`Procurement Act 2023, Wales`,
  NI_PA23: msg`Procurement Act 2023, Northern Ireland`,
  SCOTLAND: msg`Scottish procurement law`,
  NONE: msg`No procurement law applies`,
};

const ROUTES: Record<Route, MessageDescriptor> = {
  MARKET_ENGAGEMENT_ONLY: msg`Talking to the market only, nothing will be bought from it`,
  BELOW_THRESHOLD: msg`Below the procurement threshold`,
  COMPETITIVE_FLEXIBLE: msg`Competitive flexible procedure`,
  GRANT_OR_PRIZE: msg`Grant or prize`,
};

export function useProcedureText() {
  const { i18n } = useLingui();
  return {
    regimeText: (regime: Regime) => i18n._(REGIMES[regime]),
    routeText: (route: Route) => i18n._(ROUTES[route]),
  };
}
