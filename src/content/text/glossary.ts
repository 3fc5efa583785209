/** Words around the terms of the glossary. */
export const glossaryText = {
  popover: {
    source: 'Source:',
    newWindow: 'opens in a new window',
    seeOnBench: 'See it on the bench',
    allTerms: 'All terms',
  },
} as const
