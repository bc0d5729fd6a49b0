// The texts of cards by their version, up to a weight; a text is given out only for the very version that was just read.

interface Kept {
  readonly version: string;
  readonly text: string;
}

/** Two bytes a character at most, and what the maps need for each. */
const weightOf = ({ text }: Kept): number => text.length * 2 + 200;

export class CardCache {
  private readonly kept = new Map<string, Kept>();
  private weight = 0;

  constructor(private readonly most: number) {}

  /** @returns the text of this version, else null */
  get(key: string, version: string): string | null {
    const found = this.kept.get(key);
    if (found?.version !== version) return null;
    // Whoever was asked for last is forgotten last.
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.text;
  }

  put(key: string, version: string, text: string): void {
    this.drop(key);
    const made = { version, text };
    this.kept.set(key, made);
    this.weight += weightOf(made);
    for (const oldest of this.kept.keys()) {
      if (this.weight <= this.most) return;
      this.drop(oldest);
    }
  }

  get size(): number {
    return this.kept.size;
  }

  private drop(key: string): void {
    const found = this.kept.get(key);
    if (!found) return;
    this.kept.delete(key);
    this.weight -= weightOf(found);
  }
}

/** Only guesses: a wrong or forgotten one costs a text that is written again. */
export class KnownVersions {
  private readonly versions = new Map<string, string>();

  constructor(private readonly most: number) {}

  get(name: string): string | undefined {
    return this.versions.get(name);
  }

  set(name: string, version: string): void {
    if (this.versions.size >= this.most) this.versions.clear();
    this.versions.set(name, version);
  }
}
