// What a call asks and how it stands.
import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { CallPageQuery } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Day, Moment } from '../../language/times.tsx';
import { CallTag } from './inside-tables.tsx';

export type Call = NonNullable<CallPageQuery['moneyCall']>;

export function CallFacts({ call }: { call: Call }) {
  const { t } = useLingui();
  const isMoney = call.unit === 'GBP';
  const rows = [
    { key: t`State`, value: <CallTag call={call} /> },
    { key: isMoney ? t`Amount asked for` : t`Declared value`, value: moneyText(call.amount) },
    ...(call.posted ? [{ key: isMoney ? t`Paid` : t`Verified`, value: moneyText(call.posted) }] : []),
    ...(call.dueOn ? [{ key: t`Pay by`, value: <Day at={call.dueOn} /> }] : []),
    { key: isMoney ? t`Asked on` : t`Recorded on`, value: <Moment at={call.askedAt} /> },
    ...(call.settledAt ? [{ key: t`Ended on`, value: <Moment at={call.settledAt} /> }] : []),
    ...(call.purchaseOrder ? [{ key: t`Purchase order`, value: call.purchaseOrder }] : []),
    ...(call.invoice ? [{ key: t`Invoice`, value: call.invoice }] : []),
    ...(call.note ? [{ key: t`What was delivered`, value: call.note }] : []),
    ...(call.earlyReason ? [{ key: t`Why before the milestone`, value: call.earlyReason }] : []),
    ...(call.reason ? [{ key: t`Why it was withdrawn`, value: call.reason }] : []),
  ];
  return <SummaryList rows={rows} />;
}
