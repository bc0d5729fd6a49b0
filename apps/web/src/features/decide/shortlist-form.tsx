// Choose the shortlist: an order, a cut, and reasons; what departs from the points needs a reason of its own.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Form } from 'react-router';
import { Select, Textarea, useEnhanced } from '@moothall/ui/govuk';
import { ReorderableList } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { CandidateLine, ComputedOrder } from './candidate-line.tsx';
import { computedOrder, departs } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { Consequences } from './consequences.tsx';

interface ShortlistFormProps {
  challenge: { id: string; version: number };
  candidates: Candidate[];
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

export function ShortlistForm({ challenge, candidates, formKey, values, errorFor }: ShortlistFormProps) {
  const { t } = useLingui();
  const isEnhanced = useEnhanced();
  const computed = computedOrder(candidates);
  const [order, setOrder] = useState(() => typedOrder(values, computed));
  const able = candidates.filter(({ belowMinimum, rank }) => belowMinimum.length === 0 && rank !== null).length;
  const [count, setCount] = useState(Number(values.count ?? Math.min(3, Math.max(1, able))));
  const isDeparture = departs(candidates, order, count);
  const overrideError = errorFor('overrideReason');
  return (
    <Form method="post" noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="challengeId" value={challenge.id} />
      <input type="hidden" name="version" value={challenge.version} />
      <div className="decide-columns">
        <ComputedOrder candidates={computed.flatMap((id) => candidates.filter((one) => one.id === id))} />
        <div>
          <h3 className="govuk-heading-s" id="shortlist" tabIndex={-1}>
            <Trans>Your order</Trans>
          </h3>
          {errorFor('shortlist') ? <p className="govuk-error-message">{errorFor('shortlist')}</p> : null}
          <ReorderableList
            label={t`Your order of the ideas`}
            name="place"
            items={candidates.map((one) => ({ id: one.id, label: one.name, content: <CandidateLine candidate={one} place={order.indexOf(one.id)} count={count} /> }))}
            order={order}
            onOrderChange={setOrder}
            texts={{
              up: (name) => t`Move ${name} up`,
              down: (name) => t`Move ${name} down`,
              position: (name) => t`Move ${name} to position`,
              moved: (name, position, all) => t`${name}, moved to position ${position} of ${all}`,
            }}
          />
          <Select
            label={t`How many of them, from the top, go on the shortlist?`}
            labelSize="s"
            name="count"
            value={String(count)}
            onChange={(event) => setCount(Number(event.currentTarget.value))}
            items={candidates.map((_, index) => ({ value: String(index + 1), text: String(index + 1) }))}
          />
        </div>
      </div>
      <Textarea
        label={t`Why this shortlist?`}
        labelSize="s"
        hint={t`Two or three sentences. They are published.`}
        name="reasons"
        rows={4}
        defaultValue={values.reasons}
        error={errorFor('reasons')}
      />
      <p className="govuk-body" role="status">
        {isDeparture ? <Trans>Your shortlist departs from the order by points. Say why.</Trans> : null}
      </p>
      {isDeparture || overrideError || !isEnhanced ? (
        <Textarea
          label={t`Why does it depart from the order by points?`}
          labelSize="s"
          hint={t`The reason is published beside both orders. Leave it out if your shortlist follows the points.`}
          id="overrideReason"
          name="overrideReason"
          rows={3}
          defaultValue={values.overrideReason}
          error={overrideError}
        />
      ) : null}
      <Consequences />
    </Form>
  );
}

/** After a refusal the order stays as it was typed. */
function typedOrder(values: Record<string, string>, computed: string[]): string[] {
  const placeOf = (id: string) => Number(values[`place-${id}`] ?? computed.indexOf(id) + 1);
  return computed.toSorted((a, b) => placeOf(a) - placeOf(b));
}
