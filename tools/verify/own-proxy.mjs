// A small proxy in front of several servers: each request to the next that says it is ready, and to another when a connection is refused.
import http from 'node:http';
import net from 'node:net';
import { pause } from './own-postgres.mjs';

const ASK_EVERY_MS = 100;

/** @param addresses of the servers */
export async function ownProxy(addresses) {
  const backends = addresses.map((address) => ({ port: Number(new URL(address).port), isReady: true, served: 0 }));
  const tally = { retried: 0 };
  let [turn, isOver] = [0, false];
  /** In turn, those that are ready first. */
  const order = () => {
    turn += 1;
    const turned = backends.map((_, at) => backends[(at + turn) % backends.length]);
    return [...turned.filter((one) => one.isReady), ...turned.filter((one) => !one.isReady)];
  };
  const server = http.createServer((req, res) => {
    const parts = [];
    req.on('data', (part) => parts.push(part));
    req.on('end', () => pass(order(), req, Buffer.concat(parts), res));
  });
  const pass = ([backend, ...others], req, body, res) => {
    // Programs that try us play people from many places.
    const headers = { ...req.headers, 'x-forwarded-for': req.headers['x-forwarded-for'] ?? req.socket.remoteAddress };
    const onward = http.request({ port: backend.port, host: '127.0.0.1', method: req.method, path: req.url, headers, agent: false }, (answer) => {
      backend.served += 1;
      res.writeHead(answer.statusCode, { ...answer.headers, 'x-served-by': String(backends.indexOf(backend)) });
      answer.pipe(res);
      answer.on('error', () => res.destroy());
    });
    onward.on('error', (error) => {
      // Nothing was sent, so another may have it.
      if (error.code === 'ECONNREFUSED' && others.length > 0) {
        tally.retried += 1;
        return pass(others, req, body, res);
      }
      if (res.headersSent) res.destroy();
      else res.writeHead(502).end(String(error.code));
    });
    res.on('close', () => onward.destroy());
    onward.end(body);
  };
  server.on('upgrade', (req, socket, head) => join(order(), req, socket, head));
  const listening = new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await listening;
  const asking = (async () => {
    while (!isOver) {
      await Promise.all(backends.map(async (one) => (one.isReady = await isReady(one.port))));
      await pause(ASK_EVERY_MS);
    }
  })();
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    tally,
    served: () => backends.map((one) => one.served),
    stop: async () => {
      isOver = true;
      server.closeAllConnections();
      server.close();
      await asking;
    },
  };
}

/** The lines of the request as they came, and from then on the bytes of both sides. */
function join([backend, ...others], req, socket, head) {
  const onward = net.connect(backend.port, '127.0.0.1', () => {
    const lines = req.rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${req.rawHeaders[at + 1]}`] : []));
    onward.write(`${req.method} ${req.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', (error) => (error.code === 'ECONNREFUSED' && others.length > 0 ? join(others, req, socket, head) : socket.destroy()));
  socket.on('error', () => onward.destroy());
}

function isReady(port) {
  return fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(1_500) }).then((answer) => answer.status === 200, () => false);
}
