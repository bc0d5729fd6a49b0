// The schema of a running API, as it is checked in: sorted, with every description.
import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

const HEADER = '# Printed from the server by its schema test (UPDATE_SCHEMA=1); do not edit by hand.';

export function schemaOf(app: INestApplication): GraphQLSchema {
  return lexicographicSortSchema(app.get(GraphQLSchemaHost).schema);
}

export function printedSchema(app: INestApplication): string {
  return `${HEADER}\n\n${printSchema(schemaOf(app))}\n`;
}
