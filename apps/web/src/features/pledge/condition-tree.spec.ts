import { describe, expect, it } from '@jest/globals';
import { describeCondition } from '@moothall/domain/pledge';
import { conditionInput } from './condition-input.ts';
import { EMPTY, addPart, changeMode, conditionOf, groupOf, readTree, removePart, writeTree } from './condition-tree.ts';
import { editTree } from './edit-condition.ts';

const fact = (code: string) => ({ type: 'fact' as const, code });
const nested = addPart(addPart(EMPTY, [], fact('A')), [], groupOf('any', 1, [fact('B'), fact('C')]));

describe('building a condition', () => {
  it('holds in any case while nothing is added', () => {
    expect(conditionOf(EMPTY)).toEqual({ type: 'always' });
    expect(conditionInput(conditionOf(EMPTY))).toEqual({ always: true });
  });

  it('is just its part when there is only one', () => {
    expect(conditionOf(addPart(EMPTY, [], fact('A')))).toEqual(fact('A'));
  });

  it('survives the way through the address', () => {
    expect(readTree(writeTree(nested))).toEqual(nested);
    expect(describeCondition(conditionOf(nested), {})).toBe('Holds if the milestone "A" is met and (the milestone "B" is met or the milestone "C" is met).');
  });

  it('takes a group away with its last part', () => {
    const left = removePart(removePart(nested, [1, 1]), [1, 0]);
    expect(left).toEqual({ type: 'all', of: [fact('A')] });
  });

  it('never asks for more parts than there are', () => {
    const three = changeMode(nested, [1], 'atLeast', 9);
    expect(three.of[1]).toEqual({ type: 'atLeast', k: 2, of: [fact('B'), fact('C')] });
    expect(removePart(three, [1, 0]).of[1]).toEqual({ type: 'atLeast', k: 1, of: [fact('C')] });
  });

  it('reads nothing that was tampered with', () => {
    expect(readTree('{"type":"not","of":[]}')).toEqual(EMPTY);
    expect(readTree('nonsense')).toEqual(EMPTY);
  });
});

describe('a step of building', () => {
  const step = (fields: Record<string, string>) => editTree(EMPTY, new URLSearchParams({ op: 'add', ...fields }));

  it('adds at least so many councils with so much each, not counting one’s own', () => {
    const tree = step({ type: 'count', k: '2', 'count-from': 'council', 'min-each': '£40,000', 'count-own': 'no' });
    expect(tree).toEqual({ type: 'all', of: [{ type: 'count', k: 2, minEach: 4_000_000n, class: 'council', excludeOwn: true }] });
    if (typeof tree === 'string') throw new Error(tree);
    expect(conditionInput(conditionOf(tree))).toEqual({ count: { k: 2, minEach: '40000.00', from: 'COUNCIL', excludeOwn: true } });
  });

  it('adds a total, an organisation and a milestone', () => {
    expect(step({ type: 'total', min: '140000' })).toMatchObject({ of: [{ type: 'total', min: 14_000_000n }] });
    expect(step({ type: 'organisation', organisation: 'org_1' })).toMatchObject({ of: [{ organisationId: 'org_1' }] });
    expect(step({ type: 'fact', fact: 'SIGNED' })).toMatchObject({ of: [{ code: 'SIGNED' }] });
  });

  it('begins a group of its own where that is asked for', () => {
    expect(step({ type: 'fact', fact: 'A', into: 'new-atLeast' })).toEqual({ type: 'all', of: [{ type: 'atLeast', k: 1, of: [fact('A')] }] });
  });

  it('says what is missing instead of guessing', () => {
    expect(step({})).toBe('TYPE');
    expect(step({ type: 'total', min: 'lots' })).toBe('MIN');
    expect(step({ type: 'count', k: '0' })).toBe('K');
    expect(step({ type: 'count', k: '1', 'min-each': 'x' })).toBe('MIN_EACH');
    expect(step({ type: 'organisation' })).toBe('ORGANISATION');
    expect(step({ type: 'fact' })).toBe('FACT');
  });
});
