// One organisation: who it is, how that is known, and its challenges.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useHref, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ButtonGroup, Link, LinkButton } from '@moothall/ui/govuk';
import { ResultList } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { ChallengeCard } from '../../../features/challenges/card/challenge-card.tsx';
import { OrganisationFacts } from '../../../features/organisations/organisation-facts.tsx';
import { useOrganisationWords } from '../../../features/organisations/organisation-words.tsx';
import { OrganisationPageDocument } from '../../../gql/organisation-page.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const after = new URL(call.request.url).searchParams.get('after');
  const { organisation } = await ask(call, OrganisationPageDocument, { slug: call.params.slug ?? '', after });
  if (!organisation) throw notFound();
  return { organisation, now: new Date().toISOString() };
}

export function Component() {
  const { organisation, now } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { kindText } = useOrganisationWords();
  const feed = useHref(`/organisations/${organisation.slug}/challenges.atom`);
  const { id, slug, name, kind, summary, challenges, problems, members, profile } = organisation;
  return (
    <Page
      title={text(name)}
      section={t`Organisations`}
      heading={<Localised of={name} />}
      caption={kindText(kind)}
      lead={summary}
      crumbs={[{ text: t`Organisations`, href: '/organisations' }]}
    >
      {challenges.totalCount > 0 ? <link rel="alternate" type="application/atom+xml" title={text(name)} href={feed} /> : null}
      {members ? (
        <ButtonGroup>
          <LinkButton variant="secondary" href={`/organisations/${slug}/settings`}>
            <Trans>Members and settings</Trans>
          </LinkButton>
          {profile?.tasks ? (
            <LinkButton variant="secondary" href={`/organisations/${slug}/settings/profile`}>
              <Trans>Profile for ideas</Trans>
            </LinkButton>
          ) : null}
        </ButtonGroup>
      ) : null}
      <OrganisationFacts organisation={organisation} />
      {profile ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/organisations/${slug}/profile`}>
            <Trans>What it does, its work before, policies and insurance</Trans>
          </Link>
        </p>
      ) : null}
      {problems.totalCount > 0 ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/problems?organisation=${id}`}>
            <Trans>Problems that it shares</Trans>
          </Link>
        </p>
      ) : null}
      {challenges.totalCount > 0 ? (
        <>
          <h2 className="govuk-heading-m">
            <Plural value={challenges.totalCount} one="# challenge" other="# challenges" />
          </h2>
          <ResultList>
            {challenges.nodes.map((challenge) => (
              <ChallengeCard key={challenge.id} challenge={challenge} now={now} headingLevel={3} />
            ))}
          </ResultList>
          <CursorPages pageInfo={challenges.pageInfo} />
        </>
      ) : null}
    </Page>
  );
}
