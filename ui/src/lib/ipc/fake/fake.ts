// A desk in memory: answers like the real one, forgets everything when the page is closed.
import type { Port } from "../port";
import { agreeing } from "./agreeing";
import { card } from "./card";
import { clients } from "./clients";
import { type Scene, sceneOf } from "./scene";
import { sketches } from "./sketches";
import { sources } from "./sources";
import { Stage } from "./stage";
import { start } from "./start";
import { texts } from "./texts";
import { today } from "./today";

/** `emit` reports like the desk itself. */
export function fake(scene: Scene = {}): Port & Pick<Stage, "emit"> {
  const stage = new Stage(scene);
  return {
    ...start(stage),
    ...sketches(stage),
    ...today(stage),
    ...clients(stage),
    ...agreeing(stage),
    ...sources(stage),
    ...texts(stage),
    ...card(stage),
    on: stage.on,
    emit: stage.emit,
  };
}

export function fakeFromAddress(search: string): Port {
  return fake(sceneOf(search));
}
