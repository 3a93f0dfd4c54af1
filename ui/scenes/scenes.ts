import type { Component } from "svelte";

const files = import.meta.glob<Component>("./components/*.svelte", { import: "default", eager: true });

/** Each component in its states, by the name of its picture in docs/pictures/components. */
export const scenes: ReadonlyMap<string, Component> = new Map(
  Object.entries(files).map(([path, scene]) => [path.replace(/^.*\/|\.svelte$/g, ""), scene]),
);
