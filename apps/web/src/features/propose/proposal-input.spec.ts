import { describe, expect, it } from '@jest/globals';
import { chosenAnswers, differingUnits } from './both-versions.ts';
import { changedAnswers, isOwnDoing, markOf } from './fingerprint.ts';
import { readSection } from './proposal-input.ts';
import { withoutEmptyRows } from './row-lists.ts';
import { answersOf, boxOfPath, sectionAfter } from './sections.ts';

describe('reading an idea out of its forms', () => {
  it('takes an amount as people write it', () => {
    expect(readSection('cost', { price: ' £120,000 ', priceModel: 'FIXED' })).toEqual({ content: { price: '120000.00', priceModel: 'FIXED', costs: [], costNote: '' }, faults: [] });
  });

  it('leaves the saved amount alone while the typed one is none', () => {
    const { content, faults } = readSection('cost', { price: '25k', priceModel: '' });
    expect('price' in content).toBe(false);
    expect(faults).toEqual([{ code: 'NO_AMOUNT', path: ['price'], message: '' }]);
  });

  it('claims only on indicators that have a figure, and asks for the figure where there is only a text', () => {
    const values = { change: 'Quiet.', 'claims-A-value': '1,200', 'claims-A-evidence': 'x', 'claims-B-value': '', 'claims-B-evidence': 'y', 'claims-C-value': '' };
    const { content, faults } = readSection('change', values);
    expect(content.claims).toEqual([{ indicatorCode: 'A', value: 1200, evidence: 'x', basis: '', low: null, high: null }]);
    expect(faults.map(({ code, path }) => [code, path.join('-')])).toEqual([['CLAIM_WITHOUT_FIGURE', 'claims-B-value']]);
  });

  it('drops an organisation that was added and left empty', () => {
    const values = { title: 'T', 'team-0-name': '', 'team-0-role': 'PARTNER', 'team-1-name': 'Dig Ltd', 'team-1-role': 'PARTNER', 'team-1-sharePct': '101' };
    expect(Object.keys(withoutEmptyRows(values)).filter((name) => name.startsWith('team-'))).toEqual(['team-0-name', 'team-0-role', 'team-0-sharePct']);
    expect(readSection('about', values).content.team).toHaveLength(1);
    expect(readSection('about', withoutEmptyRows(values)).faults[0]?.path).toEqual(['team', '0', 'sharePct']);
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

describe('rows of an idea', () => {
  it('read people by days and rate and all else by its sum, and say which box is wrong', () => {
    const values = {
      ...{ 'costs-0-what': 'Data', 'costs-0-kind': 'PEOPLE', 'costs-0-days': '2,5', 'costs-0-rate': '£650', 'costs-0-amount': '9' },
      ...{ 'costs-1-what': 'Units', 'costs-1-kind': 'EQUIPMENT', 'costs-1-days': '3', 'costs-1-amount': '1k' },
      ...{ 'costs-2-kind': 'PEOPLE', 'costs-2-what': '' },
    };
    const { content, faults } = readSection('cost', values);
    expect(content.costs).toEqual([
      { what: 'Data', kind: 'PEOPLE', days: '2.5', rate: '650.00', amount: null },
      { what: 'Units', kind: 'EQUIPMENT', days: null, rate: null, amount: null },
    ]);
    expect(faults).toEqual([{ code: 'NO_AMOUNT', path: ['costs', '1', 'amount'], message: '' }]);
  });

  it('send only what was changed since it was read', () => {
    const before = { title: 'A', summary: 'B', language: 'EN' };
    const base = markOf('about', before);
    expect(changedAnswers(readSection('about', { ...before, title: 'C' }).content, base)).toEqual({ title: 'C' });
    expect(changedAnswers(readSection('about', before).content, base)).toEqual({});
  });

  it('know their own words when an answer was lost, and a colleague’s from them', () => {
    const [began, mine, theirs] = ['A', 'B', 'C'].map((title) => ({ title, summary: '', language: 'EN' }));
    const base = `${markOf('about', began!)} ${markOf('about', mine!)}`;
    const read = (values: Record<string, string>) => readSection('about', values).content;
    expect(isOwnDoing({ title: 'D' }, read(mine!), base)).toBe(true);
    expect(isOwnDoing({ title: 'D' }, read(theirs!), base)).toBe(false);
    expect(isOwnDoing({ summary: 'D' }, read(theirs!), base)).toBe(true);
  });
});
