// The record as a table; what is not public yet is shown as a sealed entry, never left out.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { LogLineFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useActText } from './act-text.tsx';

export function LogTable({ entries }: { entries: LogLineFragment[] }) {
  const { t } = useLingui();
  const actText = useActText();
  return (
    <ScrollTable label={t`Table of entries`}>
      <Table
        className="site-wide-table"
        head={[{ content: t`Entry`, isNumeric: true }, t`When`, t`What`, t`Who`, t`Fingerprint`]}
        rows={entries.map(({ seq, at, act, actor, organisation, hash }) => [
          { content: seq, isNumeric: true },
          { content: <Moment at={at} /> },
          { content: act ? actText(act) : <Trans>Sealed: not public yet</Trans> },
          {
            content: (
              <>
                {actor?.name}
                {actor && organisation ? ', ' : ''}
                {organisation ? <Localised of={organisation.name} /> : null}
                {!actor && !organisation && act ? <Trans>the clock</Trans> : null}
              </>
            ),
          },
          { content: <code title={hash}>{hash.slice(0, 12)}…</code> },
        ])}
      />
    </ScrollTable>
  );
}
