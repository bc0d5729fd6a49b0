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
import { ProblemText, TermsText } from '../../../features/challenges/challenge-text.tsx';
import { ChallengeTimeline } from '../../../features/challenges/challenge-timeline.tsx';
import type { ActionLink } from '../../../features/challenge-actions/action-links.tsx';
import { EngagementBox } from '../../../features/follow/engagement-box.tsx';
import { StageTag } from '../../../features/challenges/card/stage-tag.tsx';
import { ChallengePageDocument } from '../../../gql/challenge-page.ts';
import type { ChallengePageQuery } from '../../../gql/types.ts';
import { catalogueOf, makeI18n } from '../../../language/i18n.ts';
import { localeOf } from '../../../language/locale.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

type Challenge = NonNullable<ChallengePageQuery['challenge']>;

export async function loader(call: LoaderFunctionArgs) {
  const { challenge } = await ask(call, ChallengePageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { challenge, ...(await linksFor(challenge, call.request)), now: new Date().toISOString() };
}

/** Most readers have no step to take and most challenges no ideas to open, so they fetch none of the words for that. */
async function linksFor({ viewerCan, engagement, sealing, slug }: Challenge, request: Request) {
  const around = { ...engagement, ...sealing };
  const mayAct = viewerCan.length > 0 || around.isCouncil || around.mayRegister || around.viewerMayAsk || around.viewerMayConfirm;
  if (!mayAct && !sealing.count) return { links: [], opening: null };
  const { actionLinks, openingLink } = await import('../../../features/challenge-actions/action-links.tsx');
  const locale = localeOf(new URL(request.url).pathname);
  const i18n = makeI18n(locale, await catalogueOf('challenge-actions', locale));
  return { links: actionLinks(viewerCan, around, slug, i18n), opening: openingLink(sealing, slug, i18n, locale) };
}

export function Component() {
  const { challenge, links, opening, now } = useLoaderData<typeof loader>();
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
      <TwoColumns asideLabel={t`About this challenge`} aside={<Beside challenge={challenge} links={links} opening={opening} now={now} />}>
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

interface BesideProps {
  challenge: Challenge;
  links: ActionLink[];
  opening: ActionLink | null;
  now: string;
}

function Beside({ challenge, links, opening, now }: BesideProps) {
  const { slug, stage, contactEmail } = challenge;
  return (
    <>
      <HowToPropose challenge={challenge} slug={slug} stage={stage} />
      <EngagementBox challenge={challenge} />
      <ChallengeActions links={links} />
      <ChallengeFacts challenge={challenge} now={now} />
      <ul className="govuk-list">
        {opening ? (
          <li>
            <Link className="govuk-link" href={opening.href}>
              {opening.text}
            </Link>
          </li>
        ) : null}
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
        {challenge.pilots.map((pilot) => (
          <li key={pilot.id}>
            <Link className="govuk-link" href={`/pilots/${pilot.slug}`}>
              <Trans>Pilot: {pilot.solution.title}</Trans>
            </Link>
            {challenge.adoptionCount > 0 ? <Trans>, adopted elsewhere: {challenge.adoptionCount}</Trans> : null}
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
