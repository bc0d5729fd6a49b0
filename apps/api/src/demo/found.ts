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
    return this.in(name).asWhole();
  }

  list(name: string): Found[] {
    return this.in(name).asList();
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

  asWhole(): number {
    if (typeof this.value === 'number') return this.value;
    throw new Error(`${this.where} is no number`);
  }

  asList(): Found[] {
    if (!Array.isArray(this.value)) throw new Error(`${this.where} is no list`);
    return this.value.map((item: unknown, index) => new Found(item, `${this.where}[${index}]`));
  }

  asTexts(): string[] {
    return this.asList().map((item) => item.asText());
  }
}
