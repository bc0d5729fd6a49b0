/** Draws on the server, hydrates in the browser, and hands over the user; hydration must not change a thing. */
import { act } from 'react';
import type { ReactElement } from 'react';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect } from '@jest/globals';

export function serverHtml(element: ReactElement): string {
  return renderToString(element);
}

export async function live(element: ReactElement) {
  const container = document.createElement('div');
  container.innerHTML = serverHtml(element);
  document.body.append(container);
  const faults: unknown[] = [];
  const view = render(element, { container, hydrate: true, onRecoverableError: (fault) => faults.push(fault) });
  await act(async () => undefined);
  expect(faults).toEqual([]);
  return { user: userEvent.setup(), ...view };
}
