// One question in two languages: side by side where both are published together, else Welsh for those who want it.
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Details, Input, Textarea } from '@moothall/ui/govuk';
import type { FieldsProps } from './field-props.ts';

interface TextPairProps extends FieldsProps {
  name: string;
  label: string;
  hint?: ReactNode;
  /** one line when left out */
  rows?: number;
  labelSize?: 's' | 'm';
}

export function TextPair({ name, label, hint, rows, values, errors, isBilingual, labelSize = 's' }: TextPairProps) {
  const { t } = useLingui();
  const [en, cy] = [`${name}-en`, `${name}-cy`];
  const box = (id: string, text: string, more: { lang?: string; hint?: ReactNode }) => {
    const error = errors.errorFor(id);
    const common = { id, name: id, label: text, labelSize, defaultValue: values[id] ?? '', ...more, ...(error ? { error } : {}) };
    return rows ? <Textarea {...common} rows={rows} /> : <Input {...common} />;
  };
  if (isBilingual) {
    return (
      <div className="editor-pair">
        {box(en, t`${label} (English)`, { hint })}
        {box(cy, t`${label} (Welsh)`, { lang: 'cy', hint })}
      </div>
    );
  }
  const isOpen = Boolean(values[cy]) || errors.errorFor(cy) !== undefined;
  return (
    <div className="site-measure">
      {box(en, label, { hint })}
      <Details summary={t`${label}: in Welsh (optional)`} open={isOpen}>
        {box(cy, t`${label} (Welsh)`, { lang: 'cy' })}
      </Details>
    </div>
  );
}
