/**
 * JSON that may stand inside a <script> element: no `</script`, no `<!--`, and none of the line separators that old
 * parsers stumble over. It reads back as the same value.
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
