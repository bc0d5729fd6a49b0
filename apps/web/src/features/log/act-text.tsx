// Says in words what an entry of the record reports.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';

const WORDS: Record<string, MessageDescriptor> = {
  'challenge.drafted': msg`Challenge drafted`,
  'challenge.updated': msg`Draft changed`,
  'challenge.sentForReview': msg`Sent for review`,
  'challenge.changesRequested': msg`Changes asked for`,
  'challenge.approved': msg`Approved`,
  'challenge.published': msg`Published`,
  'challenge.opened': msg`Opened for ideas`,
  'challenge.amended': msg`Changed after publishing`,
  'challenge.closed': msg`Closed for ideas`,
  'challenge.withdrawn': msg`Withdrawn`,
  'challenge.terminated': msg`Stopped`,
  'challenge.concluded': msg`Concluded`,
  'proposal.submitted': msg`Idea sent`,
  'proposal.withdrawn': msg`Idea withdrawn`,
  'proposals.opened': msg`Ideas opened`,
  'panel.memberAppointed': msg`Scorer appointed`,
  'panel.memberRemoved': msg`Scorer removed`,
  'conflict.declared': msg`Conflict of interest declared`,
  'evaluation.begun': msg`Scoring began`,
  'scores.sent': msg`Scores sent`,
  'score.agreed': msg`Score agreed`,
  'shortlist.decided': msg`Shortlist decided`,
  'pledgeRound.opened': msg`Pledging opened`,
  'pledge.made': msg`Pledge made`,
  'pledge.withdrawn': msg`Pledge withdrawn`,
  'pledgeRound.locked': msg`Pledging closed`,
};

/** An act without words of its own is shown by its code, so that nothing is left out of the record. */
export function useActText(): (act: string) => string {
  const { i18n } = useLingui();
  return (act) => {
    const word = WORDS[act];
    return word ? i18n._(word) : act;
  };
}
