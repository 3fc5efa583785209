/** Loads what an open row shows. Called early, when the reader comes near the table, so that rows open without a wait. */
export const loadOpenClaim = () => import('../claim/OpenClaim')
