// Attached files over GraphQL: what hangs on a proposal, and taking one off; bytes come and go by `/files`.
import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { blindFileName, FILE_STATES, type FileState } from '@moothall/domain/proposal';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { ProposalLoader } from '../proposal.loader.ts';
import { PROPOSAL_RESULT, type ProposalResult } from '../proposal-verbs.ts';
import { ProposalType } from '../proposal.type.ts';
import { FilesQueries } from './files.queries.ts';
import { TakeFile } from './take-file.ts';

const FileStateEnum = Object.fromEntries(FILE_STATES.map((state) => [state, state]));
registerEnumType(FileStateEnum, { name: 'AttachmentState', description: 'How far a file has come: on its way, waiting for the virus scanner, ready, or rejected.' });

@ObjectType({ description: 'A file that goes with a proposal. Read it at `GET /files/{id}`.' })
export class Attachment {
  @Field(() => ID, { description: 'The id, `fil_…`.' })
  id: string;
  @Field({ description: 'Its name; `Attachment 1.pdf` while names are hidden.' })
  name: string;
  @Field({ description: 'Its media type, by its ending and its bytes.' })
  type: string;
  @Field(() => Int, { description: 'Its size in bytes.' })
  size: number;
  @Field(() => Int, { nullable: true, description: 'How many bytes are here; only for its own organisation.' })
  received: number | null;
  @Field(() => FileStateEnum, { nullable: true, description: 'How far it has come; only for its own organisation.' })
  state: FileState | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its bytes; the receipt covers it.' })
  sha256: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  reason: string | null;
}

@InputType({ description: 'A file to take off a proposal.' })
export class RemoveAttachmentInput {
  @Field(() => ID, { description: 'The proposal.' })
  @IsString()
  id: string;

  @Field(() => ID, { description: 'The file.' })
  @IsString()
  @MaxLength(40)
  fileId: string;
}

const RemoveAttachmentPayload = payloadOf<ProposalResult, 'NOT_THERE'>('RemoveAttachment', PROPOSAL_RESULT, ['NOT_THERE']);

@Resolver(() => ProposalType)
export class Attachments {
  constructor(
    private readonly queries: FilesQueries,
    private readonly files: TakeFile,
    private readonly verbs: Verbs,
    private readonly proposals: ProposalLoader,
  ) {}

  @ResolveField(() => [Attachment], { nullable: true, description: 'Its files: for its own organisation those of the working copy, for readers those of the version that was sent.' })
  async attachments(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<Attachment[] | null> {
    if (proposal.isOwn) {
      const read = (ids: readonly string[]) => this.queries.ofProposals(viewerOf(context), ids);
      return listLoaderOf(context, 'attachments', read, (row) => row.proposalId).load(proposal.id);
    }
    const isBlind = proposal.organisationId === null;
    return proposal.content.attachments.map(({ id, name, type, size, sha256 }, index) => {
      return { id, name: isBlind ? blindFileName(index, name) : name, type, size, received: null, state: null, sha256: isBlind ? null : sha256, reason: null };
    });
  }

  @Mutation(() => RemoveAttachmentPayload, { description: 'Takes a file off the working copy, or stops its upload. What a version that was sent names is kept with that version.' })
  @Access('proposals:write')
  async removeAttachment(@Args('input', { description: 'Which file.' }) input: RemoveAttachmentInput, @Context() context: RequestContext) {
    const outcome = await this.verbs.run(context, 'removeAttachment', input, async (tx): Promise<Outcome<{ pieces: number }, 'NOT_THERE'>> => ({
      done: { pieces: await this.files.detach(tx, viewerOf(context), input.fileId) },
    }));
    await this.files.discard(input.fileId, outcome.done?.pieces ?? 0);
    context.loaders.clear();
    return { proposal: await this.proposals.load(context, input.id), userErrors: [] };
  }
}
