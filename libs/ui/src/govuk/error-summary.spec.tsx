import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { live, serverHtml } from '../../test/live.tsx';
import { DateInput, ErrorSummary, Input, Radios, WordsProvider } from './index.ts';

const form = (attempt = 1) => (
  <>
    <ErrorSummary
      title="There is a problem"
      attempt={attempt}
      errors={[
        { text: 'Enter a budget', href: '#budget-min' },
        { text: 'Say who pledges', href: '#who' },
        { text: 'Enter a month', href: '#until-month' },
        { text: 'Try again later' },
      ]}
    />
    <Input id="budget-min" name="b" label="Budget" error="Enter a budget" />
    <Radios name="who" legend="Who pledges?" items={[{ value: 'me', label: 'Me' }]} error="Say who pledges" />
    <DateInput id="until" legend="Until?" partLabels={{ day: 'Day', month: 'Month', year: 'Year' }} />
  </>
);

describe('The error summary', () => {
  it('takes the focus when it appears', async () => {
    await live(form());
    expect(screen.getByText('There is a problem').closest('.govuk-error-summary')).toHaveFocus();
  });

  it('takes the focus again after the next failed attempt, and only then', async () => {
    const { rerender } = await live(form(1));
    screen.getByLabelText('Budget').focus();
    rerender(form(1));
    expect(screen.getByLabelText('Budget')).toHaveFocus();
    rerender(form(2));
    expect(screen.getByText('There is a problem').closest('.govuk-error-summary')).toHaveFocus();
  });

  it('leads each line to the field it speaks of', async () => {
    const { user } = await live(form());
    await user.click(screen.getByRole('link', { name: 'Enter a budget' }));
    expect(screen.getByLabelText('Budget')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Say who pledges' }));
    expect(screen.getByLabelText('Me')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Enter a month' }));
    expect(screen.getByLabelText('Month')).toHaveFocus();
  });

  it('stops being a stop once the focus has left', async () => {
    const { user } = await live(form());
    await user.tab();
    expect(screen.getByText('There is a problem').closest('.govuk-error-summary')).not.toHaveAttribute('tabindex');
  });

  it('says an error without a field as plain words', async () => {
    await live(form());
    expect(screen.queryByRole('link', { name: 'Try again later' })).toBeNull();
    expect(screen.getByText('Try again later')).toBeVisible();
  });

  it('says the same words beside the field, in the language of the app', () => {
    const html = serverHtml(
      <WordsProvider words={{ error: 'Gwall', warning: 'Rhybudd' }}>
        <Input name="b" label="Cyllideb" error="Rhowch gyllideb" />
      </WordsProvider>,
    );
    expect(html).toContain('Gwall');
    expect(html).toContain('Rhowch gyllideb');
    expect(html).not.toContain('Error');
  });
});
