// Sends rows to PostgreSQL by COPY, over pg's own connection.

const CHUNK = 256 * 1024;

/** @param rows an iterable of arrays, in the order of `columns`; null, text, numbers, booleans, Dates, Buffers, arrays of text and plain objects (as JSON) */
export function copyInto(client, table, columns, rows) {
  return new Promise((resolve, reject) => {
    const copying = {
      submit: (connection) => connection.query(`copy ${table} (${columns.join(', ')}) from stdin`),
      handleCopyInResponse: (connection) => {
        send(connection, rows).catch((error) => {
          copying.failure = error;
          connection.sendCopyFail(String(error));
        });
      },
      handleError: (error) => {
        copying.failure ??= error;
      },
      handleCommandComplete: ({ text }) => {
        copying.count = Number(text.split(' ').at(-1));
      },
      handleReadyForQuery: () => (copying.failure ? reject(copying.failure) : resolve(copying.count)),
    };
    client.query(copying);
  });
}

async function send(connection, rows) {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(fieldOf).join('\t')}\n`;
    if (chunk.length < CHUNK) continue;
    connection.sendCopyFromChunk(Buffer.from(chunk));
    chunk = '';
    // Lets the socket drain, so that a large table does not pile up in memory.
    while (connection.stream.writableLength > 8 * CHUNK) await new Promise((resolve) => connection.stream.once('drain', resolve));
  }
  if (chunk !== '') connection.sendCopyFromChunk(Buffer.from(chunk));
  connection.endCopyFrom();
}

export function fieldOf(value) {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (Array.isArray(value)) return escaped(`{${value.map((one) => `"${String(one).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`);
  return escaped(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text) => (/[\\\n\r\t]/.test(text) ? text.replaceAll(/[\\\n\r\t]/g, (one) => ESCAPES[one]) : text);
