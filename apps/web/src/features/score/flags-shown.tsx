// What the records show of one's own interests, and the reasons why a past employer is none.
import { Trans, useLingui } from '@lingui/react/macro';
import { InsetText, Textarea } from '@moothall/ui/govuk';
import type { FlagKind } from '../../gql/types.ts';

interface Flag {
  kind: FlagKind;
  name: string | null;
}

export function FlagsShown({ flags }: { flags: Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          <Trans>What our records show</Trans>
        </strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {flags.map(({ kind, name }) => (
          <li key={`${kind} ${name}`}>
            {kind === 'SAME_ORGANISATION' ? (
              <Trans>You belong to {name}. You will not get its ideas, whatever you declare.</Trans>
            ) : (
              <Trans>You worked at {name}. Declare it as an interest, or say below why it is none.</Trans>
            )}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

interface FlagNotesProps {
  parties: { party: string; name: string; note: string | null }[];
  /** whose place in the list of parties needs words */
  flagged: ReadonlySet<number>;
  values: Record<string, string> | undefined;
  errorFor: (id: string) => string | undefined;
}

export function FlagNotes({ parties, flagged, values, errorFor }: FlagNotesProps) {
  const { t } = useLingui();
  return parties.map(({ party, name, note }, index) =>
    flagged.has(index) ? (
      <Textarea
        key={party}
        label={t`You worked at ${name}. If it is no interest, why not?`}
        labelSize="s"
        hint={t`At least 10 characters. They go on record.`}
        id={`flag-${index}`}
        name={`flag-${index}`}
        rows={2}
        defaultValue={values?.[`flag-${index}`] ?? note ?? ''}
        error={errorFor(`flag-${index}`)}
      />
    ) : null,
  );
}
