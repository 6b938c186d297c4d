export interface PackJob {
  files: Record<string, Uint8Array>;
  level: 3 | 6;
}
