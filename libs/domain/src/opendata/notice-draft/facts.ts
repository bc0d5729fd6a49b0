// All that a notice of engagement, or a planning release, is made of: plain data from a challenge and its engagement.
import type { ChallengeContent, LocalText, Stage } from '../../challenge/index.ts';

export type PartyFacts = {
  /** Ours; stays the same. */
  readonly id: string;
  readonly name: LocalText;
  /** Registers and numbers, the most telling first. */
  readonly identifiers: readonly { readonly scheme: string; readonly id: string }[];
  readonly role: 'LEAD' | 'PARTICIPANT' | 'OBSERVER';
  /** Where it is. */
  readonly region: string | null;
};

export type EventFacts = {
  readonly id: string;
  readonly kind: 'BRIEFING' | 'DEMONSTRATION' | 'ONE_TO_ONE' | 'CALL';
  readonly state: 'PLANNED' | 'CANCELLED' | 'RECORDED';
  readonly title: LocalText;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly link: string;
};

export type EngagementFacts = {
  /** The purposes of section 16(1) that were ticked, in words. */
  readonly purposes: readonly LocalText[];
  readonly events: readonly EventFacts[];
  /** Public documents of the challenge. */
  readonly documents: readonly { readonly id: string; readonly title: LocalText; readonly url: string; readonly format: string; readonly publishedAt: Date }[];
  readonly hasQuestions: boolean;
};

/** A pilot as open data tells of it: its dated steps, and where its results stand once they are reported or it was stopped. */
export type PilotFacts = {
  readonly id: string;
  readonly title: string;
  readonly milestones: readonly { readonly code: string; readonly title: string; readonly dueOn: string; readonly reachedAt: Date | null }[];
  readonly results: { readonly url: string; readonly publishedAt: Date } | null;
};

export type NoticeFacts = {
  readonly content: ChallengeContent;
  readonly stage: Stage;
  /** Of the challenge as it is kept here. */
  readonly id: string;
  readonly ocid: string;
  readonly version: number;
  /** Whole web addresses. */
  readonly url: string;
  readonly questionsUrl: string;
  readonly eventsUrl: string;
  readonly publishedAt: Date | null;
  readonly parties: readonly PartyFacts[];
  readonly placeNames: readonly LocalText[];
  readonly engagement: EngagementFacts;
  readonly pilots?: readonly PilotFacts[];
};
