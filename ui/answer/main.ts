import { mount } from "svelte";
import App from "./App.svelte";
import "./answer.css";
import { readData } from "./data";
import { l10n } from "./l10n";

const page = readData(document.getElementById("data"));
// Without scripts it holds the clauses with their numbers and how to answer by mail.
const target = document.getElementById("form");
if (target) {
  l10n.speak(page.language, page.form, page.words);
  target.replaceChildren();
  mount(App, { target, props: { page } });
}
