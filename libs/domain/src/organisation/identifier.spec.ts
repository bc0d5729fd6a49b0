// Shows which identifiers are taken, how they are written once taken, and which are refused.
import { describe, expect, it } from '@jest/globals';
import { checkIdentifier, type IdentifierScheme } from './index.ts';

const good: readonly (readonly [IdentifierScheme, string, string])[] = [
  ['GB-COH', '09442333', '09442333'],
  ['GB-COH', '9442333', '09442333'],
  ['GB-COH', 'sc 123456', 'SC123456'],
  ['GB-COH', 'OC300001', 'OC300001'],
  ['GB-COH', 'R0000123', 'R0000123'],
  ['GB-COH', 'IP12345R', 'IP12345R'],
  ['GB-PPON', 'PMPB-8772-VYWM', 'PMPB-8772-VYWM'],
  ['GB-PPON', 'pmpb 8772 vywm', 'PMPB-8772-VYWM'],
  ['GB-PPON', 'GB-PPON-PMPB-8772-VYWM', 'PMPB-8772-VYWM'],
  ['GB-CHC', '1089464', '1089464'],
  ['GB-CHC', '202918', '202918'],
  ['GB-CHC', '1089464-12', '1089464-12'],
  ['GB-SC', 'SC012345', 'SC012345'],
  ['GB-SC', '012345', 'SC012345'],
  ['GB-NIC', 'NIC100012', 'NIC100012'],
  ['GB-NIC', '100012', 'NIC100012'],
  ['GB-LAE', 'dby', 'DBY'],
  ['GSS', 'e10000007', 'E10000007'],
  ['GSS', 'W06000008', 'W06000008'],
  ['GB-VAT', 'GB980780684', 'GB980780684'],
  ['GB-VAT', '980 7806 84', 'GB980780684'],
  ['GB-VAT', 'GB 980 7806 84 001', 'GB980780684001'],
  ['GB-VAT', 'GBGD001', 'GBGD001'],
  ['GB-VAT', 'HA599', 'GBHA599'],
];
const bad: readonly (readonly [IdentifierScheme, string])[] = [
  ['GB-COH', ''],
  ['GB-COH', '1234'],
  ['GB-COH', '123456789'],
  ['GB-COH', 'SC12345'],
  ['GB-PPON', 'AMPB-8772-VYWM'],
  ['GB-PPON', 'PMPB-8702-VYWM'],
  ['GB-PPON', 'PAPB-8772-VYWM'],
  ['GB-PPON', 'PMPB-8772'],
  ['GB-CHC', '12345'],
  ['GB-CHC', '12345678'],
  ['GB-SC', 'SC12345'],
  ['GB-NIC', 'NIC1'],
  ['GB-LAE', 'D1'],
  ['GSS', 'X10000007'],
  ['GSS', 'E1000007'],
  ['GB-VAT', 'GB980780685'],
  ['GB-VAT', 'GB98078068'],
  ['GB-VAT', 'GBGD999'],
  ['GB-VAT', 'FR980780684'],
];

describe('an identifier', () => {
  it.each(good)('of %s typed as %j is stored as %j', (scheme, typed, normalised) => {
    expect(checkIdentifier(scheme, typed)).toEqual({ ok: true, normalised });
  });

  it.each(bad)('of %s typed as %j is refused with an example', (scheme, typed) => {
    expect(checkIdentifier(scheme, typed)).toEqual({ ok: false, message: expect.stringMatching(/Enter .* like/u) });
  });

  it('of GB-VAT shows a single wrong digit, unless the number is then genuine by the newer method', () => {
    const genuine = '980780684';
    const wrong = [...genuine].flatMap((digit, at) =>
      [...'0123456789'].filter((other) => other !== digit).map((other) => genuine.slice(0, at) + other + genuine.slice(at + 1)),
    );
    expect(wrong.filter((id) => checkIdentifier('GB-VAT', id).ok)).toEqual(['987780684']);
  });
});
