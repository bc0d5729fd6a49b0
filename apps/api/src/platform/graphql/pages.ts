// Relay connections with `nodes` and a count that is taken only when asked for; cursors hold the order values and the id.
import type { Type } from '@nestjs/common';
import { ArgsType, Field, type FieldMiddleware, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { badInput } from './errors.ts';

/** The largest page. */
export const LARGEST_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many to return, from 1 to 100.' })
  @Min(1, { message: 'Ask for at least 1.' })
  @Max(LARGEST_PAGE, { message: `Ask for at most ${LARGEST_PAGE}.` })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor to continue after.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether the page began after a cursor.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item; pass it as `after`.' })
  endCursor: string | null;
}

/** A page of plain rows, ready to be answered. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: PageInfo;
  /** Runs its statement only when the field is selected. */
  readonly totalCount: () => Promise<number>;
}

/** Nest reads properties as they are; the count is a function until somebody asks for it. */
const countNow: FieldMiddleware = async ({ source }) => source.totalCount();

/** Makes `<Name>Connection` and `<Name>Edge`. */
export function connectionOf<Item>(name: string, item: () => Type<Item>): Type<Page<Item>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page and its cursor.` })
  class Edge {
    @Field({ description: 'Pass it as `after` to continue behind this item.' })
    cursor: string;

    @Field(item, { description: `The ${name}.` })
    node: Item;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} items.` })
  class Connection implements Page<Item> {
    @Field(() => [Edge], { description: 'The items with their cursors.' })
    edges: readonly Edge[];

    @Field(() => [item()], { description: 'The items without cursors.' })
    nodes: readonly Item[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo: PageInfo;

    @Field(() => Int, { middleware: [countNow], description: 'How many there are in all for this viewer; counted only when asked for.' })
    totalCount: () => Promise<number>;
  }
  return Connection;
}

/**
 * Cuts `first + 1` rows to a page.
 * @param keyOf the order values of a row, the id last
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  args: { first: number; after?: string | null },
  keyOf: (row: Row) => readonly CursorValue[],
  toItem: (row: Row) => Item,
  totalCount: () => Promise<number>,
): Page<Item> {
  const edges = rows.slice(0, args.first).map((row) => ({ cursor: encodeCursor(keyOf(row)), node: toItem(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

export type CursorValue = string | number;

export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * Reads a cursor of `length` values back.
 * @throws ApiError BAD_USER_INPUT when it is not one of ours.
 */
export function decodeCursor(cursor: string, length: number): readonly CursorValue[] {
  const values = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  const fits = Array.isArray(values) && values.length === length;
  if (fits && values.every((value) => typeof value === 'string' || typeof value === 'number')) return values;
  throw badInput('This cursor is not from this list. Leave `after` out to begin at the start.', ['after']);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
