/** A number with its noun: `1 command`, `3 commands`, `1,200 lines`. */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
