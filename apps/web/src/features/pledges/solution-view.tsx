// What a solution is: the idea, its promises against the measures, its team and its price.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { SolutionViewFragment } from '../../gql/types.ts';
import { numberText } from '../../language/amounts.ts';
import { useText } from '../../language/localised.tsx';
import { usePledgeWords } from './pledge-words.tsx';

export function SolutionClaims({ solution }: { solution: SolutionViewFragment }) {
  const { t } = useLingui();
  const text = useText();
  if (solution.claims.length === 0) return null;
  const shown = (value: number | null | undefined, unit: string) =>
    value === null || value === undefined ? t`not measured` : unit === '%' ? `${numberText(value)}%` : `${numberText(value)} ${unit}`;
  return (
    <section aria-labelledby="claims">
      <h2 className="govuk-heading-m" id="claims">
        <Trans>What it promises to change</Trans>
      </h2>
      <ScrollTable label={t`Table of promises`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Measure`, { content: t`Now`, isNumeric: true }, { content: t`Wanted`, isNumeric: true }, { content: t`Promised`, isNumeric: true }, t`Proof`]}
          rows={solution.claims.map(({ indicatorCode, value, evidence }) => {
            const indicator = solution.challenge.indicators.find(({ code }) => code === indicatorCode);
            const unit = indicator?.unit ?? '';
            return [
              indicator ? text(indicator.name) : indicatorCode,
              { content: shown(indicator?.baseline, unit), isNumeric: true },
              { content: shown(indicator?.target, unit), isNumeric: true },
              { content: <strong>{shown(value, unit)}</strong>, isNumeric: true },
              evidence,
            ];
          })}
        />
      </ScrollTable>
    </section>
  );
}

export function SolutionTeam({ solution }: { solution: SolutionViewFragment }) {
  const { t } = useLingui();
  const { roleText } = usePledgeWords();
  if (solution.team.length === 0) return null;
  return (
    <section aria-labelledby="team">
      <h2 className="govuk-heading-m" id="team">
        <Trans>Who would do the work</Trans>
      </h2>
      <ScrollTable label={t`Table of the team`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Who`, t`Role`, t`Does what`, { content: t`Share of the money`, isNumeric: true }]}
          rows={solution.team.map(({ name, role, does, sharePct }) => [
            name ?? t`not named`,
            roleText(role),
            does,
            { content: sharePct === null ? t`not stated` : `${sharePct}%`, isNumeric: true },
          ])}
        />
      </ScrollTable>
    </section>
  );
}
