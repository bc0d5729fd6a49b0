// The name under which a supplier's questions stand: drawn at random, so that it says nothing of who came first or who is who.

/** Without I and O, which are read as digits. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
/** After so many draws that were taken already, names get another digit. */
const TRIES = 20;

/** @param draw a whole number from 0 up to, and without, `below` @param attempt how many names were taken already */
export const drawPseudonym = (draw: (below: number) => number, attempt: number): string => {
  const digits = 1 + Math.floor(attempt / TRIES);
  const number = 10 ** (digits - 1) + draw(9 * 10 ** (digits - 1));
  return `${LETTERS[draw(LETTERS.length)] ?? 'A'}${number}`;
};
