// Adds an option of one's own to a pairwise survey.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Details, Input } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { useLocale } from '../../language/use-locale.ts';

interface SuggestFormProps {
  consultationId: string;
  formKey: string;
  value: string | undefined;
  error: string | undefined;
}

export function SuggestForm({ consultationId, formKey, value, error }: SuggestFormProps) {
  const { t } = useLingui();
  return (
    <Details summary={t`Something else matters more`} open={error ? true : undefined}>
      <Form method="post" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="intent" value="suggest" />
        <input type="hidden" name="consultationId" value={consultationId} />
        <input type="hidden" name="language" value={useLocale() === 'cy' ? 'CY' : 'EN'} />
        <Input
          label={t`What matters?`}
          labelSize="s"
          hint={t`In one line. Leave out names, addresses and telephone numbers. The council looks at it before others see it.`}
          name="text"
          maxLength={140}
          defaultValue={value}
          error={error}
        />
        <Button variant="secondary" preventDoubleClick>
          <Trans>Add it</Trans>
        </Button>
      </Form>
    </Details>
  );
}
