// Which problems of the register a draft can still take as options: a hundred at most, the council's own first.
import { ask } from '../../data/ask.ts';
import type { ConsultationEditorFragment } from '../../gql/types.ts';
import { ProblemsToChooseDocument } from '../../gql/problems-to-choose.ts';
import type { ProblemsToChoose } from './editor-props.ts';

/** More would be no list to choose from. */
const MOST = 100;

export async function problemsToChoose(call: Parameters<typeof ask>[0], { state, organisation, options }: ConsultationEditorFragment): Promise<ProblemsToChoose> {
  if (state !== 'DRAFT') return { own: [], others: [] };
  const { own, all } = await ask(call, ProblemsToChooseDocument, { organisation: organisation.id });
  const taken = new Set(options.map(({ problemId }) => problemId));
  const ours = own.nodes.filter(({ id }) => !taken.has(id));
  const owned = new Set(own.nodes.map(({ id }) => id));
  const others = all.nodes.filter(({ id }) => !taken.has(id) && !owned.has(id));
  return { own: ours, others: others.slice(0, MOST - ours.length) };
}
