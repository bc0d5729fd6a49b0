// Says that somebody else changed the consultation since the page was read.
import { Trans } from '@lingui/react/macro';
import { InsetText } from '@moothall/ui/govuk';

export function ChangedMeanwhile() {
  return (
    <InsetText>
      <Trans>Somebody else changed this meanwhile. This is how it is now. Look at it, then try again.</Trans>
    </InsetText>
  );
}
