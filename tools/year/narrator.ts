import type { Problem } from '@shared/problem';

/** Tells the year as it is played: each step with its provision, and each refusal that was provoked on purpose. */
export class Narrator {
  private steps = 0;
  refusals = 0;

  chapter(title: string): void {
    console.log(`\n${title}`);
  }

  step(provision: string, text: string): void {
    this.steps += 1;
    console.log(`  ✔ ${provision.padEnd(12)} ${text}`);
  }

  refusal(asked: string, problem: Problem): void {
    this.refusals += 1;
    console.log(
      `  ✘ ${(problem.provision ?? '').padEnd(12)} ${asked}: ${problem.status} ${problem.code}: ${problem.title}`,
    );
  }

  close(): void {
    console.log(`\nThe legal year is complete: ${this.steps} steps, ${this.refusals} refusals, each as it should be.`);
  }
}
