/** Of one file that somebody adds to a case: 10 MB. */
export const mostFileBytes = 10 * 1024 * 1024
