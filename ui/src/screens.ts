import type { Screens } from "$lib/router/router.svelte";

/** Which component shows which address; loaded when first needed. */
export const screens: Screens = {
  "/": () => import("./routes/today/Today.svelte"),
  "/clients": () => import("./routes/clients/Clients.svelte"),
  "/clients/:id": () => import("./routes/client/Client.svelte"),
  "/clients/:id/edit": () => import("./routes/new-client/EditClient.svelte"),
  "/clients/:id/agreement": () => import("./routes/agreement/Agreement.svelte"),
  "/clients/:id/together": () => import("./routes/together/Together.svelte"),
  "/clients/:id/letter": () => import("./routes/letter/Letter.svelte"),
  "/clients/:id/dry-run": () => import("./routes/dry-run/DryRun.svelte"),
  "/new-client": () => import("./routes/new-client/NewClient.svelte"),
  "/texts": () => import("./routes/texts/Texts.svelte"),
  "/texts/:speech/:name": () => import("./routes/texts/Text.svelte"),
  "/import": () => import("./routes/import/Import.svelte"),
  "/settings": () => import("./routes/settings/Settings.svelte"),
  "/help": () => import("./routes/help/Help.svelte"),
  "/card": () => import("./routes/card/Card.svelte"),
  "/capture": () => import("./routes/capture/Capture.svelte"),
};

/** What is shown at any address as long as nothing is known about the user. */
export const firstSheet = () => import("./routes/first/FirstStart.svelte");
