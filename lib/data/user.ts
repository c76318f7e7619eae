/** The person behind a request. A guest has a session and cases, but no email yet. */
export type User = { id: string; email: string | null; isGuest: boolean }
