import { describe, expect, it } from '@jest/globals';
import { formValues, rearranged, rowsOf, withRows } from './repeated-fields.ts';

const formOf = (entries: Record<string, string>): FormData => {
  const form = new FormData();
  Object.entries(entries).forEach(([name, value]) => form.set(name, value));
  return form;
};
const two = { title: 'T', 'team-0-name': 'Ann', 'team-1-name': 'Bo' };
const blank = { team: { name: '' } };

describe('groups of fields that repeat', () => {
  it('are read in the order of their numbers, even with gaps', () => {
    expect(rowsOf({ 'team-7-name': 'Cy', 'team-2-name': 'Ann', other: 'x' }, 'team')).toEqual([{ name: 'Ann' }, { name: 'Cy' }]);
  });

  it('keep every other answer when the groups change', () => {
    expect(withRows(two, 'team', [{ name: 'Di' }])).toEqual({ title: 'T', 'team-0-name': 'Di' });
  });

  it('get a blank group at the end, which takes the focus', () => {
    expect(rearranged(formOf({ ...two, intent: 'team:add' }), blank)).toMatchObject({ values: { 'team-2-name': '' }, index: 2 });
  });

  it('lose the group that was removed and close the gap', () => {
    expect(rearranged(formOf({ ...two, intent: 'team:0:remove' }), blank)?.values).toEqual({ title: 'T', 'team-0-name': 'Bo' });
  });

  it('change places, and stay as they are at the edge', () => {
    expect(rearranged(formOf({ ...two, intent: 'team:1:up' }), blank)?.values['team-0-name']).toBe('Bo');
    expect(rearranged(formOf({ ...two, intent: 'team:0:up' }), blank)?.values['team-0-name']).toBe('Ann');
  });

  it('leave every other button alone', () => {
    expect(rearranged(formOf({ ...two, intent: 'save' }), blank)).toBeNull();
  });

  it('never send a password back', () => {
    expect(formValues(formOf({ password: 'secret', title: 'T', intent: 'save' }))).toEqual({ title: 'T' });
  });
});
