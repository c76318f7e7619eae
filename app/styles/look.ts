// The fonts and the look, for each of the root layouts.

import '@fontsource/public-sans/400.css'
import '@fontsource/public-sans/600.css'
import '@fontsource/public-sans/700.css'
import './app.scss'
