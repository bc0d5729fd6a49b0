// Reads the plan of an event out of a sent form, and puts one into the boxes of the form.
import { textOf, textsOf } from '../../data/form-text.ts';
import type { UserError } from '../../data/tell.ts';
import type { EventAudience, EventKind, Language, ManageEventPageQuery } from '../../gql/types.ts';
import { momentOf, wallTimeOf } from '../../language/london-time.ts';
import { pairIn, pairValues } from './read-texts.ts';

export type ManagedEvent = NonNullable<ManageEventPageQuery['challenge']>['events'][number];

const KINDS = ['BRIEFING', 'DEMONSTRATION', 'ONE_TO_ONE', 'CALL'] as const satisfies readonly EventKind[];
const AUDIENCES = ['EVERYBODY', 'SUPPLIERS', 'INTERESTED'] as const satisfies readonly EventAudience[];
const LANGUAGES = ['EN', 'CY'] as const satisfies readonly Language[];

export const kindIn = (form: FormData): EventKind => KINDS.find((kind) => kind === textOf(form, 'kind')) ?? 'BRIEFING';

interface EventInput {
  plan: {
    title: ReturnType<typeof pairIn>;
    description: ReturnType<typeof pairIn>;
    startsAt: string;
    endsAt: string;
    zone: string;
    place: string;
    link: string;
    capacity: number | null;
    languages: Language[];
    audience: EventAudience;
  };
  faults: UserError[];
}

/** Its start and its end are on one day, as the clock on the wall shows them. */
export function planIn(form: FormData): EventInput {
  const day = { day: textOf(form, 'startsAt-day'), month: textOf(form, 'startsAt-month'), year: textOf(form, 'startsAt-year') };
  const momentAt = (time: string): string => {
    const read = momentOf({ ...day, time });
    return ('at' in read && read.at) || '';
  };
  const [startsAt, endsAt] = [momentAt(textOf(form, 'startsAt-time')), momentAt(textOf(form, 'endsAt'))];
  const capacity = textOf(form, 'capacity');
  const fault = (path: string): UserError => ({ code: 'NO_DATE', path: [path], message: '' });
  const plan = {
    title: pairIn(form, 'title'),
    description: pairIn(form, 'description'),
    startsAt,
    endsAt,
    zone: 'Europe/London',
    place: textOf(form, 'place'),
    link: textOf(form, 'link'),
    capacity: /^\d{1,5}$/.test(capacity) ? Number(capacity) : null,
    languages: LANGUAGES.filter((language) => textsOf(form, 'languages').includes(language)),
    audience: AUDIENCES.find((audience) => audience === textOf(form, 'audience')) ?? 'EVERYBODY',
  };
  return { plan, faults: [...(startsAt ? [] : [fault('startsAt')]), ...(endsAt ? [] : [fault('endsAt')])] };
}

export function valuesOfEvent(event: ManagedEvent): Record<string, string> {
  const start = wallTimeOf(event.startsAt);
  return {
    ...pairValues('title', event.title),
    ...pairValues('description', event.description),
    'startsAt-day': start.day,
    'startsAt-month': start.month,
    'startsAt-year': start.year,
    'startsAt-time': start.time,
    endsAt: wallTimeOf(event.endsAt).time,
    place: event.place,
    link: event.link ?? '',
    capacity: event.capacity === null ? '' : String(event.capacity),
    languages: event.languages.join(' '),
    audience: event.audience,
  };
}
