import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { PlacesModule } from '../places';
import { ConflictsController } from './conflicts.controller';
import { ConflictsRepository } from './conflicts.repository';
import { ConflictsService } from './conflicts.service';
import { KnownConflict } from './known-conflict.entity';

@Module({
  imports: [TypeOrmModule.forFeature([KnownConflict]), AuthoritiesModule, PlacesModule],
  controllers: [ConflictsController],
  providers: [ConflictsRepository, ConflictsService],
  exports: [ConflictsService],
})
export class ConflictsModule {}
