// Where the Welsh messages of each area are; fetched by those who read Welsh.
import type { Messages } from '@lingui/core';
import type { Area } from './areas.ts';

export async function welshOf(area: Area): Promise<Messages> {
  const module: { messages: Messages } = await import(`../locales/${area}/cy.ts`);
  return module.messages;
}
