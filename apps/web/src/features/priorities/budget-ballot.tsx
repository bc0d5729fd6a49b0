// A ballot within a budget: tick what you would like, and see what it costs together.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Form } from 'react-router';
import { Button, Checkboxes, useEnhanced } from '@moothall/ui/govuk';
import { formatPounds, fromDecimalString } from '@moothall/domain/money';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ConsultationVoteFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { OptionText } from './option-text.tsx';

interface BudgetBallotProps {
  consultation: ConsultationVoteFragment;
  formKey: string;
}

export function BudgetBallot({ consultation, formKey }: BudgetBallotProps) {
  const { t } = useLingui();
  const isEnhanced = useEnhanced();
  const [chosen, setChosen] = useState<readonly string[]>(consultation.myApprovals ?? []);
  const budget = consultation.budget ? moneyText(consultation.budget) : '';
  return (
    <Form method="post" className="site-measure" key={formKey} noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="intent" value="approve" />
      <input type="hidden" name="consultationId" value={consultation.id} />
      <Checkboxes
        legend={t`Which would you like?`}
        legendSize="m"
        hint={t`Tick as many as you like. There are ${budget} for all of them; together your choice may cost more.`}
        name="approves"
        defaultValues={consultation.myApprovals ?? []}
        onValuesChange={setChosen}
        items={consultation.options.map((option) => ({ value: option.id, label: <OptionText option={option} />, hint: option.cost ? moneyText(option.cost) : undefined }))}
      />
      {isEnhanced ? <RunningTotal consultation={consultation} chosen={chosen} budget={budget} /> : null}
      <Button preventDoubleClick>{consultation.myApprovals ? <Trans>Change your ballot</Trans> : <Trans>Cast your ballot</Trans>}</Button>
      <p className="govuk-body">
        <Trans>In this browser you can change your ballot for a day, until the vote closes.</Trans>
      </p>
    </Form>
  );
}

function RunningTotal({ consultation, chosen, budget }: { consultation: ConsultationVoteFragment; chosen: readonly string[]; budget: string }) {
  const pence = consultation.options.filter(({ id }) => chosen.includes(id)).reduce((sum, { cost }) => sum + (fromDecimalString(cost?.amount ?? '0') ?? 0n), 0n);
  const together = formatPounds(pence);
  return (
    <p className="govuk-body" role="status">
      <strong>
        <Trans>
          Your choice costs {together} of {budget}.
        </Trans>
      </strong>
    </p>
  );
}
