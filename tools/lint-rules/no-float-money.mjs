// Money is whole pence: a float or a rounding of our own loses pennies, and a council must account for each of them.

const MONEY = /(amount|budget|pence|pounds|price|money|pledged|payable)/iu;
const ROUNDING = new Set(['round', 'floor', 'ceil', 'trunc', 'fround']);
const PARSING = new Set(['parseFloat']);

/** Whether any name in an expression is about money. */
function mentionsMoney(node) {
  if (!node || typeof node !== 'object') return false;
  if (Array.isArray(node)) return node.some(mentionsMoney);
  if (node.type === 'Identifier') return MONEY.test(node.name);
  if (typeof node.type !== 'string') return false;
  return Object.entries(node).some(([key, value]) => key !== 'parent' && mentionsMoney(value));
}

/** `round` of `Math.round`, `parseFloat` of `Number.parseFloat` or of `parseFloat`. */
function calledName({ callee }) {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
}

function isMath({ callee }) {
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Math';
}

/** `Field(() => Float)` on a property whose name is about money. */
function isFloatField({ expression }) {
  if (expression.type !== 'CallExpression' || calledName(expression) !== 'Field') return false;
  const [type] = expression.arguments;
  const body = type?.type === 'ArrowFunctionExpression' ? type.body : null;
  const item = body?.type === 'ArrayExpression' ? body.elements[0] : body;
  return item?.type === 'Identifier' && item.name === 'Float';
}

export const noFloatMoney = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep money in whole pence.' },
    messages: {
      rounding: 'Do not round money here. Count in whole pence and share them out with the functions of @moothall/domain/money.',
      parsing: 'Do not read money as a float. Use fromDecimalString of @moothall/domain/money.',
      field: 'Do not send money as a Float. Use the scalar Decimal.',
    },
    schema: [],
  },
  create(context) {
    return {
      CallExpression(node) {
        const name = calledName(node);
        if (ROUNDING.has(name) && isMath(node) && mentionsMoney(node.arguments)) context.report({ node, messageId: 'rounding' });
        if (PARSING.has(name) && mentionsMoney(node.arguments)) context.report({ node, messageId: 'parsing' });
      },
      PropertyDefinition(node) {
        const name = node.key.type === 'Identifier' ? node.key.name : '';
        const field = (node.decorators ?? []).find(isFloatField);
        if (field && MONEY.test(name)) context.report({ node: field, messageId: 'field' });
      },
    };
  },
};
