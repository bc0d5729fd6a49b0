// Each file begins with one sentence that says what it is for, so that a reader knows whether to read on.

const SENTENCE = /\p{L}{2,}.*[.:)]/su;

export const sentenceFirst = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Begin each file with a sentence that says what it is for.' },
    messages: { missing: 'Begin the file with a comment: one sentence that says what it is for.' },
    schema: [],
  },
  create(context) {
    return {
      Program(node) {
        const { text } = context.sourceCode;
        if (text.trim() === '') return;
        const first = context.sourceCode.getAllComments().find((comment) => comment.type !== 'Shebang');
        const opensFile = first && text.slice(0, first.range[0]).replace(/^#!.*/u, '').trim() === '';
        if (!opensFile || !SENTENCE.test(first.value)) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' });
      },
    };
  },
};
