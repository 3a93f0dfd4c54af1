export { type Field, finder } from "./finder";
