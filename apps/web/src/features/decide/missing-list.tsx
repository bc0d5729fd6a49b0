// What has to be there before the shortlist can be decided: all scores agreed, and an assessment for every idea.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable, StatusTag } from '@moothall/ui/layout';
import type { Candidate } from './candidate.ts';

interface MissingListProps {
  slug: string;
  isComplete: boolean;
  candidates: Candidate[];
}

export function MissingList({ slug, isComplete, candidates }: MissingListProps) {
  const { t } = useLingui();
  const missing = candidates.filter(({ isAssessed }) => !isAssessed).length;
  return (
    <section aria-labelledby="missing">
      <h2 className="govuk-heading-m" id="missing">
        <Trans>Before you decide</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li id="ranking" tabIndex={-1}>
          {isComplete ? (
            <Trans>Every score is agreed.</Trans>
          ) : (
            <Link className="govuk-link" href={`/challenges/${slug}/moderation`}>
              <Trans>Agree the scores that are still open</Trans>
            </Link>
          )}
        </li>
        <li>
          <Plural value={missing} _0="Every assessment is written." one="# assessment is missing." other="# assessments are missing." />
        </li>
      </ul>
      <ScrollTable label={t`Table of assessments`}>
        <Table
          firstCellIsHeader
          head={[t`Idea`, t`Assessment`, t`Action`]}
          rows={candidates.map(({ id, name, isAssessed }) => [
            name,
            {
              content: isAssessed ? (
                <StatusTag tone="done">
                  <Trans>Written</Trans>
                </StatusTag>
              ) : (
                <StatusTag tone="waiting">
                  <Trans>Missing</Trans>
                </StatusTag>
              ),
            },
            {
              content: (
                <Link className="govuk-link" href={`/challenges/${slug}/assessments/${id}`} id={`proposals-${id}`}>
                  {isAssessed ? <Trans>Change</Trans> : <Trans>Write</Trans>} <span className="govuk-visually-hidden">{name}</span>
                </Link>
              ),
            },
          ])}
        />
      </ScrollTable>
    </section>
  );
}
