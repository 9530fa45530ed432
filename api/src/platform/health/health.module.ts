import { Controller, Get, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../errors';
import { Public } from '../http';

@Controller('health')
@Public()
class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Ready once the database answers: a process that cannot write should get no requests. */
  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.dataSource.query('select 1');
    } catch {
      throw new Refusal('SERVER.NOT_READY');
    }
    return { status: 'ready' };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
