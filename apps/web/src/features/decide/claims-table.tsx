// What suppliers claimed to be confidential when they sent, each with a button that withholds it on their ground.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { PackPageQuery } from '../../gql/types.ts';
import { useGroundText } from './ground-text.tsx';
import { useIdeaLabel } from '../../language/idea-label.ts';

type Claim = NonNullable<NonNullable<PackPageQuery['challenge']>['packClaims']>[number];

export function ClaimsTable({ challengeId, claims, formKey }: { challengeId: string; claims: Claim[]; formKey: string }) {
  const { t } = useLingui();
  const labelOf = useIdeaLabel();
  const groundText = useGroundText();
  if (claims.length === 0) {
    return (
      <p className="govuk-body">
        <Trans>Nothing that is not withheld already.</Trans>
      </p>
    );
  }
  return (
    <ScrollTable label={t`Table of claims`}>
      <Table
        className="site-wide-table"
        firstCellIsHeader
        head={[t`Idea`, t`Field`, t`Ground`, t`Why, in the supplier’s words`, t`Action`]}
        rows={claims.map(({ proposalId, label, field, ground, why }) => [
          labelOf(label),
          { content: <code>{field}</code> },
          groundText(ground),
          why,
          {
            content: (
              <Form method="post">
                <HiddenKey formKey={`${formKey}-${proposalId}-${field}`} />
                <input type="hidden" name="challengeId" value={challengeId} />
                <input type="hidden" name="file" value="proposals.jsonl" />
                <input type="hidden" name="row" value={proposalId} />
                <input type="hidden" name="field" value={field} />
                <input type="hidden" name="ground" value={ground} />
                <input type="hidden" name="note" value={t`The supplier claims: ${why}`} />
                <Button name="intent" value="withhold" variant="secondary" preventDoubleClick>
                  <Trans>Withhold</Trans>
                  <span className="govuk-visually-hidden">
                    {' '}
                    {labelOf(label)} {field}
                  </span>
                </Button>
              </Form>
            ),
          },
        ])}
      />
    </ScrollTable>
  );
}
