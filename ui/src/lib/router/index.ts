export { href, match, type Path } from "./paths";
export { go, router } from "./router.svelte";
