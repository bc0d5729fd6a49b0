// `node(id)` and `nodes(ids)`: each word says how rows of its id prefix are read, always as the asking viewer.
import { Injectable, type Type } from '@nestjs/common';
import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { prefixOf } from './ids.ts';
import type { RequestContext } from './request-context.ts';

@InterfaceType({
  description: 'Anything with an id of its own.',
  resolveType: (value: { id: string }) => NodeTypes.typeOf(value.id),
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque; its prefix tells the type.' })
  id: string;
}

/** Which GraphQL type an id prefix stands for; filled as the modules load. */
export class NodeTypes {
  private static readonly names = new Map<string, () => Type<unknown>>();

  static register(prefix: string, type: () => Type<unknown>): void {
    NodeTypes.names.set(prefix, type);
  }

  static typeOf(id: string): Type<unknown> | undefined {
    return NodeTypes.names.get(prefixOf(id) ?? '')?.();
  }
}

/** Reads what the viewer may see of these ids, in any order. */
export type NodeReader = (ids: readonly string[], context: RequestContext) => Promise<readonly { id: string }[]>;

@Injectable()
export class NodeReaders {
  private readonly readers = new Map<string, NodeReader>();

  register(prefix: string, type: () => Type<unknown>, reader: NodeReader): void {
    NodeTypes.register(prefix, type);
    this.readers.set(prefix, reader);
  }

  /** In the order of `ids`; null where hidden, absent or malformed. One statement per type. */
  async read(ids: readonly string[], context: RequestContext): Promise<({ id: string } | null)[]> {
    const found = new Map<string, { id: string }>();
    for (const [prefix, group] of Map.groupBy(new Set(ids), (id) => prefixOf(id) ?? '')) {
      const rows = (await this.readers.get(prefix)?.(group, context)) ?? [];
      for (const row of rows) found.set(row.id, row);
    }
    return ids.map((id) => found.get(id) ?? null);
  }
}
