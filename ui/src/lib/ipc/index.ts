export * from "./contract";
export { type Copied, type Events, type Place, type Port, Trouble } from "./port";
