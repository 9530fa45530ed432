import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActEdition } from './act-edition.entity';
import { ActsController } from './acts.controller';
import { ActsRepository } from './acts.repository';
import { ActsService } from './acts.service';
import { EditionsService } from './editions.service';

@Module({
  imports: [TypeOrmModule.forFeature([ActEdition])],
  controllers: [ActsController],
  providers: [ActsRepository, ActsService, EditionsService],
  exports: [ActsService],
})
export class ActsModule {}
