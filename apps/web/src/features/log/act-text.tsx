// Says in words what an entry of the record reports.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';

const WORDS: Record<string, MessageDescriptor> = {
  'challenge.drafted': msg`Challenge drafted`,
  'challenge.imported': msg`Imported from another service`,
  'challenge.sent-for-review': msg`Sent for review`,
  'challenge.changes-requested': msg`Changes asked for`,
  'challenge.approved': msg`Approved`,
  'challenge.published': msg`Published`,
  'challenge.opened': msg`Opened for ideas`,
  'challenge.amended': msg`Changed after publishing`,
  'challenge.closed': msg`Closed for ideas`,
  'challenge.evaluating': msg`Scoring began`,
  'challenge.shortlisted': msg`Shortlist decided`,
  'challenge.pledging': msg`Pledging opened`,
  'challenge.withdrawn': msg`Withdrawn`,
  'challenge.terminated': msg`Stopped`,
  'challenge.concluded': msg`Concluded`,
  'participation.invited': msg`An organisation invited`,
  'participation.declined': msg`An invitation declined`,
  'participation.invitation-revoked': msg`An invitation taken back`,
  'participation.joined': msg`An organisation joined`,
  'proposal.drafted': msg`Idea begun`,
  'proposal.submitted': msg`Idea sent`,
  'proposal.sealed': msg`Idea sealed`,
  'proposal.withdrawn': msg`Idea withdrawn`,
  'proposal.late-attempt': msg`Idea came too late`,
  'proposals.opening-asked': msg`Opening of the ideas asked for`,
  'proposals.opened': msg`Ideas opened`,
  'proposals.opening-stopped': msg`Opening stopped: a seal is broken`,
  'challenge.extended-for-outage': msg`Closing time moved: the service was down`,
  'challenge.outage-recorded': msg`Outage recorded, closing time moved`,
  'challenge.key-made': msg`Key for sealing ideas made`,
  'panel.appointed': msg`Scorer appointed`,
  'panel.declared': msg`Conflicts of interest declared`,
  'panel.removed': msg`Scorer removed`,
  'scores.sent': msg`Scores sent`,
  'score.agreed': msg`Score agreed`,
  'assessment.written': msg`Feedback written`,
  'round.opened': msg`Round of pledges opened`,
  'pledge.made': msg`Pledge made`,
  'pledge.withdrawn': msg`Pledge withdrawn`,
  'milestone.recorded': msg`Milestone recorded`,
  'round.locked': msg`Round of pledges closed`,
};

/** An act without words of its own is shown by its code, so that nothing is left out of the record. */
export function useActText(): (act: string) => string {
  const { i18n } = useLingui();
  return (act) => {
    const word = WORDS[act];
    return word ? i18n._(word) : act;
  };
}
