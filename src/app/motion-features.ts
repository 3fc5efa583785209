/** The animation features, in a chunk of their own that loads after the first paint. */
export { domMax as default } from 'framer-motion'
