// Says who can write problems down, to somebody who cannot.
import { Trans } from '@lingui/react/macro';
import { InsetText, Link } from '@moothall/ui/govuk';

export function WhoMayWrite() {
  return (
    <InsetText>
      <Trans>
        This is for people who work for a council, a combined authority or a department.{' '}
        <Link className="govuk-link" href="/account/acting-for">
          Choose who you act for
        </Link>
        , or{' '}
        <Link className="govuk-link" href="/organisations/new">
          register your organisation
        </Link>
        .
      </Trans>
    </InsetText>
  );
}
