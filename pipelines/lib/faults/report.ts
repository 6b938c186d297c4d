import { Fault } from "./fault.ts";
import { systemFault } from "./system-fault.ts";

/**
 * Runs a command; faults, and what the machine refuses, end it in words and a status. Anything else is a mistake of ours and
 * keeps its trace.
 */
export async function reportFaults(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (thrown) {
    const fault = thrown instanceof Fault ? thrown : systemFault(thrown);
    if (fault === null) throw thrown;
    const { length } = fault.reports;
    console.error(
      `${fault.message}\n\n${length === 1 ? "1 fault" : `${length} faults`}. Nothing was written.`,
    );
    process.exitCode = 1;
  }
}
