import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { DossierView } from '@shared/dossiers/dossier.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { DossiersService } from './dossiers.service';

@Controller('dossiers')
export class DossiersController {
  constructor(private readonly dossiers: DossiersService) {}

  /** `id` is that of the place. */
  @Get(':id')
  @Requires('place.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<DossierView> {
    return this.dossiers.get(actor, id);
  }
}
