import { describe, expect, it } from '@jest/globals';
import { errorsFromUserErrors } from './index.ts';

const userErrors = [
  { code: 'TOO_LOW', path: ['budget', 'min'], message: 'Enter a budget' },
  { code: 'TOO_LOW_TOO', path: ['budget', 'min'], message: 'Enter it in pounds' },
  { code: 'CLOSED', path: null, message: 'The challenge is closed' },
  { code: 'EMPTY', path: [], message: 'Fill in the form' },
];

describe('Errors of a mutation', () => {
  it('become lines of the summary, linked to the field their path names', () => {
    expect(errorsFromUserErrors(userErrors).items).toEqual([
      { text: 'Enter a budget', href: '#budget-min' },
      { text: 'Enter it in pounds', href: '#budget-min' },
      { text: 'The challenge is closed' },
      { text: 'Fill in the form' },
    ]);
  });

  it('give each field its first message in the same words', () => {
    const errors = errorsFromUserErrors(userErrors);
    expect(errors.errorFor('budget-min')).toBe('Enter a budget');
    expect(errors.errorFor('title')).toBeUndefined();
    expect(errors.hasErrors).toBe(true);
  });

  it('follow the page where its fields are named otherwise', () => {
    const errors = errorsFromUserErrors(userErrors, (path) => (path[0] === 'budget' ? 'amount' : undefined));
    expect(errors.errorFor('amount')).toBe('Enter a budget');
  });

  it('are none when nothing went wrong', () => {
    expect(errorsFromUserErrors([])).toMatchObject({ items: [], hasErrors: false });
  });
});
