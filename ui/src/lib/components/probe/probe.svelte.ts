import {
  type ChannelInfo,
  type Port,
  type Probe,
  type ProbeLook,
  type Problem,
  type Sketch,
  Trouble,
} from "$lib/ipc";

const SATURDAY = 5;
const TWENTY_TO_TEN = 21 * 60 + 40;

/** What can come in on a way; the first is what usually does. */
export function kindsOf(channel: ChannelInfo): Probe["kind"][] {
  if (channel.live) return channel.id.endsWith("-video") ? ["VideoCall"] : ["Call"];
  return channel.group === "Social" ? ["Message", "ConnectionRequest"] : ["Message"];
}

/** A contact that is only imagined, and what would become of it under the rules as they stand. */
export class ProbeState {
  probe: Probe = $state({
    channel: "whatsapp",
    kind: "Message",
    weekday: SATURDAY,
    minute: TWENTY_TO_TEN,
    person: 0,
  });
  look: ProbeLook | null = $state.raw(null);
  problem: Problem | null = $state.raw(null);
  #newest = 0;

  constructor(private readonly desk: Pick<Port, "probe" | "rehearse">) {}

  /** Asks the engine. Of several answers only the one to the last question counts. */
  async ask(sketch: Sketch): Promise<void> {
    const mine = ++this.#newest;
    try {
      const look = await this.desk.probe(sketch, $state.snapshot(this.probe));
      if (mine !== this.#newest) return;
      this.look = look;
      this.problem = null;
    } catch (thrown) {
      if (mine !== this.#newest) return;
      this.look = null;
      this.problem = Trouble.of(thrown);
    }
  }

  rehearse(sketch: Sketch): Promise<void> {
    return this.desk.rehearse(sketch, $state.snapshot(this.probe));
  }
}
