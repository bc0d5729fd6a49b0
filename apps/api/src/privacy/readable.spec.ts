// Shows that the page of a copy has each title in Welsh too, and that nothing a person wrote can become markup.
import { describe, expect, it } from '@jest/globals';
import { readablePage } from './readable.ts';
import { GIFTS } from './register/register.ts';
import { TITLES_CY } from './titles-cy.ts';

const subject = { id: 'per_0', name: '<b>Ada</b>', email: 'ada@people.example', language: 'EN', isErased: false } as const;
const sections = [{ title: 'Your account', table: 'person', rows: [{ asked_at: new Date('2026-03-02T10:00:00Z'), note: '<script>alert(1)</script> & "x"', gone: null, filter: { query: 'a' } }] }];

describe('the page of a copy', () => {
  it('has a Welsh title for all that is given', () => {
    expect(GIFTS.map(({ title }) => title).filter((title) => TITLES_CY[title] === undefined)).toEqual([]);
    expect(readablePage({ ...subject, language: 'CY' }, sections, 'now')).toMatch(/<html lang="cy">[^]*<h2>Eich cyfrif<[/]h2>/u);
  });

  it('shows what people wrote as text, whatever it is', () => {
    const page = readablePage(subject, sections, 'now');
    expect(page).not.toMatch(/<script|<b>/u);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
    expect(page).toMatch(/2026-03-02T10:00:00[.]000Z[^]*<th scope="row">gone<[/]th><td>–<[/]td>/u);
  });
});
