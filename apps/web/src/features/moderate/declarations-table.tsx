// What each member of a panel declared about each party, and what was done.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ConflictsPageQuery } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';

type Declaration = NonNullable<NonNullable<ConflictsPageQuery['challenge']>['conflictAssessment']>['declarations'][number];

const KINDS: Readonly<Record<string, MessageDescriptor>> = { NONE: msg`None`, PERSONAL: msg`Personal`, PROFESSIONAL: msg`Professional`, FINANCIAL: msg`Financial` };
const MITIGATIONS: Readonly<Record<string, MessageDescriptor>> = { NONE_NEEDED: msg`Nothing needed`, KEPT_OUT: msg`Kept out of these ideas`, LEFT_PANEL: msg`Left the panel` };

export function DeclarationsTable({ declarations }: { declarations: Declaration[] }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const wordOf = (words: Readonly<Record<string, MessageDescriptor>>, code: string): string => {
    const word = words[code];
    return word ? i18n._(word) : code;
  };
  const interestOf = ({ kind, direct }: Declaration): string =>
    direct === null ? wordOf(KINDS, kind) : `${wordOf(KINDS, kind)}, ${direct ? t`direct` : t`indirect`}`;
  const rows = [...declarations.filter(({ kind }) => kind !== 'NONE').map((one) => ({ ...one, names: [one.name] })), ...withoutInterest(declarations)];
  return (
    <ScrollTable label={t`Table of what was declared`}>
      <Table
        firstCellIsHeader
        head={[t`Who`, t`About`, t`Interest`, t`In words`, t`When`, t`What was done`]}
        rows={rows.map((one) => [
          one.person.name,
          one.names.join('; '),
          interestOf(one),
          one.note ?? '–',
          { content: <Moment at={one.declaredAt} /> },
          wordOf(MITIGATIONS, one.mitigation),
        ])}
      />
    </ScrollTable>
  );
}

/** Of a moment as it is written down; a page shows no more of it. */
const TO_THE_MINUTE = 16;

/** One row for all that somebody declared no interest in at one time, after those that somebody has to know. */
function withoutInterest(declarations: Declaration[]): (Declaration & { names: string[] })[] {
  const found = new Map<string, Declaration & { names: string[] }>();
  for (const one of declarations.filter(({ kind }) => kind === 'NONE')) {
    const key = JSON.stringify([one.person.id, one.declaredAt.slice(0, TO_THE_MINUTE), one.mitigation, one.note]);
    found.set(key, { ...one, names: [...(found.get(key)?.names ?? []), one.name] });
  }
  return [...found.values()];
}
