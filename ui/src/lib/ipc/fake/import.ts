// An address book: whatever file comes, the household's own plan. A file named in capitals as a table asks for its columns.
import type { ImportForm, ImportLook } from "../contract";
import { type Port, Trouble } from "../port";
import type { Household } from "./house";
import { LONG_NAME } from "./say";
import type { Stage } from "./stage";

export function imports(stage: Stage): Pick<Port, "plan_import" | "import_clients" | "undo_import"> {
  let before: Household["pages"] = [];
  return {
    async plan_import(book: string, form: ImportForm): Promise<ImportLook> {
      const { say } = stage;
      const text = atob(book);
      if (text === "")
        throw new Trouble({
          message: say("Die Datei ist leer.", "The file is empty."),
          advice: say(
            "Exportieren Sie das Adressbuch noch einmal, als vCard oder CSV.",
            "Export the address book again, as vCard or CSV.",
          ),
          field: null,
        });
      if (text.startsWith("A;B") && form.columns.length === 0) return { kind: "Table", columns: ["A", "B"] };
      return {
        kind: "Book",
        new: [
          entry("Neu GmbH", ["Nina Neu", "Noah Neu"], ["nina@example.org", "+49 30 23125 012"], 2),
          entry("Carla Beispiel", ["Carla Beispiel"], ["carla@example.org"], 4),
          entry(LONG_NAME, [], ["info@example.org"], 5),
        ],
        added: [
          {
            line: 6,
            sentence: say(
              "Müller GmbH, Jan Özdemir (neu): jan@example.org",
              "Müller GmbH, Jan Özdemir (new): jan@example.org",
            ),
          },
        ],
        unchanged: 1,
        left: [
          {
            line: 7,
            sentence: say(
              "Anna Müller heißt wie jemand bei Müller GmbH; ob es dieselbe Person ist, geht aus keiner Adresse hervor.",
              "Anna Müller is called like somebody at Müller GmbH; no address says whether it is the same person.",
            ),
          },
          { line: 9, sentence: say("Weder Name noch Firma.", "Neither a name nor a firm.") },
        ],
        columns: text.startsWith("A;B") ? [] : [say("Kundennr.", "Customer no.")],
      };
    },
    async import_clients(_, form) {
      before = stage.house.pages;
      const added = form.without.includes(2) ? [] : [newPage(stage)];
      stage.house = { ...stage.house, pages: [...before, ...added] };
      stage.emit("Changed", {});
      return {
        sentence: stage.say("3 neue Kunden, einer ergänzt.", "3 new clients, one added to."),
        first: "neu",
      };
    },
    async undo_import() {
      stage.house = { ...stage.house, pages: before };
      stage.emit("Changed", {});
      return stage.say("Bei 4 Kunden ist alles wie zuvor.", "With 4 clients everything is as before.");
    },
  };
}

function entry(name: string, people: string[], addresses: string[], line: number) {
  return { id: name, name, people, addresses, lines: [line] };
}

function newPage(stage: Stage): Household["pages"][number] {
  const page = stage.house.pages[0] ?? stage.page("mueller");
  return { ...page, id: "neu", name: "Neu GmbH", people: [], timeline: [] };
}
