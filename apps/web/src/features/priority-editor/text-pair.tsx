// A text in English and in Welsh, one below the other.
import { useLingui } from '@lingui/react/macro';
import { Input, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';

interface TextPairProps {
  name: string;
  english: string;
  welsh: string;
  hint?: string;
  values: Record<string, string>;
  errors: FormErrors;
  rows?: number;
}

export function TextPair({ name, english, welsh, hint, values, errors, rows }: TextPairProps) {
  return (
    <>
      <Line name={`${name}-en`} label={english} hint={hint} values={values} errors={errors} rows={rows} />
      <Line name={`${name}-cy`} label={welsh} lang="cy" values={values} errors={errors} rows={rows} />
    </>
  );
}

interface LineProps {
  name: string;
  label: string;
  hint?: string | undefined;
  lang?: string;
  values: Record<string, string>;
  errors: FormErrors;
  rows: number | undefined;
}

function Line({ name, label, hint, lang, values, errors, rows }: LineProps) {
  const { t } = useLingui();
  const field = { label, labelSize: 's' as const, name, id: name, defaultValue: values[name], error: errors.errorFor(name), lang, hint: hint ?? (lang ? t`Leave it empty if you have no Welsh text yet.` : undefined) };
  return rows ? <Textarea {...field} rows={rows} /> : <Input {...field} />;
}
