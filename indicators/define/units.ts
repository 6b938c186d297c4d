import type { Unit } from "../schema/indicator.ts";

const bare = { en: "", fr: "", es: "" };

export const percent: Unit = { name: { en: "%", fr: "%", es: "%" }, digits: 0 };

export const percentOfPoints: Unit = {
  name: { en: "% of points", fr: "% des points", es: "% de los puntos" },
  digits: 0,
};

export const days: Unit = {
  name: { en: "days", fr: "jours", es: "días" },
  one: { en: "day", fr: "jour", es: "día" },
  digits: 0,
};

/** A bare number on a published scale; `digits` as the publisher prints it. */
export const scale = (digits: number): Unit => ({ name: bare, digits });

export const outOf = (most: number): Unit => ({
  name: { en: `of ${most}`, fr: `sur ${most}`, es: `de ${most}` },
  digits: 0,
});

export const yesNo: Unit = {
  name: bare,
  digits: 0,
  levels: [
    { value: 0, name: { en: "No", fr: "Non", es: "No" } },
    { value: 1, name: { en: "Yes", fr: "Oui", es: "Sí" } },
  ],
};

/** Percentages of a question's points: 0 no, 50 in part, 100 yes; other values lie between. */
export const yesInPartNo: Unit = {
  name: percentOfPoints.name,
  digits: 0,
  levels: [
    { value: 0, name: { en: "No", fr: "Non", es: "No" } },
    { value: 50, name: { en: "In part", fr: "En partie", es: "En parte" } },
    { value: 100, name: { en: "Yes", fr: "Oui", es: "Sí" } },
  ],
};

/** The same for a question of several parts: no, one quarter, half, three quarters, yes. */
export const yesNoInQuarters: Unit = {
  name: percentOfPoints.name,
  digits: 0,
  levels: [
    { value: 0, name: { en: "No", fr: "Non", es: "No" } },
    { value: 25, name: { en: "In small part", fr: "En petite partie", es: "En pequeña parte" } },
    { value: 50, name: { en: "In part", fr: "En partie", es: "En parte" } },
    { value: 75, name: { en: "In large part", fr: "En grande partie", es: "En gran parte" } },
    { value: 100, name: { en: "Yes", fr: "Oui", es: "Sí" } },
  ],
};
