/** Words that an embed says to the page around it. */
export const embedText = {
  notUnderstood: 'This message is not one that Layerlab understands.',
  unknownPlace: 'There is no claim or scene with this name.',
  failed: 'The request could not be carried out.',
} as const
