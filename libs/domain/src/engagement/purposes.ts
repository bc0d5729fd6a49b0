// The six purposes for which a council may talk to the market before it buys, as the law lists them.

/** Procurement Act 2023 s.16(1)(a)–(f). */
export const ENGAGEMENT_PURPOSES = [
  'DEVELOPING_REQUIREMENTS',
  'DESIGNING_PROCEDURE',
  'IDENTIFYING_TERMS',
  'PREPARING_NOTICE',
  'IDENTIFYING_SUPPLIERS',
  'BUILDING_CAPACITY',
] as const;
export type EngagementPurpose = (typeof ENGAGEMENT_PURPOSES)[number];
