// A set holds some sixteen million strings at most.
const PARTS = 64;

/** Which ids there have been, exactly, for as many as memory holds. */
export class UsedIds {
  readonly #parts = Array.from({ length: PARTS }, () => new Set<string>());

  /** False where the id was there before. */
  add(id: string): boolean {
    let hash = 0;
    for (let at = 0; at < id.length; at += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0;
    const part = this.#parts[(hash >>> 0) % PARTS] as Set<string>;
    if (part.has(id)) return false;
    part.add(id);
    return true;
  }
}
