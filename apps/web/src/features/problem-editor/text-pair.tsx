// One question that may be answered in English, in Welsh or in both.
import { useLingui } from '@lingui/react/macro';
import { Details, Input, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { useLocale } from '../../language/use-locale.ts';

export interface PairProps {
  values: Record<string, string>;
  errors: FormErrors;
  /** shows both languages side by side, as people in Wales write */
  isBilingual: boolean;
}

interface TextPairProps extends PairProps {
  name: string;
  label: string;
  hint?: string;
  /** one line when left out */
  rows?: number;
}

export function TextPair({ name, label, hint, rows, values, errors, isBilingual }: TextPairProps) {
  const { t } = useLingui();
  const isWelshPage = useLocale() === 'cy';
  const box = (language: 'en' | 'cy', text: string) => {
    const id = `${name}-${language}`;
    const common = { label: text, labelSize: 's' as const, id, name: id, lang: language, hint, defaultValue: values[id] ?? '', error: errors.errorFor(id) };
    return rows ? <Textarea {...common} rows={rows} /> : <Input {...common} />;
  };
  if (isBilingual || isWelshPage) {
    const both = [box('en', t`${label} (English)`), box('cy', t`${label} (Welsh)`)];
    return (
      <div className="editor-pair">
        {isWelshPage ? both[1] : both[0]}
        {isWelshPage ? both[0] : both[1]}
      </div>
    );
  }
  const isOpen = Boolean(values[`${name}-cy`]) || errors.errorFor(`${name}-cy`) !== undefined;
  return (
    <div className="site-measure">
      {box('en', label)}
      <Details summary={t`In Welsh too (optional): ${label}`} open={isOpen}>
        {box('cy', t`${label} (Welsh)`)}
      </Details>
    </div>
  );
}
