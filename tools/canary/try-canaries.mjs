// Lints each canary as if it lay where its first line says, and prints the rules that complained. Run from the project's root.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

const results = [];
for (const name of readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.txt'))) {
  const [path, rule, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  const [result] = await eslint.lintText(lines.join('\n'), { filePath: `${root}${path}` });
  results.push({ name, rule, found: result.messages.map((message) => message.ruleId) });
}
console.log(JSON.stringify(results));
