/** What was done to a file, as one character. Each stands beside or inside something that says it in words. */
export const changeSigns = { added: '+', changed: '~', deleted: '−', replaced: '≈' } as const
