import { Controller, Get, Header, Headers, Param, Query, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { PdfQuery } from '@shared/annual-reports/annual-report.contract';
import type {
  PublicAnnualReport,
  PublicAnnualReportSummary,
  PublicAuthorityClock,
} from '@shared/portal/portal.contract';
import type { FastifyReply } from 'fastify';
import { Public } from '../platform/http';
import { PortalService } from './portal.service';
import { PublicRateLimit } from './public-rate-limit.guard';

/** A minute old is new enough for what changes by the day, and keeps a crowd of readers off the database. */
const forAMinute = 'public, max-age=60';
/** A print never changes; a day bounds how long a proxy goes without asking. */
const forADay = 'public, max-age=86400';

@Controller('api/public/v1')
@Public()
@UseGuards(PublicRateLimit)
export class PortalController {
  constructor(private readonly portal: PortalService) {}

  @Get('annual-reports')
  @Header('cache-control', forAMinute)
  reports(): Promise<PublicAnnualReportSummary[]> {
    return this.portal.reports();
  }

  @Get('annual-reports/:year')
  @Header('cache-control', forAMinute)
  report(@Param('year') year: string): Promise<PublicAnnualReport> {
    return this.portal.report(year);
  }

  @Get('annual-reports/:year/pdf')
  async print(
    @Param('year') year: string,
    @Query() { language }: PdfQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { pdf, sha256 } = await this.portal.print(year, language);
    void reply.headers({ 'cache-control': forADay, etag: `"${sha256}"` });
    if (known === `"${sha256}"`) return void reply.status(304);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="annual-report-${year}-${language}.pdf"`,
    });
  }

  @Get('authorities')
  @Header('cache-control', forAMinute)
  clocks(): Promise<PublicAuthorityClock[]> {
    return this.portal.clocks();
  }
}
