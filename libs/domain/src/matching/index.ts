// The public door of matching: which challenges fit an organisation, and why.
export { budgetFit, LEAST_POINTS, LEAST_RELEVANCE, MATCH_POINTS, MATCH_REASONS, matchOf, USUAL_PROJECT } from './match.ts';
export type { Match, MatchFacts, MatchReason, PlaceFit, Seeker } from './match.ts';
