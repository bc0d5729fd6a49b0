// Where an idea stands: in a word, with its tone, and in a sentence that says what comes next.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { StatusTone } from '@moothall/ui/layout';
import type { ProposalState } from '../../gql/types.ts';

interface Standing {
  text: MessageDescriptor;
  tone: StatusTone;
  next: MessageDescriptor;
}

const STANDINGS: Record<ProposalState, Standing> = {
  DRAFT: { text: msg`Draft, not sent`, tone: 'waiting', next: msg`Only your organisation can read it. It counts once you send it.` },
  SUBMITTED: { text: msg`Sent`, tone: 'done', next: msg`It is sealed until the closing time: only your organisation can read it. Until then you can change it and send it again.` },
  SEALED: { text: msg`Sent and sealed`, tone: 'done', next: msg`Ideas have closed. Two people of the councils open them all together; nobody can read yours before that.` },
  OPENED: { text: msg`Opened`, tone: 'active', next: msg`The council has opened it. Scorers read it next, without your name.` },
  INELIGIBLE: { text: msg`Not eligible`, tone: 'problem', next: msg`The council ruled it out. The reason is in the record.` },
  UNDER_EVALUATION: { text: msg`Being scored`, tone: 'active', next: msg`At least three scorers read it, each alone and without your name.` },
  MODERATED: { text: msg`Scored`, tone: 'active', next: msg`The scorers have agreed their scores. The shortlist comes next.` },
  SHORTLISTED: { text: msg`On the shortlist`, tone: 'open', next: msg`It is published as a solution, so that councils and funders can pledge to a pilot.` },
  RESERVE: { text: msg`In reserve`, tone: 'waiting', next: msg`It may come onto the shortlist when another idea drops out.` },
  NOT_SHORTLISTED: { text: msg`Not on the shortlist`, tone: 'closed', next: msg`Read below what was strong and what would have scored higher.` },
  WITHDRAWN: { text: msg`Withdrawn`, tone: 'closed', next: msg`Your organisation took it back.` },
  DISQUALIFIED: { text: msg`Disqualified`, tone: 'problem', next: msg`The council took it out of the competition. The reason is in the record.` },
  LATE_ATTEMPT: { text: msg`Came too late`, tone: 'problem', next: msg`It was sent after the closing time and does not count.` },
  PILOT_OFFERED: { text: msg`Pilot offered`, tone: 'open', next: msg`The council offers you a pilot.` },
  PILOT_ACCEPTED: { text: msg`Pilot accepted`, tone: 'open', next: msg`Your organisation has accepted the pilot.` },
  PILOT_DECLINED: { text: msg`Pilot declined`, tone: 'closed', next: msg`Your organisation has declined the pilot.` },
};

export function useProposalWords() {
  const { i18n } = useLingui();
  return (state: ProposalState) => ({ text: i18n._(STANDINGS[state].text), tone: STANDINGS[state].tone, next: i18n._(STANDINGS[state].next) });
}
