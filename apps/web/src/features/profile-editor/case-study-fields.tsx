// The questions about a piece of work done before.
import { useLingui } from '@lingui/react/macro';
import { Input, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';

interface CaseStudyFieldsProps {
  values: Record<string, string>;
  errorFor: FormErrors['errorFor'];
}

export function CaseStudyFields({ values, errorFor }: CaseStudyFieldsProps) {
  const { t } = useLingui();
  const field = (name: string) => ({ name, labelSize: 's' as const, defaultValue: values[name] ?? '', error: errorFor(name) });
  return (
    <>
      <Input label={t`What was it?`} {...field('title')} />
      <Textarea label={t`What did you do, and what came of it?`} rows={6} {...field('done')} />
      <Input label={t`Where?`} width={20} {...field('place')} />
      <Input label={t`In which year?`} inputMode="numeric" width={4} {...field('year')} />
      <Input label={t`It was worth at least, in pounds (optional)`} inputMode="decimal" width={10} {...field('valueMin')} />
      <Input label={t`It was worth at most, in pounds (optional)`} inputMode="decimal" width={10} {...field('valueMax')} />
    </>
  );
}
