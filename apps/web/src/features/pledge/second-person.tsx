// A pledge, or a change of it, that waits for a second person: what it is, and the two buttons for whoever may decide.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, InsetText, SummaryList } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { OwnPledgePageQuery } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';

export type OwnPledge = NonNullable<NonNullable<OwnPledgePageQuery['solution']>['pledgeRound']>['pledges'][number];

export function SecondPerson({ pledge, formKey, isOpen }: { pledge: OwnPledge; formKey: string; isOpen: boolean }) {
  const { t } = useLingui();
  const text = useText();
  const { pendingChange, viewerMayConfirm, viewerMayChange, organisation } = pledge;
  if (pledge.status !== 'DRAFT' && !pendingChange) return null;
  const limit = organisation.pledgeLimit?.amount ? moneyText({ amount: organisation.pledgeLimit.amount }) : null;
  return (
    <section aria-labelledby="second">
      <h2 className="govuk-heading-m" id="second">
        {pendingChange ? <Trans>A change waits for a second person</Trans> : <Trans>It waits for a second person</Trans>}
      </h2>
      <InsetText>
        {limit ? <Trans>Above {limit} in one round two pledgers of your organisation commit it.</Trans> : <Trans>Two pledgers of your organisation commit it.</Trans>}{' '}
        {pendingChange ? <Trans>Until then the pledge stands as it was.</Trans> : <Trans>Until then it counts nowhere and nobody else sees it.</Trans>}
      </InsetText>
      {pendingChange ? (
        <SummaryList
          rows={[
            { key: t`Pledged`, value: [moneyText(pendingChange.amount), text(pendingChange.matchText)].filter(Boolean).join(': ') },
            { key: t`Condition`, value: <Localised of={pendingChange.conditionText} /> },
            ...(pendingChange.note ? [{ key: t`Note`, value: pendingChange.note }] : []),
            { key: t`Stands until`, value: pendingChange.validUntil ? <Day at={pendingChange.validUntil} /> : t`the round closes` },
          ]}
        />
      ) : null}
      {!isOpen ? (
        <p className="govuk-body">
          <Trans>The round has ended, so nobody can agree any more.</Trans>
        </p>
      ) : viewerMayConfirm || viewerMayChange ? (
        <Form method="post">
          <HiddenKey formKey={`${formKey}-confirm`} />
          <input type="hidden" name="version" value={pledge.version} />
          {viewerMayConfirm ? (
            <Button preventDoubleClick name="intent" value="agree">
              <Trans>Agree, and let it count</Trans>
            </Button>
          ) : (
            <p className="govuk-body">
              <Trans>You wrote it, so another pledger of your organisation has to agree. They have been told.</Trans>
            </p>
          )}{' '}
          <Button variant="secondary" preventDoubleClick name="intent" value="drop">
            <Trans>Drop it</Trans>
          </Button>
        </Form>
      ) : null}
    </section>
  );
}
