// A desk in memory: answers like the real one, forgets everything when the page is closed.
import type { Port } from "../port";
import { agreeing } from "./agreeing";
import { capture } from "./capture";
import { assigning } from "./assigning";
import { begin } from "./begin";
import { card } from "./card";
import { clients } from "./clients";
import { imports } from "./import";
import { may } from "./may";
import { type Scene, sceneOf } from "./scene";
import { presets } from "./presets";
import { sketches } from "./sketches";
import { sources } from "./sources";
import { Stage } from "./stage";
import { start } from "./start";
import { texts } from "./texts";
import { records } from "./records";
import { timeline } from "./timeline";
import { teaching } from "./teaching";
import { today } from "./today";

/** `emit` reports like the desk itself. */
export function fake(scene: Scene = {}): Port & Pick<Stage, "emit"> {
  const stage = new Stage(scene);
  return {
    ...start(stage),
    ...sketches(stage),
    ...presets(stage),
    ...today(stage),
    ...clients(stage),
    ...timeline(stage),
    ...records(stage),
    ...may(stage),
    ...assigning(stage),
    ...imports(stage),
    ...teaching(stage),
    ...agreeing(stage),
    ...sources(stage),
    ...capture(stage),
    ...texts(stage),
    ...begin(stage),
    ...card(stage),
    on: stage.on,
    emit: stage.emit,
  };
}

export function fakeFromAddress(search: string): Port {
  return fake(sceneOf(search));
}
