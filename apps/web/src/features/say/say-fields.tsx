// The questions themselves: how satisfied, and in one's own words what works, what falls short, and why.
import { Trans, useLingui } from '@lingui/react/macro';
import { InsetText, Link, Radios, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { RATINGS, useSatisfactionWords } from '../../language/satisfaction/satisfaction-words.tsx';

const MOST = 1000;

interface SayFieldsProps {
  values: Record<string, string>;
  errorFor: FormErrors['errorFor'];
}

export function SayFields({ values, errorFor }: SayFieldsProps) {
  const { t } = useLingui();
  const { ratingText } = useSatisfactionWords();
  const questions = [
    { name: 'works', label: t`What works well? (optional)` },
    { name: 'fallsShort', label: t`What falls short? (optional)` },
    { name: 'why', label: t`Why do you think that is? (optional)` },
  ];
  return (
    <>
      <Radios
        legend={t`How satisfied are you with it?`}
        legendSize="s"
        name="satisfaction"
        items={RATINGS.toReversed().map((rating) => ({ value: String(rating), label: ratingText(rating) }))}
        {...(values.satisfaction ? { defaultValue: values.satisfaction } : {})}
        error={errorFor('satisfaction')}
      />
      <InsetText>
        <Trans>
          Do not write names, or anything about health, faith or politics. Somebody at the council reads your words before they are
          shown, and{' '}
          <Link className="govuk-link" href="/privacy">
            we say what is kept and for how long
          </Link>
          .
        </Trans>
      </InsetText>
      {questions.map(({ name, label }) => (
        <Textarea key={name} label={label} labelSize="s" name={name} rows={3} maxLength={MOST} defaultValue={values[name] ?? ''} error={errorFor(name)} />
      ))}
    </>
  );
}
