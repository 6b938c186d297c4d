/** What went wrong, in the words of the person who has to mend it. */
export interface FaultReport {
  /** File, and row or column where known. */
  where: string;
  found: string;
  expected: string;
  do: string;
}

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
  readonly reports: FaultReport[] = [];

  private readonly said = new Set<string>();

  add(report: FaultReport): void {
    const words = inWords(report);
    if (!this.said.has(words)) this.reports.push(report);
    this.said.add(words);
  }

  /** Takes over the reports of a Fault; anything else is a mistake of ours and goes on its way. */
  addThrown(thrown: unknown): void {
    if (!(thrown instanceof Fault)) throw thrown;
    for (const report of thrown.reports) this.add(report);
  }

  throwIfAny(): void {
    if (this.reports.length > 0) throw new Fault(this.reports);
  }
}

/** Text as it stands in a file, quoted, so that a trailing blank can be seen. */
export const quoted = (text: string): string => JSON.stringify(text);
