// A formatter of Intl holds some hundred kilobytes outside the heap, which only a collection of garbage gives back: one for each
// value that is written made a busy server three times as large. It is made once for the module.

/** The name of the function around a node, or null at the top of the module. */
function functionAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'FunctionDeclaration') return at.id?.name ?? '';
    if (at.type === 'ArrowFunctionExpression' || at.type === 'FunctionExpression') return at.parent?.type === 'VariableDeclarator' && at.parent.id.type === 'Identifier' ? at.parent.id.name : '';
  }
  return null;
}

export const formatsOnce = {
  meta: {
    type: 'problem',
    docs: { description: 'Make formatters of Intl once.' },
    messages: { again: 'Make this formatter once at the top of the module, or in a function whose name ends in Format that is only called there.' },
    schema: [],
  },
  create(context) {
    return {
      NewExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.object.name !== 'Intl') return;
        const name = functionAround(node);
        if (name !== null && !/format$/iu.test(name)) context.report({ node, messageId: 'again' });
      },
    };
  },
};
