/** A calendar for readers' programs: iCalendar, RFC 5545. */
export interface Calendar {
  name: string;
  language: string;
  /** The page it belongs to. */
  page: string;
  /** The day its facts are of, YYYY-MM-DD: the stamp of every event, never the clock's. */
  stamp: string;
  events: CalendarEvent[];
}

export interface CalendarEvent {
  /** Never changes, and no two events share it. */
  id: string;
  /** The first day, and the day after the last. */
  from: string;
  to: string;
  title: string;
  text: string;
  url: string;
  /** Reckoned, announced by nobody. */
  isTentative: boolean;
}

export function calendarOf({ name, language, page, stamp, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Procurement Reform Monitor//Calendar//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME;LANGUAGE=${language}:${escape(name)}`,
    `URL:${page}`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${event.id}@${new URL(page).hostname}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.from)}`,
      `DTEND;VALUE=DATE:${compact(event.to)}`,
      `STATUS:${event.isTentative ? "TENTATIVE" : "CONFIRMED"}`,
      "TRANSP:TRANSPARENT",
      `SUMMARY;LANGUAGE=${language}:${escape(event.title)}`,
      `DESCRIPTION;LANGUAGE=${language}:${escape(event.text)}`,
      `URL:${event.url}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.flatMap(fold).join("\r\n") + "\r\n";
}

const compact = (day: string) => day.replaceAll("-", "");

/** Text as RFC 5545, 3.3.11 writes it; control characters are left out. */
const escape = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

const encoder = new TextEncoder();

/** Lines of at most 75 octets; what follows begins with a space, and no character is cut in two. */
function fold(line: string): string[] {
  const folded: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...folded, part];
}
