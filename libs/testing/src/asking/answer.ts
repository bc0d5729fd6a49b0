// What the API answered, read by paths such as `draftChallenge.challenge.id`, with a clear complaint where nothing stands there.

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code?: string; readonly [key: string]: unknown };
}

export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    /** The body as it came over the wire. */
    readonly raw: string,
    readonly data: unknown,
    readonly errors: readonly AnswerError[],
    readonly extensions: unknown,
  ) {}

  /** The codes of all errors, in order. */
  get codes(): (string | undefined)[] {
    return this.errors.map((error) => error.extensions.code);
  }

  /** The value at a path of names and list positions; undefined where nothing stands. */
  at(path: string): unknown {
    return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), this.data);
  }

  text(path: string): string {
    const value = this.at(path);
    if (typeof value === 'string') return value;
    throw new Error(`The answer has no text at ${path}: ${this.raw}`);
  }

  whole(path: string): number {
    const value = this.at(path);
    if (typeof value === 'number') return value;
    throw new Error(`The answer has no number at ${path}: ${this.raw}`);
  }

  list(path: string): readonly unknown[] {
    const value = this.at(path);
    if (Array.isArray(value)) return value;
    throw new Error(`The answer has no list at ${path}: ${this.raw}`);
  }

  /** The codes of the `userErrors` of a verb, in order. */
  userErrors(verb: string): unknown[] {
    return this.list(`${verb}.userErrors`).map((error) => (isRecord(error) ? error['code'] : undefined));
  }

  /** For arrangements that must not fail. @throws Error with the whole answer when anything was refused */
  done(): this {
    const refused = isRecord(this.data) && Object.values(this.data).some((value) => hasUserErrors(value));
    if (this.errors.length > 0 || refused || !isRecord(this.data)) throw new Error(`The arrangement was refused: ${this.raw}`);
    return this;
  }
}

function hasUserErrors(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value['userErrors']) && value['userErrors'].length > 0;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
