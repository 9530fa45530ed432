import { Controller, Get, Module } from '@nestjs/common';
import { HttpModule, Public, RouteTable } from '../http';
import { openapiDocument } from './document';

@Controller('api/docs')
class OpenapiController {
  constructor(private readonly routes: RouteTable) {}

  @Get('openapi.json')
  @Public()
  document(): Record<string, unknown> {
    return openapiDocument(this.routes.routes());
  }
}

@Module({ imports: [HttpModule], controllers: [OpenapiController] })
export class OpenapiModule {}
