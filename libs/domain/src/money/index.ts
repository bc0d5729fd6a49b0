// The public door of money: whole pence, pounds as text, exact shares.
export { allocateLargestRemainder } from './allocate.ts';
export { formatPounds, fromDecimalString, parsePounds, toDecimalString } from './pounds.ts';
