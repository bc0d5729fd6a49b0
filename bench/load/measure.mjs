// What all kinds of asking share: a time to warm up, a time that is measured, and what is kept of each answer.

/** @param ask starts `connections` lines, each of which asks until `seen.isOver` @returns figures of the time that was measured */
export async function measure({ connections, warmMs, ms }, ask) {
  const seen = { latencies: [], firstBytes: [], bytes: 0, wrong: [], isMeasured: false, isOver: false };
  const finished = Promise.all(Array.from({ length: connections }, (_, line) => ask(seen, line)));
  await pause(warmMs);
  process.send({ begun: true });
  seen.isMeasured = true;
  const began = performance.now();
  await pause(ms);
  const seconds = (performance.now() - began) / 1000;
  seen.isMeasured = false;
  process.send({ ended: true });
  seen.isOver = true;
  await finished;
  return { seconds, count: seen.latencies.length, bytes: seen.bytes, wrong: seen.wrong.slice(0, 3), wrongCount: seen.wrong.length, latencies: quantiles(seen.latencies), firstBytes: quantiles(seen.firstBytes) };
}

/** Asks on one line, one request after another. @param next gives the bytes of the next request, and hears its answer */
export function keepAsking(line, seen, next) {
  return new Promise((resolve) => {
    const turn = () => {
      const request = seen.isOver ? null : next();
      if (!request) return resolve();
      const began = performance.now();
      line.send(request.bytes, (error, answer) => {
        note(seen, began, error, answer);
        if (error) return resolve();
        request.hear?.(answer);
        turn();
      });
    };
    turn();
  }).finally(() => line.close());
}

function note(seen, began, error, answer) {
  if (error || answer.status !== 200 || answer.body.includes('"errors":[')) {
    seen.wrong.push(error ? String(error) : `${answer.status} ${answer.body.toString('utf8', 0, 300)}`);
  } else if (seen.isMeasured) {
    seen.latencies.push(performance.now() - began);
    seen.firstBytes.push(answer.firstByteAt - began);
    seen.bytes += answer.body.length;
  }
}

export function quantiles(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  return { p50: at(0.5), p99: at(0.99) };
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
