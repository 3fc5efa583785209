/** Words for taking a lab along: links, codes and files. */
import { copyWords } from './copy'

const number = new Intl.NumberFormat('en')

export const shareText = {
  actions: 'This lab',
  share: 'Share',
  save: 'Save',
  saveFile: 'Save as a file',
  open: 'Open',
  openFile: 'Open a file',
  file: 'File of a lab',
  startOver: 'Start over',
  startedOver: 'You have started over. Your commands are kept.',
  undoStartOver: 'Bring them back',
  drop: 'Drop the file of a lab here to open it.',
  notKept:
    'This lab lasts until the page is closed, because nothing more can be kept on this device. Save it as a file to keep it.',

  title: 'Share what is on the bench',
  explain: 'Whoever opens this link sees the same machine, to the last ID: the commands run again in their browser.',
  link: 'Link',
  code: 'QR code of the link',
  ...copyWords,
  close: 'Close',
  noAddress: 'This frame has no address of its own that others could open. Save the lab as a file instead.',
  tooLong: (length: number, most: number) =>
    `The link would have ${number.format(length)} characters. Chats and mail programs cut links that are longer than ${number.format(most)}, so take the file instead: it holds any number of commands.`,
  tooLongForCode: (length: number, most: number) =>
    `For a QR code the link is too long: it has ${number.format(length)} characters, and a code that a phone can read from a screen holds ${number.format(most)}.`,
  asFile: 'A file holds the lab with the lines of commands that you left.',

  saved: (name: string) => `${name} was handed to your browser to save.`,
  opened: (name: string) => `The lab in ${name} is open. The one that was here is among the other lines.`,
  notALab: (name: string) => `${name} is not the file of a lab. It must be one that was saved here before.`,
  fileTitle: 'The lab as text',
  fileExplain:
    'This frame may not save files. Copy the text into a file whose name ends in .json; it can be opened here again.',
  fileText: 'Text of the file',
} as const
