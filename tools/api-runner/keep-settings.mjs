// Keeps the settings that the runner sends to all workers when one of them asks: to whoever asks later they are never sent again, and it would wait for ever.
const ASK = 'jest-light-runner-get-worker-data';
const SETTINGS = 'jest-light-runner-worker-data';

if (process.send) {
  const send = process.send.bind(process);
  let kept = null;
  process.on('message', (message) => {
    if (message?.type === SETTINGS) kept = message;
  });
  process.send = (message, ...more) => {
    if (message !== ASK || !kept) return send(message, ...more);
    process.nextTick(() => process.emit('message', kept));
    return true;
  };
}
