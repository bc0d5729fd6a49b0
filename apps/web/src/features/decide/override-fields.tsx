// Why a shortlist departs from the order by points: the ground and the words, asked only where it does.
import { Trans, useLingui } from '@lingui/react/macro';
import { OVERRIDE_REASONS } from '@moothall/domain/evaluation';
import { Select, Textarea, useEnhanced } from '@moothall/ui/govuk';
import type { ShortlistFormProps } from './shortlist-form-props.ts';

export function OverrideFields({ draft, values, errorFor, overrideText, isDeparture }: ShortlistFormProps & { isDeparture: boolean }) {
  const { t } = useLingui();
  const isEnhanced = useEnhanced();
  const error = errorFor('overrideReason');
  return (
    <>
      <p className="govuk-body" role="status">
        {isDeparture ? <Trans>Your shortlist departs from the order by points. Say why; a third person has to approve it.</Trans> : null}
      </p>
      {isDeparture || error || !isEnhanced ? (
        <>
          <Select
            label={t`On what ground does it depart from the order by points?`}
            labelSize="s"
            id="overrideCode"
            name="overrideCode"
            defaultValue={values.overrideCode ?? draft?.overrideCode ?? ''}
            items={[{ value: '', text: t`Choose a ground` }, ...OVERRIDE_REASONS.map((code) => ({ value: code, text: overrideText(code) }))]}
          />
          <Textarea
            label={t`Why does it depart from the order by points?`}
            labelSize="s"
            hint={t`The reason is published beside both orders. Leave it out if your shortlist follows the points.`}
            id="overrideReason"
            name="overrideReason"
            rows={3}
            defaultValue={values.overrideReason ?? draft?.overrideReason ?? undefined}
            error={error}
          />
        </>
      ) : null}
    </>
  );
}
