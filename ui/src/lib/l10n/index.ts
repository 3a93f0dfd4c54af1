export { type Args, l10n, t } from "./l10n.svelte";
