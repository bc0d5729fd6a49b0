import { describe, expect, it } from '@jest/globals';
import { verifyNotifications } from './notifications.mjs';

describe('letters', () => {
  it('are neither lost nor there twice when the server is killed, and one that nobody accepts is put aside', async () => {
    const result = await verifyNotifications({ people: 10, entries: 4, kills: 1, quick: true });
    expect(result).toMatchObject({ letters: 40, kills: 1, lost: 0, doubleEffects: 0, parked: 4 });
  });
});
