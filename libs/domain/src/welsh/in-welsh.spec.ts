// Says refusals in Welsh.
import { describe, expect, it } from '@jest/globals';
import { inWelsh, SENTENCES } from './index.ts';

describe('a refusal in Welsh', () => {
  it.each([
    ['Enter a title.', 'Rhowch deitl.'],
    ['There is no place E99. Choose places from the list.', 'Nid oes lle E99. Dewiswch leoedd o’r rhestr.'],
    ['Find another £12,000, or say why the council begins without it.', 'Dewch o hyd i £12,000 arall, neu dywedwch pam mae’r cyngor yn dechrau hebddo.'],
    ['This challenge is approved. This can only be done while it is a draft or in review.', 'Cyflwr yr her hon yw wedi’i chymeradwyo. Dim ond pan fydd yn drafft neu yn cael ei hadolygu y gellir gwneud hyn.'],
    ['Take out the e-mail address and the full postcode: everybody can read this.', 'Tynnwch y cyfeiriad e-bost a’r cod post llawn allan: gall pawb ddarllen hyn.'],
    ['Add the Welsh text: both languages are published together.', 'Ychwanegwch y testun Cymraeg: cyhoeddir y ddwy iaith gyda’i gilydd.'],
    ['Check the number: its last digits do not fit the others. Enter a VAT number, like GB 980 7806 84.', 'Gwiriwch y rhif: nid yw ei ddigidau olaf yn ffitio’r lleill. Rhowch rif TAW, fel GB 980 7806 84.'],
  ])('of %p is %p', (english, welsh) => {
    expect(inWelsh(english)).toBe(welsh);
  });

  it('carries over what people wrote as it is, whatever it holds', () => {
    expect(inWelsh('Wait until $& {1} (final).pdf is uploaded, or remove it.')).toBe('Arhoswch nes bod $& {1} (final).pdf wedi’i lwytho, neu tynnwch ef.');
  });

  it('is not made up for what nobody said in Welsh', () => {
    expect([inWelsh('Enter the moon.'), inWelsh(''), inWelsh('constructor')]).toEqual([null, null, null]);
  });
});

describe('each sentence', () => {
  it.each(Object.entries(SENTENCES))('%p holds in Welsh what it holds in English', (english, welsh) => {
    const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
    expect(places(welsh)).toEqual(places(english));
    expect(welsh).not.toBe(english);
    expect(welsh.endsWith('.') || /[?}]$/.test(welsh)).toBe(/[.?}]$/.test(english));
  });
});
