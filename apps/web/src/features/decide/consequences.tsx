// What follows when the shortlist is issued, above the button that does it.
import { Trans } from '@lingui/react/macro';
import { Button, WarningText } from '@moothall/ui/govuk';

export function Consequences() {
  return (
    <section aria-labelledby="consequences">
      <h3 className="govuk-heading-m" id="consequences">
        <Trans>What happens when you issue the shortlist</Trans>
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Trans>Every supplier sees its scores and its assessment at the same moment.</Trans>
        </li>
        <li>
          <Trans>The order by points, your shortlist and your reasons are published.</Trans>
        </li>
        <li>
          <Trans>Each idea on the shortlist becomes a solution to which others can pledge.</Trans>
        </li>
      </ul>
      <WarningText>
        <Trans>This cannot be undone. Another shortlist can replace it, with a reason that everybody reads.</Trans>
      </WarningText>
      <Button name="intent" value="issue" preventDoubleClick>
        <Trans>Issue the shortlist and the feedback</Trans>
      </Button>
    </section>
  );
}
