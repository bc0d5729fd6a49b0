// `addEvidence` and `removeEvidence`: a buyer puts what others found out beside a service or a problem, always with its source.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { combine, type Decision, demand, refusalsOf } from '@moothall/domain/decision';
import { isOfTooFew } from '@moothall/domain/evidence';
import { personalDataIn } from '@moothall/domain/feedback';
import { isServiceCode } from '@moothall/domain/place';
import { append } from '../../journal/append.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { AddEvidenceInput } from './evidence-item.input.ts';
import { EvidenceItemType } from './evidence-item.type.ts';
import { EvidenceItemsQueries } from './evidence-items.queries.ts';
import { type NewItem, storeItems } from './store-item.ts';
import { toItem } from './to-item.ts';
import { councilOf } from './whose-evidence.ts';

@InputType({ description: 'A piece of evidence to take away.' })
export class RemoveEvidenceInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsString()
  id: string;
}

type AddCode = 'MISSING' | 'PLACE_UNKNOWN' | 'SERVICE_UNKNOWN' | 'PERIOD_BACKWARDS' | 'VALUE_OUT_OF_RANGE' | 'N_TOO_FEW' | 'PERSONAL_DATA' | 'ALREADY_THERE';
const ADD_CODES: AddCode[] = ['MISSING', 'PLACE_UNKNOWN', 'SERVICE_UNKNOWN', 'PERIOD_BACKWARDS', 'VALUE_OUT_OF_RANGE', 'N_TOO_FEW', 'PERSONAL_DATA', 'ALREADY_THERE'];
const AddEvidencePayload = payloadOf<{ evidenceItem: EvidenceItemType | null }, AddCode>(
  'AddEvidence',
  { evidenceItem: { type: () => EvidenceItemType, description: 'As it stands now.' } },
  ADD_CODES,
);
const RemoveEvidencePayload = payloadOf<{ ok: boolean | null }, 'CAME_BY_IMPORT'>('RemoveEvidence', { ok: { type: () => Boolean, description: 'True when it is gone.' } }, ['CAME_BY_IMPORT']);

@Resolver()
export class AddEvidence {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: EvidenceItemsQueries,
  ) {}

  @Mutation(() => AddEvidencePayload, { description: 'Adds a piece of evidence by hand, as a buyer of a council.' })
  @Access('evidence:write')
  async addEvidence(@Args('input', { description: 'What, and from where.' }) input: AddEvidenceInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const organisationId = councilOf(viewer, input.organisationId);
    const outcome = await this.verbs.run(context, 'addEvidence', input, async (tx): Promise<Outcome<{ id: string }, AddCode>> => {
      const userErrors = refusalsOf(await decideItem(tx, input));
      if (userErrors.length > 0) return { userErrors };
      if (input.problemId) await demandProblem(tx, input.problemId, organisationId);
      const [id] = await storeItems(tx, [toNew(input)], { organisationId, personId: viewer.personId ?? '', importId: null });
      if (id === undefined) return { userErrors: refusalsOf(demand(false, 'ALREADY_THERE', ['title'], 'This very figure of this source is there already. Look for it in the list.')) };
      const data = { kind: input.kind, place: input.place ?? null, service: input.service ?? null, problem: input.problemId ?? null };
      await append(tx, { chain: organisationId, act: 'evidence.added', subject: id, actor: { personId: viewer.personId, organisationId }, data, isPublic: true });
      return { done: { id } };
    });
    const [row] = outcome.done ? await this.queries.byIds(viewer, [outcome.done.id]) : [];
    return { evidenceItem: row ? toItem(row) : null, userErrors: outcome.userErrors ?? [] };
  }

  @Mutation(() => RemoveEvidencePayload, { description: 'Takes away a piece of evidence that was added by hand. What came by an import goes with the import.' })
  @Access('evidence:write')
  async removeEvidence(@Args('input', { description: 'Which one.' }) input: RemoveEvidenceInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run<{ ok: true }, 'CAME_BY_IMPORT'>(context, 'removeEvidence', input, async (tx) => {
      const found = await this.queries.removable(tx, viewer, input.id);
      if (!found) throw notFound('piece of evidence');
      const { organisationId, importId } = found;
      if (importId !== null) return { userErrors: refusalsOf(demand(false, 'CAME_BY_IMPORT', ['id'], 'It came with a file. Undo that import instead.')) };
      await tx.query('delete from evidence_item where id = $1', [input.id]);
      await append(tx, { chain: organisationId, act: 'evidence.removed', subject: input.id, actor: { personId: viewer.personId, organisationId }, isPublic: true });
      return { done: { ok: true } };
    });
    return { ok: outcome.done?.ok ?? null, userErrors: outcome.userErrors ?? [] };
  }
}

