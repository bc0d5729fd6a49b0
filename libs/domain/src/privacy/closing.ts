// Whether an account can be closed now: what only this person can do must be handed over first.
import { type Decision, type Refusal, refuse, refused } from '../decision/index.ts';

export type ClosingCode = 'LAST_ADMINISTRATOR' | 'ORGANISATION_AT_WORK' | 'CHAIR_OF_PANEL' | 'UNFINISHED_SCORES' | 'CONTACT_OF_CHALLENGE';

/** What depends on the person, by slug of the organisation or challenge. */
export type ClosingFacts = {
  readonly organisations: readonly {
    readonly slug: string;
    readonly isOnlyAdministrator: boolean;
    readonly hasOthers: boolean;
    /** It leads something that runs, has sent a proposal that is not decided, or owes what it pledged. */
    readonly isAtWork: boolean;
  }[];
  /** Panels of challenges that are closed or being evaluated. */
  readonly seats: readonly { readonly slug: string; readonly role: string; readonly hasSent: boolean }[];
  /** Challenges that run and name the address of this person. */
  readonly contactOf: readonly string[];
};

const MESSAGES: Readonly<Record<ClosingCode, string>> = {
  LAST_ADMINISTRATOR: 'Make somebody else an administrator first.',
  ORGANISATION_AT_WORK: 'Invite a colleague and make them an administrator first: your organisation has work that runs.',
  CHAIR_OF_PANEL: 'Hand the chair of this panel over first.',
  UNFINISHED_SCORES: 'Send your scores, or ask the council to put somebody else in your place, first.',
  CONTACT_OF_CHALLENGE: 'Put another contact address first.',
};

const stop = (code: ClosingCode, slug: string): Refusal<ClosingCode> => refuse(code, [slug], MESSAGES[code]);

/** All reasons at once; the path of each names what it is about. */
export const decideClosing = ({ organisations, seats, contactOf }: ClosingFacts): Decision<ClosingCode> =>
  refused(
    ...organisations.flatMap(({ slug, isOnlyAdministrator, hasOthers, isAtWork }) => {
      if (!isOnlyAdministrator) return [];
      if (hasOthers) return [stop('LAST_ADMINISTRATOR', slug)];
      return isAtWork ? [stop('ORGANISATION_AT_WORK', slug)] : [];
    }),
    ...seats.flatMap(({ slug, role, hasSent }) => {
      if (role === 'CHAIR') return [stop('CHAIR_OF_PANEL', slug)];
      return role === 'EVALUATOR' && !hasSent ? [stop('UNFINISHED_SCORES', slug)] : [];
    }),
    ...contactOf.map((slug) => stop('CONTACT_OF_CHALLENGE', slug)),
  );
