// What if the criteria weighed differently, and what two other methods make of the same scores: asked and never saved.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { SecondOpinions } from '../../../features/evaluation/second-opinions.tsx';
import { wonderedIn } from '../../../features/evaluation/what-if.ts';
import { WhatIfForm } from '../../../features/evaluation/what-if-form.tsx';
import { WhatIfPageDocument } from '../../../gql/what-if-page.ts';
import type { OpinionMethod } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

const METHODS: OpinionMethod[] = ['TOPSIS', 'PROMETHEE_II'];

export async function loader(call: LoaderFunctionArgs) {
  const search = new URL(call.request.url).searchParams;
  const wondered = wonderedIn(search);
  const { weights } = wondered;
  const { challenge } = await ask(call, WhatIfPageDocument, { slug: call.params.slug ?? '', weights, isWhatIf: weights !== null, methods: search.has('opinions') ? METHODS : [] });
  if (!challenge) throw notFound();
  return { challenge, wondered };
}

export function Component() {
  const { challenge, wondered } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { slug, title, ranking, whatIf, criteria } = challenge;
  const name = useText()(title);
  const wrong = wondered.wrongSum === null ? undefined : t`Change the weights so that they add up to 100. Now they add up to ${wondered.wrongSum}.`;
  const home = `/challenges/${slug}/ranking`;
  return (
    <Page
      title={t`What if the criteria weighed differently?`}
      section={name}
      caption={name}
      back={{ href: home, text: t`How the ideas were ranked` }}
      errors={wrong ? [{ text: wrong, href: `#weights-${criteria[0]?.code ?? ''}` }] : []}
    >
      {ranking && ranking.rows.length > 0 ? (
        <>
          <WhatIfForm slug={slug} criteria={criteria} ranking={ranking} whatIf={whatIf ?? null} typed={wondered.typed} error={wrong} />
          <SecondOpinions opinions={ranking.secondOpinions} href={`${home}/what-if?opinions=yes#opinions`} />
        </>
      ) : (
        <EmptyState title={t`Not published yet`}>
          <Trans>The order is published when the shortlist is decided.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}
