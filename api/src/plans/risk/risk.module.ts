import { Module } from '@nestjs/common';
import { ComplaintCounts } from './complaint-counts';
import { RiskSources } from './risk-sources';

@Module({ providers: [RiskSources, ComplaintCounts], exports: [RiskSources] })
export class RiskModule {}
