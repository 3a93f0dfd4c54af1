// A source that is being set up: what is typed, tried, and said about it.
import { tick } from "svelte";
import { type Problem, type SourceForm, type SourceLine, Trouble } from "$lib/ipc";
import { t } from "$lib/l10n";
import type { App } from "$lib/state/app.svelte";

export class SetUp {
  form = $state<SourceForm | null>(null);
  /** Typed here, handed over, and never seen again. */
  password = $state("");
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);
  /** The certificate that nobody vouches for. */
  strange = $state.raw<string | null>(null);
  /** It was understood and could not be heard: it can be taken all the same. */
  hindered = $state(false);
  /** What the provider asks for. */
  advice = $state.raw<string | null>(null);
  #guessed = "";
  #asked = 0;

  /** `line`: the source whose settings are changed; none for a new one. */
  constructor(
    private readonly app: App,
    readonly line: SourceLine | null,
    private readonly done: () => void,
  ) {
    if (line) this.choose(line.form);
  }

  choose(form: SourceForm | null) {
    this.form = form && structuredClone(form);
    this.forget();
    if (form?.kind === "Mail" && form.address && !form.host) void this.guess();
  }

  /** What is the matter with the field of this name, as the desk says it. */
  fault(field: string): string | null {
    if (this.problem?.field !== field) return null;
    const { message, advice } = this.problem;
    return advice ? `${message} ${advice}` : message;
  }

  /** What is the matter that no field can mend. */
  get general(): string | null {
    return this.problem && !this.problem.field && !this.strange ? this.problem.message : null;
  }

  /** Takes the server from the address, where nobody has typed another one. */
  async guess() {
    const { form } = this;
    if (form?.kind !== "Mail") return;
    const mine = ++this.#asked;
    const guess = await this.app.backend.guess_mailbox(form.address).catch(() => null);
    if (mine !== this.#asked) return;
    this.advice = guess?.advice ?? null;
    if (!guess || (form.host && form.host !== this.#guessed)) return;
    form.host = this.#guessed = guess.host;
    form.user = guess.user === form.address.trim() ? "" : guess.user;
    if (guess.token_only) form.password = "Token";
  }

  /** Takes the certificate that was shown for the right one, and tries again. */
  async trust() {
    if (this.form?.kind !== "Mail" && this.form?.kind !== "CalDav") return;
    this.form.certificate = this.strange;
    await this.submit();
  }

  /** Tries it, and has it listened to if it can be heard. */
  async submit(untried = false) {
    const { form } = this;
    if (!form || this.busy) return;
    this.busy = true;
    this.forget();
    try {
      const typed = "password" in form && form.password === "Keyring" && this.password;
      const replaces = this.line?.now.id ?? null;
      const tried = await this.app.backend.set_up_source(
        $state.snapshot(form),
        typed || null,
        replaces,
        untried,
      );
      if (tried.kind === "Stopped") return;
      if (tried.kind === "Hindered") {
        this.strange = tried.certificate;
        this.hindered = true;
        await this.refuse(tried.problem);
        return;
      }
      this.password = "";
      // Private numbers of the line are in my profile now.
      if (form.kind === "CallMonitor") await this.app.reread();
      const found = tried.kind === "Heard" ? tried.sentence : "";
      this.app.toasts.say(found ? t("source-set-up", { found }) : t("source-set-up-untried"));
      this.done();
    } catch (thrown) {
      await this.refuse(Trouble.of(thrown));
    } finally {
      this.busy = false;
    }
  }

  async stop() {
    await this.app.backend.stop_trying();
  }

  private forget() {
    this.problem = null;
    this.strange = null;
    this.hindered = false;
  }

  private async refuse(problem: Problem) {
    this.problem = problem;
    await tick();
    document
      .querySelector<HTMLElement>("[role=dialog] :is([aria-invalid=true], [data-certificate])")
      ?.focus();
  }
}
