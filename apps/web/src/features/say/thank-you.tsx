// Thanks somebody who spoke, and gives them what they need to take it back.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Panel } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { useFocusOn } from '../../page/use-focus-on.ts';

const THANKS = 'thanks';

interface ThankYouProps {
  receipt: string;
  formKey: string;
}

export function ThankYou({ receipt, formKey }: ThankYouProps) {
  const { t } = useLingui();
  // The button that was pressed is gone, so the focus would be nowhere.
  useFocusOn(THANKS, receipt);
  return (
    <>
      <div id={THANKS} tabIndex={-1}>
        <Panel title={t`Thank you`} headingLevel={2}>
          <Trans>Your answer counts from now on.</Trans>
        </Panel>
      </div>
      <p className="govuk-body">
        <Trans>Words are shown only after somebody at the council has read them. We erase them after 24 months.</Trans>
      </p>
      <h2 className="govuk-heading-m">
        <Trans>If you change your mind</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>We do not know who you are. With this receipt you can take your answer back whenever you like; it is shown only now.</Trans>
      </p>
      <pre className="site-code site-receipt" tabIndex={0}>
        <code>{receipt}</code>
      </pre>
      <Form method="post" action="/say/back">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="receipt" value={receipt} />
        <Button variant="secondary" preventDoubleClick>
          <Trans>Take my answer back</Trans>
        </Button>
      </Form>
    </>
  );
}
