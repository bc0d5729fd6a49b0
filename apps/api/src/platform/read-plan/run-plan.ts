// Runs a plan: one statement finds which cards stand where and their versions, a second one writes those that are not kept.
import type pg from 'pg';
import type { CardCache, KnownVersions } from './card-cache.ts';
import type { CompiledRoot, Plan } from './compile.ts';
import type { CardSource, PlannedConnection, Walk } from './declaration.ts';
import { type Bind, Parameters, type Statement, type Statements } from './statement.ts';
import type { Template } from './template.ts';

export interface Running {
  readonly pool: pg.Pool;
  readonly statements: Statements;
  readonly cards: CardCache;
  /** The id and the version that were last read of a single card, by what was asked for. */
  readonly known: KnownVersions;
}

type Variables = Readonly<Record<string, unknown>>;

/** A card that was found: which, in which version, and the order value of its cursor. */
interface Found {
  readonly id: string;
  readonly version: string;
  readonly key: string;
}

/** A root field on its way: its SQL, and how its answer is written once the first statement has come back. */
interface Step {
  readonly label: string;
  /** Scalar SELECTs. */
  readonly asks: readonly Statement[];
  /** @returns null to stand aside */
  readonly read: (columns: readonly unknown[], epoch: string) => Reading | null;
}

interface Reading {
  readonly wanted: readonly { readonly template: Template; readonly found: readonly Found[] }[];
  readonly write: (textOf: (template: Template, id: string) => string) => string;
}

const NOTHING: Reading = { wanted: [], write: () => 'null' };

/**
 * @param isVisitor whether nobody is signed in; then what is not public is simply not there
 * @returns the text of `data`; null to stand aside
 */
export async function runPlan(running: Running, plan: Plan, variables: Variables, isVisitor: boolean): Promise<string | null> {
  const parameters = new Parameters();
  const steps: Step[] = [];
  for (const root of plan.roots) {
    const step = 'constant' in root ? constantStep(root.label, root.constant) : stepOf(running, root, variables, parameters.bind, isVisitor);
    if (!step) return null;
    steps.push(step);
  }
  const readings = await firstStatement(running, steps, parameters.values);
  const texts = readings && (await textsOf(running, readings));
  if (!readings || !texts) return null;
  const textOf = (template: Template, id: string): string => texts.get(keyOf(template, id)) ?? '';
  return `{${steps.map(({ label }, index) => label + (readings[index]?.write(textOf) ?? '')).join(',')}}`;
}

async function firstStatement({ pool, statements }: Running, steps: readonly Step[], values: unknown[]): Promise<Reading[] | null> {
  const asks = steps.flatMap((step) => step.asks);
  const statement = { key: asks.map(({ key }) => key).join(), text: () => `select ${['(select stamp from card_epoch)', ...asks.map(({ text }) => text())].join(', ')}` };
  const [row = []] = asks.length === 0 ? [] : await statements.rows(pool, statement, values);
  const [epoch, ...columns] = row;
  let from = 0;
  const readings: Reading[] = [];
  for (const { asks: own, read } of steps) {
    const reading = read(columns.slice(from, from + own.length), String(epoch ?? ''));
    if (!reading) return null;
    readings.push(reading);
    from += own.length;
  }
  return readings;
}

/** The texts of all cards that are wanted. @returns null when one is gone meanwhile, or cannot be written */
async function textsOf(running: Running, readings: readonly Reading[]): Promise<ReadonlyMap<string, string> | null> {
  const texts = new Map<string, string>();
  const missing = new Map<Template, Set<string>>();
  for (const { template, found } of readings.flatMap(({ wanted }) => wanted)) {
    for (const { id, version } of found) {
      const key = keyOf(template, id);
      const text = running.cards.get(key, version);
      if (text === null) missing.set(template, (missing.get(template) ?? new Set<string>()).add(id));
      else texts.set(key, text);
    }
  }
  const complete = await Promise.all([...missing].map(([template, ids]) => write(running, template, [...ids], texts)));
  return complete.every(Boolean) ? texts : null;
}

async function write({ pool, statements, cards }: Running, template: Template, ids: readonly string[], texts: Map<string, string>): Promise<boolean> {
  const rows = await statements.rows(pool, { key: `cards ${template.name}`, text: () => template.text }, [ids]);
  for (const [id, stamp, epoch, text] of rows) {
    if (typeof text !== 'string') return false;
    const key = keyOf(template, String(id));
    cards.put(key, versionOf(String(epoch ?? ''), String(stamp)), text);
    texts.set(key, text);
  }
  return rows.length === ids.length;
}

