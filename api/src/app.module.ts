import { DynamicModule, Global, Module } from '@nestjs/common';
import { ClockModule } from './platform/clock';
import { Config, ConfigModule } from './platform/config';
import { DatabaseModule } from './platform/database';
import { HealthModule } from './platform/health/health.module';
import { ActorResolver, HttpModule } from './platform/http';
import { OpenapiModule } from './platform/openapi/openapi.module';

class NobodyResolver extends ActorResolver {
  resolve(): Promise<null> {
    return Promise.resolve(null);
  }
}

@Global()
@Module({ providers: [{ provide: ActorResolver, useClass: NobodyResolver }], exports: [ActorResolver] })
class NobodyModule {}

/** The table of contents: the ground, then the features in the order in which each may know the ones before it. */
const ground = [ClockModule, DatabaseModule, HttpModule, HealthModule, OpenapiModule];
const features: NonNullable<DynamicModule['imports']> = [
  NobodyModule, // until AccountsModule (global, provides ActorResolver) takes its place
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), ...ground, ...features] };
  }
}
