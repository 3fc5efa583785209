/** The words that generated questions are drawn from: short, easy to tell apart, and none of them a command. At least five of each. */
export const drawnWords = {
  images: ['app', 'site', 'game', 'radio', 'library', 'museum'],
  containers: ['web', 'shop', 'blog', 'news', 'chat', 'mail'],
  volumes: ['data', 'store', 'photos', 'orders', 'archive'],
  files: ['note.txt', 'menu.txt', 'list.txt', 'plan.txt', 'sign.txt', 'letter.txt'],
  /** Contents that go together, so that no word stands out. */
  contents: [
    ['red', 'green', 'blue', 'yellow', 'white'],
    ['tea', 'coffee', 'milk', 'juice', 'water'],
    ['monday', 'tuesday', 'thursday', 'friday', 'sunday'],
    ['north', 'south', 'east', 'west', 'middle'],
    ['bread', 'rice', 'soup', 'salad', 'cake'],
    ['train', 'bus', 'boat', 'bike', 'plane'],
  ],
} as const
