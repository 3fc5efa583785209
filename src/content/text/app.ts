/** Words of the page around the features. */
export const appText = {
  productName: 'Layerlab',
  tagline: 'Images and containers, one layer at a time',
  skipToNotebook: 'Skip to the notebook',
  surfaces: 'Ways to use this page',
  surfaceNames: { study: 'Study', present: 'Present', facts: 'Fact sheet', embed: 'Embed' },
  glossary: 'Terms',
  notebook: 'Notebook',
  panelNames: { compare: 'Compare', tour: 'Tour', quiz: 'Quiz', lab: 'Lab', progress: 'Progress', bench: 'Bench' },
  /** After the number on the progress tab. */
  dueToday: 'due today',
  invitation: {
    newHere: 'New here?',
    begin: (chapters: number) => `Start the tour: ${chapters} short chapters`,
    goOn: (number: number, title: string) => `Go on: chapter ${number}, ${title}`,
    allSeen: 'To the tour: you have seen all of it',
  },
  loading: 'One moment',
  loadingFailed: 'This part of the page could not be loaded.',
  tryAgain: 'Try again',
  settings: {
    open: 'Display',
    theme: 'Colours',
    themes: { system: 'As on this device', light: 'Light', dark: 'Dark', projector: 'Projector' },
    motion: 'Motion',
    motions: { system: 'As on this device', full: 'Shown', reduced: 'None, words only' },
    textSize: 'Text size',
    textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
    characterKeys: 'Single keys as shortcuts',
    close: 'Close',
    toProgress: 'Save or erase my progress',
  },
  notices: {
    badParameter: (parameter: string, value: string) =>
      `The address asks for “${value}” as ${parameter}, which is not known here. The usual view is shown instead.`,
    memoryOnly: 'This browser does not let the page keep anything here, so progress lasts until the page is closed.',
    brokenLab:
      'This link does not carry a lab that can be read. It may have been cut off on its way. Here is an empty lab; your own commands, if there were any, are among its other lines.',
    sceneFailed: 'A command of this scene could not be run. Reload the page to start it again.',
    dismiss: 'Dismiss',
    label: 'Notices',
  },
  crash: {
    title: 'Something went wrong on this page',
    explain: 'What you have done so far is kept. Reload the page to go on.',
    reload: 'Reload',
  },
  embedSurface: {
    title: 'Put a piece of Layerlab into a page of your own',
    explain:
      'Choose what to show, then copy the line into your page. It works in a sandboxed frame and needs no account.',
    what: 'What to show',
    claim: 'Which claim',
    noClaim: 'All of them',
    theme: 'Colours',
    code: 'The line for your page',
    copy: 'Copy',
    copied: 'Copied.',
    preview: 'Preview',
  },
} as const
