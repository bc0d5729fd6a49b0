// The fields that words declared as public facts, and the answers made of them; whoever declares nothing is left to the resolvers.
import { Injectable } from '@nestjs/common';
import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode, visit } from 'graphql';
import { Rows } from '../database/rows.ts';
import { AccessRules } from '../graphql/access.ts';
import { Log } from '../log.ts';
import { Metrics } from '../serving/metrics.ts';
import { CardCache, KnownVersions } from './card-cache.ts';
import { compile, type Plan } from './compile.ts';
import type { PlannedRoot, PlannedType } from './declaration.ts';
import { runPlan } from './run-plan.ts';
import { Statements } from './statement.ts';
import { Templates } from './template.ts';

const CARD_BYTES = 64 * 1024 * 1024;
/** Of one document: by operation, and by what its @skip and @include are given. */
const MOST_PLANS = 16;

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether nobody is signed in. */
  readonly isVisitor: boolean;
}

@Injectable()
export class ReadPlans {
  /** How many operations were answered by a plan, and how many were left to the resolvers. */
  readonly counts = { answered: 0, left: 0 };
  private readonly types = new Map<string, PlannedType>();
  private readonly roots = new Map<string, PlannedRoot>();
  private readonly templates = new Templates();
  private readonly statements = new Statements();
  private readonly cards = new CardCache(CARD_BYTES);
  private readonly known = new KnownVersions(50_000);
  /** Apollo keeps validated documents, as many as fit into its store; a plan lives as long as its document. */
  private plans = new WeakMap<DocumentNode, Map<string, Plan | null>>();

  constructor(
    private readonly rows: Rows,
    private readonly rules: AccessRules,
    private readonly log: Log,
    metrics: Metrics,
  ) {
    const read = () => Object.entries(this.counts).map(([how, value]) => ({ labels: { how }, value }));
    metrics.gauge('read_plans', 'Operations since the start that a plan answered, and that were left to the resolvers.', ['how'], read);
  }

  /** A higher floor adds fields to the type of a lower one. @throws Error when a field is declared twice */
  declare(type: string, fields: PlannedType): void {
    const known = this.types.get(type);
    if (!known) {
      this.types.set(type, fields);
      return;
    }
    this.types.set(type, (row) => {
      const [one, other] = [known(row), fields(row)];
      const twice = Object.keys(other).find((name) => Object.hasOwn(one, name));
      if (twice) throw new Error(`${type}.${twice} is declared twice for read plans`);
      return { ...one, ...other };
    });
  }

  declareRoot(name: string, root: PlannedRoot): void {
    this.roots.set(name, root);
  }

  /** @throws Error where a root field was declared that is not for everybody, or a type twice; before the server listens */
  check(): void {
    for (const fields of this.types.values()) fields((name) => name);
    const open = new Set(this.rules.all().flatMap(({ kind, name, rule }) => (kind === 'Query' && rule === 'public' ? [name] : [])));
    const closed = [...this.roots.keys()].filter((name) => !open.has(name));
    if (closed.length > 0) throw new Error(`Read plans answer only root fields that everybody may call: ${closed.join(', ')}`);
  }

  /** @returns the text of `data`, the very one that the resolvers would give; null to leave it to them */
  async answer(asked: Asked): Promise<string | null> {
    const text = await this.tried(asked).catch((err: unknown) => {
      // The resolvers meet the same trouble and say it in their words.
      this.log.root.debug({ err }, 'a read plan stood aside');
      return null;
    });
    this.counts[text === null ? 'left' : 'answered'] += 1;
    return text;
  }

  /** All that is declared, as `Type.field`, and whether only visitors are answered so. */
  get declared(): readonly { readonly name: string; readonly isForVisitors: boolean }[] {
    return [...this.types].flatMap(([type, fields]) => Object.entries(fields((name) => name)).map(([field, { isForVisitors }]) => ({ name: `${type}.${field}`, isForVisitors })));
  }

  private async tried({ schema, document, operation, variables, isVisitor }: Asked): Promise<string | null> {
    if (operation.operation !== 'query') return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    const plan = coerced ? this.planOf(schema, document, operation, coerced) : null;
    if (!plan || !coerced || (plan.isForVisitors && !isVisitor)) return null;
    return runPlan({ pool: this.rows.pool, statements: this.statements, cards: this.cards, known: this.known }, plan, coerced, isVisitor);
  }

  private planOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Plan | null {
    const plans = this.plans.get(document) ?? new Map<string, Plan | null>();
    this.plans.set(document, plans);
    const key = `${operation.name?.value ?? ''} ${conditionsOf(document).map((name) => String(variables[name])).join(' ')}`;
    const found = plans.get(key);
    if (found !== undefined) return found;
    if (plans.size >= MOST_PLANS) return null;
    const fragments = new Map(document.definitions.flatMap((part): [string, FragmentDefinitionNode][] => (part.kind === 'FragmentDefinition' ? [[part.name.value, part]] : [])));
    const plan = compile({ types: this.types, roots: this.roots, templates: this.templates }, { schema, fragments, variables }, operation);
    plans.set(key, plan);
    return plan;
  }
}

const conditions = new WeakMap<DocumentNode, readonly string[]>();

/** The variables that decide what is skipped. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const known = conditions.get(document);
  if (known) return known;
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? []) if (value.kind === 'Variable') names.add(value.name.value);
    },
  });
  conditions.set(document, [...names]);
  return [...names];
}
