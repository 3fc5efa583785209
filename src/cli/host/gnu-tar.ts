/** How GNU's `tar` is called and lists, where busybox's does otherwise. */

/** Options of one letter that take a value. */
const withValue = 'fCTX'

/**
 * The words for busybox's applet, which then looks by itself whether an archive is compressed.
 * @param words argv without the program's name
 */
export function gnuTarWords(words: readonly string[]): readonly string[] {
  return words.length === 0 || words[0] === '--help' ? words : ['--detect-compression', ...withDashes(words)]
}

/**
 * The old form of options, without a dash: `tar Ccf DIRECTORY ARCHIVE NAME…`, whose values follow in the order of the
 * letters, as words that getopt understands.
 */
function withDashes(words: readonly string[]): readonly string[] {
  const [letters = '', ...rest] = words
  if (!/^[A-Za-z]+$/.test(letters)) return words
  const values = [...rest]
  const options = [...letters].flatMap((letter) => {
    const value = withValue.includes(letter) ? values.shift() : undefined
    return value === undefined ? [`-${letter}`] : [`-${letter}`, value]
  })
  return [...options, ...values]
}

/** What is packed is listed under the names that were given, with the slash that its members lose. */
export function gnuTarListing(words: readonly string[]): (text: string) => string {
  const packs = words.some((word) => /^-[A-Za-z]*c/.test(word))
  const given = words.filter((word) => word.startsWith('/')).map((word) => word.replace(/^\/+|\/+$/g, ''))
  const isGiven = (line: string): boolean =>
    given.some((path) => line === path || line.startsWith(`${path}/`) || (path === '' && line !== ''))
  return (text) => {
    if (!packs) return text
    return text
      .split('\n')
      .map((line) => (isGiven(line) ? `/${line}` : line))
      .join('\n')
  }
}
