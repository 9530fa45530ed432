import { Controller, Get, Module } from '@nestjs/common';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Clock, SettableClock } from '../clock';
import { ActorResolver } from './actor-resolver';
import { Public, Requires } from './decorators';
import { HttpModule } from './http.module';

@Controller('open-by-mistake')
class UndecoratedController {
  @Get()
  read(): string {
    return 'anybody could read this';
  }
}

@Controller('closed')
class DecoratedController {
  @Get()
  @Requires('place.read')
  read(): string {
    return 'read by those who may';
  }

  @Get('open')
  @Public()
  readOpen(): string {
    return 'meant for everybody';
  }
}

const boot = (controller: NewableFunction) => {
  @Module({ imports: [HttpModule], controllers: [controller as never] })
  class PlantedModule {}
  return Test.createTestingModule({ imports: [PlantedModule] })
    .useMocker((token) =>
      token === Clock ? new SettableClock('2026-03-02') : token === ActorResolver ? {} : undefined,
    )
    .compile()
    .then((module) => module.createNestApplication<NestFastifyApplication>(new FastifyAdapter()).init());
};

describe('access is closed by default', () => {
  it('stops the boot on a route that does not say who may call it', async () => {
    await expect(boot(UndecoratedController)).rejects.toThrow(
      'Routes without @Requires, @SignedIn or @Public: GET /api/v1/open-by-mistake',
    );
  });

  it('boots when every route says it', async () => {
    const app = await boot(DecoratedController);
    await app.close();
  });
});
