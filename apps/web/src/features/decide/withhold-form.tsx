// Withholds any value of the pack by its file, row and field, as they stand in the pack in full.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { mayWithhold, PACK_FILES, REDACTION_GROUNDS } from '@moothall/domain/pack';
import { Button, Input, Select, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { useGroundText } from './ground-text.tsx';

interface WithholdFormProps {
  challengeId: string;
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

export function WithholdForm({ challengeId, formKey, values, errorFor }: WithholdFormProps) {
  const { t } = useLingui();
  const groundText = useGroundText();
  const files = PACK_FILES.filter((file) => mayWithhold(file, 'key'));
  return (
    <Form method="post" noValidate className="site-measure">
      <HiddenKey formKey={`${formKey}-other`} />
      <input type="hidden" name="challengeId" value={challengeId} />
      <Select label={t`File`} labelSize="s" name="file" defaultValue={values.file ?? 'scores.jsonl'} items={files.map((file) => ({ value: file, text: file }))} />
      <Input label={t`Row`} labelSize="s" hint={t`Its key, as it stands in the file.`} name="row" defaultValue={values.row} error={errorFor('row')} />
      <Input label={t`Field`} labelSize="s" hint={t`Such as reason or content.costs.`} name="field" defaultValue={values.field} error={errorFor('field')} />
      <Select
        label={t`Ground`}
        labelSize="s"
        name="ground"
        defaultValue={values.ground ?? 'S40'}
        items={REDACTION_GROUNDS.map((ground) => ({ value: ground, text: groundText(ground) }))}
      />
      <Textarea label={t`Why is it withheld?`} labelSize="s" hint={t`The reason goes out with the pack.`} name="note" rows={3} defaultValue={values.note} error={errorFor('note')} />
      <Button name="intent" value="withhold" preventDoubleClick>
        <Trans>Withhold this value</Trans>
      </Button>
    </Form>
  );
}
