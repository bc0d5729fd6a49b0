// Reading a part of a profile: rows left empty are nothing, and errors come back to the row they were typed in.
import { describe, expect, it } from '@jest/globals';
import type { InsuranceKind, Nation } from '../../gql/types.ts';
import { readAccreditations, readCapabilities, readInsurances, toRowsOfForm } from './part-input.ts';

const formOf = (fields: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};
const isInsurance = (kind: string): kind is InsuranceKind => kind === 'CYBER';
const isNation = (value: string): value is Nation => value === 'WALES';

describe('the rows of a form', () => {
  it('are left out when nothing was written in them, whatever their kind', () => {
    const read = readInsurances(
      formOf([
        ['insurances-0-kind', 'CYBER'],
        ['insurances-0-cover', ' '],
        ['insurances-1-kind', 'CYBER'],
        ['insurances-1-cover', '£5,000,000'],
        ['insurances-1-insurer', 'Example'],
        ['insurances-1-expiresOn', '2030-01-31'],
      ]),
      isInsurance,
    );
    expect(read).toEqual({ changes: { insurances: [{ kind: 'CYBER', cover: '5000000.00', insurer: 'Example', expiresOn: '2030-01-31' }] }, rows: [1], faults: [] });
  });

  it('say where an amount cannot be read', () => {
    const read = readInsurances(formOf([['insurances-3-kind', 'CYBER'], ['insurances-3-cover', 'lots']]), isInsurance);
    expect(read.faults.map(({ code, path }) => [code, ...path])).toEqual([['NO_AMOUNT', 'insurances-0-cover']]);
  });

  it('get back what the API says of them', () => {
    const { rows } = readAccreditations(formOf([['accreditations-0-name', ''], ['accreditations-1-name', 'One'], ['accreditations-2-name', ''], ['accreditations-3-name', 'Two']]));
    const error = { code: 'DAY_INVALID', path: ['accreditations', '1', 'expiresOn'], message: 'x' };
    expect(toRowsOfForm([error], rows)).toEqual([{ ...error, path: ['accreditations', '3', 'expiresOn'] }]);
  });
});

describe('what an organisation does', () => {
  it('is read line by line, and an error of a line belongs to the whole list', () => {
    const form = formOf([['skills', ' sensors \n\n bridges; tunnels'], ['cpvCodes', '45233141-9'], ['nations', 'WALES'], ['nations', 'ATLANTIS'], ['projectMin', 'much'], ['projectMax', '25000']]);
    const { changes, faults } = readCapabilities(form, ['E10000007'], isNation);
    expect(changes).toMatchObject({ skills: ['sensors', 'bridges', 'tunnels'], cpvCodes: ['45233141-9'], nations: ['WALES'], places: ['E10000007'], projectMin: null, projectMax: '25000.00' });
    expect(faults.map(({ path }) => path)).toEqual([['projectMin']]);
    expect(toRowsOfForm([{ code: 'CPV_INVALID', path: ['cpvCodes', '2'], message: 'x' }], [])[0]?.path).toEqual(['cpvCodes']);
  });
});
