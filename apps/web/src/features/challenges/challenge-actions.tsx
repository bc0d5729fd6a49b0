// What the person looking can do now, and how to send an idea.
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Link, LinkButton } from '@moothall/ui/govuk';
import type { ChallengeAction, ChallengeActionsFragment, Stage } from '../../gql/types.ts';

/** The page of each action, below the challenge's own address. */
const PAGES: Partial<Record<ChallengeAction, { path: string; text: MessageDescriptor }>> = {
  EDIT: { path: 'edit', text: msg`Edit this challenge` },
  SEND_FOR_REVIEW: { path: 'edit', text: msg`Send it for review` },
  APPROVE: { path: 'review', text: msg`Review and approve` },
  PUBLISH: { path: 'review', text: msg`Publish` },
  OPEN: { path: 'review', text: msg`Open for ideas` },
  AMEND: { path: 'amend', text: msg`Change something that is published` },
  RECORD_OUTAGE: { path: 'outage', text: msg`Record an outage` },
  INVITE_PARTICIPANTS: { path: 'participants', text: msg`Invite other councils` },
  APPOINT_PANEL: { path: 'panel', text: msg`Appoint the scorers` },
  REPLACE_CHAIR: { path: 'panel', text: msg`See the panel` },
  BEGIN_EVALUATION: { path: 'panel', text: msg`Begin scoring` },
  SCORE: { path: 'score', text: msg`Score the ideas` },
  MODERATE: { path: 'moderation', text: msg`Agree the scores` },
  DECIDE_SHORTLIST: { path: 'shortlist', text: msg`Decide the shortlist` },
  CONCLUDE: { path: 'stop', text: msg`Conclude` },
  WITHDRAW: { path: 'stop', text: msg`Withdraw this challenge` },
  TERMINATE: { path: 'stop', text: msg`Stop this challenge` },
};

interface ChallengeActionsProps {
  challenge: ChallengeActionsFragment;
  slug: string;
}

export function ChallengeActions({ challenge, slug }: ChallengeActionsProps) {
  const { i18n } = useLingui();
  const links = challenge.viewerCan.flatMap((action) => (PAGES[action] ? [{ action, ...PAGES[action] }] : []));
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

interface HowToProposeProps extends ChallengeActionsProps {
  stage: Stage;
}

export function HowToPropose({ challenge, slug, stage }: HowToProposeProps) {
  const propose = `/challenges/${slug}/propose`;
  if (stage !== 'OPEN' && stage !== 'ENGAGING') return null;
  return (
    <section className="site-box" aria-labelledby="propose">
      <h2 className="govuk-heading-m" id="propose">
        <Trans>Send an idea</Trans>
      </h2>
      {stage === 'ENGAGING' ? (
        <p className="govuk-body">
          <Trans>This challenge is not open for ideas yet. The council is talking to suppliers first.</Trans>
        </p>
      ) : (
        <>
          <p className="govuk-body">
            <Trans>It takes about 40 minutes. You can see all questions first, save, and come back.</Trans>
          </p>
          <p className="govuk-body">
            <Trans>Nobody can read your idea before the closing time, not even the council.</Trans>
          </p>
          <LinkButton href={propose} isStart>
            {challenge.myProposal ? <Trans>Go on with your idea</Trans> : <Trans>Start your idea</Trans>}
          </LinkButton>
        </>
      )}
    </section>
  );
}
