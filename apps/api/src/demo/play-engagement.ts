// Plays what a council and the market say to one another over one challenge: interest, events with a record, questions, documents.
import { inDays } from './demo-days.ts';
import type { DemoPerson } from './demo-api.ts';
import { type DemoChallenge, type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

const HOUR = 3_600_000;

interface Playing {
  readonly stage: DemoStage;
  readonly challenge: DemoChallenge;
  /** The second person, who checks what the buyer drafted. */
  readonly checker: DemoPerson;
}

export async function playEngagement(stage: DemoStage, file: Found): Promise<void> {
  const challenge = known(stage.challenges, file.text('challenge'));
  const playing = { stage, challenge, checker: known(stage.people, file.text('checker')) };
  await buyer(playing, 'planEngagement', { ...file.in('plan').names }, 'challenge { id }');
  for (const key of file.texts('followers')) await stage.api.verb(known(stage.people, key), 'followChallenge', { challengeId: challenge.id }, 'challenge { id }');
  for (const interest of file.list('interests')) await register(playing, interest);
  for (const event of file.list('events')) await hold(playing, event);
  const answered = new Map<string, string>();
  for (const question of file.list('questions')) await ask(playing, question, answered);
  for (const document of file.list('documents')) await give(playing, document);
}

/** One step of the council that leads. */
function buyer({ stage, challenge }: Playing, verb: string, input: object, selection: string): Promise<Found> {
  return stage.api.verb(challenge.buyer, verb, { challengeId: challenge.id, ...input }, selection);
}

async function register({ stage, challenge }: Playing, interest: Found): Promise<void> {
  const { person: _person, ...words } = interest.names;
  await stage.api.verb(known(stage.people, interest.text('person')), 'registerInterest', { challengeId: challenge.id, ...words }, 'challenge { id }');
}

async function hold(playing: Playing, file: Found): Promise<void> {
  const { stage, challenge } = playing;
  const startsAt = file.has('hoursAgo') ? new Date(Math.floor(Date.now() / HOUR - file.whole('hoursAgo')) * HOUR) : inDays(file.whole('inDays'));
  const endsAt = new Date(startsAt.getTime() + file.whole('hours') * HOUR);
  const event = await buyer(playing, 'planEvent', { ...file.in('plan').names, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }, 'event { id }');
  const id = event.in('event').text('id');
  for (const booking of file.maybeList('bookings')) await stage.api.verb(known(stage.people, booking.text('person')), 'bookEvent', { id, people: booking.whole('people') }, 'event { id }');
  if (!file.has('record')) return;
  const attendance = file.list('attendance').map((came) => {
    const key = came.maybeText('organisation');
    return { organisationId: key === null ? null : known(stage.organisations, key), people: came.whole('people') };
  });
  await stage.api.verb(challenge.buyer, 'recordAttendance', { id, attendance }, 'event { id }');
  await stage.api.verb(challenge.buyer, 'publishEventRecord', { id, ...file.in('record').names }, 'event { id }');
}

/** @param answered the ids of those answered so far, by their keys */
async function ask({ stage, challenge, checker }: Playing, file: Found, answered: Map<string, string>): Promise<void> {
  const until = file.text('until');
  const challengeId = challenge.id;
  const take = async (who: DemoPerson, verb: string, input: object) => {
    const question = (await stage.api.verb(who, verb, input, 'question { id version }')).in('question');
    return { id: question.text('id'), version: question.whole('version') };
  };
  const asked = await take(known(stage.people, file.text('person')), 'askQuestion', { challengeId, text: file.text('text'), language: file.text('language') });
  if (until === 'ASKED') return;
  if (until === 'REJECTED') return void (await take(challenge.buyer, 'rejectQuestion', { ...asked, ...file.in('rejection').names }));
  const sameAs = file.maybeText('sameAs');
  const drafted = await take(challenge.buyer, 'draftAnswer', { ...asked, ...file.in('draft').names, sameAsId: sameAs && known(answered, sameAs) });
  if (until === 'DRAFTED') return;
  await take(checker, 'checkAnswer', { ...drafted, isRight: true });
  await stage.api.verb(challenge.buyer, 'publishAnswers', { challengeId, ids: [asked.id] }, 'challenge { id }');
  answered.set(file.text('key'), asked.id);
}

async function give(playing: Playing, file: Found): Promise<void> {
  const { stage, challenge } = playing;
  const { versions: _versions, ...first } = file.names;
  let document = (await buyer(playing, 'publishDocument', first, 'document { id version }')).in('document');
  for (const version of file.maybeList('versions')) {
    const next = { id: document.text('id'), version: document.whole('version'), title: file.in('title').names, ...version.names };
    document = (await stage.api.verb(challenge.buyer, 'publishDocumentVersion', next, 'document { id version }')).in('document');
  }
}
