// A test runs the same on every machine: what the shell happens to set for the app is not seen.
const names = ['DATABASE_URL', 'APP_ORIGIN', 'AUTH_SECRET', 'PORT', 'SATISFIED_TODAY', 'LOG_LEVEL']
for (const name of [...names, 'SMTP_URL', 'MAIL_FROM', 'SATISFIED_REMINDERS']) delete process.env[name]
