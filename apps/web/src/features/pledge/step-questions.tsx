// The questions of the plain steps: who, what, how much, until when and with which authority.
import { Trans, useLingui } from '@lingui/react/macro';
import { DateInput, Input, Radios, Select, Textarea } from '@moothall/ui/govuk';
import { KINDS, isMoney } from './answers.ts';
import type { Answers } from './answers.ts';
import { usePledgeTexts } from './pledge-texts.tsx';

export interface QuestionProps {
  answers: Answers;
  errorFor: (id: string) => string | undefined;
}

export function WhoQuestion({ answers, errorFor, organisations }: QuestionProps & { organisations: { id: string; name: string }[] }) {
  const { t } = useLingui();
  return (
    <Radios
      legend={t`Who is pledging?`}
      legendSize="m"
      hint={t`A pledge is made by an organisation, never by you as a person.`}
      name="org"
      defaultValue={answers.org}
      error={errorFor('org')}
      items={organisations.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

export function WhatQuestion({ answers, errorFor }: QuestionProps) {
  const { t } = useLingui();
  const { kindText, kindHint } = usePledgeTexts();
  return (
    <Radios
      legend={t`What do you pledge?`}
      legendSize="m"
      name="kind"
      defaultValue={answers.kind ?? ''}
      error={errorFor('kind')}
      items={KINDS.map((kind) => ({ value: kind, label: kindText(kind), hint: kindHint(kind) }))}
    />
  );
}

export function AmountQuestion({ answers, errorFor, organisations }: QuestionProps & { organisations: { id: string; name: string }[] }) {
  const { t } = useLingui();
  const amountLabel = answers.kind === 'MATCH' ? t`The most you will pay` : isMoney(answers.kind) ? t`How much?` : t`What is it worth?`;
  return (
    <>
      {answers.kind === 'MATCH' ? <MatchFields answers={answers} errorFor={errorFor} /> : null}
      <Input
        label={amountLabel}
        labelSize="m"
        hint={t`In pounds, like 25000`}
        name="amount"
        prefix="£"
        width={10}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={answers.amount}
        error={errorFor('amount')}
      />
      <Textarea
        label={isMoney(answers.kind) ? t`A note (optional)` : t`What is it, and how did you value it?`}
        labelSize="s"
        hint={isMoney(answers.kind) ? undefined : t`With its unit, such as “60 crew days at £300, our usual rate”. It is listed apart and never added to money.`}
        name="note"
        rows={3}
        defaultValue={answers.note}
        error={errorFor('note')}
      />
      {answers.kind && !isMoney(answers.kind) ? (
        <Select
          label={t`Who checks what it is worth?`}
          labelSize="s"
          hint={t`Another organisation than yours. It is asked to confirm the value, and everybody sees whether it has.`}
          name="verifier"
          defaultValue={answers.verifier}
          error={errorFor('verifier')}
          items={[{ value: '', text: t`Choose one` }, ...organisations.filter(({ id }) => id !== answers.org).map(({ id, name }) => ({ value: id, text: name }))]}
        />
      ) : null}
    </>
  );
}

function MatchFields({ answers, errorFor }: QuestionProps) {
  const { t } = useLingui();
  return (
    <>
      <div className="site-row">
        <Input
          label={t`You pay, in pounds`}
          labelSize="s"
          name="numerator"
          width={4}
          inputMode="numeric"
          defaultValue={answers.numerator}
          error={errorFor('numerator')}
        />
        <Input label={t`for every so many pounds of others`} labelSize="s" name="denominator" width={4} inputMode="numeric" defaultValue={answers.denominator} />
      </div>
      <Radios
        legend={t`Whose money do you match?`}
        legendSize="s"
        name="base"
        defaultValue={answers.base ?? ''}
        error={errorFor('base')}
        items={[
          { value: 'COUNCIL_CASH', label: t`Money of councils` },
          { value: 'ALL_CASH', label: t`Money of everybody, matched money left out` },
        ]}
      />
    </>
  );
}

export function UntilQuestion({ answers, errorFor }: QuestionProps) {
  const { t } = useLingui();
  return (
    <>
      <DateInput
        id="until-day"
        namePrefix="until"
        legend={t`Until when does it stand? (optional)`}
        legendSize="m"
        hint={t`The last day on which it counts, like 31 3 2027. Without a date it stands until the round closes.`}
        partLabels={{ day: t`Day`, month: t`Month`, year: t`Year` }}
        defaultValues={{ day: answers.day, month: answers.month, year: answers.year }}
        error={errorFor('until-day')}
      />
      <Textarea
        label={t`What lets you commit your organisation?`}
        labelSize="m"
        hint={t`Such as “Cabinet decision of 12 May 2026, budget line 4711”. It is shown with the pledge.`}
        name="authority"
        rows={3}
        defaultValue={answers.authority}
        error={errorFor('authority')}
      />
      <p className="govuk-body">
        <Trans>By pledging you confirm that you may do so. A pledge that holds when the round closes is binding.</Trans>
      </p>
    </>
  );
}
