import { Causes, type CellFault, type FaultReport } from "./causes.ts";

export type { FaultReport };

/** One fault, or all the faults of a file: a person mends ten spellings in one go. */
export class Fault extends Error {
  readonly reports: FaultReport[];

  constructor(reports: FaultReport | FaultReport[], options?: ErrorOptions) {
    const list = Array.isArray(reports) ? reports : [reports];
    super(list.map(inWords).join("\n\n"), options);
    this.name = "Fault";
    this.reports = list;
  }
}

function inWords({ where, found, expected, do: toDo }: FaultReport): string {
  return `${where}\n  found ${found}\n  expected ${expected}\n  do: ${toDo}`;
}

/** Gathers faults while a file is read, and throws them together; what is wrong once is said once. */
export class FaultList {
  private readonly whole = new Map<string, { order: number; report: FaultReport }>();
  private readonly causes = new Causes();
  private added = 0;

  add(report: FaultReport): void {
    const words = inWords(report);
    this.added += 1;
    if (!this.whole.has(words)) this.whole.set(words, { order: this.added, report });
  }

  /** Of a row or cell: thousands of one cause become one report with their number and the first rows. */
  addCell(fault: CellFault): void {
    this.added += 1;
    this.causes.add(fault, this.added);
  }

  /** Takes over the reports of a Fault; anything else is a mistake of ours and goes on its way. */
  addThrown(thrown: unknown): void {
    if (!(thrown instanceof Fault)) throw thrown;
    for (const report of thrown.reports) this.add(report);
  }

  get isEmpty(): boolean {
    return this.added === 0;
  }

  /** In the order in which their causes were first met. */
  get reports(): FaultReport[] {
    return [...this.whole.values(), ...this.causes.reports()]
      .sort((a, b) => a.order - b.order)
      .map(({ report }) => report);
  }

  throwIfAny(): void {
    if (!this.isEmpty) throw new Fault(this.reports);
  }
}

/** The most of a text that is repeated in a message. */
const MOST_QUOTED = 200;

/** Text as it stands in a file, quoted, so that a trailing blank can be seen; of a long one its beginning. */
export const quoted = (text: string): string =>
  text.length <= MOST_QUOTED
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, MOST_QUOTED))} and ${(text.length - MOST_QUOTED).toLocaleString("en")} more characters`;
