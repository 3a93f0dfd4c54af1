import { render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import ReplyText from "./ReplyText.svelte";

const PLACES = [
  { drafts: "Mailbox", label: "Als Entwurf ablegen" },
  { drafts: "Phone", label: "Als Entwurf aufs Handy" },
] as const;

test.each(PLACES)("a text that can be a draft says where: $drafts", ({ drafts, label }) => {
  const ondraft = vi.fn();
  render(ReplyText, { text: "Hallo Anna", copy: "idle", oncopy: vi.fn(), drafts, ondraft });
  screen.getByRole("button", { name: label }).click();
  expect(ondraft).toHaveBeenCalledOnce();
});

test("one that cannot offers no draft", () => {
  render(ReplyText, { text: "Hallo Anna", copy: "idle", oncopy: vi.fn(), drafts: null, ondraft: vi.fn() });
  expect(screen.getAllByRole("button")).toHaveLength(1);
});
