// Shows that text becomes plain, and that no HTML comes through however it is wrapped.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainLine, plainText } from './index.ts';

describe('plain text', () => {
  it.each([
    ['Noise &amp; dust, under &pound;5k &#8211; or &#x20AC;6k', 'Noise & dust, under £5k – or €6k'],
    ['<p>One</p><p>Two<br/>Three</p><ul><li>Four</li></ul>', 'One\nTwo\nThree\n\n• Four'],
    ['&lt;p&gt;Twice&lt;/p&gt; wrapped', 'Twice\nwrapped'],
    ['&amp;lt;b&amp;gt;Thrice', 'Thrice'],
    ['A<script>alert("x")</script>B', 'A B'],
    ['A<script>if (a < b) alert("x")', 'A'],
    ['A<style type="x">p{}</style><!-- hidden <b> -->B', 'A B'],
    ['A<scr<b>ipt>alert(1)</scr</b>ipt>B', 'A B'],
    ['5 < 6, a<3 and x <y', '5 < 6, a<3 and x < y'],
    ['<img src=x onerror=alert(1)', '< img src=x onerror=alert(1)'],
    ['t\u0000e\u202Ex\u200Bt\uD800', 'text'],
    ['T\u0177 a m\u00f4r &ycirc; &wcirc;', 'Tŷ a môr ŷ ŵ'],
    ['  many   spaces \t and\r\n\r\n\r\n\r\nlines  ', 'many spaces and\n\nlines'],
    ['&unknown; &#0; &#x110000; &', '&unknown; &#0; &#x110000; &'],
    ['Road works.rnrnNext', 'Road works.\n\nNext'],
  ])('makes of %j %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('makes one line of many', () => {
    expect(plainLine('Quieter\n<br>road works')).toBe('Quieter road works');
  });

  const html = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('<', '>', '</', '&lt;', '&gt;', '&amp;', 'lt;', '<script>', '</script', '<!--', '-->', '<img ', 'rn', '\n', '<<b>')),
    { maxLength: 30 },
  );

  it('never lets through what a browser takes for a tag, nor hidden characters', () => {
    fc.assert(
      fc.property(html, (parts) => {
        expect(plainText(parts.join(''))).not.toMatch(/<[a-z/!?]|[^\P{C}\n]/iu);
      }),
      { numRuns: 2000 },
    );
  });

  it('is done in no time, whatever is unclosed', () => {
    const begun = performance.now();
    for (const part of ['<script>', '<!--', '<a ', '&lt;', 'rn ', '<style', '\n', ' rn']) plainText(part.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
