// Beside a challenge: follow it, be interested in it, and where questions, events and documents are.
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import type { ChallengeEngagementFragment } from '../../gql/types.ts';
import { FollowButton } from './follow-button.tsx';

export function EngagementBox({ challenge }: { challenge: ChallengeEngagementFragment }) {
  const { slug, engagement } = challenge;
  const home = `/challenges/${slug}`;
  const isWorking = engagement.mayManage || engagement.mayCheckAnswers || engagement.mayLookUpAskers;
  return (
    <section className="site-box" aria-labelledby="talk">
      <h2 className="govuk-heading-s" id="talk">
        <Trans>Questions, events and documents</Trans>
      </h2>
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" href={`${home}/questions`}>
            <Plural value={engagement.questionsAnswered} _0="Questions and answers" one="Questions (# answered)" other="Questions (# answered)" />
          </Link>
          {engagement.questionsWaiting > 0 ? (
            <>
              {', '}
              <Plural value={engagement.questionsWaiting} one="# waiting" other="# waiting" />
            </>
          ) : null}
        </li>
        <li>
          <Link className="govuk-link" href={`${home}/events`}>
            <Plural value={engagement.eventsPlanned} _0="Events" one="# event" other="# events" />
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
        {engagement.mayRegister ? (
          <li>
            <Link className="govuk-link" href={`${home}/interest`}>
              {engagement.myInterest ? <Trans>Your organisation is interested</Trans> : <Trans>Register your interest</Trans>}
            </Link>
          </li>
        ) : null}
        {isWorking ? (
          <li>
            <Link className="govuk-link" href={`${home}/engagement`}>
              <Trans>Run the engagement</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
      <p className="govuk-body-s">
        <Plural value={engagement.followers} one="# person follows this" other="# people follow this" />
        {', '}
        <Plural value={engagement.interested} one="# organisation is interested" other="# organisations are interested" />
      </p>
      <FollowButton challenge={challenge} back={home} />
    </section>
  );
}
