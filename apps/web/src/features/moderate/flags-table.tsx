// What the records show of interests, whatever was declared.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ConflictFlagRowFragment, FlagKind } from '../../gql/types.ts';

const KINDS: Record<FlagKind, MessageDescriptor> = {
  SAME_ORGANISATION: msg`Belongs to somebody who takes part`,
  PAST_EMPLOYER: msg`Worked for somebody who takes part`,
  ON_TWO_BIDS: msg`Takes part in more than one idea`,
  PLEDGES_AND_BIDS: msg`Pledges money here and takes part`,
};

export function FlagsTable({ flags }: { flags: ConflictFlagRowFragment[] | null }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  if (!flags || flags.length === 0) return null;
  return (
    <section aria-labelledby="flags">
      <h2 className="govuk-heading-m" id="flags">
        <Trans>What the records show</Trans>
      </h2>
      <ScrollTable label={t`Table of flags`}>
        <Table
          head={[t`Flag`, t`Member of the panel`, t`Who takes part`, { content: t`Ideas`, isNumeric: true }, t`What follows`]}
          rows={flags.map(({ kind, name, person, proposals, recuses }) => [
            i18n._(KINDS[kind]),
            person?.name ?? '–',
            name ?? t`hidden until the scores are agreed`,
            { content: proposals, isNumeric: true },
            recuses ? t`Kept out of these ideas` : person ? t`Had to answer for it` : t`For the council to judge`,
          ])}
        />
      </ScrollTable>
    </section>
  );
}
