// The sections that are mostly prose: the problem, the outcomes, and contact and terms.
import { Trans, useLingui } from '@lingui/react/macro';
import { Input, Select } from '@moothall/ui/govuk';
import type { SelectItem } from '@moothall/ui/govuk';
import { useAnswerLabels } from './answer-labels.tsx';
import type { FieldsProps } from './field-props.ts';
import { TextPair } from './text-pair.tsx';

export function ProblemFields({ themes, ...props }: FieldsProps & { themes: SelectItem[] }) {
  const { t } = useLingui();
  const { label } = useAnswerLabels();
  return (
    <>
      <TextPair {...props} name="title" label={label('title')} hint={t`Say what should be different, like “Fix it once: end repeat defects on rural roads”.`} />
      <TextPair {...props} name="summary" label={label('summary')} rows={3} hint={t`The problem in one or two sentences, for lists and letters.`} />
      <TextPair
        {...props}
        name="problem"
        label={label('problem')}
        rows={10}
        hint={t`Who has the problem, how often, what it costs them, and what you have tried. Leave an empty line between paragraphs.`}
      />
      <Select
        label={label('theme')}
        labelSize="s"
        name="theme"
        defaultValue={props.values.theme}
        items={[{ value: '', text: t`Choose a theme` }, ...themes]}
        error={props.errors.errorFor('theme')}
      />
    </>
  );
}

export function OutcomesFields(props: FieldsProps) {
  const { t } = useLingui();
  const { label } = useAnswerLabels();
  return (
    <>
      <TextPair {...props} name="outcomesWanted" label={label('outcomesWanted')} rows={6} hint={t`What residents would notice. Describe results, not products.`} />
      <TextPair {...props} name="notWanted" label={label('notWanted')} rows={4} hint={t`So that nobody works for nothing, like “Another reporting app”.`} />
    </>
  );
}

export function ContactFields(props: FieldsProps) {
  const { t } = useLingui();
  const { label } = useAnswerLabels();
  return (
    <>
      <Input
        label={label('contactEmail')}
        labelSize="s"
        hint={t`The public can see it. Use an address that a team reads, not one person.`}
        name="contactEmail"
        type="email"
        autoComplete="email"
        spellCheck={false}
        formGroupClassName="site-measure"
        defaultValue={props.values.contactEmail}
        error={props.errors.errorFor('contactEmail')}
      />
      <TextPair
        {...props}
        name="terms"
        label={label('terms')}
        rows={8}
        hint={<Trans>What a supplier must know before writing: rights, data licence, staff transfer (TUPE) and exit. Needed before you open for ideas.</Trans>}
      />
    </>
  );
}
