// What a choice would bring: the first figures as they would be seen, and the rows that would be left out.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { Form } from 'react-router';
import { Button, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { PreviewEvidenceImportMutation } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { dayText } from '../../language/times.tsx';
import { useLocale } from '../../language/use-locale.ts';
import { useEvidenceWords, valueText } from './figures/evidence-words.tsx';
import { RowErrors } from './row-errors.tsx';

export type Preview = NonNullable<PreviewEvidenceImportMutation['previewEvidenceImport']['preview']>;

/** A day is never broken over two lines. */
function Period({ from, to }: { from: string | null; to: string | null }) {
  const locale = useLocale();
  const days = [...new Set([from, to])].flatMap((day) => (day ? [dayText(day, locale)] : []));
  return days.map((day, place) => (
    <Fragment key={day}>
      {place > 0 ? ' – ' : ''}
      <span className="site-whole">{day}</span>
    </Fragment>
  ));
}

export function ImportPreview({ preview, version, formKey }: { preview: Preview; version: number; formKey: string }) {
  const { t } = useLingui();
  const text = useText();
  const { noIntervalText } = useEvidenceWords();
  const lines = new Set(preview.errors.map(({ line }) => line)).size;
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-l" id="preview" tabIndex={-1}>
        <Trans>This is what it would bring</Trans>
      </h2>
      <p className="govuk-body">
        <Plural value={preview.rows} one="The first row was looked at." other="The first # rows were looked at." />
      </p>
      <ScrollTable label={t`Table of the first figures`}>
        <Table
          className="site-wide-table"
          head={[t`Council`, t`When`, { content: t`Figure`, isNumeric: true }, t`How sure`, t`Grade`]}
          rows={preview.items.map(({ place, periodFrom, periodTo, value, unit, interval, noInterval, grade, group, movedFrom }) => [
            [text(place?.name), group, movedFrom ? t`moved from ${movedFrom}` : null].filter(Boolean).join(', '),
            { content: <Period from={periodFrom} to={periodTo} /> },
            { content: value === null ? '–' : valueText(value, unit), isNumeric: true },
            interval ? `${valueText(interval.low, unit)} – ${valueText(interval.high, unit)}` : noInterval ? noIntervalText(noInterval) : '',
            grade,
          ])}
        />
      </ScrollTable>
      <RowErrors errors={preview.errors} leftOut={lines} />
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="intent" value="run" />
        <input type="hidden" name="version" value={version} />
        <Button preventDoubleClick>
          <Trans>Bring in the whole file</Trans>
        </Button>
      </Form>
    </section>
  );
}
