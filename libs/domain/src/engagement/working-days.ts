// Working days of England and Wales, by which answers are due.

/**
 * Bank holidays of England and Wales, from the Banking and Financial Dealings Act 1971 and the dates of Easter; days proclaimed
 * for one year only are not known in advance and are added when they are. The other nations have days of their own, which are
 * not in this table (unverified): there an answer may be due a day earlier than their calendar says.
 */
export const BANK_HOLIDAYS: readonly string[] = [
  '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26',
  '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28',
  '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28',
  '2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26',
];

/** Used when a council sets no number of its own. */
export const ANSWER_WORKING_DAYS = 5;

const DAY = 86_400_000;
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

export const isWorkingDay = (at: Date): boolean => {
  const date = LONDON.format(at);
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !BANK_HOLIDAYS.includes(date);
};

/** The same hour so many working days later; what comes in on a Saturday counts from Monday. */
export const addWorkingDays = (from: Date, days: number): Date => {
  let at = from;
  for (let left = days; left > 0; ) {
    at = new Date(at.getTime() + DAY);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
};
