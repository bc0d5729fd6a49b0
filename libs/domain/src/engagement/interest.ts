// Registering interest: a supplier says that it is there, long before it proposes anything.
import { PUBLIC_STAGES, type Regime, type Stage } from '../challenge/index.ts';
import { combine, type Decision, demand, refused } from '../decision/index.ts';
import { missingTexts, type TwoTexts } from './languages.ts';
import { ENGAGING_STAGES } from './question.ts';

export type InterestCode = 'WRONG_STAGE' | 'NOTE_TOO_LONG' | 'PARTNERS_NEED_NAME';
export type InterestFacts = { readonly stage: Stage; readonly note: string; readonly seeksPartners: boolean; readonly isListed: boolean };

/** Longest note to the council, in characters. */
export const NOTE_LENGTH = 2000;

export const decideInterest = ({ stage, note, seeksPartners, isListed }: InterestFacts): Decision<InterestCode> =>
  combine<InterestCode>(
    demand(ENGAGING_STAGES.includes(stage), 'WRONG_STAGE', [], 'Interest is registered while a council engages and while ideas are open.'),
    demand(note.length <= NOTE_LENGTH, 'NOTE_TOO_LONG', ['note'], 'Use at most 2,000 characters.'),
    demand(!seeksPartners || isListed, 'PARTNERS_NEED_NAME', ['isListed'], 'Others can only find you as a partner when your name is shown.'),
  );

export const decideFollowing = (stage: Stage): Decision<'WRONG_STAGE'> =>
  demand(PUBLIC_STAGES.includes(stage), 'WRONG_STAGE', [], 'Only published challenges are followed.');

export const ADVANTAGE_DECISIONS = ['TREATED_EQUALLY', 'EXCLUDED'] as const;
export type AdvantageDecision = (typeof ADVANTAGE_DECISIONS)[number];
export type AdvantageCode = 'WRONG_STAGE' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'NO_SUCH_ORGANISATION';
/** A supplier with an unfair advantage that cannot be avoided is excluded; one that can be levelled is not (s.16(4), (5)). */
export const decideAdvantage = (facts: { readonly stage: Stage; readonly regime: Regime; readonly advantage: TwoTexts; readonly reason: TwoTexts; readonly isSupplier: boolean }): Decision<AdvantageCode> =>
  combine<AdvantageCode>(
    demand(PUBLIC_STAGES.includes(facts.stage), 'WRONG_STAGE', [], 'This is recorded once the challenge is published.'),
    demand(facts.isSupplier, 'NO_SUCH_ORGANISATION', ['organisationId'], 'Choose a supplier, a voluntary organisation or a research body.'),
    refused(...missingTexts(facts.regime, [{ path: ['advantage'], text: facts.advantage, isRequired: true }, { path: ['reason'], text: facts.reason, isRequired: true }])),
  );
