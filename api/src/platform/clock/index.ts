import { Global, Module } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';

const almatyDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' });

/** The calendar date in Asia/Almaty at an instant. */
export const localDateAt = (instant: Date): LocalDate => almatyDay.format(instant);

/** The one source of "now": the law counts in local dates, everything else in instants. */
export abstract class Clock {
  abstract now(): Date;

  today(): LocalDate {
    return localDateAt(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands where it is put: for tests and for writing the history of the demonstration data. */
export class SettableClock extends Clock {
  private instant: Date;

  constructor(start: LocalDate | Date) {
    super();
    this.instant = toInstant(start);
  }

  now(): Date {
    return this.instant;
  }

  set(to: LocalDate | Date): void {
    this.instant = toInstant(to);
  }
}

/** A bare date means ten in the morning in Almaty: the same calendar day everywhere the code may run. */
const toInstant = (at: LocalDate | Date): Date => (typeof at === 'string' ? new Date(`${at}T05:00:00Z`) : at);

@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
export class ClockModule {}
