// A question whose answer is rows: each with its boxes and a button to remove it, and one to add another. Works without a script.
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Fieldset } from '@moothall/ui/govuk';
import { INTENT, rowsOf } from '../../data/repeated-fields.ts';
import type { FieldsProps } from './field-props.ts';
import { useQuestionWords } from './question-words.tsx';
import type { RowList } from './row-lists.ts';

/** What a box of a row is given: its name, what stands in it, and what is wrong with it. */
export type Box = (field: string) => { name: string; labelSize: 's'; defaultValue: string; error?: string | undefined };

interface RowsFieldProps extends FieldsProps {
  list: RowList;
  legend: (number: number) => string;
  add: string;
  children: (box: Box) => ReactNode;
}

export function RowsField({ list, legend, add, children, values, errors: { errorFor } }: RowsFieldProps) {
  const { label, hint } = useQuestionWords();
  const error = errorFor(`${list}-add`);
  return (
    <Fieldset legend={label(list)} legendSize="m">
      <p className="govuk-hint">{hint(list)}</p>
      {rowsOf(values, list).map((_, index) => (
        <Fieldset key={index} legend={legend(index + 1)} legendSize="s" className="propose-group">
          {children((field) => {
            const name = `${list}-${index}-${field}`;
            return { name, labelSize: 's', defaultValue: values[name] ?? '', error: errorFor(name) };
          })}
          <Button variant="secondary" name={INTENT} value={`${list}:${index}:remove`}>
            <Trans>Remove</Trans>
            <span className="govuk-visually-hidden"> {legend(index + 1)}</span>
          </Button>
        </Fieldset>
      ))}
      {error ? <p className="govuk-error-message">{error}</p> : null}
      <Button variant="secondary" name={INTENT} value={`${list}:add`} id={`${list}-add`}>
        {add}
      </Button>
    </Fieldset>
  );
}
