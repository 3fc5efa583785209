/** The chapters of the tour, in their order, and how many scenes each has. Small, so that it can be shown before they are loaded. */
export const chapterList = [
  { id: 'image', title: 'What is in an image', minutes: 6, scenes: 3 },
  { id: 'container', title: 'A container is a writable layer and a process', minutes: 7, scenes: 3 },
  { id: 'two-containers', title: 'Two containers, one image', minutes: 7, scenes: 3 },
  { id: 'copy-on-write', title: 'Copy-on-write and whiteouts', minutes: 7, scenes: 3 },
  { id: 'life-cycle', title: 'Start, stop, exit, remove', minutes: 7, scenes: 3 },
  { id: 'volumes', title: 'What a container loses and what a volume keeps', minutes: 7, scenes: 3 },
  { id: 'builds', title: 'How a Dockerfile becomes layers', minutes: 8, scenes: 3 },
  { id: 'names', title: 'Names, tags and what they point to', minutes: 7, scenes: 3 },
  { id: 'registry', title: 'Sharing through a registry', minutes: 8, scenes: 3 },
  { id: 'kernel', title: 'What a container is to the kernel', minutes: 7, scenes: 3 },
] as const
