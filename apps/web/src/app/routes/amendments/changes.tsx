// The public page of what was changed in a challenge after publishing, each text before and after.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { ChallengeAmendments } from '../../../features/amendments/challenge-amendments.tsx';
import { isTheme, useThemeText } from '../../../features/challenges/card/theme-text.tsx';
import { ChangesPageDocument } from '../../../gql/changes-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { challenge } = await ask(call, ChangesPageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { challenge };
}

export function Component() {
  const { challenge } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const themeText = useThemeText();
  const name = text(challenge.title);
  return (
    <Page title={t`What was changed`} section={name} caption={name} back={{ href: `/challenges/${challenge.slug}`, text: name }}>
      {challenge.amendments.length === 0 ? (
        <p className="govuk-body">
          <Trans>Nothing was changed since this challenge was published.</Trans>
        </p>
      ) : (
        <ChallengeAmendments amendments={challenge.amendments} themeText={(value) => (isTheme(value) ? themeText(value) : null)} />
      )}
    </Page>
  );
}
