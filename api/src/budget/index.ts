export { BudgetModule } from './budget.module';
