// The SQL that finds one page of published challenges: along the order of the list, or by the index of words, whichever is shorter.
import type { Bind } from '../platform/read-plan/statement.ts';
import { decodeCursor } from '../platform/graphql/pages.ts';
import type { SearchFilter, SearchSort } from './search-filter.ts';

interface Order {
  readonly by: (alias: string) => string;
  readonly behind: (value: string, id: string) => string;
  /** The order value of a cursor, as text. */
  readonly key: string;
}

export const ORDERS: Record<SearchSort, Order> = {
  NEWEST: {
    by: (s) => `${s}.published_at desc, ${s}.id desc`,
    behind: (value, id) => `(s.published_at, s.id) < (${value}::timestamptz, ${id})`,
    key: 's.published_at::text',
  },
  CLOSING_SOONEST: {
    by: (s) => `${s}.closing_order, ${s}.id`,
    behind: (value, id) => `(s.closing_order, s.id) > (${value}::bigint, ${id})`,
    key: 's.closing_order::text',
  },
};

const COLUMNS = 's.id, s.published_at, s.closing_order';

/** For how many windows we go on at most; what is not found there is found by the index. */
const FURTHER = 8;

/**
 * With w hits of the words and h hits of the whole filter in a window of √(21·N) rows, going on takes 21/h windows, and the
 * index has w·N/√(21·N) matches to sort: going on is shorter when h·w > 21².
 */
const WORTH_GOING_ON = 21 * 21;

/** Several words may each be frequent though they are rarely found together, which the index learns only by looking at all of them. */
const ENOUGH_OF_SEVERAL = 3;
const isOfSeveralWords = ({ query }: SearchFilter): boolean => /\S[\s-]+\S/u.test(query ?? '');

/** The list of one region is a twelfth of all, and all that is looked at there lies in it: a quarter of the window shows as much. */
const OF_REGION = { window: 4, least: 64, further: 4, enough: 6 };

export interface PageAsked {
  readonly first: number;
  readonly after?: string | null;
}

/** What is walked along, and when to go on behind the first window. */
interface Way {
  readonly table: string;
  /** Conditions that the order of the table serves. */
  readonly inOrder: readonly string[];
  readonly plain: readonly string[];
  readonly window: number;
  readonly further: number;
  /** Of `seen` and `worded`. */
  readonly isWorth: string;
  /** Whether hits of the words alone have to be counted to know. */
  readonly countsWords: boolean;
}

/**
 * SELECT of id, published_at and closing_order of `first` + 1 challenges behind the cursor, in any order.
 *
 * With words or places there are two ways: to walk along the order of the list until the page is full (good for what is
 * frequent), or to fetch all matches by their index and sort them (good for what is rare). A term with share f fills a page
 * of 21 after 21/f rows and has f·N matches, so walking wins when f > √(21/N), which is when the page is full within
 * √(21·N) rows. So the statement looks at that window, and what it hits there tells the share of the words and of the whole
 * filter: the page is full, or it walks on for a while, or it takes the index. The worst case grows with √N. The limits of the inner SELECTs are constants, so that the planner keeps to the order of the list.
 * Where one region is asked for, the list of that region is walked.
 *
 * @param window how many rows are looked at first; a constant of the statement
 * @throws ApiError BAD_USER_INPUT when the cursor is not of this list
 */
export function walkOf(filter: SearchFilter, sort: SearchSort, asked: PageAsked, bind: Bind, window: number): string {
  const { by, behind } = ORDERS[sort];
  const after = asked.after ? decodeCursor(asked.after, 2).map(bind) : null;
  const place = after ? [behind(after[0] ?? '', after[1] ?? '')] : [];
  const conditions = conditionsOf(filter, bind);
  const { indexed } = conditions;
  const way = isOfOneRegion(filter) ? regionWay(filter, conditions, window) : wholeWay(filter, conditions, window);
  const most = bind(asked.first + 1);
  const ordered = `order by ${by('s')} limit ${most}`;
  const inOrder = [...way.inOrder, ...place];
  if (indexed.length === 0) return `select ${COLUMNS} from ${way.table} s ${where([...inOrder, ...way.plain])} ${ordered}`;
  const along = (rows: number): string => `(select * from ${way.table} s ${where(inOrder)} order by ${by('s')} limit ${rows}) s`;
  const worded = way.countsWords ? `select count(*) as n from ${along(way.window)} ${where([`(select n < ${most}::int from seen)`, ...indexed])}` : 'select 0 as n';
  const goesOn = `(select seen.n < ${most}::int and ${way.isWorth} from seen, worded)`;
  return `with walked as materialized (select ${COLUMNS} from ${along(way.window)} ${where([...way.plain, ...indexed])} ${ordered}),
    seen as materialized (select count(*) as n from walked),
    worded as materialized (${worded}),
    further as materialized (select ${COLUMNS} from ${along(way.window * way.further)} ${where([goesOn, ...way.plain, ...indexed])} ${ordered}),
    full_page as materialized (select greatest((select n from seen), (select count(*) from further)) >= ${most}::int as is_full),
    matching as materialized (
      select ${COLUMNS} from challenge_search s ${where(['(select not is_full from full_page)', ...place, ...indexed, ...allPlain(conditions)])} ${ordered})
    select * from walked where (select n >= ${most}::int from seen) union all
    select * from further where (select is_full from full_page) union all select * from matching`;
}

