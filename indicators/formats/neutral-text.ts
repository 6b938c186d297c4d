/**
 * Text that a spreadsheet would run, made safe for files that people open.
 *
 * Spreadsheets take a cell for a formula by its first sign, spaces aside, and some take the full-width forms too. The
 * apostrophe is what people themselves type to say "this is text": unlike a space or a tab it survives trimming, it
 * can be seen, and one sign taken away gives the text back. By type, not by look: numbers never come here, so −0.5 stays
 * a number. Files for machines keep the text as it is.
 */
export function neutralText(text: string): string {
  return startsFormula(text) ? `'${text}` : text;
}

export const startsFormula = (text: string): boolean => FORMULA.test(text);

const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
