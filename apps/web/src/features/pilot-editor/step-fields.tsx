// The fields of each step of a pilot.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Input, Radios, Textarea, WarningText } from '@moothall/ui/govuk';
import { Localised, useText } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';
import { DayField } from './day-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { MeasureFields } from './measure-fields.tsx';
import { ReportFields } from './report-fields.tsx';
import type { StepName } from './step-names.ts';

export function StepFields({ step, ...props }: FieldsProps & { step: StepName }): ReactNode {
  const { t } = useLingui();
  const long = (name: string, label: string) => <Textarea label={label} labelSize="s" name={name} rows={4} defaultValue={props.values[name]} error={props.errorFor(name)} />;
  if (step === 'milestones') return <MilestoneFields {...props} />;
  if (step === 'agreement') return <AgreementFields {...props} />;
  if (step === 'reach') return <ReachFields {...props} />;
  if (step === 'measure') return <MeasureFields {...props} />;
  if (step === 'report') return <ReportFields {...props} />;
  if (step === 'verifier') return <VerifierFields {...props} />;
  if (step === 'verify') return long('lookedAt', t`What did you look at?`);
  if (step === 'dispute') return <DisputeFields {...props} />;
  if (step === 'answer') return <AnswerFields {...props} />;
  if (step === 'reopen') return long('reason', t`What has to be measured or corrected?`);
  if (step === 'stop') {
    return (
      <>
        <WarningText>
          <Trans>A stopped pilot cannot go on. It stays public, with your reason.</Trans>
        </WarningText>
        {long('reason', t`Why does it stop?`)}
      </>
    );
  }
  return null;
}

const SPARE = 3;

function MilestoneFields({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const lines = [...pilot.milestones, ...Array.from({ length: SPARE }, () => null)];
  return (
    <>
      <input type="hidden" name="lines" value={lines.length} />
      {lines.map((milestone, index) => {
        const number = index + 1;
        return (
          <fieldset className="govuk-fieldset" key={index}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              <Trans>Milestone {number}</Trans> {milestone?.reachedAt ? <Trans>(reached, so it stays as it is)</Trans> : null}
            </legend>
            <input type="hidden" name={`code-${index}`} value={milestone?.code ?? ''} />
            <Input
              label={t`What must be done`}
              name={`title-${index}`}
              id={`milestones-${index}-title`}
              defaultValue={values[`title-${index}`] ?? milestone?.title}
              error={errorFor(`milestones-${index}-title`) ?? (index === 0 ? errorFor('milestones') : undefined)}
            />
            <DayField name={`milestones-${index}-dueOn`} label={t`By when`} values={values} stored={milestone?.dueOn ?? null} error={errorFor(`milestones-${index}-dueOn`)} />
          </fieldset>
        );
      })}
    </>
  );
}

function AgreementFields({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const short = (name: string, label: string, hint?: string) => <Input label={label} labelSize="s" hint={hint} name={name} defaultValue={values[name]} error={errorFor(name)} />;
  return (
    <>
      {short('reference', t`Reference of the agreement`)}
      {short('signedForCouncil', t`Who signed for the council?`, t`The post, like Director of highways; no name`)}
      {short('signedForSupplier', t`Who signed for the supplier?`, t`The post, like Managing director; no name`)}
      <DayField name="signedOn" label={t`Signed on`} values={values} error={errorFor('signedOn')} />
      <DayField name="startsOn" label={t`First day of the pilot`} values={values} stored={pilot.startsOn} error={errorFor('startsOn')} />
      <DayField name="endsOn" label={t`Last day of the pilot`} values={values} stored={pilot.endsOn} error={errorFor('endsOn')} />
      {short('dataLicence', t`Data licence`, t`Like Open Government Licence v3.0`)}
      <Textarea label={t`Rights and exit`} labelSize="s" hint={t`Who keeps which rights, and what happens at the end`} name="rightsAndExit" rows={4} defaultValue={values.rightsAndExit} error={errorFor('rightsAndExit')} />
    </>
  );
}

function ReachFields({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const open = pilot.milestones.filter(({ reachedAt }) => reachedAt === null);
  return (
    <>
      <Radios
        legend={t`Which milestone?`}
        legendSize="s"
        name="code"
        defaultValue={values.code ?? open[0]?.code ?? ''}
        error={errorFor('code')}
        items={open.map(({ code, title, dueOn }) => ({ value: code, label: title, hint: <Day at={dueOn} /> }))}
      />
      <Textarea label={t`What shows it?`} labelSize="s" hint={t`The public reads it.`} name="note" rows={3} defaultValue={values.note} error={errorFor('note')} />
    </>
  );
}

function VerifierFields({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <p className="govuk-body">
        {pilot.verifier ? (
          <Trans>
            Now: <Localised of={pilot.verifier.name} />
          </Trans>
        ) : (
          <Trans>Now: an approver of the council that leads</Trans>
        )}
      </p>
      <Input label={t`Name of the organisation`} labelSize="s" hint={t`As it is on its page here. Leave it empty for the council that leads.`} name="organisation" id="organisationId" defaultValue={values.organisation} error={errorFor('organisationId')} />
    </>
  );
}

function DisputeFields({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const text = useText();
  return (
    <>
      <Radios
        legend={t`Which result is wrong?`}
        legendSize="s"
        name="indicatorCode"
        defaultValue={values.indicatorCode ?? ''}
        error={errorFor('indicatorCode')}
        items={[...pilot.indicators.map(({ indicator }) => ({ value: indicator.code, label: text(indicator.name) })), { value: '', label: t`The report as a whole` }]}
      />
      <Textarea label={t`What is wrong?`} labelSize="s" hint={t`The public reads it.`} name="reason" rows={4} defaultValue={values.reason} error={errorFor('reason')} />
    </>
  );
}

function AnswerFields({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const open = pilot.disputes.filter(({ answeredAt }) => answeredAt === null);
  return (
    <>
      <Radios legend={t`Which dispute?`} legendSize="s" name="disputeId" defaultValue={values.disputeId ?? open[0]?.id ?? ''} items={open.map(({ id, reason, organisation }) => ({ value: id, label: reason, hint: <Localised of={organisation.name} /> }))} />
      <Radios legend={t`Is it right?`} legendSize="s" name="isUpheld" defaultValue={values.isUpheld ?? ''} items={[{ value: 'yes', label: t`Yes: open the results again` }, { value: 'no', label: t`No: the results stand` }]} />
      <Textarea label={t`What did you find?`} labelSize="s" hint={t`The public reads it.`} name="answer" rows={4} defaultValue={values.answer} error={errorFor('answer')} />
    </>
  );
}
