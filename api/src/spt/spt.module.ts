import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SptContactFile } from './spt-contact-file.entity';
import { SptContact } from './spt-contact.entity';
import { SptController } from './spt.controller';
import { SptRepository } from './spt.repository';
import { SptService } from './spt.service';

@Module({
  imports: [TypeOrmModule.forFeature([SptContact, SptContactFile])],
  controllers: [SptController],
  providers: [SptRepository, SptService],
})
export class SptModule {}
