// `?scene=button&theme=Dark&language=en`: one component in its states, as docs/design-language.md shows it.
import { mount } from "svelte";
import "./scenes.css";
import { fakeFromAddress } from "$lib/ipc/fake";
import Sheet from "./Sheet.svelte";
import { scenes } from "./scenes";

const target = document.getElementById("app");
const Scene = scenes.get(new URLSearchParams(location.search).get("scene") ?? "");
if (target && Scene) mount(Sheet, { target, props: { backend: fakeFromAddress(location.search), Scene } });
else document.body.textContent = [...scenes.keys()].join("\n");
