import { expect, test } from "vitest";
import { href, match } from "./paths";

test.each([
  ["/", "/", {}],
  ["/clients", "/clients", {}],
  ["/clients/", "/clients", {}],
  ["/clients/mueller", "/clients/:id", { id: "mueller" }],
  ["/clients/a%20b-%C3%A4", "/clients/:id", { id: "a b-ä" }],
  ["/clients/mueller/edit", "/clients/:id/edit", { id: "mueller" }],
])("the address %s is the screen %s", (address, path, params) => {
  expect(match(address)).toEqual({ path, params });
});

test.each(["/nowhere", "/clients/mueller/edit/more", "/clients/%E0%A4%A"])("%s is no screen", (address) => {
  expect(match(address)).toBeNull();
});

test.each(["plain", "with space", "a/b", "ä?#%"])(
  "an id like %j survives the way into an address and back",
  (id) => {
    expect(match(href("/clients/:id", { id }))).toEqual({ path: "/clients/:id", params: { id } });
  },
);
