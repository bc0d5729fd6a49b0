// SQL that writes JSON text exactly as JSON.stringify would. What cannot be written so becomes NULL, and then the plan stands aside.

/** Where a field's value is found: the SQL of a column or of a key of a JSON value. */
export type Row = (name: string) => string;

/** The columns of a table alias. */
export const columnsOf =
  (alias: string): Row =>
  (column) =>
    `${alias}.${column}`;

/** The keys of a JSON value, as text. */
export const keysOf =
  (json: string): Row =>
  (key) =>
    `(${json} ->> '${key}')`;

/** Text that must be there. */
export const text = (value: string): string => `to_json((${value})::text)::text`;

/** Text, or null. */
export const textOrNull = (value: string): string => `coalesce(${text(value)}, 'null')`;

/** A whole number of an integer column, or null. */
export const wholeOrNull = (value: string): string => `coalesce((${value})::text, 'null')`;

/** A whole number that a JSON value holds as text, such as `content ->> 'weightBp'`. */
export const wholeOfText = (value: string): string => `case when ${value} ~ '^(0|-?[1-9][0-9]{0,8})$' then ${value} end`;

export const wholeOfTextOrNull = (value: string): string => `case when ${value} is null then 'null' else ${wholeOfText(value)} end`;

/** True or false; a boolean's text is its JSON. */
export const truth = (value: string): string => `(${value})::text`;

/** A moment of a timestamptz column as `Date.toISOString` writes it, or null. */
export const momentOrNull = (value: string): string => `coalesce(${moment(value)}, 'null')`;

export const moment = (value: string): string => `'"' || to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'`;

/** A moment that was written as ISO 8601 by our own hand, or null. */
export const momentOfTextOrNull = (value: string): string =>
  `case when ${value} is null then 'null' when ${value} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' then '"' || ${value} || '"' end`;

/** A number with decimals; where PostgreSQL and JavaScript write it differently (very large, very small) the plan stands aside. */
export const decimal = (value: string): string => `case when ${value} = 0 then '0' when abs(${value}) between 0.0001 and 100000000000000 then (${value})::float8::text end`;

export const decimalOrNull = (value: string): string => `case when ${value} is null then 'null' else ${decimal(value)} end`;

/** A number of a JSON value, or null. */
export const numberOfJsonOrNull = (json: string): string =>
  `case when ${isNull(json)} then 'null' when jsonb_typeof(${json}) = 'number' then ${decimal(`(${json})::float8`)} end`;

/** Pence as text or number, as an amount in pounds. */
export const pounds = (pence: string): string => `'"' || round((${pence})::numeric / 100, 2)::text || '"'`;

/** Whether a JSON value is absent or null. */
export const isNull = (json: string): string => `(${json} is null or jsonb_typeof(${json}) = 'null')`;

/** `written` where the value is there, else null. */
export const unlessNull = (isAbsent: string, written: string): string => `case when ${isAbsent} then 'null' else ${written} end`;

/** `written` where the JSON value is an object. */
export const ofObject = (json: string, written: string): string => `case when jsonb_typeof(${json}) = 'object' then ${written} end`;

export const ofObjectOrNull = (json: string, written: string): string => `case when ${isNull(json)} then 'null' when jsonb_typeof(${json}) = 'object' then ${written} end`;

/**
 * A list: one item per row of `from`. Each is written once (`offset 0` keeps the planner from writing it where it is counted, too), and sorted as it is joined.
 * @param item the JSON text of one; a NULL among them makes the whole list NULL
 * @param order as after `order by`: terms with a comma and a blank between them, each rising unless it says `desc`
 */
export const list = (item: string, from: string, order: string): string => {
  const terms = order.split(', ').map((term, at) => ({ by: term.replace(/ desc$/u, ''), name: `o${at}`, way: term.endsWith(' desc') ? ' desc' : '' }));
  const columns = terms.map(({ by, name }) => `${by} as ${name}`).join(', ');
  const sorted = terms.map(({ name, way }) => `x.${name}${way}`).join(', ');
  return `(select case when count(*) = count(x.i) then '[' || coalesce(string_agg(x.i, ',' order by ${sorted}), '') || ']' end from (select ${item} as i, ${columns} from ${from} offset 0) x)`;
};

/** The items of a JSON array of objects, each as `alias.value`. */
export const items = (json: string, alias: string): string => `jsonb_array_elements(${json}) with ordinality as ${alias} (value, o)`;

/** A list of texts from a JSON array. */
export const textsOf = (json: string): string =>
  list(text('t.value'), `jsonb_array_elements_text(${json}) with ordinality as t (value, o)`, 't.o');
