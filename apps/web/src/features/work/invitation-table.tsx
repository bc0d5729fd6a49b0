// The links made so far: whom each asks, how long it holds, and a button that ends it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { InsightPageQuery } from '../../gql/types.ts';
import { useSatisfactionWords } from '../../language/satisfaction/satisfaction-words.tsx';
import { Day } from '../../language/times.tsx';

interface InvitationTableProps {
  invitations: InsightPageQuery['insightInvitations'];
  problemId: string;
  keys: readonly string[];
}

export function InvitationTable({ invitations, problemId, keys }: InvitationTableProps) {
  const { t } = useLingui();
  const { sourceText } = useSatisfactionWords();
  if (invitations.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Links made so far</Trans>
      </h2>
      <ScrollTable label={t`Table of links`}>
        <Table
          head={[t`Who is asked`, t`Made on`, t`Holds until`, { content: t`Answers left`, isNumeric: true }, t`End it`]}
          rows={invitations.map(({ id, source, createdAt, expiresAt, answersLeft, isOpen }, index) => [
            { content: sourceText(source) },
            { content: <Day at={createdAt} /> },
            { content: <Day at={expiresAt} /> },
            { content: String(answersLeft), isNumeric: true },
            {
              content: isOpen ? (
                <Form method="post">
                  <HiddenKey formKey={keys[index] ?? ''} />
                  <input type="hidden" name="problem" value={problemId} />
                  <input type="hidden" name="end" value={id} />
                  <Button variant="secondary" className="govuk-!-margin-bottom-0" preventDoubleClick>
                    <Trans>End it</Trans>
                    <span className="govuk-visually-hidden"> ({index + 1})</span>
                  </Button>
                </Form>
              ) : (
                <Trans>Has ended</Trans>
              ),
            },
          ])}
        />
      </ScrollTable>
    </>
  );
}
