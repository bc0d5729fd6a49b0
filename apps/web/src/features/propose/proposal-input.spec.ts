import { describe, expect, it } from '@jest/globals';
import { chosenAnswers, differingUnits } from './both-versions.ts';
import { markOf } from './fingerprint.ts';
import { readSection, withoutEmptyMembers } from './proposal-input.ts';
import { answersOf, boxOfPath, sectionAfter } from './sections.ts';

describe('reading an idea out of its forms', () => {
  it('takes an amount as people write it', () => {
    expect(readSection('cost', { price: ' £120,000 ', priceModel: 'FIXED' })).toEqual({ content: { price: '120000.00', priceModel: 'FIXED' }, faults: [] });
  });

  it('leaves the saved amount alone while the typed one is none', () => {
    const { content, faults } = readSection('cost', { price: '25k', priceModel: '' });
    expect('price' in content).toBe(false);
    expect(faults).toEqual([{ code: 'NO_AMOUNT', path: ['price'], message: '' }]);
  });

  it('claims only on indicators that have a figure, and asks for the figure where there is only a text', () => {
    const values = { change: 'Quiet.', 'claims-A-value': '1,200', 'claims-A-evidence': 'x', 'claims-B-value': '', 'claims-B-evidence': 'y', 'claims-C-value': '' };
    const { content, faults } = readSection('change', values);
    expect(content.claims).toEqual([{ indicatorCode: 'A', value: 1200, evidence: 'x' }]);
    expect(faults.map(({ code, path }) => [code, path.join('-')])).toEqual([['CLAIM_WITHOUT_FIGURE', 'claims-B-value']]);
  });

  it('drops an organisation that was added and left empty', () => {
    const values = { title: 'T', 'team-0-name': '', 'team-0-role': 'PARTNER', 'team-1-name': 'Dig Ltd', 'team-1-role': 'PARTNER', 'team-1-sharePct': '101' };
    expect(Object.keys(withoutEmptyMembers(values)).filter((name) => name.startsWith('team-'))).toEqual(['team-0-name', 'team-0-role', 'team-0-sharePct']);
    expect(readSection('about', values).content.team).toHaveLength(1);
    expect(readSection('about', withoutEmptyMembers(values)).faults[0]?.path).toEqual(['team', '0', 'sharePct']);
  });

  it('knows the box of every error', () => {
    expect(boxOfPath(['claims', '1', 'value'], ['A', 'B'])).toBe('claims-B-value');
    expect(boxOfPath(['claims'], ['A', 'B'])).toBe('claims-A-value');
    expect(boxOfPath(['team'], [])).toBe('team-add');
    expect(boxOfPath(['team', '0', 'name'], [])).toBe('team-0-name');
  });

  it('leads from the last section to the check', () => {
    expect(sectionAfter('about')).toBe('idea');
    expect(sectionAfter('cost')).toBe('check');
  });
});

describe('two versions of a section', () => {
  it('have the same mark when they say the same in other signs', () => {
    expect(markOf('cost', { price: '25,000', priceModel: 'FIXED' })).toBe(markOf('cost', { price: '25000.00', priceModel: 'FIXED' }));
    expect(markOf('cost', { price: '25001', priceModel: 'FIXED' })).not.toBe(markOf('cost', { price: '25000', priceModel: 'FIXED' }));
  });

  it('differ by whole answers: a team is one, and so is a figure with what supports it', () => {
    const mine = { title: 'A', 'team-0-name': 'X', 'claims-I-value': '1', 'claims-I-evidence': 'p' };
    const theirs = { title: 'A', 'team-0-name': 'Y', 'claims-I-value': '1', 'claims-I-evidence': 'q' };
    expect(differingUnits(mine, theirs)).toEqual(['team', 'claims-I']);
  });

  it('become one by choosing answer by answer', () => {
    const form = { 'mine:title': 'M', 'mine:summary': 'ms', 'theirs:title': 'T', 'theirs:summary': 'ts', 'keep:title': 'theirs', 'keep:summary': 'mine' };
    expect(chosenAnswers(form)).toEqual({ title: 'T', summary: 'ms' });
  });

  it('compare only what belongs to their section', () => {
    expect(answersOf('idea', { approach: 'a', trl: '3', title: 't' })).toEqual({ approach: 'a', trl: '3' });
  });
});
