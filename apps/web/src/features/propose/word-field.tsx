// A long answer with its limit in words, counted exactly as the rules count them.
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { CharacterCount } from '@moothall/ui/govuk';
import { WORD_LIMITS, countWords } from '@moothall/domain/proposal';
import type { LimitedField } from '@moothall/domain/proposal';
import type { FieldsProps } from './field-props.ts';
import { useQuestionWords } from './question-words.tsx';

interface WordFieldProps extends FieldsProps {
  name: LimitedField;
  rows: number;
}

export function WordField({ name, rows, values, errors }: WordFieldProps) {
  const { t } = useLingui();
  const { label, hint } = useQuestionWords();
  const limit = WORD_LIMITS[name];
  const error = errors.errorFor(name);
  return (
    <CharacterCount
      label={label(name)}
      labelSize="m"
      hint={hint(name)}
      name={name}
      rows={rows}
      limit={limit}
      countIn={countWords}
      limitText={t`You can write up to ${limit} words.`}
      countText={(left) => {
        const over = -left;
        return left < 0
          ? t`${plural(over, { one: 'You have # word too many.', other: 'You have # words too many.' })}`
          : t`${plural(left, { one: 'You have # word left.', other: 'You have # words left.' })}`;
      }}
      defaultValue={values[name] ?? ''}
      {...(error ? { error } : {})}
    />
  );
}
