// The shorter sections: what would be done, evidence and risks, the first step, and the cost.
import { Trans, useLingui } from '@lingui/react/macro';
import { Input, Radios } from '@moothall/ui/govuk';
import { PRICE_MODELS } from '@moothall/domain/proposal';
import { moneyText } from '../../language/amounts.ts';
import type { FieldsProps } from './field-props.ts';
import { CostBoxes, MilestoneBoxes, RiskBoxes, sumText } from './row-boxes.tsx';
import { RowsField } from './rows-field.tsx';
import { useQuestionWords } from './question-words.tsx';
import { WordField } from './word-field.tsx';

export function IdeaFields(props: FieldsProps) {
  const { label, hint, levels } = useQuestionWords();
  return (
    <>
      <WordField {...props} name="approach" rows={16} />
      <Radios
        legend={label('trl')}
        legendSize="m"
        hint={hint('trl')}
        name="trl"
        defaultValue={props.values.trl ?? ''}
        error={props.errors.errorFor('trl')}
        isSmall
        items={levels}
      />
      <WordField {...props} name="trlEvidence" rows={5} />
    </>
  );
}

export function EvidenceFields(props: FieldsProps) {
  const { t } = useLingui();
  const riskLegend = (number: number) => t`Risk ${number}`;
  const addRisk = t`Add a risk`;
  return (
    <>
      <WordField {...props} name="evidence" rows={12} />
      <RowsField {...props} list="riskRows" legend={riskLegend} add={addRisk}>
        {(box) => <RiskBoxes box={box} />}
      </RowsField>
      <WordField {...props} name="risks" rows={8} />
    </>
  );
}

export function PilotFields(props: FieldsProps) {
  const { t } = useLingui();
  const milestoneLegend = (number: number) => t`Milestone ${number}`;
  const addMilestone = t`Add a milestone`;
  const { pilotMonths } = props.challenge;
  return (
    <>
      {pilotMonths ? (
        <p className="govuk-body">
          <Trans>The council plans a pilot of {pilotMonths} months.</Trans>
        </p>
      ) : null}
      <WordField {...props} name="smallestPilot" rows={10} />
      <RowsField {...props} list="milestones" legend={milestoneLegend} add={addMilestone}>
        {(box) => <MilestoneBoxes box={box} />}
      </RowsField>
    </>
  );
}

export function CostFields(props: FieldsProps) {
  const { challenge, values, errors } = props;
  const { errorFor } = errors;
  const { t } = useLingui();
  const { label, hint, priceText } = useQuestionWords();
  const most = challenge.budget?.max;
  const mostText = most ? moneyText(most) : '';
  const lineLegend = (number: number) => t`Line ${number}`;
  const addLine = t`Add a line`;
  const sum = sumText(values);
  return (
    <>
      {mostText ? (
        <p className="govuk-body">
          <Trans>The council can spend at most {mostText}.</Trans>
        </p>
      ) : null}
      <Input
        label={label('price')}
        labelSize="m"
        hint={hint('price')}
        name="price"
        prefix="£"
        width={10}
        inputMode="decimal"
        spellCheck={false}
        defaultValue={values.price ?? ''}
        error={errorFor('price')}
      />
      <Radios
        legend={label('priceModel')}
        legendSize="m"
        hint={hint('priceModel')}
        name="priceModel"
        defaultValue={values.priceModel ?? ''}
        error={errorFor('priceModel')}
        items={PRICE_MODELS.map((model) => ({ value: model, label: priceText(model) }))}
      />
      <RowsField {...props} list="costs" legend={lineLegend} add={addLine}>
        {(box) => <CostBoxes box={box} />}
      </RowsField>
      {sum ? (
        <p className="govuk-body">
          <Trans>
            The saved lines come to <strong>{sum}</strong>.
          </Trans>
        </p>
      ) : null}
      <WordField {...props} name="costNote" rows={4} />
      <p className="govuk-body">{t`The price is opened together with everything else, after the closing time.`}</p>
    </>
  );
}
