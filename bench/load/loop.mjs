// Asks a server as fast as it answers, in a process and on a core of its own; told what to do by its parent, message by message.
import { addressOf, PEOPLE } from './addresses.mjs';
import { openConnection, requestBytes } from './connection.mjs';


process.on('message', (job) => {
  run(job).then(
    (result) => process.send({ done: result }),
    (error) => process.send({ failed: String(error?.stack ?? error) }),
  );
});

/** @param job `{ port, requests, connections, warmMs, ms }`; request number n is the same for every server */
async function run({ port, requests, connections, warmMs, ms, from = 0 }) {
  const bytes = requests.map((request, at) => requestBytes({ ...request, headers: { ...request.headers, 'x-forwarded-for': addressOf(at % PEOPLE) } }));
  const seen = { latencies: [], bodies: 0, wrong: [], next: from, isMeasured: false, isOver: false };
  const lines = Array.from({ length: connections }, () => openConnection(port));
  const finished = Promise.all(lines.map((line) => keepAsking(line, bytes, seen)));
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
  for (const line of lines) line.close();
  return { seconds, count: seen.latencies.length, bytes: seen.bodies, wrong: seen.wrong.slice(0, 3), wrongCount: seen.wrong.length, latencies: quantiles(seen.latencies), next: seen.next };
}

function keepAsking(line, bytes, seen) {
  return new Promise((resolve) => {
    const next = () => {
      if (seen.isOver) return resolve();
      const number = seen.next++;
      const began = performance.now();
      line.send(bytes[number % bytes.length], (error, answer) => {
        const isWrong = error || answer.status !== 200 || answer.body.includes('"errors"');
        if (isWrong) seen.wrong.push(error ? String(error) : `${answer.status} ${answer.body.toString('utf8', 0, 300)}`);
        else if (seen.isMeasured) {
          seen.latencies.push(performance.now() - began);
          seen.bodies += answer.body.length;
        }
        if (error) return resolve();
        next();
      });
    };
    next();
  });
}

function quantiles(latencies) {
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  return { p50: at(0.5), p99: at(0.99) };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
