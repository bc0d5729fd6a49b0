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
  'stability.asked': msg`A simulation of how sure the order is was asked for`,
  'stability.computed': msg`How sure the order is was simulated`,
  'stability.cancelled': msg`A simulation of how sure the order is was cancelled`,
  'stability.failed': msg`A simulation of how sure the order is failed`,
  'assessment.written': msg`Feedback written`,
  'round.opened': msg`Round of pledges opened`,
  'pledge.made': msg`Pledge made`,
  'pledge.withdrawn': msg`Pledge withdrawn`,
  'milestone.recorded': msg`Milestone recorded`,
  'round.locked': msg`Round of pledges closed`,
  'engagement.planned': msg`Talks with suppliers planned`,
  'engagement.interest-registered': msg`An organisation is interested`,
  'engagement.interest-withdrawn': msg`An organisation took its interest back`,
  'engagement.event-planned': msg`Event planned`,
  'engagement.event-changed': msg`Event changed`,
  'engagement.event-cancelled': msg`Event cancelled`,
  'engagement.event-booked': msg`A place booked`,
  'engagement.booking-cancelled': msg`A place given back`,
  'engagement.booking-moved-up': msg`Moved up from the queue`,
  'engagement.attendance-recorded': msg`Who came was recorded`,
  'engagement.record-published': msg`What was said at an event published`,
  'engagement.advantage-decided': msg`Decided about a supplier with an advantage`,
  'question.asked': msg`Question asked`,
  'question.withdrawn': msg`Question taken back`,
  'question.answer-drafted': msg`Answer drafted`,
  'question.answer-returned': msg`Draft sent back by the second person`,
  'question.answer-checked': msg`Answer checked by a second person`,
  'question.answered': msg`Answer published to everybody`,
  'question.rejected': msg`Question not answered, with a reason`,
  'question.asker-looked-up': msg`An auditor looked up who asked`,
  'document.published': msg`Document given out`,
  'document.version-published': msg`New version of a document given out`,
};

/** An act without words of its own is shown by its code, so that nothing is left out of the record. */
export function useActText(): (act: string) => string {
  const { i18n } = useLingui();
  return (act) => {
    const word = WORDS[act];
    return word ? i18n._(word) : act;
  };
}
