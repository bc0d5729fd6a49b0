// The public record of a challenge: every step in order, and the means to check that none was changed.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { ChainCheck } from '../../../features/log/chain-check.tsx';
import { LogTable } from '../../../features/log/log-table.tsx';
import { ChallengeLogDocument } from '../../../gql/challenge-log.ts';
import type { ChallengeLogQuery, LogLineFragment } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

const MOST_PAGES = 20;

/** The whole chain is needed to check it, so all pages are fetched. */
export async function loader(call: LoaderFunctionArgs) {
  const entries: LogLineFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: ChallengeLogQuery = await ask(call, ChallengeLogDocument, { slug: call.params.slug ?? '', after });
    const challenge = answer.challenge;
    if (!challenge) throw notFound();
    entries.push(...challenge.log.nodes);
    if (!challenge.log.pageInfo.hasNextPage || page === MOST_PAGES - 1) {
      const { id, slug, title, logVerification } = challenge;
      return { id, slug, title, verification: logVerification, entries };
    }
    after = challenge.log.pageInfo.endCursor;
  }
  throw notFound();
}

export function Component() {
  const { id, slug, title, verification, entries } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const name = text(title);
  return (
    <Page
      title={t`Public record`}
      section={name}
      caption={name}
      crumbs={[
        { text: t`Challenges`, href: '/challenges' },
        { text: name, href: `/challenges/${slug}` },
      ]}
      lead={t`Every step of this challenge is written down once and never changed.`}
    >
      <p className="govuk-body site-measure">
        <Trans>
          Each entry carries a fingerprint (SHA-256) that is made from the entry itself and from the fingerprint before it.
          If anybody changed an old entry, no later fingerprint would fit.
        </Trans>
      </p>
      <ChainCheck chain={id} entries={entries} verification={verification} />
      <LogTable entries={entries} />
    </Page>
  );
}
