// The agreed scores and reasons of one idea, as the supplier will read them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { Localised } from '../../language/localised.tsx';
import type { LocalisedText } from '../../language/localised.tsx';

export interface AgreedCell {
  criterion: { code: string; weightBp: number; minimumScore: number | null; title: LocalisedText };
  agreed: { value: number; reason: string } | null;
}

export function AgreedScores({ cells, scaleMax }: { cells: AgreedCell[]; scaleMax: number }) {
  const { t } = useLingui();
  return (
    <ScrollTable label={t`Table of agreed scores`}>
      <Table
        firstCellIsHeader
        head={[t`Criterion`, { content: t`Score of ${scaleMax}`, isNumeric: true }, t`Reason`]}
        rows={cells.map(({ criterion, agreed }) => [
          { content: <Localised of={criterion.title} /> },
          { content: agreed ? <Score value={agreed.value} least={criterion.minimumScore} /> : t`not agreed yet`, isNumeric: true },
          agreed?.reason ?? '–',
        ])}
      />
    </ScrollTable>
  );
}

function Score({ value, least }: { value: number; least: number | null }) {
  return (
    <>
      {value}
      {least !== null && value < least ? (
        <span className="site-line">
          <Trans>below the least score of {least}</Trans>
        </span>
      ) : null}
    </>
  );
}

/** A first draft of the letter: reasons of good scores are strengths, of the others what would have scored higher. */
export function draftOf(cells: readonly AgreedCell[], scaleMax: number, nameOf: (title: LocalisedText) => string) {
  const lines = (isWanted: (value: number) => boolean) =>
    cells.flatMap(({ criterion, agreed }) => (agreed && isWanted(agreed.value) ? [`${nameOf(criterion.title)} (${agreed.value}/${scaleMax}): ${agreed.reason}`] : [])).join('\n');
  const isGood = (value: number) => value >= scaleMax * 0.8;
  return { strengths: lines(isGood), improvements: lines((value) => !isGood(value)) };
}
