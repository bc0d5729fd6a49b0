// The sample as the chair leads the talk about it: where the scores differ, who is strict, and the step that opens the rest.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, InsetText, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { SampleTalkFragment } from '../../gql/types.ts';
import { useIdeaLabel } from '../../language/idea-label.ts';
import { Localised } from '../../language/localised.tsx';
import { ScoreDots } from './score-dots.tsx';

interface SampleTalkProps {
  challengeId: string;
  calibration: SampleTalkFragment | null;
  scale: { min: number; max: number };
  formKey: string;
}

export function SampleTalk({ challengeId, calibration, scale, formKey }: SampleTalkProps) {
  const { t } = useLingui();
  const labelOf = useIdeaLabel();
  if (!calibration || calibration.state === 'OPEN') return null;
  const { state, waitingFor, cells, severities } = calibration;
  if (state === 'SCORING' || !cells)
    return (
      <InsetText>
        <Plural value={waitingFor} one="The sample is being scored; # person has yet to send it." other="The sample is being scored; # people have yet to send it." />
      </InsetText>
    );
  return (
    <section aria-labelledby="sample">
      <h2 className="govuk-heading-m" id="sample">
        <Trans>Talk about the sample</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>Everybody has sent it. Begin where the scores differ most. Nothing is corrected for anybody: it is a reason to talk.</Trans>
      </p>
      <ScrollTable label={t`Table of the sample`}>
        <Table
          firstCellIsHeader
          head={[t`Idea`, t`Criterion`, t`Scores`, { content: t`Picture`, className: 'moderate-picture' }, { content: t`Difference`, isNumeric: true }]}
          rows={cells.map(({ proposal, criterion, values, spread }) => [
            labelOf(proposal.label) ?? proposal.title ?? '',
            { content: <Localised of={criterion.title} /> },
            values.join(', '),
            { content: <ScoreDots values={[...values]} min={scale.min} max={scale.max} />, className: 'moderate-picture' },
            { content: spread, isNumeric: true },
          ])}
        />
      </ScrollTable>
      {severities && severities.length > 0 ? (
        <ScrollTable label={t`Table of strict and mild scorers`}>
          <Table
            firstCellIsHeader
            caption={t`How each scorer stands to the mean of all; only you see this`}
            head={[t`Scorer`, { content: t`Above or below`, isNumeric: true }]}
            rows={severities.map(({ evaluator, difference }) => [evaluator.name, { content: difference > 0 ? `+${difference}` : String(difference), isNumeric: true }])}
          />
        </ScrollTable>
      ) : null}
      <Form method="post">
        <HiddenKey formKey={`${formKey}-rest`} />
        <input type="hidden" name="intent" value="rest" />
        <input type="hidden" name="challengeId" value={challengeId} />
        <Button preventDoubleClick>
          <Trans>We have talked: open the other ideas</Trans>
        </Button>
      </Form>
    </section>
  );
}
