import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities';
import { PlacesModule } from '../places';
import { DossiersController } from './dossiers.controller';
import { DossiersRepository } from './dossiers.repository';
import { DossiersService } from './dossiers.service';

/** Has no rows of its own: it reads what the features before it keep. */
@Module({
  imports: [PlacesModule, AuthoritiesModule],
  controllers: [DossiersController],
  providers: [DossiersService, DossiersRepository],
})
export class DossiersModule {}
