// One cell to agree on: every scorer's score and reason, then the agreed score with its own reason.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Button, Details, InsetText, Radios, SummaryList, Textarea } from '@moothall/ui/govuk';
import { useText } from '../../language/localised.tsx';
import { CellFields, ChairSteps, Settling } from './cell-steps.tsx';
import { CellHistory } from './cell-history.tsx';
import { MEAN, firstReason, firstValue, meanOf, scoresOf } from './cell.ts';
import type { Cell } from './cell.ts';
import { useIdeaOf } from './idea-of.ts';
import { ScoreDots } from './score-dots.tsx';

interface CellFormProps {
  cell: Cell;
  scale: { min: number; max: number };
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
  /** the chair agrees; the others look on */
  mayAgree: boolean;
  /** an approver settles what the chair handed on */
  maySettle: boolean;
  /** the idea itself, for whoever has not read it */
  text: ReactNode;
}

export function CellForm({ cell, scale, formKey, values, errorFor, mayAgree, maySettle, text: idea }: CellFormProps) {
  const { t } = useLingui();
  const text = useText();
  const name = useIdeaOf()(cell);
  const [opened] = useState(() => ({ at: cell.agreed?.at, version: cell.version, value: firstValue(cell), reason: firstReason(cell) }));
  const { criterion, proposal, scores, agreed } = cell;
  const weight = criterion.weightBp / 100;
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => String(scale.min + step));
  const mean = meanOf(cell);
  return (
    <section className="site-box" aria-labelledby="cell">
      <h2 className="govuk-heading-m" id="cell">
        {name}: {text(criterion.title)}
      </h2>
      <p className="govuk-body">
        {proposal.title}
        <span className="site-line">
        <Trans>
          Weight {weight} of 100. The scores differ by {cell.spread}; the middle one is {cell.median ?? '–'}.
        </Trans>
        </span>
      </p>
      {idea ? <Details summary={<Trans>Read the idea</Trans>}>{idea}</Details> : null}
      <div className="moderate-large">
        <ScoreDots values={scores.map(({ value }) => value)} min={scale.min} max={scale.max} />
      </div>
      <SummaryList
        rows={scoresOf(cell).map(({ evaluator, value, reason }) => ({
          key: `${evaluator.name}: ${value}`,
          value: reason,
        }))}
      />
      {agreed && agreed.at !== opened.at ? <ChangedMeanwhile agreed={agreed} /> : null}
      {mayAgree && cell.state !== 'ESCALATED' ? (
        <Form method="post" noValidate>
          <CellFields cell={{ ...cell, version: opened.version }} formKey={formKey} intent="agree" />
          <Radios
            legend={t`Agreed score`}
            legendSize="s"
            name="value"
            isInline
            isSmall
            defaultValue={values.value ?? opened.value}
            error={errorFor('value')}
            items={[
              ...steps.map((step) => ({ value: step, label: step })),
              ...(mean !== null && cell.spread > 0 ? [{ value: MEAN, label: t`The mean, ${mean}` }] : []),
            ]}
          />
          <Textarea
            label={t`Reason`}
            labelSize="s"
            hint={t`Name what in the idea decided it. The supplier reads this sentence.`}
            name="reason"
            rows={3}
            defaultValue={values.reason ?? opened.reason}
            error={errorFor('reason')}
          />
          <Button preventDoubleClick>
            <Trans>Agree and next</Trans>
          </Button>
        </Form>
      ) : null}
      {mayAgree ? <ChairSteps {...{ cell, scale, formKey, values, errorFor }} /> : null}
      {maySettle && cell.state === 'ESCALATED' ? <Settling {...{ cell, scale, formKey, values, errorFor }} /> : null}
      <CellHistory steps={cell.steps} />
    </section>
  );
}

function ChangedMeanwhile({ agreed: { by, value, reason } }: { agreed: NonNullable<Cell['agreed']> }) {
  const who = by.name;
  return (
    <InsetText>
      <Trans>
        {who} agreed on {value} while you had this open, because: “{reason}” If you agree on another score, yours replaces it.
      </Trans>
    </InsetText>
  );
}
