import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { HomeView } from '@shared/home/home.contract';
import { CurrentActor, SignedIn } from '../platform/http';
import { HomeService } from './home.service';

@Controller('home')
export class HomeController {
  constructor(private readonly home: HomeService) {}

  @Get()
  @SignedIn()
  view(@CurrentActor() actor: Actor): Promise<HomeView> {
    return this.home.view(actor);
  }
}
