// What higher words must know of whoever asks, read in the same statement as the session or the key.

let sqlOf: (personId: string) => string = () => 'null';

/** Said once, as the word that knows it loads. @param sql gives JSON for a column with the id of a person */
export function readBeside(sql: (personId: string) => string): void {
  sqlOf = sql;
}

/** As a column named `beside`. */
export const besideOf = (personId: string): string => `(${sqlOf(personId)}) as beside`;
