/** How well a claim is known, in a word or two. */
export const masteryText = {
  levels: { new: 'New', seen: 'Seen', missed: 'Missed', learning: 'Learning', known: 'Known' },
} as const
