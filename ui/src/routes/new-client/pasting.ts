import { type Intake, isMoreThanAName } from "./intake.svelte";

/** Makes a whole page a place to paste and drop: what somebody means for a field stays there, the rest is understood. */
export function pasting(intake: Intake): (page: HTMLElement) => () => void {
  return (page) => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text === "" || isMeantFor(event.target, text)) return;
      event.preventDefault();
      void intake.take(text);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (!file && text === "") return;
      event.preventDefault();
      void (file ? intake.takeFile(file) : intake.take(text));
    };
    const over = (event: DragEvent) => event.preventDefault();
    document.addEventListener("paste", paste);
    page.addEventListener("drop", drop);
    page.addEventListener("dragover", over);
    return () => {
      document.removeEventListener("paste", paste);
      page.removeEventListener("drop", drop);
      page.removeEventListener("dragover", over);
    };
  };
}

/** One line pasted into a field is meant for that field, a text into one that takes several lines always. */
function isMeantFor(target: EventTarget | null, text: string): boolean {
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return false;
  if (target.dataset.paste === "name") return !isMoreThanAName(text);
  return target instanceof HTMLTextAreaElement || !text.trim().includes("\n");
}
