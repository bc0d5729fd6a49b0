// Turns a request of Express into the standard Request that the site understands.
import type { Request as HttpRequest } from 'express';

const MOST_BYTES = 1_000_000;

export class FormTooLarge extends Error {
  readonly status = 413;
}

export async function toRequest(req: HttpRequest, publicUrl?: string): Promise<Request> {
  const origin = publicUrl ? new URL(publicUrl).origin : `${req.protocol}://${req.get('host') ?? 'localhost'}`;
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  const url = new URL(req.originalUrl, origin);
  if (req.method === 'GET' || req.method === 'HEAD') return new Request(url, { method: 'GET', headers });
  return new Request(url, { method: req.method, headers, body: await bodyOf(req) });
}

/** A parser that ran before us leaves its result; otherwise the bytes are still to come. */
async function bodyOf(req: HttpRequest): Promise<URLSearchParams | Uint8Array<ArrayBuffer>> {
  const parsed: unknown = req.body;
  if (req.readableEnded && typeof parsed === 'object' && parsed !== null) return asForm(parsed);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MOST_BYTES) throw new FormTooLarge('The form is too large.');
    parts.push(bytes);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function asForm(parsed: object): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parsed)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  }
  return form;
}
