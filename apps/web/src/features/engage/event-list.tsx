// Meetings with the market: when, where, who can come, a place to book, and afterwards what was said.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Details, Input, SummaryList, Tag } from '@moothall/ui/govuk';
import type { SummaryListRow } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { EventCardFragment } from '../../gql/types.ts';
import { Localised, LocalisedParagraphs } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useEngageWords } from './engage-words.tsx';

interface EventItemProps {
  event: EventCardFragment;
  now: string;
  formKey: string;
  isSignedIn: boolean;
  slug: string;
}

export function EventItem(props: EventItemProps) {
  const { event, now } = props;
  const { kindText } = useEngageWords();
  const isAhead = event.state === 'PLANNED' && event.startsAt > now;
  return (
    <article className="engage-item" aria-labelledby={`${event.id}-title`}>
      <h3 className="govuk-heading-m engage-title" id={`${event.id}-title`}>
        <span className="govuk-caption-m">{kindText(event.kind)}</span>
        <Localised of={event.title} />
      </h3>
      {event.state === 'CANCELLED' ? (
        <p className="govuk-body">
          <Tag colour="red">
            <Trans>Cancelled</Trans>
          </Tag>{' '}
          <Localised of={event.cancelledBecause} />
        </p>
      ) : null}
      {event.changeNote && event.state === 'PLANNED' ? (
        <p className="govuk-body">
          <strong>
            <Trans>Changed:</Trans>
          </strong>{' '}
          <Localised of={event.changeNote} />
        </p>
      ) : null}
      {event.description ? <LocalisedParagraphs of={event.description} /> : null}
      <EventFacts event={event} isAhead={isAhead} />
      {event.record ? <EventRecord record={event.record} /> : null}
      {isAhead ? <Booking {...props} /> : null}
    </article>
  );
}

function EventFacts({ event, isAhead }: { event: EventCardFragment; isAhead: boolean }) {
  const { t } = useLingui();
  const { audienceText } = useEngageWords();
  const { capacity, booked, waiting } = event;
  const languages = event.languages.map((language) => (language === 'CY' ? t`Welsh` : t`English`)).join(', ');
  const where = [...(event.place ? [event.place] : []), ...(event.isOnline ? [t`Online`] : [])].join(', ');
  const rows: SummaryListRow[] = [
    { key: t`When`, value: <><Moment at={event.startsAt} /> {t`(UK time)`}</> },
    { key: t`Where`, value: event.link ? <>{where}: <a className="govuk-link site-hash" href={event.link} rel="noreferrer">{event.link}</a></> : where },
    ...(isAhead
      ? [
          { key: t`Who`, value: audienceText(event.audience) },
          { key: t`Language`, value: languages },
          { key: t`Places`, value: capacity === null ? <Plural value={booked} one="# person has booked" other="# people have booked" /> : <Trans>{booked} of {capacity} booked</Trans> },
          ...(waiting > 0 ? [{ key: t`Waiting`, value: <Plural value={waiting} one="# person" other="# people" /> }] : []),
        ]
      : []),
  ];
  return <SummaryList rows={rows} className="engage-facts" />;
}

function EventRecord({ record }: { record: NonNullable<EventCardFragment['record']> }) {
  const { t } = useLingui();
  return (
    <Details summary={t`What was said and shown`} open>
      <p className="govuk-body-s engage-meta">
        <Trans>
          Told to everybody on <Moment at={record.publishedAt} />
        </Trans>
      </p>
      <LocalisedParagraphs of={record.said} />
      {record.shown ? (
        <>
          <h4 className="govuk-heading-s">
            <Trans>What was shown</Trans>
          </h4>
          <LocalisedParagraphs of={record.shown} />
        </>
      ) : null}
    </Details>
  );
}

function Booking({ event: { id, myBooking, capacity, booked, waiting }, formKey, isSignedIn, slug }: EventItemProps) {
  const { t } = useLingui();
  if (!isSignedIn)
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`/sign-in?next=${encodeURIComponent(`/challenges/${slug}/events`)}`}>
          <Trans>Sign in to book a place</Trans>
        </a>
      </p>
    );
  const isFull = capacity !== null && (booked >= capacity || waiting > 0);
  return (
    <Form method="post" className="site-row">
      <HiddenKey formKey={`${formKey}-${id}`} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="intent" value={myBooking ? 'cancel' : 'book'} />
      {myBooking ? (
        <p className="govuk-body">
          {myBooking.state === 'BOOKED' ? <Plural value={myBooking.people} one="You have # place." other="You have # places." /> : <Trans>You are in the queue. Whoever gives a place back lets you move up.</Trans>}
        </p>
      ) : (
        <Input label={t`How many people`} name="people" id={`people-${id}`} type="text" inputMode="numeric" width={3} defaultValue="1" />
      )}
      <Button variant="secondary" preventDoubleClick>
        {myBooking ? <Trans>Give it back</Trans> : isFull ? <Trans>Join the queue</Trans> : <Trans>Book</Trans>}
      </Button>
    </Form>
  );
}
