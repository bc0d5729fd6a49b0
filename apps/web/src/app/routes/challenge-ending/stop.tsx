// The ways to end a challenge, each led to its own page.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { InsetText, Link } from '@moothall/ui/govuk';
import { editableChallenge } from '../../../features/challenge-editor/editable-challenge.ts';
import { endingsOf, useEndingWords } from '../../../features/challenge-ending/ending-words.tsx';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const challenge = await editableChallenge(call);
  const endings = endingsOf(challenge);
  if (endings.length === 1) throw redirect(`/challenges/${challenge.slug}/stop/${endings[0]}`);
  return { challenge };
}

export function Component() {
  const { challenge } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const words = useEndingWords();
  const endings = endingsOf(challenge);
  return (
    <Page
      title={t`Withdraw or end this challenge`}
      section={text(challenge.title)}
      caption={text(challenge.title)}
      back={{ href: `/challenges/${challenge.slug}`, text: t`Back to the challenge` }}
    >
      {endings.length === 0 ? (
        <InsetText>
          <Trans>This challenge cannot be ended now, or somebody else has to do it.</Trans>
        </InsetText>
      ) : null}
      {endings.map((ending) => (
        <div key={ending} className="site-measure">
          <h2 className="govuk-heading-m">
            <Link className="govuk-link" href={`/challenges/${challenge.slug}/stop/${ending}`}>
              {words(ending).title}
            </Link>
          </h2>
          <p className="govuk-body">{words(ending).meaning}</p>
        </div>
      ))}
    </Page>
  );
}
