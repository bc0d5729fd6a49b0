// Sends the standard Response of the site through Express, pressed when the browser can unpress it.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request as HttpRequest, Response as HttpResponse } from 'express';

const WORTH_PRESSING = 1_000;
// Pages are pressed while somebody waits: level 4 costs about a millisecond and is near gzip's best.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export async function sendResponse(response: Response, req: HttpRequest, res: HttpResponse): Promise<void> {
  res.status(response.status);
  // Cookies that the API set on the way stay as they are.
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value);
  for (const cookie of response.headers.getSetCookie()) res.append('set-cookie', cookie);
  if (response.status === 503) res.setHeader('retry-after', '1');
  res.vary('Cookie').vary('Accept-Encoding');
  const body = Buffer.from(await response.arrayBuffer());
  const pressed = body.length < WORTH_PRESSING ? null : await press(body, req);
  if (pressed) res.setHeader('content-encoding', pressed.encoding);
  const bytes = pressed?.bytes ?? body;
  res.setHeader('content-length', bytes.length);
  if (req.method === 'HEAD') res.end();
  else res.end(bytes);
}

async function press(body: Buffer, req: HttpRequest): Promise<{ encoding: string; bytes: Buffer } | null> {
  const encoding = req.acceptsEncodings(['br', 'gzip', 'identity']);
  if (encoding === 'br') return { encoding, bytes: await promisify(brotliCompress)(body, BROTLI) };
  if (encoding === 'gzip') return { encoding, bytes: await promisify(gzip)(body) };
  return null;
}
