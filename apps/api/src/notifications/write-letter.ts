// Makes the letter of a row: with the rights of its reader at this moment, or the reason why it cannot go out.
import { Injectable } from '@nestjs/common';
import { type Item, type ParkedReason, type Topic, writeLetter, type Written } from '@moothall/domain/notification';
import { nobody } from '../identity/identified.ts';
import { type Viewer, ViewerReader } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import type { Letter } from '../platform/mail/mail.ts';
import { Config } from '../platform/settings.ts';
import { NotificationsQueries } from './notifications.queries.ts';
import { StopLinks } from './stop-links.ts';
import { ToldQueries } from './told.queries.ts';

export interface DueLetter {
  readonly id: string;
  readonly personId: string;
  readonly kind: 'NOTICE' | 'DIGEST';
  /** This one included. */
  readonly tries: number;
}

/** With the ids of what is held back until it stands in both languages. */
export type Made = { readonly letter: Letter; readonly held: readonly string[]; readonly reason?: undefined } | { readonly letter?: undefined; readonly reason: ParkedReason };

@Injectable()
export class WriteLetter {
  constructor(
    private readonly rows: Rows,
    private readonly config: Config,
    private readonly viewers: ViewerReader,
    private readonly queries: NotificationsQueries,
    private readonly told: ToldQueries,
    private readonly stops: StopLinks,
  ) {}

  async make(due: DueLetter): Promise<Made> {
    const person = await this.rows.one<{ name: string; email: string }>('select name, email from person where id = $1 and suspended_at is null', [due.personId]);
    if (!person) return { reason: 'NOTHING_TO_TELL' };
    const notifications = await this.queries.ofLetter(await this.viewerFor(due.personId), due.id);
    const words = await this.told.of(notifications);
    const items = notifications.flatMap(({ id, topic, audience }): (Item & { id: string })[] => {
      const found = words.get(id);
      if (!found) return [];
      const title: Written = found.challenge?.title ?? {};
      return [{ id, told: found.told, topic, audience, group: { en: title.en ?? '', cy: title.cy ?? title.en ?? '' } }];
    });
    // Half a message is none: a text that lacks a language it must have keeps its letter back.
    const whole = items.filter(({ told }) => told.missing.length === 0);
    if (whole.length === 0) return { reason: items.length > 0 ? 'TRANSLATION_MISSING' : 'NOTHING_TO_TELL' };
    const held = items.filter(({ told }) => told.missing.length > 0).map(({ id }) => id);
    return { letter: await this.letterOf(due, person, whole), held };
  }

  private async letterOf(due: DueLetter, person: { name: string; email: string }, items: readonly (Item & { id: string })[]): Promise<Letter> {
    const language = (await this.queries.language(due.personId)) === 'CY' ? 'cy' : 'en';
    const topics = [...new Set(items.map(({ topic }) => topic))];
    const links = await Promise.all(topics.map(async (topic) => [topic, await this.stops.linkFor({ personId: due.personId, topics: [topic] })] as const));
    const stopLinks: Partial<Record<Topic, string>> = Object.fromEntries(links);
    const stopAll = await this.stops.linkFor({ personId: due.personId, topics });
    const isDigest = due.kind === 'DIGEST';
    const written = writeLetter({ items, language, name: person.name, site: this.config.publicUrl, stopLinks, isDigest });
    const ends = isDigest ? due.id : (items[0]?.id ?? due.id);
    return {
      to: person.email,
      ...written,
      messageId: `<${ends}@${new URL(this.config.publicUrl).hostname}>`,
      headers: {
        'List-Unsubscribe': `<${stopAll}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    };
  }

  /** The person as they would come at a browser, with the memberships of this moment. */
  private async viewerFor(personId: string): Promise<Viewer> {
    const identified = { ...nobody(personId), isSignedIn: true, personId };
    return { ...identified, memberships: await this.viewers.memberships(identified) };
  }
}
