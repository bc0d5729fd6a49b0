// Gives statements that come again a name, so that PostgreSQL reads and plans each of them once per connection and not each time.

/** Texts are constants of ours or built by TypeORM from its tables; one that is built anew each time must not fill the server's memory. */
const MOST_NAMES = 2_000;

const names = new Map<string, string>();
let seenOnce = new Set<string>();

/** @returns the name of a statement that was asked for before; null for the first time, and for more texts than a server should remember */
export function nameOf(text: string): string | null {
  const name = names.get(text);
  if (name !== undefined) return name;
  if (seenOnce.has(text) && names.size < MOST_NAMES) {
    seenOnce.delete(text);
    const given = `moothall_${names.size}`;
    names.set(text, given);
    return given;
  }
  if (seenOnce.size >= MOST_NAMES) seenOnce = new Set();
  seenOnce.add(text);
  return null;
}

type Query = (...given: unknown[]) => unknown;

/** Names what is asked of this connection with values; a text without any may be several statements, and none of those can be named. */
export function nameStatements(client: object): void {
  const own: unknown = Object.hasOwn(client, 'query') ? Reflect.get(client, 'query') : null;
  Reflect.set(client, 'query', (...given: unknown[]) => {
    // Looked up each time: whoever watches statements does so where all connections have them from.
    const query: unknown = own ?? Reflect.get(Object.getPrototypeOf(client), 'query');
    if (!isQuery(query)) throw new Error('This is no connection');
    const [text, values, ...rest] = given;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null;
    return name === null ? query.apply(client, given) : query.apply(client, [{ name, text, values }, ...rest]);
  });
}

function isQuery(value: unknown): value is Query {
  return typeof value === 'function';
}
