// How each measure of a pilot came out, in one line each; the whole of it has a page of its own.
import { Trans } from '@lingui/react/macro';
import type { PilotResultsFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { OutcomeTag, standingOf } from './words/pilot-words.tsx';
import { withUnit } from './words/with-unit.ts';

export function ResultsBrief({ pilot }: { pilot: PilotResultsFragment }) {
  return (
    <ul className="govuk-list">
      {pilot.indicators.map((row) => {
        const { code, name, unit, baseline, target } = row.indicator;
        const [before, after, wanted] = [baseline, row.latest?.value ?? null, target].map((value) => withUnit(value, unit));
        return (
          <li key={code}>
            <OutcomeTag outcome={standingOf(row, pilot)} /> <Localised of={name} />:{' '}
            {row.latest ? (
              <Trans>
                {before} before, {after} after, {wanted} wanted
              </Trans>
            ) : (
              <Trans>
                {before} before, {wanted} wanted
              </Trans>
            )}
          </li>
        );
      })}
    </ul>
  );
}
