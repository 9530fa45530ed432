import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ShownProblem } from '../http/problem';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Field, FieldControl } from './field';
import { ProblemBanner } from './problem-banner';

const refusal: ShownProblem = {
  status: 422,
  title: 'Өрістерді тексеріңіз.',
  code: 'REQUEST.INVALID',
  correlationId: 'c',
  fields: [{ field: 'place.bin', message: 'БСН 12 цифрдан тұрады.' }],
};

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, ProblemBanner],
  template: `
    @if (problem(); as problem) {
      <app-problem-banner [problem]="problem" />
    }
    <app-field name="place.bin" label="БСН" [problem]="problem()"><input appControl value="12" /></app-field>
  `,
})
class Form {
  readonly problem = signal<ShownProblem | null>(null);
}

describe('A refusal of a field', () => {
  it('stands at its field, is told to a screen reader, and is reached from the summary; what was typed stays', async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk');
    const fixture = TestBed.createComponent(Form);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const input = document.getElementById('field-place.bin') as HTMLInputElement;
    expect(input.getAttribute('aria-invalid')).toBeNull();

    fixture.componentInstance.problem.set(refusal);
    await fixture.whenStable();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(textOf(document.getElementById(input.getAttribute('aria-describedby') ?? ''))).toContain('БСН 12');
    document.querySelector<HTMLButtonElement>('[role=alert] .link')?.click();
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('12');
  });
});
