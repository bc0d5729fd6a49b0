import { describe, expect, it } from '@jest/globals';
import { verifyNotifications } from './notifications.mjs';

describe('letters', () => {
  it('are neither lost nor there twice when the server is killed, and one that nobody accepts is put aside', async () => {
    const result = await verifyNotifications({ people: 12, entries: 6, kills: 3, quick: true });
    expect(result).toMatchObject({ letters: 72, kills: 3, lost: 0, doubleEffects: 0, parked: 6 });
  });
});
