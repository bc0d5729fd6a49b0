// Shows how one socket among many is told: in order, from the moment it listens, and cut off when it is too slow for events.
import { describe, expect, it } from '@jest/globals';
import { SharedListener, type TextSocket } from './shared-listener.ts';
import { SharedText } from './shared-text.ts';

function socket(bufferedAmount = 0): TextSocket & { readonly sent: string[]; readonly closed: number[] } {
  const sent: string[] = [];
  const closed: number[] = [];
  return { bufferedAmount, sent, closed, send: (text) => void sent.push(text), close: (code) => void closed.push(code) };
}

const listening = (): { readonly listener: SharedListener; readonly left: SharedListener[] } => {
  const left: SharedListener[] = [];
  return { listener: new SharedListener((one) => left.push(one)), left };
};

describe('a listener', () => {
  it('is told what came while its socket was not there yet, in order', () => {
    const { listener } = listening();
    const one = socket();
    listener.put(new SharedText('{"data":1}'));
    listener.attach(one, 'a"b');
    listener.put(new SharedText('{"data":2}'));
    expect(one.sent).toEqual(['{"id":"a\\"b","type":"next","payload":{"data":1}}', '{"id":"a\\"b","type":"next","payload":{"data":2}}']);
  });

  it('that is too slow misses states, and is cut off where it would miss an event', () => {
    const { listener } = listening();
    const slow = socket(2_000_000);
    listener.attach(slow, '1');
    listener.put(new SharedText('{}'), true);
    expect([slow.sent, slow.closed]).toEqual([[], []]);
    listener.put(new SharedText('{}'));
    expect([slow.sent, slow.closed]).toEqual([[], [1013]]);
  });

  it('leaves once, hears nothing more, and ends', async () => {
    const { listener, left } = listening();
    const one = socket();
    listener.attach(one, '1');
    const end = listener.next();
    await listener.return();
    await listener.return();
    listener.put(new SharedText('{}'));
    expect([await end, left.length, one.sent]).toEqual([{ done: true, value: undefined }, 1, []]);
  });

  it('hears why the subscription broke, whether it waits already or only then', async () => {
    const [waiting, later] = [listening().listener, listening().listener];
    const end = waiting.next();
    waiting.end(new Error('gone'));
    later.end(new Error('gone'));
    await expect(end).rejects.toThrow('gone');
    await expect(later.next()).rejects.toThrow('gone');
  });
});
