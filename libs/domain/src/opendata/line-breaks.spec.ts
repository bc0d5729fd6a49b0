// Shows which "rn" were line breaks once, and which belong to words.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mendLineBreaks, mendMisreadCharacters } from './line-breaks.ts';

describe('mending lost line breaks', () => {
  it.each([
    ['needs are met.rnrnWe are looking', 'needs are met.\n\nWe are looking'],
    ['on Thursday: rnThe Council', 'on Thursday: \nThe Council'],
    ['18th March 2025rnrnProcess:rnTo win', '18th March 2025\n\nProcess:\nTo win'],
    ['of the list.rnrnrnrnIs it', 'of the list.\n\nIs it'],
    ['the date ofrn tender', 'the date of\n tender'],
    ['Contract-2.docxrnrnPlease', 'Contract-2.docx\n\nPlease'],
    ['plan.docxrnPlease', 'plan.docx\nPlease'],
    ['APPLY TO BUYERrnAll', 'APPLY TO BUYER\nAll'],
    ['homes.rn      rn      The start', 'homes.\n      \n      The start'],
    ['standards, including:rna.tForms', 'standards, including:\na. Forms'],
    ['Objectives:rn1.tReview', 'Objectives:\n1. Review'],
    ['see?ID=2343rn The buyer', 'see?ID=2343\n The buyer'],
    ['the north is NorthernrnrnThe', 'the north is Northern\n\nThe'],
    ['in Blackburnrnrn2. Next', 'in Blackburn\n\n2. Next'],
    ['lessons to learnrnNext', 'lessons to learn\n\nNext'],
    ['near Cockburnrnrn', 'near Cockburn\n\n'],
    ['see rnhttps://example.org', 'see \nhttps://example.org'],
    ['collected.rn', 'collected.\n'],
  ])('makes of %j %j', (lost, mended) => {
    expect(mendLineBreaks(lost)).toBe(mended);
  });

  it.each([
    'Return to learn how Northern Ireland governs: a modern pattern of concern.',
    'The furniture in Bournemouth, Kilmarnock and Barnstaple was returned; the tavern burned.',
    'Ernest Arnold of Holborn and Blackburn Council, Lisburn. Learning, Furnishing, Eastern.',
    'See www.rnib.org.uk or https://www.rnli.org/rn-news, or write to rn@example.org.',
    'Asgwrn cadarn yw haearn; mae’r dwrn yn chwyrn. Llywodraeth Cymru.',
    'INTERNAL MODERNISATION, IN SOUTHERN ENGLAND. RNLI and RN Reserve.',
    'Malvern Hills, Severn Trent, Nairn Highland, Hepburn Road; to govern It well.',
  ])('leaves alone: %s', (text) => {
    expect(mendLineBreaks(text)).toBe(text);
  });

  it('changes nothing but "rn", and tabs before items', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/rn|[.)]t/u.test(text));
        expect(mendLineBreaks(text)).toBe(text);
      }),
    );
  });
});

describe('mending characters read wrongly', () => {
  it('brings back pounds and quotes, and leaves Welsh circumflexes', () => {
    expect(mendMisreadCharacters('Â£20,000 for the councilâ€™s Tân Cymru. Ân')).toBe('£20,000 for the council’s Tân Cymru. Ân');
  });
});
