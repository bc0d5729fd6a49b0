// Home of those who propose: what needs care, what lies ahead, challenges that fit and why, what they keep in view and look for.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ButtonGroup, Link } from '@moothall/ui/govuk';
import { DeadlineList, EmptyState, ResultList } from '@moothall/ui/layout';
import type { SupplierHomeQuery } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { dayText, daysBetween, momentText } from '../../../language/times.tsx';
import { useLocale } from '../../../language/use-locale.ts';
import { useSupplierWords } from './supplier-words.tsx';
import type { FoundMatch } from './supplier-words.tsx';

type Viewer = SupplierHomeQuery['viewer'];

interface SupplierHomeProps {
  home: Viewer;
  now: string;
  /** Draws one challenge with something below it; the card belongs to another feature. */
  card: (match: FoundMatch, why: string) => ReactNode;
  whereText: (where: string) => string;
  /** The searches, drawn by their own feature. */
  searches: ReactNode;
}

const URGENT_DAYS = 3;
const SHOWN = 12;

export function SupplierHome({ home, now, card, whereText, searches }: SupplierHomeProps) {
  return (
    <>
      <Ahead home={home} now={now} whereText={whereText} />
      <Matches home={home} card={card} whereText={whereText} />
      <InView watched={home.watched} />
      {searches}
    </>
  );
}

/** The soonest first; what has ended already goes before all. */
function Ahead({ home: { deadlines, reminders }, now, whereText }: { home: Viewer; now: string; whereText: (where: string) => string }) {
  const { t } = useLingui();
  const text = useText();
  const locale = useLocale();
  const { deadlineText, reminderText, daysText } = useSupplierWords(whereText);
  const care = reminders.map((reminder) => ({
    date: reminder.on ? dayText(reminder.on, locale) : t`No date`,
    dateTime: reminder.on ?? '',
    title: reminderText(reminder),
    href: `/organisations/${reminder.organisation.slug}/settings/profile${reminder.kind === 'CASE_STUDY' ? '' : `/${PART_OF[reminder.kind]}`}`,
    ...(reminder.expiry === 'EXPIRED' ? { note: t`overdue`, isUrgent: true } : {}),
  }));
  const coming = deadlines.slice(0, SHOWN).map(({ kind, at, isBooked, eventTitle, path, challenge }) => {
    const days = daysBetween(now, at);
    const what = eventTitle ? text(eventTitle) : deadlineText(kind);
    return {
      date: momentText(at, locale),
      dateTime: at,
      title: `${what}: ${text(challenge.title)}`,
      href: path,
      note: isBooked ? `${daysText(days)} – ${t`you have a place`}` : daysText(days),
      isUrgent: days <= URGENT_DAYS,
    };
  });
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Ahead of you</Trans>
      </h2>
      {care.length + coming.length === 0 ? (
        <EmptyState title={t`No dates yet`} headingLevel={3} actions={<Link className="govuk-link" href="/challenges?stage=wanted">{t`See open challenges`}</Link>}>
          <Trans>Follow a challenge, or begin an idea, and its dates appear here.</Trans>
        </EmptyState>
      ) : (
        <DeadlineList items={[...care, ...coming].toSorted((one, other) => one.dateTime.localeCompare(other.dateTime))} />
      )}
      <ButtonGroup>
        <Link className="govuk-link" href="/work/calendar">
          <Trans>Put these dates into your calendar</Trans>
        </Link>
      </ButtonGroup>
    </>
  );
}

const PART_OF = { INSURANCE: 'insurances', ACCREDITATION: 'accreditations', POLICY: 'policies' } as const;

function Matches({ home: { matches, actingFor }, card, whereText }: Pick<SupplierHomeProps, 'card' | 'whereText'> & { home: Viewer }) {
  const { t } = useLingui();
  const { reasonsText } = useSupplierWords(whereText);
  const slug = actingFor?.slug ?? '';
  const isBlank = actingFor?.profile?.tasks?.some(({ part, state }) => part === 'CAPABILITIES' && state === 'TO_DO') ?? false;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Challenges that fit you</Trans>
      </h2>
      {matches.length === 0 ? (
        <EmptyState
          title={isBlank ? t`Say what you do first` : t`Nothing fits right now`}
          headingLevel={3}
          actions={
            <Link className="govuk-link" href={isBlank ? `/organisations/${slug}/settings/profile/capabilities` : '/challenges?stage=wanted'}>
              {isBlank ? t`Say what you do, and where` : t`See all open challenges`}
            </Link>
          }
        >
          {isBlank ? (
            <Trans>Challenges are matched with what your profile says you do.</Trans>
          ) : (
            <Trans>No open challenge speaks of what you do in the places where you work. More words in your profile find more.</Trans>
          )}
        </EmptyState>
      ) : (
        <ResultList>{matches.map((match) => card(match, reasonsText(match)))}</ResultList>
      )}
      <p className="govuk-body">
        <Link className="govuk-link" href={`/organisations/${slug}/settings/profile`}>
          <Trans>Your profile</Trans>
        </Link>
      </p>
    </>
  );
}

function InView({ watched }: { watched: Viewer['watched'] }) {
  if (watched.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Kept in view</Trans>
      </h2>
      <ul className="govuk-list">
        {watched.map(({ challenge, isInterested }) => (
          <li key={challenge.id}>
            <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
              <Localised of={challenge.title} />
            </Link>{' '}
            – {isInterested ? <Trans>your organisation is interested</Trans> : <Trans>you follow it</Trans>}
          </li>
        ))}
      </ul>
    </>
  );
}
