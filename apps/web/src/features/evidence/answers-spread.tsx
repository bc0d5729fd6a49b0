// How many gave each answer, where that may be shown.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { AnswersOfKindFragment } from '../../gql/types.ts';
import { useSatisfactionWords } from '../../language/satisfaction/satisfaction-words.tsx';
import { percentText } from './figure-text.tsx';

export function AnswersSpread({ answers: { counts, n } }: { answers: AnswersOfKindFragment }) {
  const { t } = useLingui();
  const { ratingText } = useSatisfactionWords();
  if (n === null) return null;
  return (
    <>
      <h2 className="govuk-heading-s">
        <Trans>How people answered</Trans>
      </h2>
      {counts.length === 0 ? (
        <p className="govuk-body">
          <Trans>Some answers were given by fewer than 10 people, so their numbers are not shown one by one.</Trans>
        </p>
      ) : (
        <ScrollTable label={t`Table of answers`}>
          <Table
            firstCellIsHeader
            head={[t`Answer`, { content: t`People`, isNumeric: true }, { content: t`Share`, isNumeric: true }]}
            rows={counts.toReversed().map(({ satisfaction, count }) => [
              ratingText(satisfaction),
              { content: String(count), isNumeric: true },
              { content: percentText(count / n), isNumeric: true },
            ])}
          />
        </ScrollTable>
      )}
    </>
  );
}
