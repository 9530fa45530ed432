import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { EntityManager } from 'typeorm';
import type {
  CertificateRow,
  ClockRow,
  PrintRow,
  ProposalRow,
  RecommendationRow,
  ReportRow,
  WholeReportRow,
} from './portal.rows';

/** Every query of the portal: views of the schema `portal`, where nothing is that is not published. */
@Injectable()
export class PortalRepository {
  reports(manager: EntityManager): Promise<ReportRow[]> {
    return manager.query(
      `select year, approved_on, published_on, published_address, sha256, recommendations, proposals, sources
       from portal.annual_reports order by year desc`,
    );
  }

  async report(manager: EntityManager, year: number): Promise<WholeReportRow | null> {
    const rows: WholeReportRow[] = await manager.query('select * from portal.annual_reports where year = $1', [year]);
    return rows[0] ?? null;
  }

  recommendations(manager: EntityManager, year: number): Promise<RecommendationRow[]> {
    return manager.query('select * from portal.recommendations where year = $1 order by position', [year]);
  }

  proposals(manager: EntityManager, year: number): Promise<ProposalRow[]> {
    return manager.query('select * from portal.proposals where year = $1 order by position', [year]);
  }

  clocks(manager: EntityManager): Promise<ClockRow[]> {
    return manager.query('select * from portal.clocks order by year desc, authority_ru');
  }

  async print(manager: EntityManager, year: number, language: string): Promise<PrintRow | null> {
    const rows: PrintRow[] = await manager.query(
      'select pdf, sha256 from portal.prints where year = $1 and language = $2',
      [year, language],
    );
    return rows[0] ?? null;
  }

  async certificate(manager: EntityManager, tokenHash: string, day: LocalDate): Promise<CertificateRow | null> {
    const rows: CertificateRow[] = await manager.query('select full_name, photo from portal.certificate($1, $2)', [
      tokenHash,
      day,
    ]);
    return rows[0] ?? null;
  }
}
