// The steps of the usual scale in words, so that three means the same to everybody.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { Trans } from '@lingui/react/macro';
import { Details } from '@moothall/ui/govuk';
import type { ScoreLevel } from '@moothall/ui/forms';

const USUAL: readonly { name: MessageDescriptor; anchor: MessageDescriptor }[] = [
  { name: msg`no answer`, anchor: msg`The idea says nothing about it.` },
  { name: msg`poor`, anchor: msg`It touches on it, but does not say how.` },
  { name: msg`weak`, anchor: msg`It answers a part. The gaps matter.` },
  { name: msg`fair`, anchor: msg`It answers it, with some proof.` },
  { name: msg`good`, anchor: msg`It answers it well, with good proof.` },
  { name: msg`excellent`, anchor: msg`It answers it fully, with proof from a place like ours.` },
];

export function useLevels(min: number, max: number): ScoreLevel[] {
  const { i18n } = useLingui();
  const values = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  if (min !== 0 || max !== USUAL.length - 1) return values.map((value) => ({ value: String(value), label: String(value) }));
  return USUAL.map(({ name }, value) => ({ value: String(value), label: `${value} – ${i18n._(name)}` }));
}

/** Once for all criteria, because six sentences at each of them would bury the questions. */
export function LevelsExplained({ min, max }: { min: number; max: number }) {
  const { i18n } = useLingui();
  if (min !== 0 || max !== USUAL.length - 1) return null;
  return (
    <Details summary={<Trans>What the scores mean</Trans>}>
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
