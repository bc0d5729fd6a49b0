// Before an account is closed: what stops it, what is deleted, and what is kept and why.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, LinkButton, WarningText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound } from '../../../data/trouble.ts';
import { ClosingConsequences } from '../../../features/own-data/closing-consequences.tsx';
import { useStopWords } from '../../../features/own-data/closing-words.tsx';
import { ClosingPageDocument } from '../../../gql/closing-page.ts';
import { Localised } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, ClosingPageDocument, {});
  signInFirst(viewer.person, call.request);
  if (!viewer.closing) throw notFound();
  return viewer.closing;
}

export function Component() {
  const { stops, formerName, draftsDeleted } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const words = useStopWords();
  return (
    <Page title={t`Close your account and erase your data`} section={t`Account`} back={{ href: '/account', text: t`Account` }}>
      {stops.length > 0 ? (
        <div className="site-measure">
          <h2 className="govuk-heading-m">
            <Trans>What to hand over first</Trans>
          </h2>
          <ul className="govuk-list govuk-list--spaced">
            {stops.map((stop) => {
              const { text, href, link } = words(stop);
              return (
                <li key={`${stop.code} ${stop.slug}`}>
                  <strong>
                    <Localised of={stop.title} />
                  </strong>
                  : {text}{' '}
                  <Link className="govuk-link" href={href}>
                    {link}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ) : (
        <WarningText>{t`This cannot be undone.`}</WarningText>
      )}
      <ClosingConsequences formerName={formerName} draftsDeleted={draftsDeleted} />
      <p className="govuk-body site-measure">
        <Trans>
          You may want to{' '}
          <Link className="govuk-link" href="/account/data">
            download what is kept about you
          </Link>{' '}
          first.
        </Trans>
      </p>
      {stops.length === 0 ? (
        <LinkButton variant="warning" href="/account/close/confirm">
          <Trans>Go on</Trans>
        </LinkButton>
      ) : null}
    </Page>
  );
}
