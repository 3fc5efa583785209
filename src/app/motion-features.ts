/** The animation features that the page uses, in a chunk of their own that loads after the first paint: nothing is dragged or animated by its layout. */
export { domAnimation as default } from 'framer-motion'
