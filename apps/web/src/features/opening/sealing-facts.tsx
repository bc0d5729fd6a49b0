// Who asked for the opening and who confirmed it, when, how many ideas there are, and the root that binds them.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { SealingFactsFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';

export function SealingFacts({ sealing }: { sealing: SealingFactsFragment }) {
  const { t } = useLingui();
  const { count, root, askedAt, askedBy, askedFor, openedAt, confirmedBy, confirmedFor, opened } = sealing;
  if (count === null) return null;
  const rows = [
    { key: t`Stood at the closing time`, value: <Plural value={count} one="# idea" other="# ideas" /> },
    ...(askedAt ? [{ key: t`Opening asked for`, value: <Who person={askedBy} organisation={askedFor} at={askedAt} /> }] : []),
    ...(openedAt ? [{ key: t`Confirmed and opened`, value: <Who person={confirmedBy} organisation={confirmedFor} at={openedAt} /> }] : []),
    ...(opened === null ? [] : [{ key: t`Opened`, value: <Opened count={count} opened={opened} /> }]),
    ...(root ? [{ key: t`Root of the set`, value: <code className="site-hash">{root}</code> }] : []),
  ];
  return <SummaryList rows={rows} />;
}

function Opened({ count, opened }: { count: number; opened: number }) {
  return (
    <>
      <Plural value={opened} one="# idea" other="# ideas" />
      {opened < count ? (
        <>
          {' '}
          <Trans>(the others were taken back after the closing time and stay unread)</Trans>
        </>
      ) : null}
    </>
  );
}

interface WhoProps {
  person: SealingFactsFragment['askedBy'];
  organisation: SealingFactsFragment['askedFor'];
  at: string;
}

/** The public learns for which council it was; colleagues learn who. */
function Who({ person, organisation, at }: WhoProps) {
  return (
    <>
      {person ? <>{person.name}, </> : null}
      <Localised of={organisation?.name} />, <Moment at={at} />
    </>
  );
}
