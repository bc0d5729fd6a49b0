// What a problem says: the plain data that somebody who sees it every day can write down.
import { isBlank, type LocalText } from '../challenge/index.ts';

export type ProblemContent = {
  readonly title: LocalText;
  /** What goes wrong, how often, since when. */
  readonly whatHappens: LocalText;
  readonly whoIsAffected: LocalText;
};

/** What one council says of its own part; figures it does not know stay unknown and are never taken for nothing. */
export type CouncilShare = {
  readonly organisationId: string;
  readonly placeCode: string;
  readonly affectedPeople: number | null;
  /** Pence. */
  readonly yearlyCost: bigint | null;
  /** How the cost was found. */
  readonly costBasis: string | null;
};

/** Whether nothing is written in either language. */
export const isUnwritten = (text: LocalText): boolean => isBlank(text.en) && isBlank(text.cy);
