// The check digits of a UK VAT number.

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2] as const;

/**
 * Whether the two check digits fit the first seven: the weighted sum plus the check digits leaves no remainder on
 * division by 97, with 55 added for numbers issued since 2009. Government (GD) and health (HA) numbers have none.
 * Expects the form GB followed by nine or twelve digits, or GD / HA and three. Source: HMRC, "9755" method.
 */
export const hasVatCheckDigits = (id: string): boolean => {
  if (/^GB(?:GD|HA)\d{3}$/u.test(id)) return true;
  const digits = [...id.slice(2, 9)].map(Number);
  const check = Number(id.slice(9, 11));
  const sum = WEIGHTS.reduce<number>((all, weight, index) => all + weight * (digits[index] ?? 0), check);
  return check < 97 && (sum % 97 === 0 || (sum + 55) % 97 === 0);
};
