// Beside a challenge: follow it, and where its questions, events and documents are.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import type { ChallengeEngagementFragment } from '../../gql/types.ts';
import { FollowButton } from './follow-button.tsx';

export function EngagementBox({ challenge }: { challenge: ChallengeEngagementFragment }) {
  const { slug, engagement } = challenge;
  const home = `/challenges/${slug}`;
  return (
    <section className="site-box" aria-labelledby="talk">
      <h2 className="govuk-heading-s" id="talk">
        <Trans>Questions, events and documents</Trans>
      </h2>
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" href={`${home}/questions`}>
            <Trans>Questions: {engagement.questionsAnswered} answered, {engagement.questionsWaiting} waiting</Trans>
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href={`${home}/events`}>
            <Trans>Events: {engagement.eventsPlanned}</Trans>
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href={`${home}/documents`}>
            <Trans>Documents</Trans>
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href={`${home}/fairness`}>
            <Trans>Who was told what, and when</Trans>
          </Link>
        </li>
      </ul>
      <p className="govuk-body-s">
        <Trans>Followed by {engagement.followers}, interested organisations: {engagement.interested}</Trans>
      </p>
      <FollowButton challenge={challenge} back={home} />
    </section>
  );
}
