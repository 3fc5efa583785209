/** The words that generated questions are drawn from: short, easy to tell apart, and none of them a command. */
export const drawnWords = {
  images: ['app', 'site', 'game', 'radio', 'library'],
  containers: ['web', 'shop', 'blog', 'news', 'chat', 'mail'],
  volumes: ['data', 'store', 'keep', 'archive'],
  files: ['note.txt', 'menu.txt', 'list.txt', 'plan.txt', 'sign.txt', 'letter.txt'],
  /** Contents that go together, so that no word stands out. */
  contents: [
    ['red', 'green', 'blue', 'yellow'],
    ['tea', 'coffee', 'milk', 'juice'],
    ['spring', 'summer', 'autumn', 'winter'],
    ['north', 'south', 'east', 'west'],
    ['bread', 'rice', 'soup', 'salad'],
    ['train', 'bus', 'boat', 'bike'],
  ],
} as const