async function decideItem(tx: Tx, input: AddEvidenceInput): Promise<Decision<AddCode>> {
  const isAboutProblem = Boolean(input.problemId);
  const places: unknown[] = input.place ? await tx.query('select 1 from place where code = $1 and valid_to is null', [input.place]) : [];
  const words = [input.title, input.method, input.citation, input.group ?? ''].join('\n');
  return combine<AddCode>(
    demand(input.title.trim() !== '', 'MISSING', ['title'], 'Enter what was measured, in the words of the source.'),
    demand(input.method.trim() !== '', 'MISSING', ['method'], 'Enter how it was found out.'),
    demand(input.citation.trim() !== '', 'MISSING', ['citation'], 'Enter who published it and where, so that others can find it.'),
    demand(isAboutProblem || places.length > 0, 'PLACE_UNKNOWN', ['place'], 'Choose the council of the place from the list.'),
    demand(isAboutProblem || isServiceCode(input.service ?? ''), 'SERVICE_UNKNOWN', ['service'], 'Choose the service from the list.'),
    demand(!(input.periodFrom && input.periodTo) || input.periodFrom <= input.periodTo, 'PERIOD_BACKWARDS', ['periodTo'], 'Enter a last day that is not before the first.'),
    demand(isInRange(input), 'VALUE_OUT_OF_RANGE', ['value'], 'Enter a percentage from 0 to 100.'),
    demand(!isOfTooFew(input.kind, input.n ?? null), 'N_TOO_FEW', ['n'], 'Leave it out. Figures of fewer than 10 people are not taken, since somebody could be recognised.'),
    demand(personalDataIn(words).length === 0, 'PERSONAL_DATA', ['citation'], 'Take out what could find a person, such as an e-mail address, a telephone number or a postcode.'),
  );
}

function isInRange({ unit, value }: AddEvidenceInput): boolean {
  return unit !== 'PERCENT' || value === null || value === undefined || (value >= 0 && value <= 100);
}

/** On a problem of the council itself, or on one it shares. */
async function demandProblem(tx: Tx, problemId: string, organisationId: string): Promise<void> {
  const rows: unknown[] = await tx.query(
    'select 1 from problem p where p.id = $1 and (p.organisation_id = $2 or exists (select 1 from problem_council c where c.problem_id = p.id and c.organisation_id = $2))',
    [problemId, organisationId],
  );
  if (rows.length === 0) throw notFound('problem');
}

function toNew(input: AddEvidenceInput): NewItem {
  return {
    problemId: input.problemId ?? null,
    placeCode: input.place ?? null,
    service: input.service ?? null,
    kind: input.kind,
    title: input.title.trim(),
    group: input.group?.trim() || null,
    periodFrom: input.periodFrom ?? null,
    periodTo: input.periodTo ?? null,
    n: input.n ?? null,
    value: input.value ?? null,
    unit: input.unit,
    margin: input.margin ?? null,
    responseRate: input.responseRate ?? null,
    movedFrom: null,
    method: input.method.trim(),
    citation: input.citation.trim(),
    url: input.url ?? null,
  };
}
