export { AuthoritiesModule } from './authorities.module';
export { AuthoritiesService } from './authorities.service';
export { Authority } from './authority.entity';
export { nameOf } from './authority.view';
