// Reads values out of JSON by name: an answer of the API or a file of the demo. What has another form than expected stops the load.

type Names = Readonly<Record<string, unknown>>;

const isNames = (value: unknown): value is Names => typeof value === 'object' && value !== null && !Array.isArray(value);

export class Found {
  /** @param where stands in complaints */
  constructor(
    private readonly value: unknown,
    private readonly where = 'answer',
  ) {}

  /** The object as it is, to be passed on. */
  get names(): Names {
    if (isNames(this.value)) return this.value;
    throw new Error(`${this.where} is no object`);
  }

  has(name: string): boolean {
    return this.names[name] !== undefined && this.names[name] !== null;
  }

  in(name: string): Found {
    return new Found(this.names[name], `${this.where}.${name}`);
  }

  text(name: string): string {
    return this.in(name).asText();
  }

  whole(name: string): number {
    const value = this.names[name];
    if (typeof value === 'number') return value;
    throw new Error(`${this.where}.${name} is no number`);
  }

  list(name: string): Found[] {
    const value = this.names[name];
    if (!Array.isArray(value)) throw new Error(`${this.where}.${name} is no list`);
    return value.map((item: unknown, index) => new Found(item, `${this.where}.${name}[${index}]`));
  }

  texts(name: string): string[] {
    return this.list(name).map((item) => item.asText());
  }

  /** A list of numbers. */
  numbers(): number[] {
    if (Array.isArray(this.value) && this.value.every((one) => typeof one === 'number')) return this.value;
    throw new Error(`${this.where} is no list of numbers`);
  }

  /** The list, or none where it is left out. */
  maybeList(name: string): Found[] {
    return this.has(name) ? this.list(name) : [];
  }

  maybeText(name: string): string | null {
    return this.has(name) ? this.text(name) : null;
  }

  /** What stands under each name. */
  entries(): [string, Found][] {
    return Object.keys(this.names).map((name) => [name, this.in(name)]);
  }

  asText(): string {
    if (typeof this.value === 'string') return this.value;
    throw new Error(`${this.where} is no text`);
  }
}
