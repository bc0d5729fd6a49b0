// What others found out about the problem that a challenge began as.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { EvidenceList } from '../../../features/measured/figures/evidence-list.tsx';
import { ChallengeEvidencePageDocument } from '../../../gql/challenge-evidence-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { challenge } = await ask(call, ChallengeEvidencePageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { challenge };
}

export function Component() {
  const { challenge } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const name = useText()(challenge.title);
  return (
    <Page title={t`Evidence`} section={name} caption={name} back={{ href: `/challenges/${challenge.slug}`, text: name }}>
      {challenge.evidence.length === 0 ? (
        <EmptyState title={t`No evidence yet`}>
          <Trans>This challenge did not begin as a problem of the register, or nothing was found out about that problem yet.</Trans>
        </EmptyState>
      ) : (
        <EvidenceList items={challenge.evidence} headingLevel={2} />
      )}
    </Page>
  );
}
