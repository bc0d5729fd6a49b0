// Choose the shortlist: an order, a cut, a reserve, and reasons; what departs from the points needs a ground and words of its own.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Form } from 'react-router';
import { Button, ButtonGroup, Select, Textarea, useEnhanced } from '@moothall/ui/govuk';
import { ReorderableList } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { CandidateLine, ComputedOrder } from './candidate-line.tsx';
import { computedOrder, departs } from './candidate.ts';
import { OverrideFields } from './override-fields.tsx';
import type { ShortlistFormProps } from './shortlist-form-props.ts';

export function ShortlistForm(props: ShortlistFormProps) {
  const { challenge, candidates, draft, isReplacing, formKey, values, errorFor } = props;
  const { t } = useLingui();
  const start = startOf(props);
  const [order, setOrder] = useState(start.order);
  const [count, setCount] = useState(start.count);
  const [reserve, setReserve] = useState(start.reserve);
  const isDeparture = departs(candidates, order, count, reserve);
  return (
    <Form method="post" noValidate>
      <HiddenKey formKey={`${formKey}-choose`} />
      <input type="hidden" name="challengeId" value={challenge.id} />
      <input type="hidden" name="version" value={challenge.version} />
      <div className="decide-columns">
        <ComputedOrder candidates={computedOrder(candidates).flatMap((id) => candidates.filter((one) => one.id === id))} />
        <div>
          <OwnOrder {...props} order={order} onOrder={setOrder} count={count} reserve={reserve} />
          <Select
            label={t`How many of them, from the top, go on the shortlist?`}
            labelSize="s"
            name="count"
            value={String(count)}
            onChange={(event) => setCount(Number(event.currentTarget.value))}
            items={candidates.map((_, index) => ({ value: String(index + 1), text: String(index + 1) }))}
          />
          <Select
            label={t`How many after them are in reserve?`}
            labelSize="s"
            hint={t`They come next if one on the shortlist falls away.`}
            name="reserve"
            value={String(reserve)}
            onChange={(event) => setReserve(Number(event.currentTarget.value))}
            items={candidates.map((_, index) => ({ value: String(index), text: String(index) }))}
          />
        </div>
      </div>
      <Textarea
        label={t`Why this shortlist?`}
        labelSize="s"
        hint={t`Two or three sentences. They are published.`}
        name="reasons"
        rows={4}
        defaultValue={values.reasons ?? draft?.reasons}
        error={errorFor('reasons')}
      />
      <OverrideFields {...props} isDeparture={isDeparture} />
      {isReplacing ? (
        <Textarea
          label={t`Why is the shortlist that was issued replaced?`}
          labelSize="s"
          hint={t`Published. The old one stays readable.`}
          id="replaceReason"
          name="replaceReason"
          rows={3}
          defaultValue={values.replaceReason ?? draft?.replaceReason ?? undefined}
          error={errorFor('replaceReason')}
        />
      ) : null}
      <ButtonGroup>
        <Button name="intent" value="propose" preventDoubleClick>
          <Trans>Propose this shortlist</Trans>
        </Button>
        <Button name="intent" value="save" variant="secondary" preventDoubleClick>
          <Trans>Keep as a draft</Trans>
        </Button>
      </ButtonGroup>
    </Form>
  );
}

interface OwnOrderProps extends ShortlistFormProps {
  order: string[];
  onOrder: (order: string[]) => void;
  count: number;
  reserve: number;
}

function OwnOrder({ candidates, errorFor, order, onOrder, count, reserve }: OwnOrderProps) {
  const { t } = useLingui();
  const isEnhanced = useEnhanced();
  return (
    <>
      <h3 className="govuk-heading-s" id="shortlist" tabIndex={-1}>
        <Trans>Your order</Trans>
      </h3>
      {errorFor('shortlist') ? <p className="govuk-error-message">{errorFor('shortlist')}</p> : null}
      {isEnhanced ? null : (
        <p className="govuk-hint">
          <Trans>Number the ideas from 1.</Trans>
        </p>
      )}
      <ReorderableList
        label={t`Your order of the ideas`}
        name="place"
        items={candidates.map((one) => ({
          id: one.id,
          label: one.name,
          content: <CandidateLine candidate={one} place={order.indexOf(one.id)} count={count} reserve={reserve} />,
        }))}
        order={order}
        onOrderChange={onOrder}
        texts={{
          up: (name) => t`Move ${name} up`,
          down: (name) => t`Move ${name} down`,
          position: (name) => t`Move ${name} to position`,
          moved: (name, position, all) => t`${name}, moved to position ${position} of ${all}`,
        }}
      />
    </>
  );
}

/** After a refusal the order stays as it was typed; a draft opens as it was kept. */
function startOf({ candidates, draft, values }: ShortlistFormProps): { order: string[]; count: number; reserve: number } {
  const computed = computedOrder(candidates);
  const drafted = draft?.entries.map(({ proposal }) => proposal.id) ?? [];
  const kept = [...drafted.filter((id) => computed.includes(id)), ...computed.filter((id) => !drafted.includes(id))];
  const placeOf = (id: string) => Number(values[`place-${id}`] ?? kept.indexOf(id) + 1);
  const able = candidates.filter(({ belowMinimum, rank }) => belowMinimum.length === 0 && rank !== null).length;
  const standing = (which: string) => draft?.entries.filter((one) => one.standing === which).length;
  return {
    order: kept.toSorted((a, b) => placeOf(a) - placeOf(b)),
    count: Number(values.count ?? (standing('SHORTLISTED') || Math.min(3, Math.max(1, able)))),
    reserve: Number(values.reserve ?? standing('RESERVE') ?? 0),
  };
}
