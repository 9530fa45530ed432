import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BudgetController } from './budget.controller';
import { BudgetRepository } from './budget.repository';
import { BudgetService } from './budget.service';
import { Spending } from './spending.entity';
import { SpendingsController } from './spendings.controller';
import { SpendingsService } from './spendings.service';

@Module({
  imports: [TypeOrmModule.forFeature([Spending])],
  controllers: [BudgetController, SpendingsController],
  providers: [BudgetRepository, BudgetService, SpendingsService],
})
export class BudgetModule {}
