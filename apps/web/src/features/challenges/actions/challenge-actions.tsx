// What the person looking can do now.
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Link } from '@moothall/ui/govuk';
import type { ChallengeAction, ChallengeActionsFragment } from '../../../gql/types.ts';

/** Three ways to end it, of which a stage has one or two, on one page. */
const END = { path: 'stop', text: msg`Withdraw or end it` };

/** The page of each action, below the challenge's own address. */
const PAGES: Partial<Record<ChallengeAction, { path: string; text: MessageDescriptor }>> = {
  EDIT: { path: 'edit', text: msg`Edit this challenge` },
  SEND_FOR_REVIEW: { path: 'edit', text: msg`Send it for review` },
  APPROVE: { path: 'review', text: msg`Review and approve` },
  PUBLISH: { path: 'review', text: msg`Publish` },
  OPEN: { path: 'review', text: msg`Open for ideas` },
  AMEND: { path: 'amend', text: msg`Change something that is published` },
  ASK_TO_JOIN: { path: 'join', text: msg`Ask to take part` },
  INVITE_PARTICIPANTS: { path: 'participants', text: msg`Invite other councils` },
  PREPARE_NOTICE: { path: 'notice', text: msg`Draft the notice` },
  APPOINT_PANEL: { path: 'panel', text: msg`Appoint the scorers` },
  REPLACE_CHAIR: { path: 'panel', text: msg`See the panel` },
  BEGIN_EVALUATION: { path: 'panel', text: msg`Begin scoring` },
  SCORE: { path: 'score', text: msg`Score the ideas` },
  MODERATE: { path: 'moderation', text: msg`Agree the scores` },
  DECIDE_SHORTLIST: { path: 'shortlist', text: msg`Decide the shortlist` },
  CONCLUDE: END,
  WITHDRAW: END,
  TERMINATE: END,
};

interface ChallengeActionsProps {
  challenge: ChallengeActionsFragment;
  slug: string;
}

export function ChallengeActions({ challenge, slug }: ChallengeActionsProps) {
  const { i18n } = useLingui();
  const all = challenge.viewerCan.flatMap((action) => (PAGES[action] ? [{ action, ...PAGES[action] }] : []));
  const links = all.filter((link, index) => all.findIndex((other) => other.text === link.text) === index);
  if (links.length === 0) return null;
  return (
    <nav className="site-box" aria-labelledby="you-can">
      <h2 className="govuk-heading-s" id="you-can">
        <Trans>You can</Trans>
      </h2>
      <ul className="govuk-list">
        {links.map(({ action, path, text }) => (
          <li key={action}>
            <Link className="govuk-link" href={`/challenges/${slug}/${path}`}>
              {i18n._(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
