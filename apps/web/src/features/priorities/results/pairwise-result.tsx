// The scores of a pairwise survey with their intervals, what people could not decide, and the scores without hasty visits.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IntervalBar } from '@moothall/ui/charts';
import type { ConsultationResultsFragment, PairwiseResultViewFragment, PairwiseScoresViewFragment } from '../../../gql/types.ts';
import { usePriorityWords } from '../words/method-words.tsx';
import { oneDecimal, useOptionNames } from './option-names.ts';

interface PairwiseResultProps {
  result: PairwiseResultViewFragment;
  options: ConsultationResultsFragment['options'];
}

export function PairwiseResult({ result, options }: PairwiseResultProps) {
  const { t } = useLingui();
  const { nameOf } = useOptionNames(options);
  const { everyone, withoutLimited } = result;
  const apart = new Map(withoutLimited.scores.map((score) => [score.optionId, score]));
  const isSame = everyone.votes === withoutLimited.votes;
  return (
    <>
      <IntervalBar
        title={t`What people put first`}
        titleLevel={2}
        finding={<Finding scores={everyone} nameOf={nameOf} />}
        rows={everyone.scores.map(({ optionId, rank, isTied, score, low, high }) => {
          const [from, to] = [oneDecimal(low), oneDecimal(high)];
          return { id: optionId, label: nameOf(optionId), rank, score, low, high, scoreLabel: oneDecimal(score), rangeLabel: t`between ${from} and ${to}`, ...(isTied ? { note: t`Tied` } : {}) };
        })}
        tableSummary={t`Show the scores as a table`}
        table={{
          className: 'site-wide-table',
          firstCellIsHeader: true,
          head: [t`Option`, ...[t`Rank`, t`Score`, t`From`, t`To`, t`Preferred`, t`Other preferred`, ...(isSame ? [] : [t`Score without hasty visits`])].map((content) => ({ content, isNumeric: true }))],
          rows: everyone.scores.map(({ optionId, rank, score, low, high, wins, losses }) => [
            nameOf(optionId),
            ...[String(rank), oneDecimal(score), oneDecimal(low), oneDecimal(high), String(wins), String(losses), ...(isSame ? [] : [oneDecimal(apart.get(optionId)?.score ?? 0)])].map((content) => ({ content, isNumeric: true })),
          ]),
        }}
        note={<Trans>A score is the chance, in per cent, that people prefer an option to another one drawn by lot. The line shows where it lies 19 times out of 20. Where lines overlap, the order is not certain.</Trans>}
      />
      <Undecided scores={everyone} />
      <Hasty result={result} nameOf={nameOf} />
    </>
  );
}

function Finding({ scores, nameOf }: { scores: PairwiseScoresViewFragment; nameOf: (id: string) => string }) {
  const [first, second] = scores.scores;
  if (!first || scores.votes === 0) return <Trans>Nobody has voted, so nothing comes first.</Trans>;
  const name = nameOf(first.optionId);
  const isClear = !second || first.low > second.high;
  const count = <Plural value={scores.votes} one="from # vote" other="from # votes" />;
  return isClear ? (
    <Trans>
      “{name}” comes first, {count}. No other comes near.
    </Trans>
  ) : (
    <Trans>
      “{name}” comes first, {count}. The next could change places with it.
    </Trans>
  );
}

function Undecided({ scores }: { scores: PairwiseScoresViewFragment }) {
  const { reasonText } = usePriorityWords();
  const all = scores.undecided.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-s">
        <Plural value={all} one="# time somebody could not decide" other="# times somebody could not decide" />
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {scores.undecided.map(({ reason, count }) => (
          <li key={reason}>
            {reasonText(reason)}: {count}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether votes that came faster than people vote made any difference to the order. */
function Hasty({ result, nameOf }: { result: PairwiseResultViewFragment; nameOf: (id: string) => string }) {
  const { everyone, withoutLimited } = result;
  const votes = everyone.votes - withoutLimited.votes;
  if (votes === 0) {
    return (
      <p className="govuk-body">
        <Trans>No visit voted faster than people do.</Trans>
      </p>
    );
  }
  const first = withoutLimited.scores[0];
  const name = first ? nameOf(first.optionId) : '';
  const isSameOrder = everyone.scores.every(({ optionId }, place) => withoutLimited.scores[place]?.optionId === optionId);
  return (
    <p className="govuk-body">
      <Plural value={votes} one="# vote came" other="# votes came" /> <Trans>from visits that voted faster than people do.</Trans>{' '}
      {isSameOrder ? <Trans>Without them the order is the same.</Trans> : <Trans>Without them the order differs, and “{name}” comes first.</Trans>}
    </p>
  );
}
