// Says who may ask, and what others can do about it.
import { Trans } from '@lingui/react/macro';
import { InsetText, Link } from '@moothall/ui/govuk';

export function OnlyCouncils() {
  return (
    <InsetText>
      <Trans>
        Only a buyer of a council, a combined authority or a department can ask.{' '}
        <Link className="govuk-link" href="/account/acting-for">
          Choose who you act for
        </Link>
        .
      </Trans>
    </InsetText>
  );
}
