// The steps of the usual scale in words, so that three means the same to everybody.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { Trans } from '@lingui/react/macro';
import { Details } from '@moothall/ui/govuk';
import type { ScoreLevel } from '@moothall/ui/forms';
import type { ScoreCriterionFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';

const USUAL: readonly { name: MessageDescriptor; anchor: MessageDescriptor }[] = [
  { name: msg`no answer`, anchor: msg`The idea says nothing about it.` },
  { name: msg`poor`, anchor: msg`It touches on it, but does not say how.` },
  { name: msg`weak`, anchor: msg`It answers a part. The gaps matter.` },
  { name: msg`fair`, anchor: msg`It answers it, with some proof.` },
  { name: msg`good`, anchor: msg`It answers it well, with good proof.` },
  { name: msg`excellent`, anchor: msg`It answers it fully, with proof from a place like ours.` },
];

/** @param anchors what the criterion itself says of a level, for whoever must tell three from four */
export function useLevels(min: number, max: number, anchors: ScoreCriterionFragment['anchors'] = []): ScoreLevel[] {
  const { i18n } = useLingui();
  const anchorOf = (value: number): Pick<ScoreLevel, 'anchor'> => {
    const found = anchors.find(({ level }) => level === value);
    return found ? { anchor: <Localised of={found.text} /> } : {};
  };
  const values = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  if (min !== 0 || max !== USUAL.length - 1) return values.map((value) => ({ value: String(value), label: String(value), ...anchorOf(value) }));
  return USUAL.map(({ name }, value) => ({ value: String(value), label: `${value} – ${i18n._(name)}`, ...anchorOf(value) }));
}

/** Once for all criteria, because six sentences at each of them would bury the questions. */
export function LevelsExplained({ min, max, criteria }: { min: number; max: number; criteria: readonly ScoreCriterionFragment[] }) {
  const { i18n } = useLingui();
  if (min !== 0 || max !== USUAL.length - 1) return null;
  return (
    <Details summary={<Trans>What the scores mean</Trans>}>
      {criteria.some(({ anchors }) => anchors.length > 0) ? (
        <p className="govuk-body">
          <Trans>Where a criterion says beside a score what earns it, go by that.</Trans>
        </p>
      ) : null}
      <ul className="govuk-list">
        {USUAL.map(({ name, anchor }, value) => (
          <li key={value}>
            <strong>
              {value} – {i18n._(name)}.
            </strong>{' '}
            {i18n._(anchor)}
          </li>
        ))}
      </ul>
    </Details>
  );
}
