// Asks a question without a name: a plain form, with what happens to it said first.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Radios, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { useLocale } from '../../language/use-locale.ts';

interface AskFormProps {
  challengeId: string;
  values: Record<string, string>;
  errors: FormErrors;
  formKey: string;
}

export function AskForm({ challengeId, values, errors, formKey }: AskFormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Form method="post" className="site-measure" noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="challengeId" value={challengeId} />
      <Textarea
        label={t`Your question`}
        labelSize="s"
        hint={t`Write nothing that shows who you are. Two people of the council take such things out before everybody reads the question and its answer. At most 2,000 characters.`}
        id="text"
        name="text"
        rows={5}
        defaultValue={values.text ?? ''}
        error={errors.errorFor('text')}
      />
      <Radios
        legend={t`In which language is it?`}
        legendSize="s"
        hint={t`The answer comes in that language, too.`}
        name="language"
        isInline
        defaultValue={values.language ?? (locale === 'cy' ? 'CY' : 'EN')}
        items={[
          { value: 'EN', label: t`English` },
          { value: 'CY', label: t`Welsh` },
        ]}
      />
      <Button preventDoubleClick>
        <Trans>Ask without your name</Trans>
      </Button>
    </Form>
  );
}
