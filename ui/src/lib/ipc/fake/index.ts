export { fake, fakeFromAddress } from "./fake";
export type { Scene } from "./scene";
