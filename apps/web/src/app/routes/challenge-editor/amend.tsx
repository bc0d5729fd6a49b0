// What may be changed after publication, section by section, and what such a change means.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { InsetText, Link } from '@moothall/ui/govuk';
import { editableChallenge } from '../../../features/challenge-editor/editable-challenge.ts';
import { useSectionWords } from '../../../features/challenge-editor/section-words.tsx';
import { CHALLENGE_SECTIONS } from '../../../features/challenge-editor/sections.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  return { challenge: await editableChallenge(call) };
}

export function Component() {
  const { challenge } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { sectionText } = useSectionWords();
  return (
    <Page
      title={t`Change something that is published`}
      section={text(challenge.title)}
      caption={text(challenge.title)}
      back={{ href: `/challenges/${challenge.slug}`, text: t`Back to the challenge` }}
    >
      {challenge.viewerCan.includes('AMEND') ? (
        <>
          <p className="govuk-body site-measure">
            <Trans>
              A change is published at once with its reason and the difference, and everybody who follows the challenge is told. When it could
              alter who sends an idea or what they offer, the closing time must move at least 5 days. You see the difference before you publish it.
            </Trans>
          </p>
          <h2 className="govuk-heading-m">
            <Trans>What do you want to change?</Trans>
          </h2>
          <ul className="govuk-list">
            {CHALLENGE_SECTIONS.map((section) => (
              <li key={section}>
                <Link className="govuk-link" href={`/challenges/${challenge.slug}/amend/${section}`}>
                  {sectionText(section)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <InsetText>
          <Trans>Only a buyer of the council that leads a published challenge can change it, until ideas close.</Trans>
        </InsetText>
      )}
    </Page>
  );
}
