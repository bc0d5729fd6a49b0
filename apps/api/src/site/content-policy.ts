// What a page of the site may load and run: its own files and nothing else.
import type { RequestHandler } from 'express';

const policy = (parts: Record<string, string>): string =>
  Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

export const PAGE_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
});

/** The explorer's editor writes style elements and runs workers; it still reaches nobody but us. */
export const EXPLORER_POLICY = policy({
  'default-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self' blob:",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
});

export function protect(contentPolicy: string): RequestHandler {
  return (_req, res, next) => {
    res.setHeader('content-security-policy', contentPolicy);
    res.setHeader('x-content-type-options', 'nosniff');
    // With no-referrer a browser sends `Origin: null` with our own forms, and the guard would refuse them.
    res.setHeader('referrer-policy', 'same-origin');
    next();
  };
}
