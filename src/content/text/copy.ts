/** Words for copying a text. */
export const copyWords = {
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'This browser does not let the page copy. The text is selected: copy it with your keyboard or its menu.',
} as const
