// Consultations brought to a state through the verbs that lead there, and people who answer them.
import type { Answer, Asker } from '../asking/index.ts';
import { daysFromNow } from '../challenges/index.ts';
import type { Council } from '../organisations/index.ts';
import { aVisitor, type Person, type World } from '../people/index.ts';

export interface Consultation {
  readonly id: string;
  readonly version: number;
}

export interface OpenConsultation extends Consultation {
  readonly council: Council;
  /** Ids, as listed. */
  readonly options: readonly string[];
}

const FIELDS = `id version state slug isYours closedAt options { id code state isSuggested because title { en cy } cost { amount } }
  turnout { voters votes } progress { done of } decision { departs order { id } }`;

/** Takes one step; its input has the name of the verb, and the answer holds the consultation. */
export function consultationStep(who: Pick<Person, 'ask'>, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const type = ['openConsultation', 'closeConsultation'].includes(verb) ? 'ConsultationStepInput' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { consultation { ${FIELDS} } userErrors { code path message } } }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

export function consultationIn(answer: Answer, verb: string): Consultation {
  return { id: answer.done().text(`${verb}.consultation.id`), version: answer.whole(`${verb}.consultation.version`) };
}

export interface Wanted {
  readonly method?: 'PAIRWISE' | 'RANKED' | 'BUDGET';
  /** Titles; in a budget vote with a cost in pounds. */
  readonly options?: readonly (string | readonly [string, string])[];
  readonly budget?: string;
  readonly closesAt?: string;
}

/** A draft with everything it needs to be opened, but for the panel of a ranked ballot. */
export async function aConsultation(council: Council, { method = 'PAIRWISE', options = ['Potholes', 'Damp homes', 'Late buses'], budget = '300', closesAt = daysFromNow(7) }: Wanted = {}): Promise<Consultation> {
  const drafted = await consultationStep(council.buyer, 'draftConsultation', { organisationId: council.id, method, title: { en: 'What comes first' } });
  let consultation = consultationIn(drafted, 'draftConsultation');
  for (const option of options) {
    const [title, cost] = typeof option === 'string' ? [option, method === 'BUDGET' ? '100' : null] : option;
    const input = { ...consultation, option: { title: { en: title }, cost } };
    consultation = consultationIn(await consultationStep(council.buyer, 'addConsultationOption', input), 'addConsultationOption');
  }
  const content = { question: { en: 'Which matters more to you?' }, closesAt, ...(method === 'BUDGET' ? { budget } : {}) };
  return consultationIn(await consultationStep(council.buyer, 'updateConsultation', { ...consultation, content }), 'updateConsultation');
}

/** @param panel people who cast a ranked ballot */
export async function anOpenConsultation(council: Council, wanted: Wanted = {}, panel: readonly Person[] = []): Promise<OpenConsultation> {
  const draft = await aConsultation(council, wanted);
  for (const { email } of panel) (await consultationStep(council.buyer, 'inviteVoter', { consultationId: draft.id, email })).done();
  const answer = (await consultationStep(council.buyer, 'openConsultation', draft)).done();
  const options = answer.list('openConsultation.consultation.options').map((option) => (option as { id: string }).id);
  return { ...consultationIn(answer, 'openConsultation'), council, options };
}

export function readConsultation(who: Pick<Person, 'ask'>, id: string, fields = FIELDS): Promise<Answer> {
  return who.ask(`query ($id: ID!) { consultation(id: $id) { ${fields} } }`, { id });
}

export function nextPair(visit: Pick<Person, 'ask'>, consultationId: string): Promise<Answer> {
  return visit.ask('query ($id: ID!) { nextPair(consultationId: $id) { token turn pairs left { id title { en } } right { id title { en } } } }', { id: consultationId });
}

/** A new visit answers up to so many pairs: it always prefers what stands first in `order`. */
export async function aVoter(world: World, { id, options }: Pick<OpenConsultation, 'id' | 'options'>, order: readonly number[], most = 100): Promise<Asker> {
  const visit = aVisitor(world);
  for (let turn = 0; turn < most; turn += 1) {
    const question = (await nextPair(visit, id)).done();
    if (question.at('nextPair') === null) break;
    const placeOf = (side: string): number => order.indexOf(options.indexOf(question.text(`nextPair.${side}.id`)));
    const choice = placeOf('left') < placeOf('right') ? 'LEFT' : 'RIGHT';
    (await consultationStep(visit, 'voteOnPair', { consultationId: id, token: question.text('nextPair.token'), choice })).done();
  }
  return visit;
}

/** Closes it as the council does, before the deadline. */
export async function closed(consultation: OpenConsultation): Promise<void> {
  const { buyer } = consultation.council;
  const version = (await readConsultation(buyer, consultation.id)).whole('consultation.version');
  (await consultationStep(buyer, 'closeConsultation', { id: consultation.id, version })).done();
}

/** The deadline passed a moment ago, and nobody has noticed yet. */
export async function passConsultationDeadline({ sql }: World, id: string): Promise<void> {
  await sql.query(`update consultation set closes_at = clock_timestamp() - interval '1 second' where id = $1`, [id]);
}
