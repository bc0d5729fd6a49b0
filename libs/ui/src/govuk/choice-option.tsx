/** One radio or checkbox with its label, hint and conditional questions. */
import { classNames, idList } from './class-names.ts';
import type { ChoiceItem } from './choice-group.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import { useEnhanced } from './use-enhanced.ts';

export type ChoiceOptionProps = {
  kind: 'radio' | 'checkbox';
  name: string;
  id: string;
  item: ChoiceItem;
  isChecked: boolean;
  describedBy?: string;
  behaviour?: 'exclusive';
  onChange: (isChecked: boolean) => void;
};

const BLOCKS = { radio: 'govuk-radios', checkbox: 'govuk-checkboxes' } as const;

export function ChoiceOption({ kind, name, id, item, isChecked, describedBy, behaviour, onChange }: ChoiceOptionProps) {
  const isEnhanced = useEnhanced();
  const block = BLOCKS[kind];
  const conditionalId = item.conditional ? `conditional-${id}` : undefined;
  const hintId = item.hint ? `${id}-item-hint` : undefined;
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={name}
          type={kind}
          value={item.value}
          checked={isChecked}
          disabled={item.isDisabled}
          data-aria-controls={isEnhanced ? undefined : conditionalId}
          aria-controls={isEnhanced ? conditionalId : undefined}
          // A radio may not say that it is expanded; ARIA allows it on a checkbox only.
          aria-expanded={isEnhanced && conditionalId && kind === 'checkbox' ? isChecked : undefined}
          data-behaviour={behaviour}
          aria-describedby={idList(describedBy, hintId)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <Label htmlFor={id} className={`${block}__label`}>
          {item.label}
        </Label>
        {hintId && (
          <Hint id={hintId} className={`${block}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      {conditionalId && (
        <div
          className={classNames(`${block}__conditional`, !isChecked && `${block}__conditional--hidden`)}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}
