// The commands as they stand in the palette: those of the registry, and those of each client.
import Building from "@lucide/svelte/icons/building-2";
import type { Component } from "svelte";
import type { ClientLine } from "$lib/ipc";
import { type Field, finder } from "$lib/find";
import { t } from "$lib/l10n";
import { href } from "$lib/router";
import { type Deed, everywhere, ofClient } from "../../../commands";

export interface Item {
  /** The same as long as the thing is the same, in every language. */
  id: string;
  icon: Component;
  name: string;
  /** What it belongs to, shown beside it. */
  within: string;
  /** Found by these, too, and not shown. */
  words: string;
  deed: Deed;
}

export interface Group {
  title: string;
  items: Item[];
}

const MOST_RECENT = 5;
const MOST_CLIENTS = 8;
const MOST_FOUND = 12;

export const clientItemId = (client: string) => `/clients/${client}`;
/** An item's id in the page, where blanks would separate two. */
export const elementId = (id: string) => `palette-${encodeURIComponent(id)}`;

/** All there is, in the language in force. */
export function allItems(clients: ClientLine[]): Item[] {
  return [...commandItems(), ...clients.flatMap((client) => [clientItem(client), ...itemsOf(client)])];
}

/** Before anything is typed: what was used last, what belongs to the client in sight, clients, everything else. */
export function groupsOf(clients: ClientLine[], here: string | undefined, recent: string[]): Group[] {
  const all = allItems(clients);
  const last = recent.flatMap((id) => all.find((item) => item.id === id) ?? []).slice(0, MOST_RECENT);
  const client = clients.find(({ id }) => id === here);
  const groups = [
    { title: t("palette-recent"), items: last },
    { title: client?.name ?? "", items: client ? itemsOf(client) : [] },
    { title: t("clients-title"), items: clients.filter(isAtHand).map(clientItem).slice(0, MOST_CLIENTS) },
    { title: t("palette-commands"), items: commandItems() },
  ];
  const shown = new Set<string>();
  return groups
    .map(({ title, items }) => ({ title, items: items.filter(({ id }) => !shown.has(id) && shown.add(id)) }))
    .filter(({ items }) => items.length > 0);
}

/** What is typed, to what it may mean; among equals what was used last, then what belongs to the client in sight. */
export function finding(clients: ClientLine[], here: string | undefined, recent: string[]) {
  const ofHere = here === undefined ? "" : `${clientItemId(here)}/`;
  const away = new Set(clients.filter((client) => !isAtHand(client)).map(({ id }) => clientItemId(id)));
  const rank = ({ id }: Item) => {
    const used = recent.indexOf(id);
    if (used >= 0) return used;
    if (away.has(id)) return recent.length + 2;
    return recent.length + (ofHere && id.startsWith(ofHere) ? 0 : 1);
  };
  const find = finder(
    allItems(clients).sort((one, other) => rank(one) - rank(other)),
    fields,
  );
  return (typed: string) => find(typed).slice(0, MOST_FOUND);
}

function fields({ name, within, words }: Item): Field[] {
  return [
    { text: name, weight: 1 },
    { text: within, weight: 0.9 },
    { text: words, weight: 0.8 },
  ];
}

function commandItems(): Item[] {
  return everywhere.map(({ icon, name, within, words, ...deed }) => ({
    id: `${within ?? ""} ${name}`,
    icon,
    name: t(name),
    within: within ? t(within) : "",
    words: words ? t(`command-words-${words}`) : "",
    deed,
  }));
}

/** Whoever is in the archive is found when looked for, after the others. */
const isAtHand = (client: ClientLine) => !client.archived;

function clientItem(client: ClientLine): Item {
  const to = href("/clients/:id", { id: client.id });
  const { name, person } = client;
  return { id: clientItemId(client.id), icon: Building, name, within: person ?? "", words: "", deed: { to } };
}

function itemsOf(client: ClientLine): Item[] {
  if (client.broken) return [];
  return ofClient
    .filter(({ unless }) => unless === undefined || unless !== client.agreement)
    .map(({ icon, name, words, ...what }) => ({
      id: `${clientItemId(client.id)}/${name}`,
      icon,
      name: t(name),
      within: client.name,
      words: `${client.person ?? ""} ${words ? t(`command-words-${words}`) : ""}`,
      deed: "at" in what ? { to: href(what.at, { id: client.id }) } : { ask: what.ask, client: client.id },
    }));
}
