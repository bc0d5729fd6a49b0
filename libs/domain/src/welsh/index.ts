// The public door of welsh: refusals in Welsh.
export { inWelsh, SENTENCES } from './in-welsh.ts';