function stepOf(running: Running, compiled: CompiledRoot, variables: Variables, bind: Bind, isVisitor: boolean): Step | null {
  const { label, root, body } = compiled;
  const args = compiled.argumentsFor(variables);
  if (root.kind === 'connection' && body.kind === 'page') {
    const walk = root.walk(args, bind);
    return walk && pageStep(label, root, walk, body, bind);
  }
  if (root.kind === 'card' && body.kind === 'card') {
    const where = root.where(args, bind);
    return where === null || isLong(args) ? null : cardStep(running, { label, cards: root.cards, where, template: body.template, asked: JSON.stringify(args), isVisitor });
  }
  if (root.kind !== 'object' || body.kind !== 'object') return null;
  const where = root.where(args, bind);
  return where === null ? null : objectStep(label, body.text, where);
}

function constantStep(label: string, constant: string): Step {
  return { label, asks: [], read: () => ({ wanted: [], write: () => constant }) };
}

function pageStep(label: string, { cards }: PlannedConnection, walk: Walk, body: Extract<CompiledRoot['body'], { kind: 'page' }>, bind: Bind): Step {
  const joined = `select string_agg(p.id || ' ' || ${cards.stampOf('p.id')} || ' ' || p.key, E'\\n' order by ${walk.order}) from (${walk.rows}) p`;
  const asks = [plainly(`(${joined})`), ...(body.countsAll ? [plainly(`(${walk.count(bind)})::text`)] : [])];
  return {
    label,
    asks,
    read: ([text, total], epoch) => {
      const all = typeof text === 'string' ? text.split('\n').map((line) => foundOf(line, epoch)) : [];
      const found = all.slice(0, walk.first);
      const page = { cards: found, hasNext: all.length > walk.first, hasPrevious: walk.hasPrevious, total: String(total) };
      return { wanted: body.templates.map((template) => ({ template, found })), write: (textOf) => body.write({ ...page, textOf }) };
    },
  };
}

/** Names are short; what is long is not worth remembering. */
const isLong = (args: Variables): boolean => JSON.stringify(args).length > 300;

interface OneCard {
  readonly label: string;
  readonly cards: CardSource;
  readonly where: string;
  readonly template: Template;
  /** The arguments, by which the version that is kept is remembered. */
  readonly asked: string;
  readonly isVisitor: boolean;
}

/**
 * One statement for a single card. Where its text is kept it asks for the stamp alone: to begin a statement that could write the text takes
 * PostgreSQL as long as to write it. When the stamp is another one meanwhile, the text is written by a second statement.
 */
function cardStep(running: Running, one: OneCard): Step {
  const { label, cards, where, template } = one;
  const name = `${template.name} ${one.asked}`;
  const [id = '', version = ''] = running.known.get(name)?.split(' ') ?? [];
  const isKept = running.cards.get(keyOf(template, id), version) !== null;
  const from = `${cards.table} cross join lateral (select ${cards.stampOf(cards.id)} as stamp offset 0) v`;
  const stamped = `${cards.id} || ' ' || v.stamp || ' '`;
  const written = `coalesce((select ${template.written} from ${cards.opened}), '')`;
  return {
    label,
    asks: isKept
      ? [plainly(`(select ${stamped} from ${from} where ${where})`)]
      : [{ key: `card ${template.name} ${where}`, text: () => `(select ${stamped} || ${written} from ${from} where ${where})` }],
    read: ([line], epoch) => {
      // Whoever is signed in may see what is hidden from visitors.
      if (typeof line !== 'string') return one.isVisitor ? NOTHING : null;
      const { found, text } = cardIn(line, epoch);
      running.known.set(name, `${found.id} ${found.version}`);
      if (text === '') return { wanted: [{ template, found: [found] }], write: (textOf) => textOf(template, found.id) };
      running.cards.put(keyOf(template, found.id), found.version, text);
      return { wanted: [], write: () => text };
    },
  };
}

/** The statement says '?' for an object that is there and cannot be written. */
function objectStep(label: string, text: string, where: string): Step {
  return {
    label,
    asks: [plainly(`(select coalesce(o.t, '?') from (${text} where ${where}) o (t))`)],
    read: ([written]) => {
      if (written === '?') return null;
      return typeof written === 'string' ? { wanted: [], write: () => written } : NOTHING;
    },
  };
}

function foundOf(line: string, epoch: string): Found {
  const [id = '', stamp = '', ...key] = line.split(' ');
  return { id, version: versionOf(epoch, stamp), key: key.join(' ') };
}

/** Id, stamp and text, with a blank between them; no text where none was asked for, or it cannot be written. */
function cardIn(line: string, epoch: string): { found: Found; text: string } {
  const afterId = line.indexOf(' ');
  const afterStamp = line.indexOf(' ', afterId + 1);
  const found = { id: line.slice(0, afterId), version: versionOf(epoch, line.slice(afterId + 1, afterStamp)), key: '' };
  return { found, text: line.slice(afterStamp + 1) };
}

/** Of a text that is short enough to be its own name. */
const plainly = (text: string): Statement => ({ key: text, text: () => text });

const versionOf = (epoch: string, stamp: string): string => `${epoch}.${stamp}`;
const keyOf = ({ name }: Template, id: string): string => `${name} ${id}`;
