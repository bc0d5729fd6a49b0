// Reads numbers, shares and spans of time as people write them in tables; null for what is none.

/** "1,234.5", "68 %" and "£12" are numbers; "n/a" is none. Never guesses decimal commas. */
export const readNumber = (text: string): number | null => {
  const plain = text.trim().replace(/^£\s*/u, '').replace(/\s*%$/u, '');
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(plain)) return null;
  return Number(plain.replaceAll(',', ''));
};

/** How many: a whole number above nought. */
export const readCount = (text: string): number | null => {
  const number = readNumber(text);
  return number !== null && Number.isSafeInteger(number) && number > 0 ? number : null;
};

const HUNDRED = 100;

/** A share from 0 to 1: "0.34" or "34 %"; a number above 1 is taken for per cent. */
export const readShare = (text: string): number | null => {
  const number = readNumber(text);
  if (number === null || number < 0) return null;
  const share = number > 1 || text.includes('%') ? number / HUNDRED : number;
  return share <= 1 ? share : null;
};

/** Whole days, both inside. */
export type Span = { readonly from: string; readonly to: string };

const DAY_MS = 86_400_000;
const pad = (number: number): string => String(number).padStart(2, '0');
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) && time > -DAY_MS * 365 * 100;
};

/**
 * "2022-23" and "2022/23" are financial years, from 1 April; "2023" a calendar year; "2023-05" a month; "2023-05-17" and
 * "17/05/2023" a day.
 */
export const readSpan = (text: string): Span | null => {
  const plain = text.trim();
  const financial = /^((?:19|20)\d{2})[-/–](\d{2}|(?:19|20)\d{2})$/u.exec(plain);
  if (financial) {
    const from = Number(financial[1]);
    const end = financial[2] ?? '';
    const isNext = Number(end.slice(-2)) === (from + 1) % HUNDRED && (end.length === 2 || Number(end) === from + 1);
    if (isNext) return { from: `${from}-04-01`, to: `${from + 1}-03-31` };
  }
  if (/^(?:19|20)\d{2}$/u.test(plain)) return { from: `${plain}-01-01`, to: `${plain}-12-31` };
  const month = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/u.exec(plain);
  if (month) return { from: `${plain}-01`, to: `${plain}-${pad(lastDayOf(Number(month[1]), Number(month[2])))}` };
  const british = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})$/u.exec(plain);
  const day = british ? `${british[3]}-${pad(Number(british[2]))}-${pad(Number(british[1]))}` : plain;
  return /^(?:19|20)\d{2}-\d{2}-\d{2}$/u.test(day) && isDay(day) ? { from: day, to: day } : null;
};
