// The dates of one challenge as a file for a calendar.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { writeCalendar } from '../../../features/challenges/calendar.ts';
import { ChallengeCalendarDocument } from '../../../gql/challenge-calendar.ts';
import { chooseText } from '../../../language/localised.tsx';
import { hrefIn, localeOf } from '../../../language/locale.ts';

const LABELS = {
  en: { engagementStartsAt: 'Talks with suppliers start', opensAt: 'Opens for ideas', questionsCloseAt: 'Last day for questions', closesAt: 'Closes for ideas', shortlistBy: 'Shortlist decided by' },
  cy: { engagementStartsAt: 'Sgyrsiau â chyflenwyr yn dechrau', opensAt: 'Agor i syniadau', questionsCloseAt: 'Diwrnod olaf ar gyfer cwestiynau', closesAt: 'Cau i syniadau', shortlistBy: 'Penderfynu’r rhestr fer erbyn' },
} as const;

const STEPS = ['engagementStartsAt', 'opensAt', 'questionsCloseAt', 'closesAt', 'shortlistBy'] as const;

export async function loader(call: LoaderFunctionArgs): Promise<Response> {
  const { challenge } = await ask(call, ChallengeCalendarDocument, { slug: call.params.slug ?? '' });
  if (!challenge) return new Response(null, { status: 404 });
  const url = new URL(call.request.url);
  const locale = localeOf(url.pathname);
  const title = chooseText(challenge.title, locale).text;
  const events = STEPS.flatMap((step) => {
    const at = challenge.timeline[step];
    if (!at) return [];
    const page = url.origin + hrefIn(locale, `/challenges/${challenge.slug}`);
    return [{ uid: `${step}@${challenge.id}`, at, title: `${LABELS[locale][step]}: ${title}`, url: page }];
  });
  return new Response(writeCalendar(title, events, new Date().toISOString()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${challenge.slug}.ics"`,
    },
  });
}
