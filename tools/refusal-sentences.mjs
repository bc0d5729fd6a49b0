// Finds every sentence with which the server refuses something: what is handed to `refuse` and `demand`, also through functions of ours, and the messages of input checks.
import ts from 'typescript';
import { sourcesUnder } from './source-files.mjs';

/** The place of the sentence among what each function is given. */
const FIRST = [['refuse', [2]], ['demand', [3]]];

/** @returns sentences with `{0}`, `{1}` … for what they hold */
export function refusalSentences() {
  const files = sourcesUnder('apps/api/src', 'libs/domain/src')
    .filter(({ path, text }) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.includes('/welsh/') && /refus|demand|message|gap\(/u.test(text))
    .map(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  const takers = new Map(FIRST.map(([name, places]) => [name, new Set(places)]));
  // A function that hands its own parameter on is a taker too; until no more are found.
  for (let before = -1; before !== sizeOf(takers); ) {
    before = sizeOf(takers);
    for (const file of files) everyNode(file, (node) => ts.isCallExpression(node) && learn(node, takers));
  }
  const found = new Set();
  for (const file of files) {
    everyNode(file, (node) => {
      if (ts.isCallExpression(node)) for (const place of takers.get(nameOfCall(node)) ?? []) for (const text of textsOf(node.arguments[place], file)) found.add(text);
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'message' && isDecorated(node)) for (const text of textsOf(node.initializer, file)) found.add(text);
    });
  }
  // A sentence has more than one word; what is shorter is a path or a code that came in the place of one.
  return [...found].filter((text) => /\S \S/u.test(text) && /[.?}]$/u.test(text));
}

const sizeOf = (takers) => [...takers.values()].reduce((sum, places) => sum + places.size, 0);

function everyNode(node, look) {
  look(node);
  ts.forEachChild(node, (child) => everyNode(child, look));
}

const nameOfCall = (call) => call.expression.getText().replace(/^this\./u, '');

function learn(call, takers) {
  for (const place of takers.get(nameOfCall(call)) ?? []) {
    const given = call.arguments[place];
    if (!given || !ts.isIdentifier(given)) continue;
    for (let at = functionAround(call); at; at = functionAround(at)) {
      const own = at.parameters.findIndex((parameter) => parameter.name.getText() === given.text);
      const name = at.name?.getText() ?? (ts.isVariableDeclaration(at.parent) ? at.parent.name.getText() : null);
      if (own !== -1 && name) takers.set(name, (takers.get(name) ?? new Set()).add(own));
      if (own !== -1) break;
    }
  }
}

function functionAround(node) {
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) return at;
  return null;
}

function isDecorated(node) {
  for (let at = node.parent; at; at = at.parent) if (ts.isDecorator(at)) return true;
  return false;
}

/** Constants of the same file are followed, also the values of a table of them. */
function textsOf(node, file) {
  if (!node) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text + node.templateSpans.map((span, index) => `{${index}}${span.literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue, file), ...textsOf(node.whenFalse, file)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression, file);
  if (ts.isObjectLiteralExpression(node)) return node.properties.flatMap((one) => textsOf(one.initializer, file));
  const constant = ts.isElementAccessExpression(node) ? node.expression.getText() : ts.isIdentifier(node) ? node.text : null;
  return constant === null ? [] : textsOf(valueOf(constant, file), file);
}

function valueOf(name, file) {
  let value = null;
  everyNode(file, (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer && !ts.isFunctionLike(node.initializer)) value ??= node.initializer;
  });
  return value;
}
