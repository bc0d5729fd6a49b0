// A virus scanner that speaks clamd's protocol and a store that speaks S3 and checks signatures, both over real TCP.
import { createHash, createHmac } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';

export interface Scanner {
  readonly url: string;
  readonly scanned: number;
  close(): Promise<void>;
}

/** Finds the EICAR text; knows INSTREAM and nothing else. */
export async function aScanner(port = 0): Promise<Scanner> {
  let scanned = 0;
  const server = createServer((socket) => {
    let all = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      all = Buffer.concat([all, part]);
      const bytes = streamOf(all);
      if (!bytes) return;
      scanned += 1;
      socket.end(bytes.includes('EICAR-STANDARD-ANTIVIRUS') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  const at = await listening(server, port);
  return { url: `tcp://127.0.0.1:${at}`, get scanned() { return scanned; }, close: () => closed(server) };
}

/** The bytes between the command and the empty chunk; null until all are there. */
function streamOf(all: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (all.length >= command.length && !all.subarray(0, command.length).equals(command)) throw new Error('This is no INSTREAM');
  const parts: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= all.length) {
    const length = all.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

export interface Store {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  readonly refused: number;
  close(): Promise<void>;
}

/** Keeps objects for whoever signs with this key (AWS Signature Version 4), and refuses everybody else. */
export async function aStore(secretKey: string): Promise<Store> {
  const objects = new Map<string, Buffer>();
  let refused = 0;
  const server = createHttpServer((req, res) => {
    void bodyOf(req).then((body) => {
      const key = req.url ?? '';
      if (!isSigned(req, body, secretKey)) {
        refused += 1;
        return res.writeHead(403).end();
      }
      if (req.method === 'PUT') objects.set(key, body);
      const found = objects.get(key);
      if (req.method === 'DELETE') objects.delete(key);
      return req.method === 'GET' ? res.writeHead(found ? 200 : 404).end(found) : res.writeHead(req.method === 'PUT' ? 200 : 204).end();
    });
  });
  const port = await listening(server, 0);
  return { endpoint: `http://127.0.0.1:${port}`, objects, get refused() { return refused; }, close: () => closed(server) };
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Written from the description of the signature, and not with the library that is tried here. */
function isSigned(req: IncomingMessage, body: Buffer, secretKey: string): boolean {
  const [, scope = '', names = '', signature = ''] = /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})/u.exec(req.headers.authorization ?? '') ?? [];
  const stated = String(req.headers['x-amz-content-sha256']);
  if (stated !== 'UNSIGNED-PAYLOAD' && stated !== sha256(body)) return false;
  const headers = names.split(';').map((name) => `${name}:${String(req.headers[name]).trim()}\n`).join('');
  const canonical = [req.method, req.url, '', headers, names, stated].join('\n');
  const [date = '', region = '', service = '', end = ''] = scope.split('/');
  const key = [region, service, end].reduce((made, part) => hmac(made, part), hmac(`AWS4${secretKey}`, date));
  const text = ['AWS4-HMAC-SHA256', req.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  return hmac(key, text).toString('hex') === signature;
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
