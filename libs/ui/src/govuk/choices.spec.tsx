import { describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { live, serverHtml } from '../../test/live.tsx';
import { Checkboxes, Input, Radios } from './index.ts';

const radios = (
  <Radios
    name="how"
    legend="How do we reach you?"
    items={[
      { value: 'mail', label: 'By mail', conditional: <Input name="address" label="Address" /> },
      { value: 'phone', label: 'By phone' },
    ]}
  />
);

const boxes = (onValuesChange?: (values: string[]) => void) => (
  <Checkboxes
    name="themes"
    legend="Which themes?"
    onValuesChange={onValuesChange}
    items={[
      { value: 'roads', label: 'Roads' },
      { value: 'homes', label: 'Homes' },
      { divider: 'or' },
      { value: 'none', label: 'None of these', behaviour: 'exclusive' },
    ]}
  />
);

describe('Radios', () => {
  it('show the further question while its answer is chosen', async () => {
    const { user } = await live(radios);
    const further = document.getElementById('conditional-how');
    expect(further).toHaveClass('govuk-radios__conditional--hidden');
    await user.click(screen.getByLabelText('By mail'));
    expect(further).not.toHaveClass('govuk-radios__conditional--hidden');
    expect(screen.getByLabelText('By mail')).toHaveAttribute('aria-controls', 'conditional-how');
    await user.click(screen.getByLabelText('By phone'));
    expect(further).toHaveClass('govuk-radios__conditional--hidden');
  });

  it('keep a choice made before the script arrived', async () => {
    const container = document.createElement('div');
    container.innerHTML = serverHtml(radios);
    document.body.append(container);
    container.querySelector<HTMLInputElement>('input[value=mail]')!.checked = true;
    render(radios, { container, hydrate: true });
    expect(screen.getByLabelText('By mail')).toBeChecked();
    expect(container.querySelector('#conditional-how')).not.toHaveClass('govuk-radios__conditional--hidden');
  });

  it('are native radios of one name, so that the arrow keys of the browser work', async () => {
    await live(radios);
    const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('name'));
    expect(names).toEqual(['how', 'how']);
  });

  it('obey the parent when it holds the value', async () => {
    const onValueChange = jest.fn();
    const { user } = await live(
      <Radios
        name="n"
        value="a"
        onValueChange={onValueChange}
        items={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />,
    );
    await user.click(screen.getByLabelText('B'));
    expect(onValueChange).toHaveBeenCalledWith('b');
    expect(screen.getByLabelText('A')).toBeChecked();
  });

  it('take a value of nought as a value', async () => {
    await live(<Radios name="score" defaultValue="0" items={[{ value: '0', label: '0 – none' }]} />);
    expect(screen.getByLabelText('0 – none')).toBeChecked();
  });
});

describe('Checkboxes', () => {
  it('untick all others when "none" is ticked, and the other way round', async () => {
    const onValuesChange = jest.fn();
    const { user } = await live(boxes(onValuesChange));
    await user.click(screen.getByLabelText('Roads'));
    await user.click(screen.getByLabelText('Homes'));
    expect(onValuesChange).toHaveBeenLastCalledWith(['roads', 'homes']);
    await user.click(screen.getByLabelText('None of these'));
    expect(onValuesChange).toHaveBeenLastCalledWith(['none']);
    expect(screen.getByLabelText('Roads')).not.toBeChecked();
    await user.click(screen.getByLabelText('Homes'));
    expect(onValuesChange).toHaveBeenLastCalledWith(['homes']);
  });

  it('untick again by the keyboard', async () => {
    const { user } = await live(boxes());
    screen.getByLabelText('Roads').focus();
    await user.keyboard(' ');
    expect(screen.getByLabelText('Roads')).toBeChecked();
    await user.keyboard(' ');
    expect(screen.getByLabelText('Roads')).not.toBeChecked();
  });

  it('read hint and error at each box when no fieldset does', () => {
    render(<Checkboxes name="x" hint="A hint" error="Tick it" items={[{ value: 'y', label: 'Yes' }]} />);
    expect(screen.getByLabelText('Yes')).toHaveAttribute('aria-describedby', 'x-hint x-error');
    fireEvent.click(screen.getByLabelText('Yes'));
    expect(screen.getByLabelText('Yes')).toBeChecked();
  });
});
