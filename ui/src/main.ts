// What can be painted at once is painted at once; the program itself is read meanwhile.
import "./app.css";
import { painted, showFirstFrame } from "./first-frame";
import { beginning } from "$lib/state/beginning";
import { followResizing } from "$lib/state/resizing";
import { showTextSize } from "$lib/state/text-size";
import { followDesktop } from "$lib/state/theme";

const begun = beginning();
followDesktop(begun.theme);
followResizing();
showTextSize(begun.text_size);
const target = document.getElementById("app");
if (target) {
  if (begun.introduced && location.pathname === "/") {
    showFirstFrame(target);
    await painted();
  }
  const { open } = await import("./window");
  await open(target, begun);
}
