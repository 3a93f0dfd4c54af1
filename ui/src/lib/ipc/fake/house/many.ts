// More clients than anybody has, and every tenth with a name as long as they come.
import type { Say } from "../say";
import type { Kept } from "./index";
import { history } from "./history";
import { mueller } from "./mueller";
import { musterwerk, nord, partner } from "./other-clients";

const TRADES = ["Verlag", "Hafenlogistik", "Werkstatt", "Gärtnerei", "Großhandel", "Praxis", "Studio"];
const NAMES = ["Weiß", "Jäger", "Öztürk", "Krüger", "Beispiel", "Lindgren", "Łukasz", "Groß"];
const MANY = 200;

export function many(say: Say): Kept[] {
  const known = [mueller, musterwerk, nord, partner].map((page) => page(say));
  const pattern = musterwerk(say);
  const long = nord(say).name;
  const others = Array.from({ length: MANY - known.length }, (_, at) => {
    const name = `${NAMES[at % NAMES.length]} ${TRADES[at % TRADES.length]} ${at}`;
    return { ...pattern, id: `client-${at}`, name: at % 10 === 9 ? `${long.slice(0, 195)} ${at}` : name };
  });
  const [first, ...rest] = known;
  if (first) first.timeline = history(say);
  return [...(first ? [first] : []), ...rest, ...others];
}
