// The texts of cards by their version, up to a weight; a text is given out only for the very version that was just read.

interface Kept {
  readonly version: string;
  readonly text: string;
  /** Since it was last passed over. */
  isAskedFor: boolean;
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
    found.isAskedFor = true;
    return found.text;
  }

  put(key: string, version: string, text: string): void {
    this.drop(key);
    const made = { version, text, isAskedFor: false };
    this.kept.set(key, made);
    this.weight += weightOf(made);
    if (this.weight > this.most) this.makeRoom();
  }

  /** The oldest goes, but what was asked for since it came gets a second turn; reading moves nothing. */
  private makeRoom(): void {
    for (const [key, kept] of this.kept) {
      if (this.weight <= this.most) return;
      if (kept.isAskedFor) {
        kept.isAskedFor = false;
        this.kept.delete(key);
        this.kept.set(key, kept);
      } else this.drop(key);
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
