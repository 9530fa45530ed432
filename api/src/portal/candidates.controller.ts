import { Body, Controller, Get, Header, HttpCode, Post, UseGuards } from '@nestjs/common';
import { type LetterText, OpenLetter } from '@shared/participants/letter.contract';
import type { PublicCall } from '@shared/portal/open-call.contract';
import { PublicLetters } from '../participants';
import { Public } from '../platform/http';
import { OpenCalls } from './open-calls.service';
import { PublicRateLimit } from './public-rate-limit.guard';

/** What a candidate does without an account: find a call, read the letter that answers the application. */
@Controller('api/public/v1')
@Public()
@UseGuards(PublicRateLimit)
export class CandidatesController {
  constructor(
    private readonly calls: OpenCalls,
    private readonly letters: PublicLetters,
  ) {}

  @Get('calls')
  @Header('cache-control', 'public, max-age=60')
  openCalls(): Promise<PublicCall[]> {
    return this.calls.list();
  }

  /** A POST, so that neither the token nor the digits stand in an address. */
  @Post('letters')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  openLetter(@Body() body: OpenLetter): Promise<LetterText> {
    return this.letters.open(body);
  }
}
