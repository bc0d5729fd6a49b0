/** One answer out of a few, all visible. */
import { useId } from 'react';
import { ChoiceGroup } from './choice-group.tsx';
import type { ChoiceDivider, ChoiceGroupProps, ChoiceItem } from './choice-group.tsx';
import { ChoiceOption } from './choice-option.tsx';
import { classNames } from './class-names.ts';
import { useChosen } from './use-chosen.ts';

export type RadiosProps = ChoiceGroupProps & {
  name: string;
  /** Id of the first radio and start of all others; the name when left out. */
  id?: string;
  items: (ChoiceItem | ChoiceDivider)[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  isInline?: boolean;
  isSmall?: boolean;
  className?: string;
};

export function Radios(props: RadiosProps) {
  const { name, items, value, defaultValue, onValueChange, isInline, isSmall, className, ...group } = props;
  const made = useId();
  const id = props.id || name || made;
  const { root, chosen, choose } = useChosen(
    value === undefined ? undefined : [value],
    defaultValue === undefined ? [] : [defaultValue],
    (values) => onValueChange?.(values[0] ?? ''),
  );
  return (
    <ChoiceGroup {...group} id={id}>
      <div
        ref={root}
        className={classNames(
          'govuk-radios',
          isInline && 'govuk-radios--inline',
          isSmall && 'govuk-radios--small',
          className,
        )}
      >
        {items.map((item, index) =>
          'divider' in item ? (
            <div key={index} className="govuk-radios__divider">
              {item.divider}
            </div>
          ) : (
            <ChoiceOption
              key={index}
              kind="radio"
              name={name}
              item={item}
              id={item.id ?? (index === 0 ? id : `${id}-${index + 1}`)}
              isChecked={chosen.includes(item.value)}
              onChange={() => choose([item.value])}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  );
}
