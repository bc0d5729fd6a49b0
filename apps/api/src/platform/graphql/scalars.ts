// Scalars of our own: exact decimals as text, and plain JSON.
import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { type ASTNode, GraphQLError, Kind, valueFromASTUntyped } from 'graphql';

const DECIMAL = /^-?\d{1,15}(\.\d{1,2})?$/;

/** An amount as exact text, such as "25000.50"; never a float. */
@Scalar('Decimal')
export class DecimalScalar implements CustomScalar<string, string> {
  description = 'An exact decimal number as text, such as "25000.50"; at most two decimals.';

  serialize(value: unknown): string {
    if (typeof value === 'string') return value;
    throw new GraphQLError('A Decimal is text.');
  }

  parseValue(value: unknown): string {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text === 'string' && DECIMAL.test(text)) return text;
    throw new GraphQLError('Enter an amount as text with at most two decimals, like "25000.50".', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }

  parseLiteral(node: ASTNode): string {
    return this.parseValue(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null);
  }
}

/** Any JSON value, for structures that are data and not part of the contract. */
@Scalar('JSON')
export class JsonScalar implements CustomScalar<unknown, unknown> {
  description = 'Any JSON value.';

  serialize(value: unknown): unknown {
    return value;
  }

  parseValue(value: unknown): unknown {
    return value;
  }

  parseLiteral(node: ASTNode): unknown {
    return 'value' in node || node.kind === Kind.LIST || node.kind === Kind.OBJECT ? readLiteral(node) : null;
  }
}

function readLiteral(node: ASTNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.BOOLEAN:
    case Kind.ENUM:
    case Kind.NULL:
    case Kind.LIST:
    case Kind.OBJECT:
      return valueFromASTUntyped(node);
    default:
      return null;
  }
}
