// The public page of one challenge: enough to decide whether to send an idea or to join.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, WarningText } from '@moothall/ui/govuk';
import { TwoColumns } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { ChallengeActions, HowToPropose } from '../../../features/challenges/challenge-actions.tsx';
import { ChallengeChanges } from '../../../features/challenges/challenge-changes.tsx';
import { ChallengeContents } from '../../../features/challenges/challenge-contents.tsx';
import { ChallengeCriteria } from '../../../features/challenges/challenge-criteria.tsx';
import { ChallengeFacts } from '../../../features/challenges/challenge-facts.tsx';
import { ChallengeIndicators } from '../../../features/challenges/challenge-indicators.tsx';
import { ChallengePeople } from '../../../features/challenges/challenge-people.tsx';
import { ChallengeSealing } from '../../../features/challenges/challenge-sealing.tsx';
import { ProblemText, TermsText } from '../../../features/challenges/challenge-text.tsx';
import { ChallengeTimeline } from '../../../features/challenges/challenge-timeline.tsx';
import { StageTag } from '../../../features/challenges/card/stage-tag.tsx';
import { ChallengePageDocument } from '../../../gql/challenge-page.ts';
import type { ChallengePageQuery } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { challenge } = await ask(call, ChallengePageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { challenge, now: new Date().toISOString() };
}

export function Component() {
  const { challenge, now } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { slug, stage } = challenge;
  return (
    <Page
      title={text(challenge.title)}
      section={t`Challenges`}
      heading={<Localised of={challenge.title} />}
      caption={<Localised of={challenge.lead.name} />}
      lead={<Localised of={challenge.summary} />}
      crumbs={[{ text: t`Challenges`, href: '/challenges' }]}
      description={text(challenge.summary)}
    >
      <p>
        <StageTag stage={stage} />
      </p>
      <ChallengeContents stage={stage} hasCriteria={challenge.criteria.length > 0} />
      {text(challenge.stoppedBecause) ? (
        <WarningText>
          <Localised of={challenge.stoppedBecause} />
        </WarningText>
      ) : null}
      <TwoColumns asideLabel={t`About this challenge`} aside={<Beside challenge={challenge} now={now} />}>
        <ProblemText challenge={challenge} />
        <h2 className="govuk-heading-m" id="measures">
          <Trans>How success is measured</Trans>
        </h2>
        <ChallengeIndicators indicators={challenge.indicators} />
        <ChallengeTimeline challenge={challenge} slug={slug} now={now} />
        <ChallengeCriteria challenge={challenge} stage={stage} />
        <ChallengePeople challenge={challenge} />
        <ChallengeChanges amendments={challenge.amendments} slug={slug} />
        <TermsText challenge={challenge} />
      </TwoColumns>
    </Page>
  );
}

type Challenge = NonNullable<ChallengePageQuery['challenge']>;

function Beside({ challenge, now }: { challenge: Challenge; now: string }) {
  const { slug, stage, contactEmail } = challenge;
  return (
    <>
      <HowToPropose challenge={challenge} slug={slug} stage={stage} />
      <ChallengeActions challenge={challenge} slug={slug} />
      <ChallengeFacts challenge={challenge} now={now} />
      <ChallengeSealing challenge={challenge} slug={slug} />
      <ul className="govuk-list">
        {challenge.shortlist ? (
          <li>
            <Link className="govuk-link" href={`/challenges/${slug}/ranking`}>
              <Trans>How the ideas were ranked</Trans>
            </Link>
          </li>
        ) : null}
        {challenge.solutions.map((solution) => (
          <li key={solution.id}>
            <Link className="govuk-link" href={`/solutions/${solution.slug}`}>
              <Trans>Solution: {solution.title}</Trans>
            </Link>
          </li>
        ))}
        <li>
          <Link className="govuk-link" href={`/challenges/${slug}/log`}>
            <Trans>Public record of every step</Trans>
          </Link>
        </li>
        {contactEmail ? (
          <li>
            <a className="govuk-link" href={`mailto:${contactEmail}`}>
              <Trans>Ask the council</Trans>
            </a>
          </li>
        ) : null}
      </ul>
    </>
  );
}
