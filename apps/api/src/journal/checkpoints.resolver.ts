// `checkpoints`: what the server signed about its log, for everybody to keep.
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/graphql/access.ts';
import { connectionOf, decodeCursor, type Page, PageArgs, pageOf } from '../platform/graphql/pages.ts';
import { Checkpoints } from './checkpoints.ts';
import { SigningKey } from './signing-key.ts';

@ObjectType({ description: 'Where all chains of the log stood at a moment, signed by the server.' })
export class Checkpoint {
  @Field(() => ID, { description: 'The id, `chk_…`.' })
  id: string;
  @Field({ description: 'When, by the clock of the database.' })
  at: Date;
  @Field(() => Int, { description: 'How many chains there were.' })
  chains: number;
  @Field({ description: 'Merkle root (RFC 9162, SHA-256) over the canonical JSON of chain, hash and seq of each chain’s last entry, in the order of their names.' })
  root: string;
  @Field({ description: 'Ed25519 signature over the canonical JSON of at, chains and root, as base64url.' })
  signature: string;
  @Field({ description: 'Which key signed; the keys are at `/keys/checkpoint.json`.' })
  kid: string;
}

@ObjectType({ description: 'The public part of the key that signs checkpoints and receipts.' })
export class CheckpointKey {
  @Field({ description: 'Names the key.' })
  kid: string;
  @Field({ description: 'The Ed25519 public key, 32 bytes as base64url.' })
  x: string;
}

const CheckpointConnection = connectionOf('Checkpoint', () => Checkpoint);

@Resolver()
export class CheckpointsResolver {
  constructor(
    private readonly stored: Checkpoints,
    private readonly key: SigningKey,
  ) {}

  @Query(() => CheckpointConnection, { description: 'Signed checkpoints of the whole log, newest first.' })
  @Access('public')
  async checkpoints(@Args() args: PageArgs): Promise<Page<Checkpoint>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const rows = await this.stored.page(typeof before === 'string' ? before : null, args.first + 1);
    return pageOf(rows, args, (row) => [row.id], (row) => row, () => this.stored.count());
  }

  @Query(() => CheckpointKey, { description: 'The key that signs checkpoints and receipts.' })
  @Access('public')
  checkpointKey(): CheckpointKey {
    return this.key.publicJwk;
  }
}
