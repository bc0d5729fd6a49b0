// The steps that somebody may take on a challenge, as links in words: fetched by nobody who may take none.
import { msg } from '@lingui/core/macro';
import type { I18n, MessageDescriptor } from '@lingui/core';
import type { ChallengeAction } from '../../gql/types.ts';
import type { Locale } from '../../language/locale.ts';
import { momentText } from '../../language/times.tsx';

export interface ActionLink {
  href: string;
  text: string;
}

/** The page of each action, below the challenge's own address. */
const PAGES: Partial<Record<ChallengeAction, { path: string; text: MessageDescriptor }>> = {
  EDIT: { path: 'edit', text: msg`Edit this challenge` },
  SEND_FOR_REVIEW: { path: 'edit', text: msg`Send it for review` },
  APPROVE: { path: 'review', text: msg`Review and approve` },
  PUBLISH: { path: 'review', text: msg`Publish` },
  OPEN: { path: 'review', text: msg`Open for ideas` },
  AMEND: { path: 'amend', text: msg`Change something that is published` },
  RECORD_OUTAGE: { path: 'outage', text: msg`Record an outage` },
  ASK_TO_JOIN: { path: 'join', text: msg`Ask to take part` },
  INVITE_PARTICIPANTS: { path: 'participants', text: msg`Invite other councils` },
  PREPARE_NOTICE: { path: 'notice', text: msg`Draft the notice` },
  APPOINT_PANEL: { path: 'panel', text: msg`Appoint the scorers` },
  REPLACE_CHAIR: { path: 'panel', text: msg`See the panel` },
  BEGIN_EVALUATION: { path: 'panel', text: msg`Begin scoring` },
  SCORE: { path: 'score', text: msg`Score the ideas` },
  MODERATE: { path: 'moderation', text: msg`Agree the scores` },
  DECIDE_SHORTLIST: { path: 'shortlist', text: msg`Decide the shortlist` },
  REPLACE_SHORTLIST: { path: 'decide', text: msg`See the decision` },
  CONCLUDE: { path: 'stop', text: msg`Conclude` },
  WITHDRAW: { path: 'stop', text: msg`Withdraw this challenge` },
  TERMINATE: { path: 'stop', text: msg`Stop this challenge` },
};

/** What somebody may do around a challenge, beside its own steps. */
export interface Around {
  isCouncil: boolean;
  mayRegister: boolean;
  myInterest: object | null;
  viewerMayAsk: boolean;
  viewerMayConfirm: boolean;
}

export function actionLinks(actions: readonly ChallengeAction[], around: Around, slug: string, i18n: I18n): ActionLink[] {
  const pages = [
    ...(around.viewerMayConfirm ? [{ path: 'opening', text: msg`Confirm the opening of the ideas` }] : around.viewerMayAsk ? [{ path: 'opening', text: msg`Open the ideas` }] : []),
    ...actions.flatMap((action) => PAGES[action] ?? []),
    ...(around.mayRegister ? [{ path: 'interest', text: around.myInterest ? msg`Change what you said of your interest` : msg`Register your interest` }] : []),
    ...(around.isCouncil ? [{ path: 'engagement', text: msg`Run the engagement` }] : []),
  ];
  return pages.map(({ path, text }) => ({ href: `/challenges/${slug}/${path}`, text: i18n._(text) }));
}

/** Where the sealed ideas of a closed challenge stand; null while there are none to speak of. */
export function openingLink(sealing: { count: number | null; stillSealed: number; openedAt: string | null }, slug: string, i18n: I18n, locale: Locale): ActionLink | null {
  if (!sealing.count || (!sealing.openedAt && sealing.stillSealed === 0)) return null;
  const at = sealing.openedAt ? momentText(sealing.openedAt, locale) : '';
  return { href: `/challenges/${slug}/opening`, text: i18n._(at ? msg`Two people opened the ideas on ${at}` : msg`The ideas are sealed until two people open them`) };
}
