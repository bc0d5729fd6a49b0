/** What radios and checkboxes have around them: group, optional fieldset, hint and error. */
import type { ReactNode } from 'react';
import { classNames, idList } from './class-names.ts';
import { Fieldset } from './fieldset.tsx';
import type { LegendProps } from './fieldset.tsx';
import { HintAndError } from './field.tsx';

export type ChoiceGroupProps = LegendProps & {
  hint?: ReactNode;
  error?: ReactNode;
  errorPrefix?: string;
  describedBy?: string;
  formGroupClassName?: string;
  fieldsetClassName?: string;
  fieldsetRole?: string;
};

export type ChoiceItem = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  id?: string;
  isDisabled?: boolean;
  /** Further questions, shown while this one is chosen (always shown without a script). */
  conditional?: ReactNode;
};

export type ChoiceDivider = { divider: ReactNode };

/** The ids that describe the whole group. */
export function groupDescription(id: string, props: ChoiceGroupProps): string | undefined {
  return idList(props.describedBy, props.hint ? `${id}-hint` : null, props.error ? `${id}-error` : null);
}

export function ChoiceGroup({ id, children, ...props }: ChoiceGroupProps & { id: string; children: ReactNode }) {
  const inner = (
    <>
      <HintAndError id={id} hint={props.hint} error={props.error} errorPrefix={props.errorPrefix} />
      {children}
    </>
  );
  return (
    <div
      className={classNames(
        'govuk-form-group',
        props.error ? 'govuk-form-group--error' : null,
        props.formGroupClassName,
      )}
    >
      {props.legend ? (
        <Fieldset
          legend={props.legend}
          legendSize={props.legendSize}
          legendIsPageHeading={props.legendIsPageHeading}
          legendClassName={props.legendClassName}
          className={props.fieldsetClassName}
          role={props.fieldsetRole}
          aria-describedby={groupDescription(id, props)}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </div>
  );
}
