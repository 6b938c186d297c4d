import { Fault } from "./fault.ts";

/** Runs a command; faults end it in words and a status, anything else is a mistake of ours and keeps its trace. */
export async function reportFaults(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    const { length } = thrown.reports;
    console.error(
      `${thrown.message}\n\n${length === 1 ? "1 fault" : `${length} faults`}. Nothing was written.`,
    );
    process.exitCode = 1;
  }
}
