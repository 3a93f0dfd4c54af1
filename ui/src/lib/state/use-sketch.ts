import { createContext } from "svelte";
import type { SketchState } from "./sketch.svelte";

/** The sketch of the screen it is called on. */
export const [useSketch, provideSketch] = createContext<SketchState>();
