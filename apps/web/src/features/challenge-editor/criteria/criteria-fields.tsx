// The criteria that ideas are scored on, and how 100 per cent is shared out over them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Fieldset, Input, InsetText, Select } from '@moothall/ui/govuk';
import { WeightsEditor } from '@moothall/ui/forms';
import { INTENT, rowsOf } from '../../../data/repeated-fields.ts';
import { AnchorFields } from './anchor-fields.tsx';
import { useAnswerLabels } from '../answer-labels.tsx';
import type { FieldsProps } from '../field-props.ts';
import { GroupButtons } from '../group-buttons.tsx';
import { OrderFields } from './order-fields.tsx';
import { TextPair } from '../text-pair.tsx';

const SCORES = ['0', '1', '2', '3', '4', '5'];

export function CriteriaFields(props: FieldsProps) {
  const rows = rowsOf(props.values, 'criteria');
  return (
    <>
      <p className="govuk-body site-measure">
        <Trans>Every idea is scored from 0 to 5 on each criterion. The criteria and their weights are frozen when the challenge opens.</Trans>
      </p>
      {rows.length === 0 ? (
        <InsetText>
          <Trans>There is no criterion yet. Three to five are usual.</Trans>
        </InsetText>
      ) : null}
      {rows.map((_, index) => (
        <CriterionGroup key={index} {...props} index={index} count={rows.length} />
      ))}
      <div>
        <Button variant="secondary" name={INTENT} value="criteria:add" id="criteria-add">
          {rows.length === 0 ? <Trans>Add a criterion</Trans> : <Trans>Add another criterion</Trans>}
        </Button>
      </div>
      {rows.length > 0 ? (
        <>
          <Weights {...props} />
          <OrderFields {...props} />
        </>
      ) : null}
    </>
  );
}

function CriterionGroup({ index, count, ...props }: FieldsProps & { index: number; count: number }) {
  const { t } = useLingui();
  const { criterionLabel } = useAnswerLabels();
  const { values, errors } = props;
  const name = (field: string): string => `criteria-${index}-${field}`;
  const number = index + 1;
  return (
    <Fieldset legend={t`Criterion ${number}`} legendSize="m" className="editor-group">
      <TextPair {...props} name={name('title')} label={criterionLabel('title')} hint={t`Like “Impact on residents”.`} />
      <TextPair {...props} name={name('guidance')} label={criterionLabel('guidance')} rows={4} hint={t`Describe a weak and a strong answer. Suppliers read it too.`} />
      <AnchorFields {...props} index={index} />
      <div className="site-row">
        <Select
          label={criterionLabel('minimumScore')}
          labelSize="s"
          hint={t`An idea below it cannot be shortlisted.`}
          name={name('minimumScore')}
          defaultValue={values[name('minimumScore')] ?? ''}
          items={[{ value: '', text: t`None` }, ...SCORES.slice(1).map((score) => ({ value: score, text: score }))]}
        />
        <Input
          label={criterionLabel('code')}
          labelSize="s"
          hint={t`Leave it empty and we make one.`}
          name={name('code')}
          width={20}
          spellCheck={false}
          defaultValue={values[name('code')] ?? ''}
          error={errors.errorFor(name('code'))}
        />
      </div>
      <GroupButtons list="criteria" index={index} count={count} name={t`criterion ${number}`} />
    </Fieldset>
  );
}

function Weights({ values, errors }: FieldsProps) {
  const { t } = useLingui();
  const rows = rowsOf(values, 'criteria');
  return (
    <WeightsEditor
      id="criteria"
      legend={t`Weights`}
      legendSize="m"
      hint={t`In per cent. All weights together make 100.`}
      suffix="%"
      items={rows.map((row, index) => {
        const number = index + 1;
        const name = `criteria-${index}-weight`;
        return { id: `${index}-weight`, name, label: row['title-en'] || t`Criterion ${number}`, error: errors.errorFor(name) };
      })}
      defaultValues={Object.fromEntries(rows.map((row, index) => [`${index}-weight`, row.weight ?? '']))}
      totalText={(sum, total) => {
        const left = Number((total - sum).toFixed(2));
        const over = -left;
        if (left === 0) return t`The weights add up to ${sum}.`;
        return left > 0 ? t`The weights add up to ${sum}. Share out another ${left}.` : t`The weights add up to ${sum}. Take away ${over}.`;
      }}
    />
  );
}
