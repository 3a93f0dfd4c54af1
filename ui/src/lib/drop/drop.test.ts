import { expect, test } from "vitest";
import { HEAD, kindOf } from ".";

const CARD = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Müller\r\nEND:VCARD\r\n";

test.each([
  ["anna.vcf", CARD, "Person"],
  ["contacts.vcf", CARD + CARD, "Book"],
  ["card", CARD, "Person"],
  ["people.csv", "Name;E-Mail", "Book"],
  ["answer.json", '{"absprache":"answer"}', "Answer"],
  ["Re_ Absprache.EML", "From: anna@example.org", "Answer"],
  ["termine.ics", "BEGIN:VCALENDAR", "Calendar"],
  ["kalender", "BEGIN:VCALENDAR", "Calendar"],
  ["Betreuung.ron", "(schema: 1)", "Preset"],
  ["with a signature.eml", `From: anna@example.org\r\n\r\n${CARD}`, "Answer"],
  ["answer.json", CARD, "Answer"],
  ["photo.jpg", "\u00ff\u00d8", null],
  ["contacts.vcf", "", null],
  ["README", "", null],
] as const)("%s is taken for what it is", (name, head, kind) => {
  expect(kindOf(name, head.length, head)).toBe(kind);
});

test("an address book whose first card has a large picture is still one", () => {
  expect(kindOf("all.vcf", HEAD + 1, CARD)).toBe("Book");
  expect(kindOf("anna.vcf", HEAD, CARD)).toBe("Person");
});
