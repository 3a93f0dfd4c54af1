export * from "./contract";
export { type Events, type Port, Trouble } from "./port";
