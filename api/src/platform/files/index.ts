export { acceptFiles } from './accept-files';
export { FilesModule } from './files.module';
export { FilesService } from './files.service';
export { StoredFile } from './stored-file.entity';
