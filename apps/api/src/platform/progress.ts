// Says on the terminal what is being done and how long it took, so that nobody wonders whether anything happens.

export interface Progress {
  step<Result>(text: string, work: () => Promise<Result>): Promise<Result>;
}

/** Writes `text … 1.2 s` per step. */
export function terminalProgress(write: (text: string) => void = (text) => void process.stdout.write(text)): Progress {
  return {
    async step(text, work) {
      write(`  ${text} … `);
      const began = performance.now();
      const result = await work();
      write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`);
      return result;
    },
  };
}
