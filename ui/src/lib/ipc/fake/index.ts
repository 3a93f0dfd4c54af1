export { type Scene, fake, fakeFromAddress } from "./fake";
