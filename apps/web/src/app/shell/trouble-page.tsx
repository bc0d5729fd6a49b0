// What people see when a page cannot be shown: why, what they can do, and a number to quote.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { readTrouble } from '../../data/trouble.ts';
import { Page } from '../../page/page.tsx';
import { Frame } from './layout.tsx';

export function TroublePage() {
  const { code, errorId } = readTrouble(useRouteError());
  const { title, children } = useExplanation(code);
  return (
    <Page title={title}>
      <div className="site-measure">
        {children}
        {errorId ? (
          <p className="govuk-body">
            <Trans>
              If you ask us about this, quote the number <strong>{errorId}</strong>.
            </Trans>
          </p>
        ) : null}
        <p className="govuk-body">
          <Link className="govuk-link" href="/">
            <Trans>Go to the home page</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}

/** For trouble in the frame itself. */
export function FramedTroublePage() {
  return (
    <Frame>
      <TroublePage />
    </Frame>
  );
}

function useExplanation(code: string): { title: string; children: ReactNode } {
  const { t } = useLingui();
  switch (code) {
    case 'NOT_FOUND':
      return {
        title: t`Page not found`,
        children: (
          <>
            <p className="govuk-body">
              <Trans>If you typed the address, check that it is right. If you followed a link, the page may have moved.</Trans>
            </p>
            <p className="govuk-body">
              <Trans>Some pages are only for the people who work on them. Sign in if this is one of yours.</Trans>
            </p>
          </>
        ),
      };
    case 'FORBIDDEN':
      return {
        title: t`You cannot open this page`,
        children: (
          <p className="govuk-body">
            <Trans>
              Your organisation has not given you the role that this page needs. An administrator of your organisation can
              change that.
            </Trans>
          </p>
        ),
      };
    case 'RATE_LIMITED':
      return {
        title: t`Too many requests`,
        children: (
          <p className="govuk-body">
            <Trans>Wait a minute, then try again. Nothing you typed was lost on our side.</Trans>
          </p>
        ),
      };
    default:
      return {
        title: t`Sorry, there is a problem`,
        children: (
          <p className="govuk-body">
            <Trans>We could not show this page. Check that you are online, then try again in a moment.</Trans>
          </p>
        ),
      };
  }
}
