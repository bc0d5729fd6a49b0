// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { Nation, PledgerClass, PriceMethod, Stage, Theme } from './enums-m-to-z.ts';

/** Internal type. DO NOT USE DIRECTLY. */
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

/** What to look for; all that is given must hold, lists mean any of them. */
export type ChallengeFilter = {
  /** The pilot may cost this much or more, in pounds. */
  budgetAtLeast?: string | null | undefined;
  /** The pilot may cost this little, in pounds. */
  budgetAtMost?: string | null | undefined;
  /** Open, and closing before this moment. */
  closesBefore?: string | null | undefined;
  /** The authority that leads. */
  lead?: string | null | undefined;
  /** Nations. */
  nations?: Array<Nation> | null | undefined;
  /** GSS codes. */
  places?: Array<string> | null | undefined;
  /** Words in the title, the problem, the outcomes, the council or the place. Quotes and a leading minus work. */
  query?: string | null | undefined;
  /** Regions of England. */
  regions?: Array<string> | null | undefined;
  /** Stages; only published ones are found. */
  stages?: Array<Stage> | null | undefined;
  /** Themes. */
  themes?: Array<Theme> | null | undefined;
};

/** A step of a challenge. */
export type ChallengeStepInput = {
  /** Which challenge. */
  id: string;
  /** The version you read. */
  version: number;
};

/** A step of a consultation. */
export type ConsultationStepInput = {
  /** Which consultation. */
  id: string;
  /** The version you read. */
  version: number;
};

/** At least so many organisations take part. */
export type CountConditionInput = {
  /** Whether your own organisation is left out. */
  excludeOwn?: boolean | null | undefined;
  /** Only this kind of pledger. */
  from?: PledgerClass | null | undefined;
  /** How many. */
  k: number;
  /** The least that each must pledge, in pounds. */
  minEach?: string | null | undefined;
};

/** Which challenge. */
export type FollowChallengeInput = {
  /** Its id. */
  challengeId: string;
};

/** How price counts, when it is not judged like any other criterion. */
export type HowPriceCountsInput = {
  /** For `BENCHMARK`: the price in pounds that earns all the points of the criterion; dearer ideas earn fewer. */
  benchmark?: string | null | undefined;
  /** Which criterion is the price; not for `PER_POINT`. */
  criterionCode?: string | null | undefined;
  /** The way. */
  method: PriceMethod;
  /** For `PER_POINT`: the least points out of 100 that an idea must reach. */
  minimumPoints?: number | null | undefined;
};

/** A number in a public register. */
export type IdentifierInput = {
  /** The number, in any usual spelling. */
  id: string;
  /** The register, such as `GB-COH`. */
  scheme: string;
};

/** A step of an import. */
export type ImportStepInput = {
  /** Which import. */
  id: string;
  /** The version you read. */
  version: number;
};

/** A wish to join. */
export type JoinRequestInput = {
  /** Which wish. */
  id: string;
};

/** Text in English, in Welsh, or in both. */
export type LocalisedTextInput = {
  /** Welsh. */
  cy?: string | null | undefined;
  /** English. */
  en?: string | null | undefined;
};
