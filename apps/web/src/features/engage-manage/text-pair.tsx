// One text in English, in Welsh, or side by side where both are published together.
import { useLingui } from '@lingui/react/macro';
import { Details, Input, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { useLocale } from '../../language/use-locale.ts';

interface TextPairProps {
  name: string;
  label: string;
  hint?: string;
  /** one line when left out */
  rows?: number;
  values: Record<string, string>;
  errors: FormErrors;
  /** both languages are needed, or wanted */
  isBilingual: boolean;
  /** sets apart the same field of a second form on the page */
  idPrefix?: string;
}

export function TextPair({ name, label, hint, rows, values, errors, isBilingual, idPrefix = '' }: TextPairProps) {
  const { t } = useLingui();
  const isWelshPage = useLocale() === 'cy';
  const box = (language: 'en' | 'cy', text: string) => {
    const id = `${name}-${language}`;
    const common = { label: text, labelSize: 's' as const, id: idPrefix + id, name: id, lang: language, hint, defaultValue: values[id] ?? '', error: errors.errorFor(id) };
    return rows ? <Textarea {...common} rows={rows} /> : <Input {...common} />;
  };
  if (isBilingual || isWelshPage)
    return (
      <div className="editor-pair">
        {box(isWelshPage ? 'cy' : 'en', isWelshPage ? t`${label} (Welsh)` : t`${label} (English)`)}
        {box(isWelshPage ? 'en' : 'cy', isWelshPage ? t`${label} (English)` : t`${label} (Welsh)`)}
      </div>
    );
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
