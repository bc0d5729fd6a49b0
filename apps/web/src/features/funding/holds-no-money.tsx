// Says on every page about payments that nobody pays here.
import { Trans } from '@lingui/react/macro';
import { InsetText } from '@moothall/ui/govuk';

export function HoldsNoMoney() {
  return (
    <InsetText>
      <Trans>
        Moothall holds no money. It records what is promised, asked for and paid. Payments go straight from the pledger to the council that leads.
      </Trans>
    </InsetText>
  );
}
