// What is wrong with rows of a file, each with its line and what to do.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ImportViewFragment } from '../../gql/types.ts';

export type RowError = ImportViewFragment['errors'][number];

/** @param leftOut how many rows there are in all, of which these are the first */
export function RowErrors({ errors, leftOut }: { errors: readonly RowError[]; leftOut: number }) {
  const { t } = useLingui();
  if (errors.length === 0) return null;
  return (
    <section aria-labelledby="row-errors">
      <h2 className="govuk-heading-m" id="row-errors">
        <Trans>Rows that are left out</Trans>
      </h2>
      <p className="govuk-body">
        <Plural value={leftOut} one="# row is left out. Mend it in the file and bring the file in again: what is there stays." other="# rows are left out. Mend them in the file and bring the file in again: what is there stays." />
      </p>
      <ScrollTable label={t`Table of rows that are left out`}>
        <Table head={[{ content: t`Line`, isNumeric: true }, t`Column`, t`What to do`]} rows={errors.map(({ line, column, message }) => [{ content: String(line), isNumeric: true }, column || '–', message])} />
      </ScrollTable>
    </section>
  );
}
