// What became of a pledge, step by step.
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { PledgeChangeKind, PledgeStepKind } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Localised } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import type { OwnPledge } from './second-person.tsx';

const STEPS: Record<PledgeStepKind, MessageDescriptor> = {
  DRAFTED: msg`Written, waits for a second person`,
  OFFERED: msg`Made`,
  CHANGE_DRAFTED: msg`Change written, waits for a second person`,
  CHANGED: msg`Changed`,
  DROPPED: msg`What waited was dropped`,
  WITHDRAWN: msg`Withdrawn`,
};

const CHANGES: Record<PledgeChangeKind, MessageDescriptor> = {
  RAISED: msg`raised`,
  LOWERED: msg`lowered`,
  CONDITION: msg`condition`,
  MATCH: msg`ratio`,
  EXPIRY: msg`last day`,
  NOTE: msg`note`,
  VERIFIER: msg`who checks it`,
};

export function PledgeHistory({ pledge }: { pledge: OwnPledge }) {
  const { t, i18n } = useLingui();
  if (pledge.history.length < 2) return null;
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        <Trans>What became of it</Trans>
      </h2>
      <ScrollTable label={t`Table of the steps of this pledge`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`When`, t`What`, { content: t`Pledged`, isNumeric: true }, t`Condition`]}
          rows={pledge.history.map(({ at, step, changes, amount, conditionText, reason }) => [
            { content: <Moment at={at} /> },
            {
              content: (
                <>
                  {[i18n._(STEPS[step]), changes.map((one) => i18n._(CHANGES[one])).join(', ')].filter(Boolean).join(': ')}
                  {reason ? <span className="site-line">{reason}</span> : null}
                </>
              ),
            },
            { content: moneyText(amount), isNumeric: true },
            { content: <Localised of={conditionText} /> },
          ])}
        />
      </ScrollTable>
    </section>
  );
}
