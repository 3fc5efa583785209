/** The chapters of the tour, in their order. Small, so that it can be shown before they are loaded. */
export const chapterList = [{ id: 'image', title: 'What is in an image', minutes: 6 }] as const
