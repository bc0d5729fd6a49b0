// What a caller said reaches SQL as a parameter ($1), never as text: the one hole through which everything else falls.

const SQL = /^\s*(?:with|select|insert|update|delete|alter|create|drop|truncate)\b/iu;
const FROM_OUTSIDE = new Set(['input', 'args', 'context', 'viewer', 'filter', 'req', 'request', 'body', 'query', 'variables']);

/** The leftmost name of `input.title.en`. */
function rootName(node) {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return rootName(node.object);
  if (node.type === 'TSNonNullExpression' || node.type === 'ChainExpression') return rootName(node.expression);
  return '';
}

export const noInputInSql = {
  meta: {
    type: 'problem',
    docs: { description: 'Give values to SQL as parameters.' },
    messages: { outside: 'Give `{{name}}` to SQL as a parameter ($1), not as text.' },
    schema: [],
  },
  create(context) {
    return {
      TemplateLiteral(node) {
        if (!SQL.test(node.quasis[0]?.value.raw ?? '')) return;
        for (const expression of node.expressions) {
          const name = rootName(expression);
          if (FROM_OUTSIDE.has(name)) context.report({ node: expression, messageId: 'outside', data: { name } });
        }
      },
    };
  },
};
