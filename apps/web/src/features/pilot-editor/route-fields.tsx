// The questions of the Subsidy Control Act 2022 in their order, each with what shows the answer.
import { msg } from '@lingui/core/macro';
import { useLingui as useWords } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Input, Radios, Textarea } from '@moothall/ui/govuk';
import type { RouteQuestion } from '../../gql/types.ts';

const QUESTIONS: readonly (readonly [RouteQuestion, MessageDescriptor, MessageDescriptor])[] = [
  ['PUBLIC_ASSISTANCE', msg`1. Does a public authority give financial assistance?`, msg`No ends the questions.`],
  ['FAIR_COMPETITION', msg`2. Was the supplier selected by fair and open competition, at a market price?`, msg`Yes ends the questions.`],
  ['MINIMAL_ASSISTANCE', msg`3. Is it minimal financial assistance, up to £315,000 over three years?`, msg`Yes ends the questions, if the supplier stays within the limit.`],
  ['STREAMLINED_ROUTE', msg`4. Does a streamlined route cover it?`, msg`Yes ends the questions.`],
  ['PRINCIPLES_ASSESSED', msg`5. Was it assessed against the subsidy control principles?`, msg`Without a yes here or before, the pilot cannot begin.`],
];

interface RouteFieldsProps {
  values: Readonly<Record<string, string>>;
  errorFor: (id: string) => string | undefined;
}

export function RouteFields({ values, errorFor }: RouteFieldsProps) {
  const { t } = useLingui();
  const { i18n } = useWords();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Legal route and subsidy control</Trans>
      </h2>
      <p className="govuk-body site-measure">
        <Trans>Answer in order, up to the answer that ends the questions. Everybody can read the answers and what shows them.</Trans>
      </p>
      {QUESTIONS.map(([question, words, hint]) => (
        <div key={question} className="site-box">
          <Radios
            legend={i18n._(words)}
            legendSize="s"
            hint={i18n._(hint)}
            name={`answer-${question}`}
            id={`route-answers-${question}`}
            isInline
            defaultValue={values[`answer-${question}`] ?? ''}
            error={errorFor(`route-answers-${question}`)}
            items={[
              { value: 'yes', label: t`Yes` },
              { value: 'no', label: t`No` },
            ]}
          />
          <Textarea label={t`What shows it?`} name={`note-${question}`} rows={2} defaultValue={values[`note-${question}`]} />
        </div>
      ))}
      <Input label={t`Minimal financial assistance that the supplier had before`} labelSize="s" hint={t`Only where question 3 is yes; in pounds, over this financial year and the two before`} name="assistanceBefore" id="route-assistanceBefore" prefix="£" width={10} inputMode="decimal" defaultValue={values.assistanceBefore} error={errorFor('route-assistanceBefore')} />
      <Input label={t`Law or rule under which the pilot is bought or granted`} labelSize="s" name="legalRoute" id="route-legalRoute" defaultValue={values.legalRoute} error={errorFor('route-legalRoute')} />
      <Input label={t`Who confirms this?`} labelSize="s" hint={t`The post, like Monitoring officer; no name`} name="confirmedAs" id="route-confirmedAs" defaultValue={values.confirmedAs} error={errorFor('route-confirmedAs')} />
    </>
  );
}

/** The answers that were given, in the order of the questions. */
export function answersOf(form: FormData): { question: RouteQuestion; isYes: boolean; note: string }[] {
  return QUESTIONS.flatMap(([question]) => {
    const [answer, note] = [form.get(`answer-${question}`), form.get(`note-${question}`)];
    return answer === 'yes' || answer === 'no' ? [{ question, isYes: answer === 'yes', note: typeof note === 'string' ? note : '' }] : [];
  });
}
