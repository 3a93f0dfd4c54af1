import type { Screens } from "$lib/router/router.svelte";

/** Which component shows which address; loaded when first needed. */
export const screens: Screens = {
  "/": () => import("./routes/today/Today.svelte"),
  "/clients": () => import("./routes/clients/Clients.svelte"),
  "/clients/:id": () => import("./routes/client/Client.svelte"),
  "/clients/:id/edit": () => import("./routes/new-client/EditClient.svelte"),
  "/clients/:id/hand-over": () => import("./routes/client/HandOver.svelte"),
  "/new-client": () => import("./routes/new-client/NewClient.svelte"),
  "/settings": () => import("./routes/settings/Settings.svelte"),
  "/card": () => import("./routes/card/Card.svelte"),
};
