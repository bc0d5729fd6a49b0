import { describe, expect, it } from '@jest/globals';
import { atomFeed } from './atom-feed.ts';

const entry = { id: 'https://x.example/1', href: 'https://x.example/1', updated: '2026-11-01T09:00:00.000Z', author: 'A', content: 'C' };
const feedOf = (title: string) => atomFeed({ id: 'https://x.example/', self: 'https://x.example/f.atom', title: 'Feed', language: 'en', entries: [{ ...entry, title }] });
const titleIn = (feed: string) => new DOMParser().parseFromString(feed, 'application/xml').querySelector('entry > title')?.textContent;

describe('a feed', () => {
  it.each([
    ['signs of XML', `<b> & "it's"`, `<b> & "it's"`],
    ['tabs and new lines', 'a\tb\nc', 'a\tb\nc'],
    ['letters of every plane', 'Tŷ 🏴 漢 \u{10FFFF}', 'Tŷ 🏴 漢 \u{10FFFF}'],
    ['control characters, which XML cannot hold', 'a\u0000b\u0008c\u000Bd\u001Fe', 'abcde'],
    ['halves of pairs and what is no character', 'a\uD83Cb\uDC00c\uFFFEd\uFFFFe', 'abcde'],
  ])('is XML that reads back: %s', (_what, title, read) => {
    expect(titleIn(feedOf(title))).toBe(read);
  });
});
