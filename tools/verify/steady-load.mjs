// Sends requests at a steady rate, however slowly they are answered, and counts what came of each.

/**
 * @param send makes one request; resolves to a short word for what came of it, such as its status
 * @returns the words with their counts, the times of each, and how to stop when all have come
 */
export function steadyLoad(perSecond, send) {
  const outcomes = new Map();
  const samples = [];
  const open = new Set();
  const began = performance.now();
  let sent = 0;
  const one = async () => {
    const start = performance.now();
    const outcome = await send().catch((error) => String(error.cause?.code ?? error.name));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    samples.push({ outcome, ms: performance.now() - start, at: Date.now() });
  };
  const timer = setInterval(() => {
    for (const due = ((performance.now() - began) / 1000) * perSecond; sent < due; sent += 1) {
      const running = one();
      open.add(running);
      running.finally(() => open.delete(running));
    }
  }, 5);
  return {
    outcomes,
    samples,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(open);
      return { sent, seconds: (performance.now() - began) / 1000 };
    },
  };
}

export function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
