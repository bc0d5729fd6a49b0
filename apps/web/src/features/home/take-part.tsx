// What people can do besides sending an idea: speak of a service, say what matters most, and see what councils struggle with.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';

export function TakePart() {
  return (
    <section className="site-box site-measure" aria-labelledby="take-part">
      <h2 className="govuk-heading-s" id="take-part">
        <Trans>You can also</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Trans>
            <Link className="govuk-link" href="/say">say what you think of a service</Link> of your council, in a minute and without an account
          </Trans>
        </li>
        <li>
          <Trans>
            <Link className="govuk-link" href="/priorities">say what matters most</Link> where councils ask before they act
          </Trans>
        </li>
        <li>
          <Trans>
            <Link className="govuk-link" href="/problems">see what problems councils have</Link>, long before anybody asks for a solution
          </Trans>
        </li>
      </ul>
    </section>
  );
}
