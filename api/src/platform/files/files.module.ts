import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilesController } from './files.controller';
import { FilesService } from './files.service';
import { ForgetUnclaimedFiles } from './jobs/forget-unclaimed-files.job';
import { StoredFile } from './stored-file.entity';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([StoredFile])],
  controllers: [FilesController],
  providers: [FilesService, ForgetUnclaimedFiles],
  exports: [FilesService],
})
export class FilesModule {}