const isOfOneRegion = ({ regions }: SearchFilter): boolean => regions?.length === 1;

function wholeWay(filter: SearchFilter, conditions: Conditions, window: number): Way {
  const plain = allPlain(conditions);
  const isWorth = isOfSeveralWords(filter) ? `seen.n >= ${ENOUGH_OF_SEVERAL}` : `seen.n * worded.n > ${WORTH_GOING_ON}`;
  return { table: 'challenge_search', inOrder: [], plain, window, further: FURTHER, isWorth, countsWords: plain.length > 0 };
}

function regionWay(filter: SearchFilter, { plain, regions }: Conditions, window: number): Way {
  const size = Math.max(OF_REGION.least, Math.floor(window / OF_REGION.window));
  const enough = isOfSeveralWords(filter) ? ENOUGH_OF_SEVERAL : OF_REGION.enough;
  const inOrder = [`s.region = (${regions})[1]`];
  return { table: 'challenge_in_region', inOrder, plain, window: size, further: OF_REGION.further, isWorth: `seen.n >= ${enough}`, countsWords: false };
}

/** Scalar SELECT of how many there are in all; by stage alone they are counted already. */
export function countOf(filter: SearchFilter, bind: Bind): string {
  const { stages, ...others } = filter;
  if (Object.values(others).every(isNothing)) {
    const some = list(stages);
    return `select coalesce(sum(t.n), 0)::bigint from challenge_tally t where t.kind = 'STAGE'${some ? ` and t.key = any(${bind(some)}::text[])` : ''}`;
  }
  const conditions = conditionsOf(filter, bind);
  return `select count(*) from challenge_search s ${where([...conditions.indexed, ...allPlain(conditions)])}`;
}

interface Conditions {
  /** Those with an index of their own. */
  readonly indexed: readonly string[];
  readonly plain: readonly string[];
  /** The parameter that holds the regions, of which one is enough. */
  readonly regions: string | null;
}

const allPlain = ({ plain, regions }: Conditions): readonly string[] => (regions ? [`s.regions && ${regions}`, ...plain] : plain);

/** One condition per given filter; the text depends only on which filters are given (and on whether there are several words), never on what they hold. */
function conditionsOf(filter: SearchFilter, bind: Bind): Conditions {
  const written = (given: readonly (readonly [unknown, (parameter: string) => string])[]): string[] =>
    given.flatMap(([value, text]) => (value === null || value === undefined ? [] : [text(bind(value))]));
  // The words are read once for the statement, not for each row.
  const indexed = written([
    [filter.query?.trim() || null, (p) => `s.words @@ (select websearch_to_tsquery('english', ${p}) || websearch_to_tsquery('simple', ${p}))`],
    [list(filter.places), (p) => `s.places && ${p}::text[]`],
  ]);
  const plain = written([
    [list(filter.nations), (p) => `s.nations && ${p}::text[]`],
    [list(filter.themes), (p) => `s.theme = any(${p}::text[])`],
    [list(filter.stages), (p) => `s.stage = any(${p}::text[])`],
    [filter.lead, (p) => `s.lead_id = ${p}`],
    [filter.budgetAtLeast, (p) => `s.budget_max >= ${p}::bigint`],
    [filter.budgetAtMost, (p) => `coalesce(s.budget_min, s.budget_max) <= ${p}::bigint`],
    [filter.closesBefore, (p) => `(s.stage = 'OPEN' and s.closes_at < ${p}::timestamptz)`],
  ]);
  const regions = list(filter.regions);
  return { indexed, plain, regions: regions && `${bind(regions)}::text[]` };
}

/** What narrows nothing down. */
function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
}

function list<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values && values.length > 0 ? values : null;
}
