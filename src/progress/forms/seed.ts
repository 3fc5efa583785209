/** The number of a class, from what was typed; undefined when it is none. */
export function seedOf(typed: string): number | undefined {
  const digits = typed.trim()
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
}
