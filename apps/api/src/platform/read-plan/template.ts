// The SQL of cards by what is selected of them, so that pages that ask alike share the texts that are kept.
import type { CardSource } from './declaration.ts';

/** What is written of each card of one selection; equal selections have equal SQL and are one template. */
export interface Template {
  readonly name: number;
  /** SELECT of id, stamp, epoch and text of the cards with the ids `$1`. */
  readonly text: string;
  /** The SQL of the text of one. */
  readonly written: string;
}

const MOST_TEMPLATES = 2_000;

/** Templates by their SQL. When there are too many all are forgotten; a name is never given twice. */
export class Templates {
  private readonly made = new Map<string, Template>();
  private last = 0;

  of({ id, stampOf, table, opened }: CardSource, written: string): Template {
    const found = this.made.get(written);
    if (found) return found;
    if (this.made.size >= MOST_TEMPLATES) this.made.clear();
    const text = `select ${id}, ${stampOf(id)}, (select stamp from card_epoch), ${written} from ${table} cross join lateral ${opened} where ${id} = any($1)`;
    const template = { name: (this.last += 1), text, written };
    this.made.set(written, template);
    return template;
  }
}
