/** The color of the paper, for the browser's own bars: `$paper` of the tokens. */
export const themeColor = '#fbf8f1'
