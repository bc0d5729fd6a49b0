// The texts of cards by their version, up to a weight; a text is given out only for the very version that was just read.

interface Kept {
  readonly version: string;
  readonly text: string;
  readonly weight: number;
  /** Since it was last passed over. */
  isAskedFor: boolean;
}

/** Beyond Latin-1: where there is such a character JavaScript keeps each in two bytes, else in one. */
const WIDE = /[\u0100-\u{10ffff}]/u;

/** What the text takes, and what the maps need for each. */
const weightOf = (text: string): number => text.length * (WIDE.test(text) ? 2 : 1) + 200;

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
    const made = { version, text, weight: weightOf(text), isAskedFor: false };
    this.kept.set(key, made);
    this.weight += made.weight;
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
    this.weight -= found.weight;
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
