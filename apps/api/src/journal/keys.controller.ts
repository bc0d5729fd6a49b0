// `GET /keys/checkpoint.json`: the public key of checkpoints and receipts, as a JSON Web Key Set.
import { Controller, Get, Header } from '@nestjs/common';
import { type PublicJwk, SigningKey } from './signing-key.ts';

@Controller('keys')
export class KeysController {
  constructor(private readonly key: SigningKey) {}

  @Get('checkpoint.json')
  @Header('cache-control', 'public, max-age=300')
  checkpoint(): { keys: readonly PublicJwk[] } {
    return { keys: [this.key.publicJwk] };
  }
}
