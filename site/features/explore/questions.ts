/** Every worked question, found by its file. */
import type { Question } from "./question.ts";

const files = import.meta.glob<{ default: Question }>("./questions/*.ts", { eager: true });

export const questions: Question[] = Object.entries(files).map(([path, { default: question }]) => {
  const name = path.slice(path.lastIndexOf("/") + 1, -".ts".length);
  if (question.id !== name) throw new TypeError(`${path}: found id "${question.id}", expected "${name}"`);
  return question;
});
