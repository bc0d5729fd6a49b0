// Reads and writes a table as comma-separated text, with quotes only where a comma or a quote demands them.

const FIELD = /("(?:[^"]|"")*"|[^",]*)(?:,|$)/gy;

const fieldsOf = (line) => {
  const fields = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < line.length) {
    const field = FIELD.exec(line)[1];
    fields.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
  }
  if (line.endsWith(',')) fields.push('');
  return fields;
};

/** Rows as objects, by the names in the first line. */
export const readTable = (text) => {
  const [head, ...lines] = text.trim().split(/\r?\n/u);
  const names = fieldsOf(head);
  return lines.map(fieldsOf).map((fields) => Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ''])));
};

const written = (value) => (/[",]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : `${value}`);

export const writeTable = (names, rows) =>
  [names, ...rows.map((row) => names.map((name) => row[name]))].map((fields) => `${fields.map(written).join(',')}\n`).join('');
