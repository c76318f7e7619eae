import base from './playwright.config'
export default { ...base, webServer: undefined, workers: 1, timeout: 240_000, expect: { timeout: 30_000 }, outputDir: '/tmp/assess/results', reporter: [['list']] }
