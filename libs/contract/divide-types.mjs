// Divides the generated types among modules.

/** The declarations of a generated file, each with its doc comment. */
function declarationsOf(types) {
  const found = types.matchAll(/(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(?:export )?type (\w+)(?:<[^=]*>)? =[\s\S]*?;\n(?=\n|\/\*\*|export |type |$)/g);
  return new Map([...found].map(([text, name]) => [name, onOneLine(text).replace(/^((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)type /, '$1export type ')]));
}

/** A union whose members carry no comments, on one line. */
const onOneLine = (text) => text.replace(/ =((?:\n {2}\| '\w+')+);\n$/, (_, members) => ` =${members.replaceAll(/\n */g, ' ').replace(' |', '')};\n`);

/** Other declared names that a declaration speaks of; comments and the words of its own name do not count. */
function namesIn(text, own, declared) {
  const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').replaceAll(/'[^']*'/g, '');
  return new Set([...code.matchAll(/\b[A-Z]\w*/g)].map(([name]) => name).filter((name) => name !== own && declared.has(name)));
}

/** Inputs that hold no other input stand apart, so that no two modules need each other. */
function sharedModuleOf(name, declarations) {
  if (name.endsWith('Fragment')) return 'fragments';
  const half = name < 'M' ? 'a-to-l' : 'm-to-z';
  const isInput = (one) => / = \{/.test(declarations.get(one));
  if (!isInput(name)) return `enums-${half}`;
  const holdsInputs = [...namesIn(declarations.get(name), name, declarations)].some(isInput);
  return `${holdsInputs ? 'inputs' : 'inputs-plain'}-${half}`;
}

function moduleText(file, names, declarations, homes) {
  const wanted = new Map();
  for (const name of names)
    for (const other of namesIn(declarations.get(name), name, declarations))
      if (homes.get(other) !== file) wanted.set(homes.get(other), (wanted.get(homes.get(other)) ?? new Set()).add(other));
  const imports = [...wanted].sort().map(([from, taken]) => `import type { ${[...taken].sort().join(', ')} } from './${from}.ts';\n`);
  // There are many enums, and each is one line.
  const gap = file === 'enums' ? '\n' : '\n\n';
  return `${imports.join('')}\n${names.map((name) => declarations.get(name).trim()).join(gap)}\n`;
}

/**
 * The text of each module by its name: one per operation, with the types that it alone reaches, and `enums-…`,
 * `inputs-…`, `inputs-plain-…` (each in two halves of the alphabet) and `fragments` for what several reach.
 * @param types the generated declarations
 * @param operations `{ file, result, variables }` of each document: its module and its two types
 */
export function divideTypes(types, operations) {
  const declarations = declarationsOf(types);
  const reachedBy = new Map();
  const reach = (name, file) => {
    const files = reachedBy.get(name) ?? new Set();
    if (files.has(file)) return;
    reachedBy.set(name, files.add(file));
    for (const other of namesIn(declarations.get(name), name, declarations)) reach(other, file);
  };
  for (const { file, result, variables } of operations) for (const name of [variables, result]) reach(name, file);
  for (const name of declarations.keys()) if (name.endsWith('Fragment')) reach(name, 'fragments');
  const homes = new Map();
  for (const [name, files] of reachedBy) homes.set(name, files.size === 1 ? [...files][0] : sharedModuleOf(name, declarations));
  const byModule = new Map();
  for (const name of declarations.keys()) if (homes.has(name)) byModule.set(homes.get(name), [...(byModule.get(homes.get(name)) ?? []), name]);
  return new Map([...byModule].map(([file, names]) => [file, moduleText(file, names, declarations, homes)]));
}
