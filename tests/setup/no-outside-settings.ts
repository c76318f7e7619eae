// A test runs the same on every machine: what the shell happens to set for the app is not seen.
for (const name of ['DATABASE_URL', 'APP_ORIGIN', 'AUTH_SECRET', 'PORT', 'SATISFIED_TODAY', 'LOG_LEVEL'])
  delete process.env[name]
