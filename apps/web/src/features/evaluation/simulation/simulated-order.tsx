// Where each idea came when weights and scores were drawn again and again: as bars, in words, and as a table.
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { InsetText } from '@moothall/ui/govuk';
import { IntervalBar } from '@moothall/ui/charts';
import type { StabilityViewFragment } from '../../../gql/types.ts';
import { numberText } from '../../../language/amounts.ts';
import { useText } from '../../../language/localised.tsx';
import { useProposalName } from '../proposal-name.tsx';
import { useFigures, wholePercent } from './use-figures.tsx';

/** Neighbours that changed places in more than one of twenty draws are said to be able to swap. */
const RARELY = 0.05;

export function SimulatedOrder({ stability }: { stability: StabilityViewFragment }) {
  const { t } = useLingui();
  const nameOf = useProposalName();
  const { exactly, rank, between } = useFigures();
  const { rows, shortlistSize, samples } = stability;
  const first = rows[0];
  if (!first) return null;
  const [leader, share] = [nameOf(first.proposal), wholePercent(first.first.value)];
  return (
    <>
      {stability.isCurrent ? null : (
        <InsetText>
          <Trans>A score or weight has changed since. These figures are of the order before.</Trans>
        </InsetText>
      )}
      <IntervalBar
        title={t`Places in 9 of 10 draws`}
        titleLevel={2}
        finding={
          <Trans>
            “{leader}” came first in {share} of {numberText(samples)} draws.
          </Trans>
        }
        min={1}
        max={Math.max(2, rows.length)}
        rows={rows.map((row, index) => ({
          id: row.proposal.id,
          label: nameOf(row.proposal),
          score: row.meanRank.value,
          low: row.usuallyFrom,
          high: row.usuallyTo,
          rank: index + 1,
          scoreLabel: t`place ${row.meanRank.value.toFixed(1)}`,
          rangeLabel: between(row.usuallyFrom, row.usuallyTo),
          note: t`${wholePercent(row.shortlisted.value)} ${plural(shortlistSize, { one: 'first', other: 'in the first #' })}`,
        }))}
        note={<Drawn stability={stability} />}
        tableSummary={t`Show the places as a table`}
        table={{
          className: 'site-wide-table',
          caption: t`Places in the draws`,
          captionSize: 's',
          firstCellIsHeader: true,
          head: [t`Idea`, ...[t`First`, t`${plural(shortlistSize, { one: 'In the first place', other: 'In the first #' })}`, t`Mean place`, t`9 of 10 draws`, t`Best`, t`Worst`].map((content) => ({ content, isNumeric: true }))],
          rows: rows.map((row) => [
            nameOf(row.proposal),
            ...[exactly(row.first), exactly(row.shortlisted), rank(row.meanRank), `${row.usuallyFrom}–${row.usuallyTo}`, row.bestRank, row.worstRank].map((content) => ({ content, isNumeric: true })),
          ]),
        }}
      />
      <Swaps rows={rows} />
    </>
  );
}

function Drawn({ stability: { weights, percent, scoreError } }: { stability: StabilityViewFragment }) {
  return (
    <>
      {weights === 'ANY' ? <Trans>Weights drawn: any at all.</Trans> : null}
      {weights === 'ORDER' ? <Trans>Weights drawn: any, in the order of importance that was published.</Trans> : null}
      {weights === 'NEAR' ? <Trans>Weights drawn: within {percent}% of the published ones.</Trans> : null}{' '}
      {scoreError > 0 ? <Trans>Each agreed score may be off by up to {numberText(scoreError)}.</Trans> : <Trans>Scores as agreed.</Trans>}
    </>
  );
}

function Swaps({ rows }: { rows: StabilityViewFragment['rows'] }) {
  const nameOf = useProposalName();
  const swaps = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    return above && row.overtakes && row.overtakes.value > RARELY ? [{ row, above, place: index + 1, share: wholePercent(row.overtakes.value) }] : [];
  });
  if (swaps.length === 0)
    return (
      <p className="govuk-body">
        <Trans>No two neighbours changed places in more than 1 of 20 draws.</Trans>
      </p>
    );
  return (
    <ul className="govuk-list govuk-list--bullet">
      {swaps.map(({ row, above, place, share }) => (
        <li key={row.proposal.id}>
          <Trans>
            Places {place - 1} and {place} could swap: “{nameOf(row.proposal)}” came before “{nameOf(above.proposal)}” in {share} of the draws.
          </Trans>
        </li>
      ))}
    </ul>
  );
}

/** What somebody cares for who would put an idea first. */
export function CentralWeights({ rows }: { rows: StabilityViewFragment['rows'] }) {
  const nameOf = useProposalName();
  const text = useText();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {rows.map(({ proposal, centralWeights }) => (
        <li key={proposal.id}>
          {centralWeights.length === 0 ? (
            <Trans>“{nameOf(proposal)}” came first in no draw.</Trans>
          ) : (
            <Trans>
              “{nameOf(proposal)}” came first with, on average, {centralWeights.map(({ criterion, weight }) => `${text(criterion.title)} ${wholePercent(weight.value)}`).join(', ')}.
            </Trans>
          )}
        </li>
      ))}
    </ul>
  );
}
