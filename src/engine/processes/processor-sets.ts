/** Sets of processors and memory nodes as Linux writes them (`cpuset(7)`, "List format" and "Mask format"). */

/** `0-2,5` as numbers, in the order named; undefined when it is not such a list. */
export function readSet(text: string): readonly number[] | undefined {
  const numbers: number[] = []
  for (const part of text.split(',')) {
    const [, first = '', last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? []
    if (first === '' || Number(last) < Number(first)) return undefined
    for (let number = Number(first); number <= Number(last); number += 1) numbers.push(number)
  }
  return numbers
}

/** The whole of a host with this many processors, as a list. */
export function wholeSet(processors: number): string {
  return processors === 1 ? '0' : `0-${processors - 1}`
}

/** The same set as a mask in hexadecimal digits. */
export function maskOfSet(list: string): string {
  const mask = (readSet(list) ?? []).reduce((sum, number) => sum | (1n << BigInt(number)), 0n)
  // Words of 32 bits are set apart, and all but the first are written in full.
  return mask.toString(16).replace(/(?<=.)(?=(?:.{8})+$)/g, ',')
}
