// The little of the driver that the tests use; it brings no types of its own.
declare module 'better-sqlite3' {
  class Database {
    constructor(file: string, options?: { timeout?: number; readonly?: boolean })
    prepare(sql: string): {
      get(...values: unknown[]): unknown
      all(...values: unknown[]): unknown[]
      run(...values: unknown[]): unknown
    }
    close(): void
  }
  export = Database
}
