import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, waitFor } from '@testing-library/react';
import { live, serverHtml } from '../../test/live.tsx';
import { CharacterCount } from './index.ts';

const count = (threshold?: number) => (
  <CharacterCount
    name="why"
    label="Why?"
    limit={4}
    threshold={threshold}
    defaultValue="Fewer night works"
    limitText="You can enter up to 4 words"
    countText={(left) => (left < 0 ? `You have ${-left} words too many` : `You have ${left} words left`)}
  />
);

const visible = () => document.querySelector('.govuk-character-count__status');

describe('The character count', () => {
  it('says the limit without a script', () => {
    const html = serverHtml(count());
    expect(html).toContain('You can enter up to 4 words');
    expect(html).not.toContain('words left');
  });

  it('counts words as they are typed and says when there are too many', async () => {
    const { user } = await live(count());
    expect(visible()).toHaveTextContent('You have 1 words left');
    await user.type(screen.getByLabelText('Why?'), ' here and now');
    expect(visible()).toHaveTextContent('You have 2 words too many');
    expect(visible()).toHaveClass('govuk-error-message');
    expect(screen.getByLabelText('Why?')).toHaveClass('govuk-textarea--error');
  });

  it('speaks only after a pause', async () => {
    await live(count());
    const spoken = document.querySelector('.govuk-character-count__sr-status');
    expect(spoken).toHaveTextContent('');
    await waitFor(() => expect(spoken).toHaveTextContent('You have 1 words left'), { timeout: 2000 });
  });

  it('counts as it is told where a rule says what counts', async () => {
    const letters = (text: string) => text.replace(/[^a-z]/gi, '').length;
    await live(<CharacterCount name="why" label="Why?" limit={10} countIn={letters} defaultValue="a – b" limitText="" countText={(left) => `${left} left`} />);
    expect(visible()).toHaveTextContent('8 left');
  });

  it('stays quiet until the threshold is reached', async () => {
    await live(count(90));
    expect(visible()).toHaveClass('govuk-character-count__message--disabled');
  });
});
