// Download what is kept about oneself: what is in it, and the password once more. A plain form, whose answer is a file.
import { Trans, useLingui } from '@lingui/react/macro';
import { useHref, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { useRefusalWords } from '../../../features/own-data/closing-words.tsx';
import { OwnDataPageDocument } from '../../../gql/own-data-page.ts';
import { Page } from '../../../page/page.tsx';
import { PasswordField } from '../../../page/password-field.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, OwnDataPageDocument, {});
  signInFirst(viewer.person, call.request);
  return { refused: new URL(call.request.url).searchParams.get('refused') };
}

export function Component() {
  const { refused } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const words = useRefusalWords();
  const language = useHref('/').startsWith('/cy') ? '?language=cy' : '';
  const error = refused ? words(refused) : undefined;
  return (
    <Page title={t`Download what Moothall keeps about you`} section={t`Account`} errors={error ? [{ text: error, href: '#password' }] : []} attempt={refused ?? undefined} back={{ href: '/account', text: t`Account` }}>
      <div className="site-measure">
        <p className="govuk-body">
          <Trans>You get one ZIP file with everything that is kept about you and is yours:</Trans>
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>
            <Trans>your account, your organisations, when you signed in, and what you were told</Trans>
          </li>
          <li>
            <Trans>what you wrote: answers in ideas, questions, scores and reasons, declarations, pledges</Trans>
          </li>
          <li>
            <Trans>files you attached, and what the record says that you did</Trans>
          </li>
        </ul>
        <p className="govuk-body">
          <Trans>It holds a page for reading and the same for programs (JSON). It never holds what others wrote, nor what is hidden from you.</Trans>
        </p>
        <form method="post" action={`/data/person${language}`} noValidate>
          <PasswordField label={t`Your password`} autoComplete="current-password" error={error} />
          <Button>
            <Trans>Download</Trans>
          </Button>
        </form>
        <p className="govuk-body">
          <Link className="govuk-link" href="/recover">
            <Trans>I have forgotten my password</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}
