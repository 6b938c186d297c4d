/** The published tables that a question names. A name inside a string counts too; that costs a fetch, no more. */
export function tablesIn(sql: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(`\\b${name}\\b`, "i").test(sql));
}
