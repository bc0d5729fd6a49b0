// Tells in four steps how a problem becomes a pilot.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';

export function HowItWorks() {
  return (
    <section className="site-measure" aria-labelledby="how">
      <h2 className="govuk-heading-l" id="how">
        <Trans>How it works</Trans>
      </h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li>
          <Trans>A council says what the problem is, how it is measured today, and what it would call a success.</Trans>
        </li>
        <li>
          <Trans>Suppliers, charities and residents send ideas. Nobody can read them until the closing time.</Trans>
        </li>
        <li>
          <Trans>Scorers mark each idea alone, then agree. The scores, the weights and the reasons are published.</Trans>
        </li>
        <li>
          <Trans>
            Councils and funders pledge money, some of it on conditions. When the pledges hold together, a pilot starts.
          </Trans>
        </li>
      </ol>
      <p className="govuk-body">
        <Trans>
          Taking part is not a promise to buy. <Link className="govuk-link" href="/help">Read more about how Moothall works</Link>.
        </Trans>
      </p>
    </section>
  );
}
