// The computed order as bars with the points in words, and the points of each criterion as a table.
import { Trans, useLingui } from '@lingui/react/macro';
import { IntervalBar } from '@moothall/ui/charts';
import type { RankingBoardFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Localised, useText } from '../../language/localised.tsx';
import type { LocalisedText } from '../../language/localised.tsx';
import { useProposalName } from './proposal-name.tsx';

interface RankingBoardProps {
  ranking: RankingBoardFragment;
  criteria: { code: string; weightBp: number; title: LocalisedText }[];
  /** how many ideas are on the shortlist */
  cutAfter: number;
  /** Where ideas came in a simulation, for those who may see one: then the bars show places, and else points. */
  places?: { proposal: { id: string }; first: { value: number }; meanRank: { value: number }; usuallyFrom: number; usuallyTo: number }[];
}

export function RankingBoard({ ranking, criteria, cutAfter, places = [] }: RankingBoardProps) {
  const { t } = useLingui();
  const text = useText();
  const nameOf = useProposalName();
  return (
    <IntervalBar
      title={t`The order by points`}
      titleLevel={2}
      finding={<Finding ranking={ranking} />}
      {...(places.length > 0 ? { min: 1, max: Math.max(2, ranking.rows.length) } : {})}
      {...(cutAfter > 0 && cutAfter < ranking.rows.length ? { cutAfter, cutText: t`Below this line: not shortlisted by points` } : {})}
      rows={ranking.rows.map((row) => {
        const below = row.belowMinimum.map(({ title }) => text(title)).join(', ');
        const place = places.find(({ proposal }) => proposal.id === row.proposal.id);
        const supplier = text(row.proposal.organisation?.name);
        return {
          id: row.proposal.id,
          label: [nameOf(row.proposal), supplier].filter(Boolean).join(' · '),
          ...(place
            ? { score: place.meanRank.value, low: place.usuallyFrom, high: place.usuallyTo }
            : { score: Number(row.total), low: Number(row.total), high: Number(row.total) }),
          rank: row.rank,
          scoreLabel: row.total,
          rangeLabel: t`of 100 points`,
          ...(below
            ? { note: t`Below the least score for ${below}` }
            : row.unrankedBecause
              ? { note: row.unrankedBecause === 'NO_PRICE' ? t`Not ranked: it has no price` : t`Not ranked: fewer points than the rule on price asks` }
              : row.pricePerPoint
                ? { note: t`${moneyText(row.pricePerPoint)} for each point` }
            : row.tied
              ? { note: t`Tied: nothing in the rules decides between equal points` }
              : place
                ? { note: t`Place ${place.usuallyFrom} to ${place.usuallyTo} in 9 of 10 draws; first in ${Math.round(place.first.value * 100)}%` }
                : {}),
        };
      })}
      tableSummary={t`Show the points of each criterion as a table`}
      table={{
        className: 'site-wide-table',
        caption: t`Points of each criterion`,
        captionSize: 's',
        firstCellIsHeader: true,
        head: [
          t`Idea`,
          ...criteria.map(({ title, weightBp }) => ({
            content: (
              <>
                <Localised of={title} /> ({weightBp / 100}%)
              </>
            ),
            isNumeric: true,
          })),
          { content: t`Total`, isNumeric: true },
        ],
        rows: ranking.rows.map((row) => [
          nameOf(row.proposal),
          ...criteria.map(({ code }) => ({
            content: row.contributions.find(({ criterion }) => criterion.code === code)?.points ?? '–',
            isNumeric: true,
          })),
          { content: row.total, isNumeric: true },
        ]),
      }}
      note={
        ranking.complete ? (
          places.length > 0 ? (
            <Trans>The bars show the places of each idea in 9 of 10 draws of a simulation, best on the left; the dot is its mean place.</Trans>
          ) : undefined
        ) : (
          <Trans>Not all scores are agreed yet, so this order may still change.</Trans>
        )
      }
    />
  );
}

function Finding({ ranking: { rows } }: { ranking: RankingBoardFragment }) {
  const nameOf = useProposalName();
  const [first] = rows;
  if (!first) return <Trans>No idea was ranked.</Trans>;
  const leaders = rows.filter(({ rank }) => rank === 1).length;
  const [leader, points] = [nameOf(first.proposal), first.total];
  return leaders > 1 ? (
    <Trans>
      {leaders} ideas share the first place, each with {points} of 100 points.
    </Trans>
  ) : (
    <Trans>“{leader}” has the most points: {points} of 100.</Trans>
  );
}
