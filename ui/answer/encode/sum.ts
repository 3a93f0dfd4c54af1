/** Checksums of four letters: the first 20 bits of SHA-256. */
import { sha256 } from "@noble/hashes/sha2.js";
import { base32 } from "./base32";

export function sumOf(text: string): string {
  return base32(sha256(new TextEncoder().encode(text))).slice(0, 4);
}
