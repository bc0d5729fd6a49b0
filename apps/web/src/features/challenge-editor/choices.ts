// The closed lists that a challenge chooses from, as the API knows them.
import { REGIMES, ROUTES } from '@moothall/domain/challenge';
import type { Regime, Route } from '@moothall/domain/challenge';
import type { Nation, Theme } from '../../gql/types.ts';

export { REGIMES, ROUTES };
export type { Regime, Route };

const THEME_NAMES: Record<Theme, true> = {
  HIGHWAYS: true,
  TRANSPORT: true,
  ROAD_SAFETY: true,
  ADULT_CARE: true,
  CHILDREN: true,
  HOUSING: true,
  FLOOD: true,
  WASTE: true,
  ENERGY: true,
  PLANNING: true,
  COMMUNITY: true,
  DIGITAL: true,
  HEALTH: true,
  ECONOMY: true,
  OTHER: true,
};

export function isTheme(value: string | undefined): value is Theme {
  return value !== undefined && Object.hasOwn(THEME_NAMES, value);
}

export function isRegime(value: string | undefined): value is Regime {
  return REGIMES.some((regime) => regime === value);
}

export function isRoute(value: string | undefined): value is Route {
  return ROUTES.some((route) => route === value);
}

/** Which procurement law a council of this nation follows, unless it says otherwise. */
export const REGIME_OF_NATION: Record<Nation, Regime> = {
  ENGLAND: 'ENGLAND_PA23',
  WALES: 'WALES_PA23',
  SCOTLAND: 'SCOTLAND',
  NORTHERN_IRELAND: 'NI_PA23',
};
