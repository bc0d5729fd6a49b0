// The profile that went with an idea, read back as it was on that day.
import { describe, expect, it } from '@jest/globals';
import { readSentProfile } from './sent-profile.ts';

const sent = {
  form: 'moothall-profile/1',
  organisation: { id: '1', name: { en: 'Example Ltd', cy: null } },
  profileVersion: 3,
  capabilities: {
    skills: ['Sensors'],
    cpvCodes: ['71351000-3'],
    themes: [],
    places: [{ code: 'W06000001', name: { en: 'Anglesey', cy: 'Ynys Môn' } }],
    regions: [],
    nations: [],
    projectMin: '1050',
    projectMax: null,
  },
  policies: [{ kind: 'CARBON', statement: 'Less each year', url: '', reviewOn: '2026-05-01' }],
  insurances: [{ kind: 'CYBER', cover: '10000000', insurer: 'Example', expiresOn: '2026-05-02' }],
  accreditations: [],
  caseStudies: [
    {
      title: 'A trial',
      done: 'Measured it',
      place: 'Fenwold',
      year: 2025,
      valueMin: null,
      valueMax: '5000050',
      confirmedBy: { client: 'Fenwold', at: '2026-01-01T00:00:00.000Z' },
    },
  ],
};
const read = (day: string) => readSentProfile(JSON.stringify(sent), day);

describe('a profile that was sent', () => {
  it('shows places by name and amounts in pounds', () => {
    const profile = read('2026-05-02')?.profile;
    expect(profile?.capabilities).toMatchObject({
      places: [{ name: { cy: 'Ynys Môn' } }],
      cpv: [{ code: '71351000-3', name: null }],
      projectMin: { amount: '10.50' },
      projectMax: null,
    });
    expect(profile?.insurances?.[0]?.cover).toEqual({ amount: '100000.00' });
    expect(profile?.caseStudies?.[0]).toMatchObject({ valueMin: null, valueMax: { amount: '50000.50' }, confirmation: { client: 'Fenwold' } });
  });

  it('says what had ended on the day it was sent, not what ended since', () => {
    expect(read('2026-05-02')?.profile).toMatchObject({ policies: [{ expiry: 'EXPIRED' }], insurances: [{ expiry: 'CURRENT' }] });
    expect(read('2026-05-03')?.profile).toMatchObject({ insurances: [{ expiry: 'EXPIRED' }] });
  });

  it('is not guessed at in a form that is unknown', () => {
    expect(readSentProfile(JSON.stringify({ ...sent, form: 'moothall-profile/2' }), '2026-05-02')).toBeNull();
  });
});
