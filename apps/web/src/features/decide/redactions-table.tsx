// What is withheld from the pack that is given out, who decided so and why, each with a button that shows it again.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { PackPageQuery } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';
import { useGroundText } from './ground-text.tsx';

type Redaction = NonNullable<NonNullable<PackPageQuery['challenge']>['packRedactions']>[number];

export function RedactionsTable({ redactions, formKey }: { redactions: Redaction[]; formKey: string }) {
  const { t } = useLingui();
  const groundText = useGroundText();
  if (redactions.length === 0) {
    return (
      <p className="govuk-body">
        <Trans>Nothing is withheld yet.</Trans>
      </p>
    );
  }
  return (
    <ScrollTable label={t`Table of withheld values`}>
      <Table
        className="site-wide-table"
        head={[t`Value`, t`Ground`, t`Reason`, t`By`, t`Action`]}
        rows={redactions.map(({ id, file, key, field, ground, note, madeAt, person }) => [
          {
            content: (
              <>
                <code>{field}</code>
                <span className="site-line">
                  {file} {key}
                </span>
              </>
            ),
          },
          groundText(ground),
          note,
          {
            content: (
              <>
                {person?.name ?? '–'}
                <span className="site-line">
                  <Moment at={madeAt} />
                </span>
              </>
            ),
          },
          {
            content: (
              <Form method="post">
                <HiddenKey formKey={`${formKey}-${id}`} />
                <input type="hidden" name="id" value={id} />
                <Button name="intent" value="show" variant="secondary" preventDoubleClick>
                  <Trans>Show again</Trans>
                  <span className="govuk-visually-hidden"> {field}</span>
                </Button>
              </Form>
            ),
          },
        ])}
      />
    </ScrollTable>
  );
}
