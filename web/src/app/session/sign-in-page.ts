import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageSwitch } from '../ui/language-switch';
import { ProblemBanner } from '../ui/problem-banner';
import { SignIn } from './sign-in';

/** E-mail and password, then the code of the second factor. What was typed stays after a refusal. */
@Component({
  selector: 'app-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LanguageSwitch, ProblemBanner, RouterLink, TranslocoPipe],
  providers: [SignIn],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  private readonly signIn = inject(SignIn);
  private readonly router = inject(Router);
  private readonly firstField = viewChild<ElementRef<HTMLInputElement>>('firstField');

  /** Where the reader wanted to go; addresses outside the office are not followed. */
  readonly to = input<string>();
  protected readonly state = this.signIn.state;

  constructor() {
    effect(() => {
      if (this.state().step === 'signedIn') void this.router.navigateByUrl(this.destination());
    });
    effect(() => this.firstField()?.nativeElement.focus());
  }

  protected submitPassword(event: Event, email: string, password: string): void {
    event.preventDefault();
    void this.signIn.submitPassword({ email: email.trim(), password });
  }

  protected submitCode(event: Event, code: string): void {
    event.preventDefault();
    void this.signIn.submitCode({ code: code.replace(/\s/g, '') });
  }

  protected startAgain(): void {
    this.signIn.startAgain();
  }

  private destination(): string {
    const wanted = this.to();
    return wanted?.startsWith('/office/') ? wanted : '/office/home';
  }
}
