// What identity offers to higher floors: who asks, people by id, and API keys.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NodeReaders } from '../platform/graphql/node.ts';
import { ApiKeyEntity } from './api-key.entity.ts';
import { ApiKeys } from './api-keys.ts';
import { Attempts } from './attempts.ts';
import { Authenticate } from './authenticate.ts';
import { BeginSession } from './begin-session.ts';
import { identified } from './identified.ts';
import { People } from './people.ts';
import { PersonEntity } from './person.entity.ts';
import { PersonLoader } from './person.loader.ts';
import { PersonType } from './person.type.ts';
import { RecoveryLetters } from './recovery-letters.ts';
import { RequestPasswordRecovery } from './request-password-recovery.ts';
import { ResetPassword } from './reset-password.ts';
import { RevokeSession } from './revoke-session.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionEntity } from './session.entity.ts';
import { Sessions } from './sessions.ts';
import { SignIn } from './sign-in.ts';
import { SignUp } from './sign-up.ts';
import { Strategies } from './strategies.ts';
import { ViewerResolver } from './viewer.type.ts';

const offered = [Authenticate, People, PersonLoader, Sessions, ApiKeys, Attempts, RecoveryLetters, BeginSession];

@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, SessionEntity, ApiKeyEntity])],
  providers: [
    ...offered,
    SessionCookie,
    Strategies,
    ViewerResolver,
    SignUp,
    SignIn,
    RequestPasswordRecovery,
    ResetPassword,
    RevokeSession,
  ],
  exports: offered,
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly people: People,
  ) {}

  onModuleInit(): void {
    this.nodes.register('per', () => PersonType, (ids, context) => {
      const self = identified(context).personId;
      return this.people.byIds(ids.filter((id) => id === self));
    });
  }
}
