// Whether each organisation in a team stands to its own part: asked by the lead, answered by itself, and asked anew after a change.
import { combine, demand, type Decision } from '../decision/index.ts';
import type { TeamMember } from './content.ts';
import { sameValue } from './merge.ts';
import type { ProposalState } from './state.ts';

export const CONSENT_STATES = ['INVITED', 'CONFIRMED', 'DECLINED'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];
export const CONSENT_ANSWERS = ['confirm', 'decline', 'proposeChange'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

export type ConsentTransition = {
  readonly from: ConsentState;
  readonly to: ConsentState;
  readonly action: ConsentAnswer | 'change' | 'inviteAgain';
  /** The organisation that is asked, or the one that leads: neither does the other's part. */
  readonly by: readonly ('ASKED' | 'LEAD')[];
};

/** A part that changes must be confirmed anew; whoever declined is asked again by a new invitation. */
export const CONSENT_TRANSITIONS: readonly ConsentTransition[] = [
  { from: 'INVITED', to: 'CONFIRMED', action: 'confirm', by: ['ASKED'] },
  { from: 'INVITED', to: 'DECLINED', action: 'decline', by: ['ASKED'] },
  { from: 'INVITED', to: 'INVITED', action: 'proposeChange', by: ['ASKED'] },
  { from: 'CONFIRMED', to: 'DECLINED', action: 'decline', by: ['ASKED'] },
  { from: 'CONFIRMED', to: 'INVITED', action: 'proposeChange', by: ['ASKED'] },
  { from: 'CONFIRMED', to: 'INVITED', action: 'change', by: ['LEAD'] },
  { from: 'INVITED', to: 'INVITED', action: 'inviteAgain', by: ['LEAD'] },
  { from: 'DECLINED', to: 'INVITED', action: 'inviteAgain', by: ['LEAD'] },
];

/** Where an answer leads from here; null when there is no such answer. */
export const consentAfter = (from: ConsentState, action: ConsentTransition['action']): ConsentState | null =>
  CONSENT_TRANSITIONS.find((one) => one.from === from && one.action === action)?.to ?? null;

/** After the deadline nothing of a team moves any more. */
const WRITABLE: readonly ProposalState[] = ['DRAFT', 'SUBMITTED'];

export type ConsentCode = 'WRONG_STATE' | 'DEADLINE_PASSED' | 'ANSWERED_ALREADY' | 'SAY_WHAT';
export type ConsentFacts = {
  readonly proposalState: ProposalState;
  readonly state: ConsentState;
  readonly answer: ConsentAnswer;
  /** What should change, in the words of whoever is asked. */
  readonly note: string;
  readonly now: Date;
  readonly closesAt: Date | null;
};

/** Silence is no consent, and a yes can be taken back until the deadline. */
export const decideConsent = ({ proposalState, state, answer, note, now, closesAt }: ConsentFacts): Decision<ConsentCode> =>
  combine<ConsentCode>(
    demand(closesAt === null || now.getTime() < closesAt.getTime(), 'DEADLINE_PASSED', [], 'The closing time has passed. Nothing of this team can change any more.'),
    demand(WRITABLE.includes(proposalState), 'WRONG_STATE', [], 'This proposal can no longer be changed.'),
    demand(consentAfter(state, answer) !== null, 'ANSWERED_ALREADY', ['answer'], 'You have given this answer already.'),
    demand(answer !== 'proposeChange' || note.trim() !== '', 'SAY_WHAT', ['note'], 'Say what should be different in your part.'),
  );

/** What somebody agrees to, under its own name: a yes never passes to somebody else. */
const partOf = ({ organisationId, name, role, sharePct, does, paymentDays }: TeamMember) => ({
  organisationId,
  name: name.trim().toLowerCase(),
  role,
  sharePct,
  does: does.trim(),
  paymentDays,
});

export type TeamChange = {
  /** Ids of members whose part is another one now. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

export const teamChange = (before: readonly TeamMember[], after: readonly TeamMember[]): TeamChange => {
  const now = new Map(after.map((member) => [member.id, member]));
  return {
    changed: before.flatMap((member) => {
      const next = now.get(member.id);
      return next && !sameValue(partOf(member), partOf(next)) ? [member.id] : [];
    }),
    removed: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
  };
};

/** The names of those who have not agreed to their part as it stands. */
export const namesWithoutConsent = (team: readonly TeamMember[], confirmed: ReadonlySet<string>): string[] =>
  team.filter(({ id }) => !confirmed.has(id)).map(({ name }) => name.trim());
