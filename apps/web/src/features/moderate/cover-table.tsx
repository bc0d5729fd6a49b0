// How many scorers each idea has, and where its text may name its author.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { CoverPageQuery } from '../../gql/types.ts';
import { useFieldWords } from './field-words.tsx';
import { useIdeaLabel } from '../../language/idea-label.ts';

export type Cover = NonNullable<NonNullable<CoverPageQuery['challenge']>['panelCover']>;

export function CoverTable({ cover }: { cover: Cover }) {
  const { t } = useLingui();
  const labelOf = useIdeaLabel();
  const words = useFieldWords();
  return (
    <ScrollTable label={t`Table of scorers for each idea`}>
      <Table
        firstCellIsHeader
        head={[t`Idea`, t`Scorers`, t`Have sent`, t`May name its author in`]}
        rows={cover.map(({ proposal, scorers, sent, needed, isShort }) => [
          labelOf(proposal.label) ?? proposal.title ?? '',
          {
            content: (
              <>
                {scorers >= needed ? (
                  String(scorers)
                ) : (
                  <Trans>
                    {scorers} of {needed}
                  </Trans>
                )}
                {isShort ? (
                  <strong className="site-line">
                    <Trans>too few</Trans>
                  </strong>
                ) : null}
              </>
            ),
          },
          String(sent),
          [...new Set(proposal.namesInText?.map(({ field }) => words(field)) ?? [])].join(', ') || '–',
        ])}
      />
    </ScrollTable>
  );
}
