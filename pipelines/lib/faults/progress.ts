/** Says what is going on, once a run has taken longer than a second. Short runs stay silent. */
export class Progress {
  private readonly start: number;
  private readonly now: () => number;
  private readonly say: (line: string) => void;

  constructor(say: (line: string) => void, now: () => number = () => performance.now()) {
    this.say = say;
    this.now = now;
    this.start = now();
  }

  /** Call at the start of each piece of work. */
  step(what: string): void {
    const seconds = this.seconds();
    if (seconds >= 1) this.say(`  ${seconds.toFixed(1)} s  ${what}`);
  }

  seconds(): number {
    return (this.now() - this.start) / 1000;
  }
}
