// Where the English messages of those areas are that nobody begins with; see build/lighter-imports.ts.
import type { Messages } from '@lingui/core';
import type { Area } from './areas.ts';

export function laterMessages(area: Area): Promise<{ messages: Messages }> {
  return import(`../locales/${area}/en.ts`);
}
