// An answer that is JSON text already, and how it goes into the body of a response without being read again.
import type { FormattedExecutionResult } from 'graphql';

/** Stands in the place of `data`. */
export class ReadyText {
  [name: string]: unknown;

  constructor(readonly text: string) {}

  /** For whoever writes the whole answer without knowing of us. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** The body of a response; Apollo's own ends with a line feed too. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  const ready: unknown = data;
  if (!(ready instanceof ReadyText)) return `${JSON.stringify(result)}\n`;
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${ready.text}}\n` : `{"data":${ready.text},${others.slice(1)}\n`;
}
