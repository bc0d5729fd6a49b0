// Fetches what a step of pledging needs, carries out a change of the condition, and says which step comes first.
import { redirect } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import { newFormKey } from '../../data/form-key.ts';
import { signInFirst } from '../../data/sign-in-first.ts';
import { notFound } from '../../data/trouble.ts';
import { PledgePageDocument } from '../../gql/pledge-page.ts';
import type { PledgePageQuery } from '../../gql/types.ts';
import { STEPS, hrefOfStep, readAnswers, stepOf } from './answers.ts';
import type { Answers, Step } from './answers.ts';
import { writeTree } from './condition-tree.ts';
import { EDIT_FIELDS, editTree } from './edit-condition.ts';
import type { EditProblem } from './edit-condition.ts';
import { localeOf, type Locale } from '../../language/locale.ts';
import { nameIn, namesOf, organisationsToName } from './pledge-names.ts';
import { problemsOf } from './problems.ts';

export async function pledgeState(call: LoaderFunctionArgs) {
  const slug = call.params.slug ?? '';
  const { viewer, solution, organisations } = await ask(call, PledgePageDocument, { slug });
  signInFirst(viewer.person, call.request);
  if (!solution) throw notFound();
  const query = new URL(call.request.url).searchParams;
  const now = new Date();
  const locale = localeOf(new URL(call.request.url).pathname);
  const own = pledgersOf(viewer.memberships, locale);
  const answers = readAnswers(query);
  const edit = editOf(answers, query, `/solutions/${slug}/pledge`);
  const step = firstOpenStep(stepOf(query.get('step')), answers, own, now);
  const problems = query.get('from') === step ? problemsOf(step, answers, idsOf(own), now) : [];
  const preview = step === 'check' ? await previewFor(solution, organisations.nodes, own, answers, { now, locale }) : null;
  return { solution, organisations: organisations.nodes, own, step, problems, edit, preview, formKey: newFormKey() };
}

/** The settlement travels only to those who come to the last step. */
async function previewFor(solution: Solution, others: PledgePageQuery['organisations']['nodes'], own: Own, answers: Answers, at: { now: Date; locale: Locale }) {
  const who = own.find(({ id }) => id === answers.org);
  const round = solution.pledgeRound;
  if (!who || !round) return null;
  const { previewOfAnswers } = await import('./preview.ts');
  const names = namesOf([...organisationsToName(solution, others, at.locale), ...own], round.milestones);
  return previewOfAnswers(round, answers, who.kind, { ...at, names });
}

type Solution = NonNullable<PledgePageQuery['solution']>;
type Own = ReturnType<typeof pledgersOf>;

/** The organisations for which this person may pledge. */
function pledgersOf(memberships: PledgePageQuery['viewer']['memberships'], locale: Locale) {
  return memberships
    .filter(({ roles }) => roles.includes('PLEDGER'))
    .map(({ organisation: { id, kind, name } }) => ({ id, kind, name: nameIn(name, locale) }));
}

const idsOf = (own: Own): string[] => own.map(({ id }) => id);

/** A step can be reached only when all before it are answered. */
function firstOpenStep(wanted: Step, answers: Answers, own: Own, now: Date): Step {
  const before = STEPS.slice(0, STEPS.indexOf(wanted));
  return before.find((step) => problemsOf(step, answers, idsOf(own), now).length > 0) ?? wanted;
}

/** After a change the address is clean again; what cannot be added is said instead. */
function editOf(answers: Answers, query: URLSearchParams, path: string): EditProblem | null {
  if (!query.has('op')) return null;
  const changed = editTree(answers.tree, query);
  if (typeof changed === 'string') return changed;
  const kept = new URLSearchParams([...query].filter(([name]) => !EDIT_FIELDS.includes(name)));
  kept.set('condition', writeTree(changed));
  throw redirect(hrefOfStep(path, kept, 'conditions'));
}
