/** Any number of answers out of a few, all visible. */
import { useId } from 'react';
import { ChoiceGroup, groupDescription } from './choice-group.tsx';
import type { ChoiceDivider, ChoiceGroupProps, ChoiceItem } from './choice-group.tsx';
import { ChoiceOption } from './choice-option.tsx';
import { classNames } from './class-names.ts';
import { useChosen } from './use-chosen.ts';

export type CheckboxItem = ChoiceItem & {
  name?: string;
  /** Unticks all others, as in "None of these". */
  behaviour?: 'exclusive';
};

export type CheckboxesProps = ChoiceGroupProps & {
  name: string;
  /** Id of the first box and start of all others; the name when left out. */
  id?: string;
  items: (CheckboxItem | ChoiceDivider)[];
  values?: readonly string[];
  defaultValues?: readonly string[];
  onValuesChange?: (values: string[]) => void;
  isSmall?: boolean;
  className?: string;
};

const NOTHING: readonly string[] = [];

function valuesAfter(items: CheckboxesProps['items'], chosen: readonly string[], changed: CheckboxItem, isOn: boolean) {
  if (!isOn) return chosen.filter((value) => value !== changed.value);
  if (changed.behaviour === 'exclusive') return [changed.value];
  const boxes = items.filter((item) => 'value' in item);
  const exclusive = new Set(boxes.filter((box) => box.behaviour === 'exclusive').map((box) => box.value));
  return boxes
    .map((box) => box.value)
    .filter((value) => value === changed.value || (chosen.includes(value) && !exclusive.has(value)));
}

export function Checkboxes(props: CheckboxesProps) {
  const { name, items, values, defaultValues = NOTHING, onValuesChange, isSmall, className, ...group } = props;
  const made = useId();
  const id = props.id || name || made;
  const { root, chosen, choose } = useChosen(values, defaultValues, onValuesChange);
  // Without a fieldset nothing else would read the hint and the error to whoever reaches a box.
  const describedBy = props.legend ? undefined : groupDescription(id, props);
  return (
    <ChoiceGroup {...group} id={id}>
      <div ref={root} className={classNames('govuk-checkboxes', isSmall && 'govuk-checkboxes--small', className)}>
        {items.map((item, index) =>
          'divider' in item ? (
            <div key={index} className="govuk-checkboxes__divider">
              {item.divider}
            </div>
          ) : (
            <ChoiceOption
              key={index}
              kind="checkbox"
              name={item.name ?? name}
              item={item}
              behaviour={item.behaviour}
              describedBy={describedBy}
              id={item.id ?? (index === 0 ? id : `${id}-${index + 1}`)}
              isChecked={chosen.includes(item.value)}
              onChange={(isOn) => choose(valuesAfter(items, chosen, item, isOn))}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  );
}
