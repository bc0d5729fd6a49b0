// The simulation of how sure the order is: asked for, watched, stopped, and read.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Details, Input, InsetText, Link, Radios, useEnhanced } from '@moothall/ui/govuk';
import { JobProgress } from '@moothall/ui/layout';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import type { StabilityViewFragment } from '../../../gql/types.ts';
import { numberText } from '../../../language/amounts.ts';
import { CentralWeights, SimulatedOrder } from './simulated-order.tsx';
import { useLookAgain } from './use-look-again.ts';

interface StabilitySectionProps {
  stability: StabilityViewFragment | null;
  challengeId: string;
  /** Whether to offer a new one. */
  mayAsk: boolean;
  formKey: string;
  values: Record<string, string>;
  errorFor: FormErrors['errorFor'];
  /** How many ideas there are to choose from. */
  ideas: number;
}

export function StabilitySection(props: StabilitySectionProps) {
  const { stability, mayAsk } = props;
  const isRunning = stability?.state === 'WAITING';
  return (
    <>
      <p className="govuk-body-l site-measure">
        <Trans>The computer ranks the ideas again thousands of times, each time with other weights or scores. It explains the order and never changes it. Only the council, its auditors and the panel see this.</Trans>
      </p>
      {stability && isRunning ? <Running {...props} stability={stability} /> : null}
      {stability?.state === 'CANCELLED' ? <InsetText>{<Trans>The last simulation was cancelled.</Trans>}</InsetText> : null}
      {stability?.state === 'FAILED' ? <InsetText>{<Trans>The last simulation failed five times. Ask again, or tell whoever runs this server.</Trans>}</InsetText> : null}
      {stability?.state === 'DONE' ? <Done stability={stability} /> : null}
      {mayAsk && !isRunning ? <AskForIt {...props} /> : null}
    </>
  );
}

function Running({ stability: { progress }, challengeId, mayAsk, formKey }: StabilitySectionProps & { stability: StabilityViewFragment }) {
  const { t } = useLingui();
  const isEnhanced = useEnhanced();
  useLookAgain(progress.done);
  return (
    <JobProgress
      label={t`Ranking the ideas again and again`}
      done={progress.done}
      total={progress.of}
      text={t`${numberText(progress.done)} of ${numberText(progress.of)} draws. You can leave this page and come back.`}
      actions={
        <>
          {isEnhanced ? null : (
            <Link className="govuk-link" href="?">
              <Trans>Look again</Trans>
            </Link>
          )}
          {mayAsk ? (
            <Form method="post">
              <HiddenKey formKey={formKey} />
              <input type="hidden" name="intent" value="cancel" />
              <input type="hidden" name="challengeId" value={challengeId} />
              <Button variant="secondary" preventDoubleClick>
                <Trans>Cancel the simulation</Trans>
              </Button>
            </Form>
          ) : null}
        </>
      }
    />
  );
}

function Done({ stability }: { stability: StabilityViewFragment }) {
  return (
    <>
      <SimulatedOrder stability={stability} />
      <Details summary={<Trans>Who would put which idea first, and how this was worked out</Trans>}>
        <CentralWeights rows={stability.rows} />
        <p className="govuk-body">
          <Trans>
            Method: {stability.method}, seed {stability.seed}. The same seed and scores give the same figures on every computer.
          </Trans>
        </p>
        <p className="govuk-body">
          <Trans>
            Fingerprint of the result: <code className="site-hash">{stability.resultHash}</code>
          </Trans>
        </p>
      </Details>
    </>
  );
}

function AskForIt({ challengeId, formKey, values, errorFor, stability, ideas }: StabilitySectionProps) {
  const { t } = useLingui();
  return (
    <Details summary={stability?.state === 'DONE' ? <Trans>Simulate with other assumptions</Trans> : <Trans>Start a simulation</Trans>} open={Object.keys(values).length > 0}>
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="intent" value="compute" />
        <input type="hidden" name="challengeId" value={challengeId} />
        <Radios
          name="weights"
          legend={t`Which weights?`}
          defaultValue={values['weights'] ?? 'NEAR'}
          items={[
            {
              value: 'NEAR',
              label: t`Near the published ones`,
              conditional: (
                <Input id="weights-percent" name="percent" label={t`Within how many per cent of each weight?`} suffix="%" width={3} inputMode="numeric" defaultValue={values['percent'] ?? '20'} error={errorFor('weights-percent')} />
              ),
            },
            { value: 'ORDER', label: t`Any, in the published order of importance` },
            { value: 'ANY', label: t`Any at all` },
          ]}
        />
        <Input id="scoreError" name="scoreError" label={t`By how much could each agreed score be off?`} hint={t`In points of the scale, such as 0.5. Enter 0 to take scores as they are.`} width={3} inputMode="decimal" defaultValue={values['scoreError'] ?? '0.5'} error={errorFor('scoreError')} />
        <Input id="shortlistSize" name="shortlistSize" label={t`How many places has the shortlist?`} width={3} inputMode="numeric" defaultValue={values['shortlistSize'] ?? String(Math.max(1, Math.min(3, ideas)))} error={errorFor('shortlistSize')} />
        <Input id="samples" name="samples" label={t`How many draws?`} hint={t`10,000 are enough for most purposes.`} width={5} inputMode="numeric" defaultValue={values['samples'] ?? '10000'} error={errorFor('samples')} />
        <Input id="seed" name="seed" label={t`Seed (optional)`} hint={t`Enter the seed of an earlier simulation to get the very same figures.`} width={10} inputMode="numeric" defaultValue={values['seed'] ?? ''} error={errorFor('seed')} />
        <Button preventDoubleClick>
          <Trans>Start the simulation</Trans>
        </Button>
      </Form>
    </Details>
  );
}
