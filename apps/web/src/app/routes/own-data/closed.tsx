// Shown when an account has been closed: that it is done, and that a letter says so.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import { Page } from '../../../page/page.tsx';

export function Component() {
  const { t } = useLingui();
  return (
    <Page title={t`Your account is closed`}>
      <p className="govuk-body site-measure">
        <Trans>What was kept about you is erased, and you are signed out everywhere. One last letter goes to your old address, to say so.</Trans>
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" href="/privacy">
          <Trans>What is kept about people</Trans>
        </Link>
      </p>
    </Page>
  );
}
