// Says of each piece of information whom it reached first, when it reached everybody, and whether that was equal.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable, StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { FairnessLineFragment, Standing } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useEngageWords } from './engage-words.tsx';

const TONES: Record<Standing, StatusTone> = { EQUAL: 'done', WITHIN_A_DAY: 'closed', UNEQUAL: 'problem', NOT_YET: 'waiting' };

export function FairnessTable({ entries, isFull }: { entries: readonly FairnessLineFragment[]; isFull: boolean }) {
  const { t } = useLingui();
  const { kindText } = useEngageWords();
  return (
    <ScrollTable label={t`Table of everything that was told`}>
      <Table
        className="site-wide-table"
        head={[t`What`, t`Who heard it first`, t`When`, t`Told to everybody`, t`Equal?`]}
        rows={entries.map((entry) => [
          { content: <><strong>{kindText(entry.kind)}</strong><span className="site-line"><Localised of={entry.about} /></span></> },
          { content: <First entry={entry} isFull={isFull} /> },
          { content: <Moment at={entry.toldAt} /> },
          { content: entry.toAllAt ? <Moment at={entry.toAllAt} /> : entry.kind === 'DOCUMENT' ? t`Open to whoever registers interest` : t`Not yet` },
          { content: <StandingTag standing={entry.standing} /> },
        ])}
      />
    </ScrollTable>
  );
}

function First({ entry: { first, firstCount, kind }, isFull }: { entry: FairnessLineFragment; isFull: boolean }) {
  if (kind === 'REJECTION' && firstCount > 0) return <Trans>Whoever asked</Trans>;
  if (firstCount === 0) return <Trans>Nobody before the others</Trans>;
  if (!isFull || first.length === 0) return <Plural value={firstCount} one="# organisation" other="# organisations" />;
  return (
    <ul className="govuk-list">
      {first.map(({ id, name }) => (
        <li key={id}>
          <Localised of={name} />
        </li>
      ))}
    </ul>
  );
}

function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useLingui();
  const words: Record<Standing, string> = { EQUAL: t`At once`, WITHIN_A_DAY: t`Within 24 hours`, UNEQUAL: t`More than 24 hours`, NOT_YET: t`Not yet told` };
  return <StatusTag tone={TONES[standing]}>{words[standing]}</StatusTag>;
}

/** What one supplier had more than 24 hours before the others, as sentences. */
export function UnequalList({ entries, isFull }: { entries: readonly FairnessLineFragment[]; isFull: boolean }) {
  const { kindText } = useEngageWords();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {entries.map((entry) => (
        <li key={entry.subject}>
          <strong>
            {kindText(entry.kind)}, <Localised of={entry.about} />
          </strong>
          {': '}
          <UnequalWords entry={entry} />
          {isFull && entry.first.length > 0 ? (
            <>
              {' ('}
              {entry.first.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 ? ', ' : ''}
                  <Localised of={name} />
                </span>
              ))}
              {')'}
            </>
          ) : null}
          {entry.told ? (
            <span className="site-line">
              <Trans>What everybody was told:</Trans> <Localised of={entry.told} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function UnequalWords({ entry: { firstCount, hoursAhead, toAllAt } }: { entry: FairnessLineFragment }) {
  return (
    <>
      <Plural value={firstCount} one="one organisation heard it" other="# organisations heard it" />{' '}
      {toAllAt ? (
        <Plural value={hoursAhead} one="# hour before everybody could read it" other="# hours before everybody could read it" />
      ) : (
        <Plural value={hoursAhead} one="# hour ago, and everybody else has not been told yet" other="# hours ago, and everybody else has not been told yet" />
      )}
    </>
  );
}
