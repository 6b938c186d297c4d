import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarOf, type CalendarEvent } from "../../../../../site/features/feeds/calendar.ts";

const event: CalendarEvent = {
  id: "law-KEN-2027-01-01",
  from: "2027-01-01",
  to: "2027-01-02",
  title: "Kenya: An act; of 2026, enters into force",
  text: "An act\nof 2026 \\ a page",
  url: "https://example.org/knowledge/#coming",
  isTentative: false,
};
const calendar = (events: CalendarEvent[]) =>
  calendarOf({
    name: "What lies ahead",
    language: "en",
    page: "https://example.org/knowledge/",
    stamp: "2026-11-25",
    events,
  });
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));

describe("a calendar", () => {
  it("is read by a standard parser with the words, days and stamp that were written", () => {
    const [found] = read(calendar([event]));
    expect(found?.summary).toBe(event.title);
    expect(found?.description).toBe(event.text);
    expect(found?.uid).toBe("law-KEN-2027-01-01@example.org");
    expect([found?.startDate.toString(), found?.endDate.toString()]).toEqual([event.from, event.to]);
    expect(String(found?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-25T00:00:00Z");
    expect(found?.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  });

  it("gives any words back whole, in lines of at most 75 octets that end in CRLF", () => {
    const words = fc
      .string({ unit: "grapheme", maxLength: 200 })
      .map((text) => text.replaceAll(/\p{Cc}/gu, " "));
    fc.assert(
      fc.property(words, (title) => {
        const text = calendar([{ ...event, title }]);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(read(text)[0]?.summary ?? "").toBe(title);
      }),
    );
  });

  it("says of what nobody announced that it is tentative", () => {
    const [found] = read(calendar([{ ...event, isTentative: true }]));
    expect(found?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  });

  it("is the same for the same facts, whenever it is made", () => {
    expect(calendar([event])).toBe(calendar([event]));
    expect(calendar([])).toContain("END:VCALENDAR");
  });
});
